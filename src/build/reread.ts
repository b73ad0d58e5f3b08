import { join } from 'node:path';
import { sizeOf } from './blobs.ts';
import type { Claim } from './claims.ts';
import { sha256 } from './digest.ts';
import type { Disk, FileStat } from './disk.ts';
import { isSameFile } from './mend.ts';
import { forEach } from './parallel.ts';
import type { Digest } from './step.ts';
import type { Workspace } from './workspace.ts';

/** Stands for the digest of a file that cannot be read, or is another name of a damaged blob. */
const DAMAGED = sha256('damaged');

/** A file in `build/` that results which stand lay claim to. */
export interface Placed {
  readonly path: string;
  readonly claims: readonly Claim[];
  readonly stat: FileStat;
  /** The blob that this is only another name of. */
  readonly link: Digest | undefined;
}

/** The claimed files that are there. */
export const placedIn = (
  { disk, layout }: Workspace,
  claims: ReadonlyMap<string, readonly Claim[]>,
  blobs: ReadonlyMap<Digest, FileStat>,
): readonly Placed[] =>
  [...claims].flatMap(([path, claims]): Placed[] => {
    const stat = disk.stat(join(layout.artifacts, path), 'refuse');
    if (stat === null) return [];
    const linked = claims.find(({ artifact }) => isSameFile(stat, blobs.get(artifact.digest)));
    return [{ path, claims, stat, link: linked?.artifact.digest }];
  });

/** What reading everything found. */
export interface Reread {
  /** Blobs that do not hold what their names say. */
  readonly damaged: ReadonlySet<Digest>;
  /** What placed files hold, by path. */
  readonly found: ReadonlyMap<string, Digest>;
}

/** How to read many files. */
export interface Reading {
  readonly hash: Disk['hash'];
  readonly atOnce: number;
  /** Bytes read and to be read. */
  readonly progress: ((done: number, total: number) => void) | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Reads every blob, and every placed file that is not one of them under another name. */
export const rereadAll = async (
  { store, layout }: Workspace,
  blobs: ReadonlyMap<Digest, FileStat>,
  placed: readonly Placed[],
  { hash, atOnce, progress, signal }: Reading,
): Promise<Reread> => {
  const apart = placed.filter(({ link }) => link === undefined);
  const total = sizeOf(blobs.values()) + sizeOf(apart.map(({ stat }) => stat));
  let done = 0;
  const read = async (path: string, { kind, size }: FileStat): Promise<Digest> => {
    // A disk that cannot give the bytes back has lost them.
    const digest = kind === 'file' && !signal?.aborted ? await hash(path, size).catch(() => null) : null;
    done += size;
    progress?.(done, total);
    return digest ?? DAMAGED;
  };
  const damaged = new Set<Digest>();
  await forEach(blobs, atOnce, async ([digest, stat]) => {
    if ((await read(store.locate(digest), stat)) !== digest) damaged.add(digest);
  });
  const found = new Map<string, Digest>();
  await forEach(apart, atOnce, async ({ path, stat }) => {
    found.set(path, await read(join(layout.artifacts, path), stat));
  });
  for (const { path, link } of placed)
    if (link !== undefined) found.set(path, damaged.has(link) ? DAMAGED : link);
  return { damaged, found };
};
