import type { Graph } from './graph.ts';
import type { Held, ResourcePool } from './resources.ts';
import type { Step } from './step.ts';

/**
 * Suspending in shape: every step is visited at once and its visit begins when those it reads have ended, so
 * independent steps overlap by themselves. `steps` has each after those it reads. Rejects, after all visits have
 * ended, if one of them did.
 */
export const visitAll = async (
  graph: Graph,
  steps: readonly Step[],
  visit: (step: Step) => Promise<void>,
): Promise<void> => {
  const visits = new Map<string, Promise<void>>();
  for (const step of steps) {
    const upstream = (graph.reads.get(step.id) ?? []).map(id => visits.get(id));
    visits.set(
      step.id,
      Promise.allSettled(upstream).then(() => visit(step)),
    );
  }
  const ends = await Promise.allSettled(visits.values());
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
};

/**
 * Runs work items at once as far as the pool allows, in order, with never more than one of them waiting for the
 * pool; starts no more when the signal aborts. Ends when all that were started have. `run` must not reject.
 */
export const drain = async <T>(
  work: readonly T[],
  pool: ResourcePool,
  needs: Readonly<Record<string, number>>,
  signal: AbortSignal,
  run: (work: T, held: Held) => Promise<void>,
): Promise<void> => {
  const running = new Set<Promise<void>>();
  for (const one of work) {
    const held = await pool.acquire(needs, signal);
    if (held === undefined) break;
    const end = run(one, held).finally(() => {
      held.release();
      running.delete(end);
    });
    running.add(end);
  }
  await Promise.all(running);
};
