import * as fs from 'node:fs';
import { lookAtBlocks, type Shared } from './look.ts';
import { BLOCK, type Columns, FLAG } from './table.ts';

/** What a sweep found of each file: nothing yet, the stat on record, or another. */
export const SEEN = { not: 0, same: 1, changed: 2 } as const;

/** What the threads that look at the files of a table share; relative paths are relative to `root`. */
export const shareOf = (columns: Columns, root: string): Shared => {
  const { count, signatures, flags, blocks, paths } = columns;
  return {
    columns: { count, signatures, flags, blocks, paths },
    seen: new Uint8Array(new SharedArrayBuffer(count)),
    counters: new Int32Array(new SharedArrayBuffer(8)),
    prefix: root === process.cwd() ? '' : `${root}/`,
    windows: process.platform === 'win32',
    block: BLOCK,
    flag: FLAG,
  };
};

/** A look at every file of a table: is its stat the one on record? */
export interface Looking {
  /** For a thread that takes blocks as well. */
  readonly shared: Shared;
  /** What there is to say of files of the first block, where those lie that decide what is built. */
  readonly first: Uint8Array;
  /** What there is to say of all files, when all have been looked at. */
  readonly finish: () => Uint8Array;
}

/**
 * Begins to look. `statSync` takes 2–3 µs of which the system call is most, the asynchronous one 13 µs. For a second
 * thread to share the work, `columns` must lie in shared memory. Relative paths are relative to `root`.
 */
export const look = (columns: Columns, root: string): Looking => {
  const shared = shareOf(columns, root);
  const { seen, counters } = shared;
  lookAtBlocks(fs, shared, 1);
  const finish = (): Uint8Array => {
    lookAtBlocks(fs, shared);
    for (;;) {
      const done = Atomics.load(counters, 1);
      if (done >= columns.blocks.length) return seen;
      Atomics.wait(counters, 1, done, 1000);
    }
  };
  return { shared, first: seen.subarray(0, BLOCK), finish };
};
