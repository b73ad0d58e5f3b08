import type * as fs from 'node:fs';
import type { Columns, FLAG } from './table.ts';

/** What threads that look at the files of one table share. */
export interface Shared {
  readonly columns: Omit<Columns, 'note'>;
  readonly seen: Uint8Array<ArrayBufferLike>;
  /** The next block to look at, and how many are done. */
  readonly counters: Int32Array<ArrayBufferLike>;
  /** Put before relative paths. */
  readonly prefix: string;
  readonly windows: boolean;
  readonly block: number;
  readonly flag: typeof FLAG;
}

/**
 * Takes one block after another until `most` were taken, or none is left. Its text runs in both threads: it uses
 * nothing but its arguments.
 */
export function lookAtBlocks(
  { statSync, lstatSync }: typeof fs,
  shared: Shared,
  most = Number.POSITIVE_INFINITY,
): void {
  const { columns, seen, counters, prefix, windows, block, flag } = shared;
  const { count, signatures, flags, blocks, paths } = columns;
  const starts = [0];
  for (const length of blocks) starts.push((starts.at(-1) ?? 0) + length);
  const text = Buffer.from(paths.buffer, paths.byteOffset, paths.byteLength);
  const quiet = { throwIfNoEntry: false } as const;

  const isSame = (path: string, index: number): boolean => {
    const flagged = flags[index] ?? 0;
    let stats: fs.Stats | undefined;
    try {
      stats = (flagged & flag.placed ? lstatSync : statSync)(path, quiet);
    } catch {
      return false;
    }
    if (stats === undefined || flagged & flag.absent)
      return stats === undefined && (flagged & flag.absent) !== 0;
    const kind = stats.mode & 0o170000;
    const at = index * 4;
    return (
      kind === (flagged & flag.folder ? 0o040000 : 0o100000) &&
      (stats.size === signatures[at] || kind === 0o040000) &&
      stats.mtimeMs === signatures[at + 1] &&
      stats.ctimeMs === signatures[at + 2] &&
      stats.ino === signatures[at + 3] &&
      (flagged & flag.young) === 0
    );
  };

  for (let taken = 0; taken < most; taken++) {
    const next = Atomics.add(counters, 0, 1);
    if (next >= blocks.length) break;
    const names = text.toString('utf8', starts[next], (starts[next + 1] ?? 1) - 1).split('\0');
    for (let index = next * block, i = 0; i < names.length && index < count; i++, index++) {
      const name = names[i] ?? '';
      const absolute = name.startsWith('/') || (windows && name[1] === ':');
      seen[index] = isSame(absolute ? name : prefix + name, index) ? 1 : 2;
    }
    Atomics.add(counters, 1, 1);
    Atomics.notify(counters, 1);
  }
}
