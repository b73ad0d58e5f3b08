// What steps keep beyond their results, for others to go on from.
import { join } from 'node:path';
import { listBlobs } from './blobs.ts';
import type { Disk } from './disk.ts';
import type { Layout } from './layout.ts';

/** How much of it there is. */
export interface Lasting {
  /** What is kept, as a step sees it: an entry of its folder each. */
  readonly entries: number;
  /** That nothing else takes: a file of several names counts once, one that the store has too not at all. */
  readonly bytes: number;
}

/** Measures all that is kept; reads no file. */
export function measureLasting(
  disk: Disk,
  layout: Layout,
  { blobs = listBlobs(disk, layout), without = new Set<string>() } = {},
): Lasting {
  const seen = new Set([...blobs.values()].map(({ ino }) => ino));
  let bytes = 0;
  const look = (path: string): void => {
    const stat = disk.stat(path, 'refuse');
    if (stat?.kind === 'folder') for (const name of disk.list(path)) look(join(path, name));
    if (stat?.kind !== 'file' || seen.has(stat.ino)) return;
    seen.add(stat.ino);
    bytes += stat.size;
  };
  let entries = 0;
  for (const name of disk.list(layout.lasting).filter(one => !without.has(one))) {
    entries += disk.list(join(layout.lasting, name)).length;
    look(join(layout.lasting, name));
  }
  return { entries, bytes };
}
