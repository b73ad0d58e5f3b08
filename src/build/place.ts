import { constants } from 'node:fs';
import { chmod, copyFile, link, mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryIn } from './store.ts';

/** How a placed file shares its bytes with the store. */
export type Placement = 'reflink' | 'link' | 'copy';

/**
 * Puts a blob at `destination`, replacing what is there in one rename: by reflink, else by hard link (read-only,
 * as the blob is), else by copy. `work` is a folder on the same disk. Rejects with the system's error.
 */
export const place = async (blob: string, destination: string, work: string): Promise<Placement> => {
  await mkdir(work, { recursive: true });
  await mkdir(dirname(destination), { recursive: true });
  const temporary = temporaryIn(work);
  const placement = await bring(blob, temporary);
  try {
    await rename(temporary, destination);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    // build/ is a link to another disk: only a copy beside the destination can be renamed there.
    const beside = `${destination}.sdbuild-new`;
    await copyFile(blob, beside);
    await chmod(beside, 0o644);
    await rename(beside, destination);
    return 'copy';
  } finally {
    // Renaming a hard link over another link to the same file leaves both; a failed rename leaves its source.
    await rm(temporary, { force: true });
  }
  return placement;
};

const bring = async (blob: string, to: string): Promise<Placement> => {
  try {
    await copyFile(blob, to, constants.COPYFILE_FICLONE_FORCE);
    await chmod(to, 0o644);
    return 'reflink';
  } catch {
    await rm(to, { force: true });
  }
  try {
    await link(blob, to);
    return 'link';
  } catch {
    await copyFile(blob, to);
    await chmod(to, 0o644);
    return 'copy';
  }
};

/** Removes a placed file of `root` and the folders that are empty without it. */
export const unplace = async (root: string, path: string): Promise<void> => {
  await rm(join(root, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      await rmdir(join(root, folder));
    } catch {
      return;
    }
  }
};
