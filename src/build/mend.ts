import { isAbsolute, join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Claim } from './claims.ts';
import type { Disk, FileStat } from './disk.ts';
import { placedPath } from './layout.ts';
import { placeAll } from './outputs.ts';
import type { Digest } from './step.ts';
import type { Workspace } from './workspace.ts';

/** Whether two stats are of one file under two names, as far as stats tell. */
export const isSameFile = (a: FileStat, b: FileStat | undefined): boolean =>
  a.ino === b?.ino && a.size === b.size && a.mtimeMs === b.mtimeMs && a.ctimeMs === b.ctimeMs;

/**
 * Brings a blob back from a file that still has its bytes: where it was placed, or any other that had them when it was
 * last read. Returns the path of that file as a person writes it, or undefined when there is none.
 */
export const mendBlob = async (
  { disk, layout, store, files }: Workspace,
  digest: Digest,
  claims: readonly Claim[],
  damaged: FileStat | undefined,
  hash: Disk['hash'],
): Promise<string | undefined> => {
  const candidates = new Set([
    ...claims.map(({ artifact }) => placedPath(artifact.path)),
    ...files.pathsOf(digest),
  ]);
  for (const path of candidates) {
    const absolute = isAbsolute(path) ? path : join(layout.project, path);
    const stat = disk.stat(absolute, 'refuse');
    if (stat?.kind !== 'file' || isSameFile(stat, damaged)) continue;
    if ((await hash(absolute, stat.size).catch(() => null)) !== digest) continue;
    const kept = await store.adopt(absolute);
    if (kept?.digest === digest) return path;
  }
  return undefined;
};

/**
 * Puts a result back in its place. Where there is none that is whole, what is there is left, and noted as what it is:
 * the next build makes it again.
 */
export const putBack = async (
  workspace: Workspace,
  path: string,
  found: Digest,
  claim: Claim | undefined,
): Promise<readonly Diagnostic[]> => {
  const faults = claim === undefined ? [] : await placeAll(workspace, [claim.artifact]);
  if (faults.length === 0) workspace.files.placed(placedPath(path), claim?.artifact.digest ?? found);
  return faults;
};
