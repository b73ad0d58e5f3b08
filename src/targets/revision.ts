// A project as it was at a revision: git's files as they were, and what git does not keep as it is now.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles, type RecipeFiles } from '../recipe/files.ts';
import type { Revision } from '../runners/git.ts';
import { type Folder, Folders, inFolder } from './folders.ts';

export class PastProject {
  readonly #project: string;
  readonly #revision: Revision;
  readonly #texts = new Map<string, string>();
  /** By folder: what the revision has in it. */
  readonly #names = new Map<string, { readonly files: Set<string>; readonly folders: Set<string> }>();

  constructor(project: string, revision: Revision) {
    this.#project = project;
    this.#revision = revision;
    for (const path of revision.files) this.#enter(path);
  }

  /** What reading its recipe needs; whether models are there is not asked of the past. */
  get recipeFiles(): RecipeFiles {
    const now = projectFiles(this.#project);
    return {
      ...now,
      readText: file =>
        this.isKept(file) ? this.read(file) : this.#isAdded(file) ? undefined : now.readText(file),
      exists: (path, use) =>
        use === 'model' || this.isKept(path) || (!this.#isAdded(path) && now.exists(path, use)),
    };
  }

  /** Its folders, to list pictures in. */
  folders(): Folders {
    return new Folders(this.#project, (path, folder) => this.#past(path, folder));
  }

  /** Whether git keeps the file, as it was. */
  isKept(path: string): boolean {
    return this.#revision.files.has(path);
  }

  /** Reads texts that will be asked for, together. */
  prefetch(paths: readonly string[]): void {
    for (const [path, text] of this.#revision.readAll(paths)) this.#texts.set(path, text);
  }

  /** A text as it was; throws the system's error for one that git does not keep and that is not there. */
  read(path: string): string {
    if (this.isKept(path) && !this.#texts.has(path)) this.prefetch([path]);
    return this.#texts.get(path) ?? readFileSync(join(this.#project, path), 'utf8');
  }

  /** Whether git keeps it now and did not then. */
  #isAdded(path: string): boolean {
    return this.#revision.tracked.has(path) && !this.isKept(path);
  }

  #past(path: string, { files, folders, links }: Folder): Folder {
    const then = this.#names.get(path);
    const kept = files.filter(name => {
      const file = inFolder(path, name);
      return !this.#revision.tracked.has(file) && !this.isKept(file);
    });
    return {
      files: [...kept, ...(then?.files ?? [])],
      folders: [...new Set([...folders, ...(then?.folders ?? [])])],
      links,
    };
  }

  #enter(path: string): void {
    for (let [file, isFile] = [path, true]; ; isFile = false) {
      const slash = file.lastIndexOf('/');
      const folder = slash < 0 ? '.' : file.slice(0, slash);
      const known = this.#names.get(folder);
      const names = known ?? { files: new Set(), folders: new Set() };
      this.#names.set(folder, names);
      (isFile ? names.files : names.folders).add(file.slice(slash + 1));
      // What lies above was entered with the folder.
      if (slash < 0 || (known !== undefined && !isFile)) return;
      file = folder;
    }
  }
}
