import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK } from '../recipe/lock.ts';

/** Writes sdbuild.lock in a project folder, whole or not at all. */
export function writeLock(folder: string, text: string): void {
  const path = join(folder, LOCK);
  const fresh = `${path}.new`;
  try {
    writeFileSync(fresh, text, { flush: true });
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}
