import { join } from 'node:path';
import type { Disk, FileStat } from './disk.ts';
import type { Layout } from './layout.ts';
import type { Digest } from './step.ts';

const FOLDER = /^[0-9a-f]{2}$/;
const REST = /^[0-9a-f]{62}$/;

/** Every blob of the store with its stat, which says nothing of its bytes. What has no blob's name is not ours. */
export const listBlobs = (disk: Disk, { store }: Layout): ReadonlyMap<Digest, FileStat> => {
  const blobs = new Map<Digest, FileStat>();
  for (const folder of disk.list(store).filter(name => FOLDER.test(name)))
    for (const rest of disk.list(join(store, folder)).filter(name => REST.test(name))) {
      const stat = disk.stat(join(store, folder, rest), 'refuse');
      if (stat !== null) blobs.set(`${folder}${rest}` as Digest, stat);
    }
  return blobs;
};

/** Bytes of all of them. */
export const sizeOf = (blobs: Iterable<FileStat>): number => {
  let size = 0;
  for (const blob of blobs) size += blob.size;
  return size;
};
