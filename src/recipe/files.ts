import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What reading a recipe needs of the disk. Files are named as locations name them. */
export interface RecipeFiles {
  /** The text of a recipe: a path relative to the project, or `sdbuild:NAME` for a preset. */
  readonly readText: (file: string) => string | undefined;
  /** Whether there is a file at a path relative to the project. */
  readonly exists: (path: string) => boolean;
  /** Names of the presets that come with sdbuild. */
  readonly presets: () => readonly string[];
}

/** Marks a preset in `extends` and in locations. */
export const PRESET = 'sdbuild:';

const PRESETS = fileURLToPath(new URL('../../recipes/', import.meta.url));

/** Where a file of a recipe lies: relative to the project, or absolute when it comes with sdbuild. */
export const pathOf = (file: string): string =>
  file.startsWith(PRESET) ? resolve(PRESETS, `${file.slice(PRESET.length)}.yaml`) : file;

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
    exists: path => existsSync(resolve(project, path)),
    presets: () =>
      readdirSync(PRESETS)
        .filter(name => name.endsWith('.yaml'))
        .map(name => name.slice(0, -'.yaml'.length)),
  };
}
