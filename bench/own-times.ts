// Loaded before a program (`node --import`), so that it tells what it took itself: a line in the file that OWN_TIMES names.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** What one process took, in milliseconds. */
export interface OwnTimes {
  /** Path of its main module. */
  readonly program: string;
  /** From its start to its exit. */
  readonly wall: number;
  /** Of the processor, all threads together. */
  readonly processor: number;
}

const file = process.env.OWN_TIMES;
if (isMainThread && file !== undefined)
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const program = process.argv[1] ?? '';
    const times: OwnTimes = { program, wall: performance.now(), processor: (user + system) / 1000 };
    appendFileSync(file, `${JSON.stringify(times)}\n`);
  });
