import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';

/** What may have happened. */
export type Happening =
  /** Something was written, made, renamed or removed at this path. */
  | { readonly type: 'touched'; readonly path: string }
  /** A folder that was watched is gone, or another stands in its place: it is watched no longer. */
  | { readonly type: 'lost'; readonly path: string }
  /** Anything in this folder: the system lost count. */
  | { readonly type: 'unknown'; readonly path: string };

/**
 * Watches folders, not files and not what lies below: one handle each, however many files are in it. Who lays out the
 * work knows every folder that matters; watchers that keep a list of files cost a stat a file, and read a folder of
 * 10,000 names again at every change.
 */
export class FolderWatch {
  readonly #tell: (happening: Happening) => void;
  readonly #watchers = new Map<string, FSWatcher>();

  constructor(tell: (happening: Happening) => void) {
    this.#tell = tell;
  }

  /** How many folders are watched. */
  get size(): number {
    return this.#watchers.size;
  }

  has(folder: string): boolean {
    return this.#watchers.has(folder);
  }

  /** Watches exactly these from now on. Returns the system's errors where it refused. */
  set(folders: ReadonlySet<string>): readonly unknown[] {
    for (const folder of [...this.#watchers.keys()]) if (!folders.has(folder)) this.#drop(folder);
    const refused: unknown[] = [];
    for (const folder of folders) {
      if (this.#watchers.has(folder)) continue;
      try {
        this.#add(folder);
      } catch (error) {
        refused.push(error);
      }
    }
    return refused;
  }

  close(): void {
    for (const folder of [...this.#watchers.keys()]) this.#drop(folder);
  }

  #add(folder: string): void {
    const watcher = watch(folder, (event, name) => {
      if (name === null) return this.#tell({ type: 'unknown', path: folder });
      const path = join(folder, name);
      if (!this.#watchers.has(path)) return this.#tell({ type: 'touched', path });
      if (event === 'rename') this.#lose(path);
    });
    watcher.on('error', () => this.#lose(folder));
    this.#watchers.set(folder, watcher);
  }

  #lose(folder: string): void {
    this.#drop(folder);
    this.#tell({ type: 'lost', path: folder });
  }

  #drop(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }
}
