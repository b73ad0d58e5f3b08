import { dirname, join } from 'node:path';
import type { Disk, FileStat } from './disk.ts';
import type { Layout } from './layout.ts';
import { itemOf, logName, stepOf } from './names.ts';

/** What an item printed when it last ran. */
export interface StepLog {
  readonly step: string;
  readonly item: string;
  readonly path: string;
  readonly stat: FileStat;
}

/** Ends the name of the log of the time before. */
export const PREVIOUS = '.1';

/** Sets aside an item's log, if there is one, and says where the next one goes. */
export const startLog = async (disk: Disk, layout: Layout, step: string, item: string): Promise<string> => {
  const path = join(layout.logs, logName(step, item));
  disk.makeFolder(dirname(path));
  if (disk.stat(path, 'refuse') !== null) await disk.rename(path, path + PREVIOUS);
  return path;
};

/** All logs there are, in the order of their steps. */
export const findLogs = (disk: Disk, layout: Layout): readonly StepLog[] =>
  disk
    .list(layout.logs)
    .toSorted()
    .flatMap(folder =>
      disk
        .list(join(layout.logs, folder))
        .filter(name => name.endsWith('.log'))
        .toSorted()
        .flatMap((name): StepLog[] => {
          const path = join(layout.logs, folder, name);
          const stat = disk.stat(path, 'refuse');
          const step = stepOf(folder);
          return stat?.kind === 'file' ? [{ step, item: itemOf(step, name), path, stat }] : [];
        }),
    );
