import * as fs from 'node:fs';
import { Worker } from 'node:worker_threads';
import { BLOCK, type Columns, FLAG } from './table.ts';

/** What a sweep found of each file: nothing yet, the stat on record, or another. */
export const SEEN = { not: 0, same: 1, changed: 2 } as const;

/** With fewer files than this one thread is done before a second has started. */
const WORTH_A_THREAD = 8_000;

interface Shared {
  readonly columns: Omit<Columns, 'settled'>;
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
 * Looks at every file of a table: is its stat the one on record? Two threads share the blocks where it pays:
 * `statSync` takes 2–3 µs of which the system call is most, the asynchronous one 13 µs. `columns` must lie in
 * shared memory for that. Relative paths are relative to `root`.
 */
export const sweep = (columns: Columns, root: string): Uint8Array => {
  const { count, signatures, flags, blocks, paths } = columns;
  const shared: Shared = {
    columns: { count, signatures, flags, blocks, paths },
    seen: new Uint8Array(new SharedArrayBuffer(count)),
    counters: new Int32Array(new SharedArrayBuffer(8)),
    prefix: root === process.cwd() ? '' : `${root}/`,
    windows: process.platform === 'win32',
    block: BLOCK,
    flag: FLAG,
  };
  const inShared = columns.signatures.buffer instanceof SharedArrayBuffer;
  const worker = count >= WORTH_A_THREAD && inShared ? startWorker(shared) : undefined;
  // A thread that started too late to be given a block is never waited for.
  worker?.unref();
  lookAtBlocks(fs, shared);
  for (;;) {
    const done = Atomics.load(shared.counters, 1);
    if (done >= blocks.length) break;
    Atomics.wait(shared.counters, 1, done, 1000);
  }
  return shared.seen;
};

/** From source text: a thread that must find and load a module starts 10 ms later. */
const startWorker = (shared: Shared): Worker =>
  new Worker(`(${lookAtBlocks.toString()})(require('node:fs'), require('node:worker_threads').workerData)`, {
    eval: true,
    workerData: shared,
    execArgv: [],
    trackUnmanagedFds: false,
  });

/** Takes one block after another until none is left. Runs in both threads, so it uses nothing but its arguments. */
function lookAtBlocks({ statSync, lstatSync }: typeof fs, shared: Shared): void {
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

  for (let next = Atomics.add(counters, 0, 1); next < blocks.length; next = Atomics.add(counters, 0, 1)) {
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
