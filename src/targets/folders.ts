import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Glob, Matcher } from './globs.ts';

/** The names in one folder; a link counts as what it leads to, and is `astray` when that is nothing or itself. */
export interface Folder {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly links: ReadonlySet<string>;
  readonly astray?: readonly string[];
}

/** A path below a folder of the project, which is `.` itself. */
export const inFolder = (folder: string, name: string): string =>
  folder === '.' ? name : `${folder}/${name}`;

/** Reads folders of a project, each once: names and their types in one call, nothing for each file. */
export class Folders {
  readonly #project: string;
  readonly #read = new Map<string, Folder>();
  readonly #stamps = new Map<string, string | null>();
  readonly #astray: string[] = [];
  #hasLinks = false;
  readonly #change: (path: string, folder: Folder) => Folder;

  /** `change` makes of what is in a folder what is to be seen of it. */
  constructor(project: string, change: (path: string, folder: Folder) => Folder = (_, folder) => folder) {
    this.#project = project;
    this.#change = change;
  }

  /**
   * Every folder that was looked into, also where there is none, and links that lead nowhere. While they all stay
   * as they are, so does what was found.
   */
  get visited(): readonly string[] {
    return [...this.#read.keys(), ...this.#astray];
  }

  /**
   * What tells of each visited folder whether it is another: null where there is none. Undefined where a link was met:
   * where that one leads may change without its folder.
   */
  get stamps(): ReadonlyMap<string, string | null> | undefined {
    return this.#hasLinks ? undefined : this.#stamps;
  }

  files(folder: string): readonly string[] {
    return this.#entries(folder).files;
  }

  /** Links that lead nowhere. */
  astray(folder: string): readonly string[] {
    return this.#entries(folder).astray ?? [];
  }

  folders(folder: string): readonly string[] {
    return this.#entries(folder).folders;
  }

  /** Adds the files that a glob means. A link into a folder that it lies in, however deep, is not followed. */
  find({ base, matches, matchesName, next }: Glob, ignored: Matcher, found: Set<string>): void {
    const visit = (folder: string, step: number, within: readonly string[]): void => {
      const { files, folders, links } = this.#entries(folder);
      for (const name of files) {
        if (!matchesName(name)) continue;
        const path = inFolder(folder, name);
        if (matches(path)) found.add(path);
      }
      for (const name of folders) {
        const below = next(step, name);
        const path = inFolder(folder, name);
        if (below === undefined || ignored(path)) continue;
        const real = links.has(name) ? this.#real(path) : join(within.at(-1) ?? '', name);
        if (!within.includes(real)) visit(path, below, [...within, real]);
      }
    };
    visit(base, 0, [this.#real(base)]);
  }

  #entries(folder: string): Folder {
    const known = this.#read.get(folder) ?? this.#change(folder, this.#list(folder));
    this.#read.set(folder, known);
    return known;
  }

  #list(folder: string): Folder {
    const files: string[] = [];
    const folders: string[] = [];
    const links = new Set<string>();
    const astray: string[] = [];
    // Before it is read: what comes meanwhile makes it another.
    this.#stamps.set(folder, stampOf(join(this.#project, folder)));
    for (const entry of attempt(() => readdirSync(join(this.#project, folder), { withFileTypes: true })) ??
      []) {
      const { name } = entry;
      // Nearly all are: of 20,000 the other questions take as long as reading their names.
      if (entry.isFile()) {
        files.push(name);
        continue;
      }
      const linked = entry.isSymbolicLink();
      const what = linked ? attempt(() => statSync(join(this.#project, folder, name))) : entry;
      if (linked) links.add(name);
      this.#hasLinks ||= linked;
      if (what === undefined) astray.push(name);
      else if (what.isFile()) files.push(name);
      else if (what.isDirectory()) folders.push(name);
    }
    this.#astray.push(...astray.map(name => inFolder(folder, name)));
    return { files, folders, links, astray };
  }

  #real(path: string): string {
    const absolute = join(this.#project, path);
    return attempt(() => realpathSync(absolute)) ?? absolute;
  }
}

/** Another one for a folder in which anything came, went or was renamed; null where there is none. */
export const stampOf = (absolute: string): string | null => {
  const stats = attempt(() => statSync(absolute));
  return stats === undefined ? null : `${stats.mtimeMs} ${stats.ctimeMs} ${stats.ino}`;
};

/** What is not there, or may not be read, holds nothing. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
