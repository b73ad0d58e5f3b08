import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What reading a recipe needs of the disk. Files are named as locations name them. */
export interface RecipeFiles {
  /** The text of a recipe: a path relative to the project, or `sdbuild:NAME` for a preset. */
  readonly readText: (file: string) => string | undefined;
  /** Whether there is a file that can be read at a path relative to the project, and is used as this. */
  readonly exists: (path: string, use: FileUse) => boolean;
  /** What lies there in its stead, as a message says it: `is a folder`; undefined where nothing does. */
  readonly instead?: (path: string) => string | undefined;
  /** Names of the files in a folder relative to the project. */
  readonly names?: (folder: string) => readonly string[];
  /** Names of the presets that come with sdbuild. */
  readonly presets: () => readonly string[];
}

/** Models are files of gigabytes; whoever asks only about captions need not have them. */
export type FileUse = 'model' | 'list';

/** Marks a preset in `extends` and in locations. */
export const PRESET = 'sdbuild:';

const PRESETS = fileURLToPath(new URL('../../recipes/', import.meta.url));

/** Where a file of a recipe lies: relative to the project, or absolute when it comes with sdbuild. */
export const pathOf = (file: string): string =>
  file.startsWith(PRESET) ? resolve(PRESETS, `${file.slice(PRESET.length)}.yaml`) : file;

const QUIET = { throwIfNoEntry: false } as const;

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}

/** The files of a project folder on disk; `readText` also serves to render diagnostics. */
export function projectFiles(project: string): RecipeFiles {
  return {
    readText: file => {
      try {
        return readFileSync(resolve(project, pathOf(file)), 'utf8');
      } catch {
        return undefined;
      }
    },
    exists: path => {
      const file = resolve(project, path);
      return statSync(file, QUIET)?.isFile() === true && isReadable(file);
    },
    instead: path => {
      const stats = statSync(resolve(project, path), QUIET);
      if (stats === undefined) return undefined;
      return stats.isDirectory() ? 'is a folder' : 'cannot be read';
    },
    names: folder => {
      try {
        return readdirSync(resolve(project, folder));
      } catch {
        return [];
      }
    },
    presets: () =>
      readdirSync(PRESETS)
        .filter(name => name.endsWith('.yaml'))
        .map(name => name.slice(0, -'.yaml'.length)),
  };
}
