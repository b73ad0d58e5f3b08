import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { lookAtBlocks, type Shared } from './look.ts';

/**
 * Below this size of the stat cache (some 12,000 files) one thread is done before a second has started. On two cores
 * nothing is won or lost at 40,000 files, and half of the time at 400,000.
 */
const WORTH_IT = 1 << 20;

/** A thread that helps to look at files. */
export interface SecondThread {
  /** Takes blocks of files from now on, as the caller does. */
  readonly lookToo: (shared: Shared) => void;
}

/** From source text: a thread that must find and load a module starts 10 ms later. */
const PROGRAM = `require('node:worker_threads').parentPort.once('message', shared =>
  (${lookAtBlocks.toString()})(require('node:fs'), shared))`;

/**
 * Starts the thread where the stat cache is large, undefined where it is not worth it. It takes as long to start as
 * Node itself, so it is started before anything else is loaded.
 */
export const startSecondThread = (statCache: string): SecondThread | undefined => {
  if (sizeOf(statCache) < WORTH_IT) return undefined;
  const worker = new Worker(PROGRAM, { eval: true, execArgv: [], trackUnmanagedFds: false });
  // One that comes too late to be given a block is never waited for.
  worker.unref();
  return { lookToo: shared => worker.postMessage(shared) };
};

const sizeOf = (path: string): number => {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
};
