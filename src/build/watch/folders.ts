import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';

/** Watches folders, not files: one handle each, however many files are in it. */
export interface FolderWatch {
  /** Watches exactly these from now on; those that are not there are left out. Says which those are. */
  readonly set: (folders: Iterable<string>) => readonly string[];
  readonly close: () => void;
}

/**
 * Tells the absolute path of everything that is written, made, renamed or removed in the watched folders, not below
 * them: who lays out the work knows every folder that matters. (Watchers that keep a list of files cost a stat a file
 * and read a folder of 10,000 names again at every change.) A folder that vanished is told by its own path.
 */
export const watchFolders = (onChange: (path: string) => void): FolderWatch => {
  const watchers = new Map<string, FSWatcher>();

  const drop = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const add = (folder: string): boolean => {
    try {
      const watcher = watch(folder, { persistent: true }, (_, name) =>
        onChange(name === null ? folder : join(folder, name)),
      );
      watcher.on('error', () => {
        drop(folder);
        onChange(folder);
      });
      watchers.set(folder, watcher);
      return true;
    } catch {
      return false;
    }
  };

  return {
    set: folders => {
      const wanted = new Set(folders);
      for (const folder of watchers.keys()) if (!wanted.has(folder)) drop(folder);
      return [...wanted].filter(folder => !watchers.has(folder) && !add(folder));
    },
    close: () => {
      for (const folder of [...watchers.keys()]) drop(folder);
    },
  };
};
