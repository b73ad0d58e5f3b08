import { dirname, join } from 'node:path';
import { type Disk, errorCode } from './disk.ts';
import { temporaryIn } from './store.ts';

/** How a placed file shares its bytes with the store. */
export type Placement = 'reflink' | 'link' | 'copy';

/** A file system that cannot share bytes says so every time, and asking costs as much as linking. */
const cannotClone = new WeakSet<Disk>();

/**
 * Puts a blob at `destination`, replacing what is there in one rename: by reflink, else by hard link (read-only,
 * as the blob is), else by copy. `work` is a folder on the same disk. Rejects with the system's error.
 */
export const place = async (
  disk: Disk,
  blob: string,
  destination: string,
  work: string,
): Promise<Placement> => {
  if (cannotClone.has(disk) && (await linkAnew(disk, blob, destination))) return 'link';
  disk.makeFolder(work);
  disk.makeFolder(dirname(destination));
  // Renaming a hard link over another link to the same file would leave both.
  if (isSameFile(disk, blob, destination)) return 'link';
  const temporary = temporaryIn(work);
  const placement = await bring(disk, blob, temporary);
  try {
    await disk.rename(temporary, destination);
  } catch (error) {
    await disk.remove(temporary);
    if (errorCode(error) !== 'EXDEV') throw error;
    // build/ is a link to another disk: only a copy beside the destination can be renamed there.
    const beside = `${destination}.sdbuild-new`;
    await disk.copy(blob, beside);
    await disk.protect(beside, true);
    await disk.rename(beside, destination);
    return 'copy';
  }
  return placement;
};

/** The number of a file is its own on one disk only; its times are not. */
const isSameFile = (disk: Disk, a: string, b: string): boolean => {
  const [one, other] = [disk.stat(a, 'refuse'), disk.stat(b, 'refuse')];
  return one !== null && other !== null && one.ino === other.ino && one.ctimeMs === other.ctimeMs;
};

/** Where nothing is in the way, a link needs no other name before; says whether it stands. */
const linkAnew = async (disk: Disk, blob: string, destination: string): Promise<boolean> => {
  for (let missing = 0; ; missing++) {
    try {
      await disk.link(blob, destination);
      return true;
    } catch (error) {
      if (errorCode(error) !== 'ENOENT' || missing > 0) return false;
      disk.makeFolder(dirname(destination));
    }
  }
};

const bring = async (disk: Disk, blob: string, to: string): Promise<Placement> => {
  if (!cannotClone.has(disk))
    try {
      await disk.clone(blob, to);
      await disk.protect(to, true);
      return 'reflink';
    } catch {
      cannotClone.add(disk);
      await disk.remove(to);
    }
  try {
    await disk.link(blob, to);
    return 'link';
  } catch {
    await disk.copy(blob, to);
    await disk.protect(to, true);
    return 'copy';
  }
};

/** Removes a placed file of `root` and the folders that are empty without it. */
export const unplace = async (disk: Disk, root: string, path: string): Promise<void> => {
  await disk.remove(join(root, path));
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder))
    if (!(await disk.removeEmpty(join(root, folder)))) return;
};
