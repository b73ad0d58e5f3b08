import type { Graph } from './graph.ts';
import type { Lease } from './resources.ts';
import type { Step } from './step.ts';

/**
 * The suspending scheduler. A step is visited once, however often it is asked for, and its visit begins when those
 * it reads have ended; so independent steps overlap by themselves. A visit may ask for steps that nobody had wanted.
 */
export class Visits {
  readonly #graph: Graph;
  readonly #visit: (step: Step) => Promise<void>;
  readonly #visits = new Map<string, Promise<void>>();
  readonly #ended = new Set<string>();
  /** What each step waits for now beside what it reads. */
  readonly #waits = new Map<string, string[]>();

  constructor(graph: Graph, visit: (step: Step) => Promise<void>) {
    this.#graph = graph;
    this.#visit = visit;
  }

  /** The steps that were visited, each after those it reads. */
  get steps(): readonly Step[] {
    return [...this.#graph.steps.values()].filter(({ id }) => this.#visits.has(id));
  }

  /** Visits a step after those it reads. */
  visit(step: Step): Promise<void> {
    let visit = this.#visits.get(step.id);
    if (visit === undefined) {
      const upstream = (this.#graph.reads.get(step.id) ?? []).flatMap(id => {
        const read = this.#graph.steps.get(id);
        return read === undefined ? [] : [this.visit(read)];
      });
      visit = Promise.allSettled(upstream)
        .then(() => this.#visit(step))
        .finally(() => this.#ended.add(step.id));
      this.#visits.set(step.id, visit);
    }
    return visit;
  }

  /** Visits steps and all that they turn out to need. Rejects, after all visits have ended, if one of them did. */
  async visitAll(steps: readonly Step[]): Promise<void> {
    for (const step of steps) void this.visit(step);
    for (let known = -1; known !== this.#visits.size; ) {
      known = this.#visits.size;
      await Promise.allSettled(this.#visits.values());
    }
    await Promise.all(this.#visits.values());
  }

  hasEnded(step: string): boolean {
    return this.#ended.has(step);
  }

  /**
   * Waits, in the name of a step that has not ended, until another has been visited. Where that step waits for the
   * asker, be it for many others between, nothing is waited for: the circle is returned, from the asker to itself.
   */
  async waitFor(asker: string, step: Step): Promise<readonly string[] | undefined> {
    if (this.#ended.has(step.id)) return undefined;
    const back = this.#chain(step.id, asker, new Set());
    if (back !== undefined) return [asker, ...back];
    const waits = this.#waits.get(asker) ?? [];
    this.#waits.set(asker, waits);
    waits.push(step.id);
    await Promise.allSettled([this.visit(step)]);
    waits.splice(waits.indexOf(step.id), 1);
    return undefined;
  }

  /** The steps from one to another, each waiting for the next. */
  #chain(from: string, to: string, seen: Set<string>): readonly string[] | undefined {
    if (from === to) return [to];
    if (seen.has(from) || this.#ended.has(from)) return undefined;
    seen.add(from);
    for (const next of [...(this.#graph.reads.get(from) ?? []), ...(this.#waits.get(from) ?? [])]) {
      const rest = this.#chain(next, to, seen);
      if (rest !== undefined) return [from, ...rest];
    }
    return undefined;
  }
}

/** More than this are never under way at once in one step: those that wait for others hold memory if nothing else. */
const MOST_UNDER_WAY = 1_000;

/**
 * Runs work in order, as far as `acquire` gives leave; at most `asking` of it ask for it at once. Begins no more when
 * it gives none; ends when all that was begun has. `run` must not reject.
 */
export const drain = async <T>(
  work: readonly T[],
  asking: number,
  acquire: (work: T) => Promise<Lease | undefined>,
  run: (work: T, lease: Lease) => Promise<void>,
): Promise<void> => {
  const rest = work.values();
  const running = new Set<Promise<void>>();
  let wake = Promise.withResolvers<void>();
  const begin = async (): Promise<void> => {
    for (const one of rest) {
      while (running.size >= MOST_UNDER_WAY) await wake.promise;
      const lease = await acquire(one);
      if (lease === undefined) return;
      const end = run(one, lease).finally(() => {
        lease.release();
        running.delete(end);
        wake.resolve();
        wake = Promise.withResolvers();
      });
      running.add(end);
    }
  };
  await Promise.all(Array.from({ length: Math.min(asking, work.length) }, begin));
  await Promise.all(running);
};
