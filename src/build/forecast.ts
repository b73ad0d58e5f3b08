import type { Graph } from './graph.ts';
import { namesOf } from './items.ts';
import type { Work } from './judge.ts';
import type { ResourcePool } from './resources.ts';
import type { RunStep, Step } from './step.ts';
import type { Workspace } from './workspace.ts';

/** How often something ran, how long it took together, and at most, in milliseconds. */
interface Durations {
  readonly count: number;
  readonly sum: number;
  readonly most: number;
}

/**
 * What the durations on record say of the time to come: how long a step may take, and which item is on the longest
 * path to the end. A guess decides nothing but the order of what is made anyway.
 */
export class Forecast {
  readonly #graph: Graph;
  readonly #workspace: Workspace;
  readonly #pool: ResourcePool;
  readonly #wanted: ReadonlySet<string>;
  readonly #recorded = new Map<string, Durations>();
  readonly #kinds = new Map<string, number>();
  readonly #after = new Map<string, number>();

  /** `wanted` are the steps that this build is about. */
  constructor(graph: Graph, workspace: Workspace, pool: ResourcePool, wanted: readonly Step[]) {
    this.#graph = graph;
    this.#workspace = workspace;
    this.#pool = pool;
    this.#wanted = new Set(wanted.map(({ id }) => id));
  }

  /** How long work on items of a step may take, by what they or their siblings took; undefined if none ever ran. */
  estimate(step: RunStep, work: readonly Work[]): number | undefined {
    const own = work.flatMap(({ before }) => before?.ms ?? []);
    if (work.length === 0) return undefined;
    // Of one edited caption that was built before, 10,000 siblings have nothing to say.
    const { count, sum } = own.length === work.length ? durationsOf(own) : this.#durations(step);
    if (count === 0) return undefined;
    const each = work.map(({ before }) => before?.ms ?? sum / count);
    return Math.round(this.#spread(step, durationsOf(each)));
  }

  /** The longest path from the beginning of an item to the end of the build. */
  path(step: RunStep, { before }: Work): number {
    return (before?.ms ?? this.#mean(step)) + this.#longestAfter(step);
  }

  /** What a step with such a path waits for is as urgent as itself, and so is all that is made for it. */
  urge(step: Step, path: number): void {
    if (this.#longestAfter(step) >= path) return;
    this.#after.set(step.id, path);
    for (const id of this.#graph.reads.get(step.id) ?? []) {
      const read = this.#graph.steps.get(id);
      if (read !== undefined) this.urge(read, path);
    }
  }

  /** The longest path from the end of a step to the end of the build. */
  #longestAfter(step: Step): number {
    const known = this.#after.get(step.id);
    if (known !== undefined) return known;
    let longest = 0;
    for (const id of this.#graph.dependents.get(step.id) ?? []) {
      const next = this.#graph.steps.get(id);
      if (next === undefined || !this.#wanted.has(id)) continue;
      longest = Math.max(longest, this.#whole(next) + this.#longestAfter(next));
    }
    this.#after.set(step.id, longest);
    return longest;
  }

  /** How long all items of a step may take. */
  #whole(step: Step): number {
    if (!('run' in step)) return 0;
    const { count, sum, most } = this.#durations(step);
    const unknown = this.#mean(step) * (step.items.length - count);
    return this.#spread(step, { count: step.items.length, sum: sum + unknown, most });
  }

  /** As many at once as there are resources for. */
  #spread(step: RunStep, { count, sum, most }: Durations): number {
    return Math.max(most, sum / Math.max(1, Math.min(count, this.#pool.width(step.resources))));
  }

  /** What an item of a step takes, as far as steps of its kind ever ran. */
  #mean(step: RunStep): number {
    const { count, sum } = this.#durations(step);
    return count > 0 ? sum / count : this.#meanOfKind(step.kind.name);
  }

  #meanOfKind(kind: string): number {
    let mean = this.#kinds.get(kind);
    if (mean === undefined) {
      const steps = [...this.#graph.steps.values()].filter(step => step.kind.name === kind);
      const all = steps.map(step => this.#durations(step));
      const count = total(all.map(({ count }) => count));
      mean = count === 0 ? 0 : total(all.map(({ sum }) => sum)) / count;
      this.#kinds.set(kind, mean);
    }
    return mean;
  }

  /** What the items of a step took when they last ran. */
  #durations(step: Step): Durations {
    let found = this.#recorded.get(step.id);
    if (found === undefined) {
      const records = this.#workspace.records(step.id);
      const each = namesOf(step.items).flatMap(name => records.latest(name)?.ms ?? []);
      found = durationsOf(each);
      this.#recorded.set(step.id, found);
    }
    return found;
  }
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const durationsOf = (each: readonly number[]): Durations => ({
  count: each.length,
  sum: total(each),
  most: each.reduce((most, ms) => Math.max(most, ms), 0),
});
