import * as fs from 'node:fs';
import { lookAtBlocks, type Shared } from './look.ts';
import type { SecondThread } from './second-thread.ts';
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

/**
 * Looks at every file of a table: is its stat the one on record? `statSync` takes 2–3 µs of which the system call is
 * most, the asynchronous one 13 µs. With a `second` thread two share the blocks; `columns` must lie in shared memory
 * for that. Relative paths are relative to `root`.
 */
export const sweep = (columns: Columns, root: string, second?: SecondThread): Uint8Array => {
  const shared = shareOf(columns, root);
  second?.lookToo(shared);
  lookAtBlocks(fs, shared);
  for (;;) {
    const done = Atomics.load(shared.counters, 1);
    if (done >= columns.blocks.length) break;
    Atomics.wait(shared.counters, 1, done, 1000);
  }
  return shared.seen;
};
