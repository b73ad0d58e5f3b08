import { setTimeout as sleep } from 'node:timers/promises';
import type { Result } from '../diagnostics/diagnostic.ts';
import type { Disk } from './disk.ts';
import type { Layout } from './layout.ts';
import { acquireLock, type Lock } from './lock.ts';
import { nodeDisk } from './node-disk.ts';

/** Everything outside the engine that a build touches; what a step's `run` touches is its own affair. */
export interface Machine {
  readonly disk: Disk;
  readonly clock: Clock;
  readonly lock: (layout: Layout) => Result<Lock>;
}

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Milliseconds that only ever grow, from some beginning. */
  readonly elapsed: () => number;
  /** Resolves early, and without an error, when the signal aborts. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** The computer we run on. */
export const thisMachine: Machine = {
  disk: nodeDisk,
  clock: {
    now: () => Date.now(),
    elapsed: () => performance.now(),
    sleep: (ms, signal) => sleep(ms, undefined, { signal }).catch(() => {}),
  },
  lock: acquireLock,
};
