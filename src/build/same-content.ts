import { readFileSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { sha256 } from './digest.ts';
import type { Layout } from './layout.ts';
import { nodeDisk } from './node-disk.ts';
import type { Digest } from './step.ts';
import { BLOCK, type Columns, decodeDigests, FLAG } from './table.ts';

/**
 * Whether these files and folders of the stat cache hold what they held, whatever their times say; `places` are their
 * positions. False too when the cache itself cannot be read.
 */
export const haveSameContent = async (
  layout: Layout,
  columns: Columns,
  places: readonly number[],
): Promise<boolean> => {
  const digests = digestsOf(layout.files, columns);
  if (digests === undefined) return false;
  for (const place of places) {
    const path = pathAt(columns, place);
    const digest = Buffer.from(digests.subarray(place * 32, (place + 1) * 32)).toString('hex');
    const absolute = isAbsolute(path) ? path : `${layout.project}/${path}`;
    if (!(await holds(absolute, columns.flags[place] ?? 0, digest as Digest))) return false;
  }
  return true;
};

/** Decodes no more than the block of the table that a path lies in. */
const pathAt = ({ blocks, paths }: Columns, place: number): string => {
  const block = Math.floor(place / BLOCK);
  const start = blocks.subarray(0, block).reduce((sum, length) => sum + length, 0);
  const bytes = Buffer.from(paths.subarray(start, start + (blocks[block] ?? 0)));
  return (
    bytes
      .toString('utf8')
      .split('\0', (place % BLOCK) + 1)
      .at(-1) ?? ''
  );
};

/** The digests that belong to these columns; undefined too when another build has replaced the table meanwhile. */
const digestsOf = (path: string, { paths }: Columns): Uint8Array | undefined => {
  const first = new Uint8Array(paths.buffer);
  try {
    const bytes = readFileSync(path);
    return bytes.subarray(0, first.length).equals(first) ? decodeDigests(bytes) : undefined;
  } catch {
    return undefined;
  }
};

const holds = async (path: string, flags: number, digest: Digest): Promise<boolean> => {
  const stat = nodeDisk.stat(path, flags & FLAG.placed ? 'refuse' : 'follow');
  if (stat === null || flags & FLAG.absent) return stat === null && (flags & FLAG.absent) !== 0;
  if (flags & FLAG.folder) return stat.kind === 'folder' && namesDigest(nodeDisk.list(path)) === digest;
  return stat.kind === 'file' && (await nodeDisk.hash(path, stat.size)) === digest;
};

/** The digest of the names in a folder. */
export const namesDigest = (names: readonly string[]): Digest => sha256(names.toSorted().join('\0'));
