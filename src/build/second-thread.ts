import { Worker } from 'node:worker_threads';
import { lookAtBlocks, type Shared } from './look.ts';

/** From source text: a thread that must find and load a module starts 10 ms later. */
const PROGRAM = `const { workerData } = require('node:worker_threads');
  (${lookAtBlocks.toString()})(require('node:fs'), workerData)`;

/** Starts a thread that takes blocks of files, as the caller may do, until none is left. */
export function startSecondThread(shared: Shared): void {
  const worker = new Worker(PROGRAM, {
    eval: true,
    execArgv: [],
    trackUnmanagedFds: false,
    workerData: shared,
  });
  // One that comes too late to be given a block is never waited for.
  worker.unref();
}
