import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Disk, FileStat } from '../disk.ts';
import type { Graph } from '../graph.ts';
import { filesReadBy } from '../readers.ts';
import type { Session } from '../session.ts';

/** What the recipe means now. */
export interface Laid {
  /** Undefined while the recipe is broken. */
  readonly graph: Graph | undefined;
  readonly targets: readonly string[] | undefined;
  /** The files and folders that decided it, relative to the project or absolute, also those that are missing. */
  readonly files: readonly string[];
}

/** What a change concerns: the recipe or a listing, what a file holds, or nothing that is built from. */
export type Concern = 'layout' | 'content' | 'nothing';

/** What of the disk a build stands on: whose change matters, and where. Paths are absolute unless they say otherwise. */
export class Ground {
  readonly #project: string;
  readonly #disk: Pick<Disk, 'stat'>;
  readonly #session: Session;
  /** Files that are read, and their names in the graph. */
  #inputs = new Map<string, string>();
  #inputFolders = new Set<string>();
  /** What the graph was made from. */
  #deciding = new Set<string>();
  /** Of these, folders in which a new name may be a new picture. */
  #listed = new Set<string>();
  /** Names in them that turned out to be none: an editor's swap file. */
  #strangers = new Set<string>();
  /** Folders that matter, or that lead to one that does. */
  #places = new Set<string>();

  constructor(project: string, disk: Pick<Disk, 'stat'>, session: Session) {
    this.#project = project;
    this.#disk = disk;
    this.#session = session;
  }

  /** Takes up a new layout; what of these changes did not make it into the graph is of no interest from now on. */
  stand({ graph, files }: Laid, changes: Iterable<string>): void {
    // While the recipe is broken, what it meant before stays watched: the session must not miss a change.
    if (graph !== undefined) this.#inputs = new Map();
    for (const path of inputsOf(graph)) this.#inputs.set(this.#absolute(path), path);
    this.#deciding = new Set(files.map(path => this.#absolute(path)));
    this.#listed = new Set([...this.#deciding].filter(path => this.#isFolder(path)));
    this.#inputFolders = new Set([...this.#inputs.keys(), ...this.#deciding].map(folderOf));
    for (const path of this.#strangers) if (this.#stat(path) === null) this.#strangers.delete(path);
    for (const path of changes) if (this.#isNewIn(path) && !this.#inputs.has(path)) this.#strangers.add(path);
  }

  get listed(): ReadonlySet<string> {
    return this.#listed;
  }

  /** The folders to watch that are there: those of all that is read, listed or placed, and those that lead there. */
  folders(): ReadonlySet<string> {
    const wanted = new Set([...this.#inputFolders, ...this.#listed, ...this.#placed()]);
    this.#places = new Set(wanted);
    for (const folder of wanted)
      for (let above = folder; above !== this.#project; ) {
        above = dirname(above);
        this.#places.add(above);
        // Outside the project only what it takes to see the folder come and go.
        if (!above.startsWith(this.#project) && this.#isFolder(above)) break;
      }
    return new Set([...this.#places].filter(path => this.#isFolder(path)));
  }

  /** Whether every folder is there that something was placed in. */
  isWhole(): boolean {
    return this.#placed().every(folder => this.#isFolder(folder));
  }

  /** Whether a path is a folder that matters, or that leads to one that does. */
  isPlace(path: string): boolean {
    return this.#places.has(path);
  }

  /** Whether a file can be dealt with by itself: it is read, and decides nothing else. */
  isContent(path: string): boolean {
    return this.#inputs.has(path) && !this.#deciding.has(path);
  }

  /** What a change at this path concerns, as things are now. */
  concernOf(path: string): Concern {
    const inside = this.#inside(path);
    if (inside === 'build' || inside === '.sdbuild' || inside.startsWith('.sdbuild/')) return 'nothing';
    if (inside.startsWith('build/')) return this.#session.isOutOfPlace(inside) ? 'content' : 'nothing';
    if (this.#deciding.has(path)) return 'layout';
    if (this.#inputs.has(path)) return this.#stat(path)?.kind === 'file' ? 'content' : 'layout';
    return this.#isNewIn(path) && !this.#strangers.has(path) ? 'layout' : 'nothing';
  }

  /** Tells the session of a change. */
  touch(path: string): void {
    this.#session.touch(this.#inputs.get(path) ?? this.#inside(path));
  }

  /** Whether a path is there, in a folder that was listed. What is gone again was somebody's temporary file. */
  #isNewIn(path: string): boolean {
    return this.#listed.has(dirname(path)) && this.#stat(path) !== null;
  }

  #placed(): readonly string[] {
    return [...this.#session.placedFolders].map(folder => this.#absolute(folder));
  }

  #inside(path: string): string {
    return relative(this.#project, path).split(sep).join('/');
  }

  /** `resolve` takes longer than all the rest for 100,000 paths that need none. */
  #absolute(path: string): string {
    if (sep === '/' && !path.startsWith('.') && !isAbsolute(path)) return `${this.#project}/${path}`;
    return resolve(this.#project, path);
  }

  #isFolder(path: string): boolean {
    return this.#stat(path)?.kind === 'folder';
  }

  #stat(path: string): FileStat | null {
    return this.#disk.stat(path, 'follow');
  }
}

const folderOf = (path: string): string => {
  const end = path.lastIndexOf(sep);
  return end <= 0 ? join(path, '..') : path.slice(0, end);
};

/** Every file that a step reads, and none of what steps make. */
function* inputsOf(graph: Graph | undefined): Iterable<string> {
  for (const step of graph?.steps.values() ?? []) yield* filesReadBy(step);
}
