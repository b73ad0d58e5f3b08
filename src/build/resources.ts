import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Step } from './step.ts';

/**
 * What there is of each resource. `cpu` and `gpu` are units with numbers, and a step that is given some knows which;
 * any other name is an amount, such as `memory` in MB. `vram` is what every GPU has, in MB: nobody shares a GPU, so
 * it is compared and never used up. Without a figure for it every GPU will do.
 */
export type Capacity = Readonly<Record<string, number>>;

/** Units or amounts of resources. */
export type Needs = Readonly<Record<string, number>>;

/** Numbers of the units held, e.g. `{gpu: [0]}`. */
export type Assigned = Readonly<Record<string, readonly number[]>>;

/** What one who is given resources gives back with `release`. */
export interface Held {
  readonly assigned: Assigned;
  readonly release: () => void;
}

interface Waiting {
  readonly needs: readonly (readonly [resource: string, units: number])[];
  readonly arrived: number;
  priority: number;
  /** How many that came later were served before it. */
  overtaken: number;
  readonly give: (held: Held | undefined) => void;
}

const NUMBERED: ReadonlySet<string> = new Set(['cpu', 'gpu']);

/** A request that was overtaken this often is next, whatever its priority. */
const PATIENCE = 100;

/**
 * Gives resources to those who ask: all that one needs at once, or it waits. The request of the highest priority is
 * served first, among equals the first to come; others overtake one that cannot be served only where they do not
 * touch what it waits for. So neither a wide request starves while narrow ones come and go, nor a low one for ever.
 */
export class ResourcePool {
  readonly #capacity: Capacity;
  readonly #free: Map<string, number>;
  readonly #units: Map<string, number[]>;
  #waiting: Waiting[] = [];
  #arrivals = 0;
  #soon = false;

  constructor(capacity: Capacity) {
    this.#capacity = capacity;
    this.#free = new Map(Object.entries(capacity));
    const numbered = Object.entries(capacity).filter(([name]) => NUMBERED.has(name));
    this.#units = new Map(
      numbered.map(([name, count]) => [name, Array.from({ length: count }, (_, unit) => unit)]),
    );
  }

  get capacity(): Capacity {
    return this.#capacity;
  }

  /** How many that need this can hold it at once, at least one. */
  width(needs: Needs): number {
    const widths = this.#counted(needs).map(([name, units]) => (this.#capacity[name] ?? 0) / units);
    return Math.max(1, Math.floor(Math.min(...widths)));
  }

  /** Waits for what is needed; undefined when the signal aborts first. A step for more cores than there are gets all. */
  acquire(needs: Needs, signal: AbortSignal, priority = 0): Promise<Held | undefined> {
    if (signal.aborted) return Promise.resolve(undefined);
    const { promise, resolve } = Promise.withResolvers<Held | undefined>();
    const abort = (): void => {
      this.#waiting = this.#waiting.filter(other => other !== waiting);
      resolve(undefined);
      this.#serveSoon();
    };
    const waiting: Waiting = {
      needs: this.#counted(needs),
      arrived: this.#arrivals++,
      priority,
      overtaken: 0,
      give: held => {
        signal.removeEventListener('abort', abort);
        resolve(held);
      },
    };
    signal.addEventListener('abort', abort, { once: true });
    this.#enqueue(waiting);
    this.#serveSoon();
    return promise;
  }

  #counted(needs: Needs): readonly (readonly [resource: string, units: number])[] {
    return Object.entries(needs)
      .map(([name, units]) => [name, Math.min(units, this.#capacity[name] ?? 0)] as const)
      .filter(([name, units]) => name !== 'vram' && units > 0);
  }

  #enqueue(waiting: Waiting): void {
    const behind = this.#waiting.findIndex(({ priority }) => priority < waiting.priority);
    this.#waiting.splice(behind < 0 ? this.#waiting.length : behind, 0, waiting);
  }

  /** At the end of this turn of the event loop: of all that ask in it, the most urgent shall be first. */
  #serveSoon(): void {
    if (this.#soon) return;
    this.#soon = true;
    setImmediate(() => this.#serve());
  }

  #serve(): void {
    this.#soon = false;
    const spokenFor = new Set<string>();
    const served = new Set<Waiting>();
    for (const waiting of this.#waiting) {
      const { needs } = waiting;
      const short = needs.filter(([name, units]) => (this.#free.get(name) ?? 0) < units);
      if (short.length === 0 && !needs.some(([name]) => spokenFor.has(name))) {
        served.add(waiting);
        this.#take(waiting);
      }
      for (const [name] of short) spokenFor.add(name);
    }
    if (served.size === 0) return;
    this.#waiting = this.#waiting.filter(waiting => !served.has(waiting));
    for (const { arrived } of served) this.#overtake(arrived);
  }

  /** Notes that one was served: of those that came before it, who was patient often enough is next. */
  #overtake(arrived: number): void {
    const patient = this.#waiting.filter(
      waiting => waiting.arrived < arrived && ++waiting.overtaken === PATIENCE,
    );
    for (const waiting of patient) {
      this.#waiting.splice(this.#waiting.indexOf(waiting), 1);
      waiting.priority = Number.POSITIVE_INFINITY;
      this.#enqueue(waiting);
    }
  }

  #take({ needs, give }: Waiting): void {
    const assigned: Record<string, readonly number[]> = {};
    for (const [name, units] of needs) {
      this.#free.set(name, (this.#free.get(name) ?? 0) - units);
      const numbers = this.#units.get(name);
      if (numbers !== undefined) assigned[name] = numbers.splice(0, units);
    }
    let held = true;
    give({
      assigned,
      release: () => {
        if (!held) return;
        held = false;
        for (const [name, units] of needs) this.#free.set(name, (this.#free.get(name) ?? 0) + units);
        for (const [name, units] of Object.entries(assigned)) {
          const numbers = this.#units.get(name);
          numbers?.push(...units);
          numbers?.sort((a, b) => a - b);
        }
        this.#serveSoon();
      },
    });
  }
}

/** What a step needs and this computer does not have. A step for more cores than there are jobs runs alone. */
export const unmetNeeds = (step: Step, capacity: Capacity): readonly Diagnostic[] =>
  Object.entries('resources' in step ? step.resources : {}).flatMap(([name, units]): Diagnostic[] => {
    const there = capacity[name] ?? (name === 'vram' ? Number.POSITIVE_INFINITY : 0);
    if (units <= there || name === 'cpu') return [];
    return [
      {
        severity: 'error',
        code: 'SDB207',
        message: `step \`${step.id}\` needs ${name}: ${units} but there ${there === 1 ? 'is' : 'are'} ${there}`,
        hint: `lower what the step needs, or say that this computer has more`,
      },
    ];
  });

/**
 * What a running item holds. It can be given up while the item waits for something else: whatever that waits for in
 * turn can then have it.
 */
export class Lease {
  readonly #again: () => Promise<Held | undefined>;
  readonly #elapsed: () => number;
  #held: Held | undefined;
  #assigned: Assigned;
  #waits = 0;
  readonly #began: number;
  #since = 0;
  #waitedMs = 0;
  #over = false;
  #back = Promise.withResolvers<boolean>();

  /** `again` acquires anew what was given up; `elapsed` is a clock in milliseconds. */
  constructor(held: Held, again: () => Promise<Held | undefined>, elapsed: () => number) {
    this.#held = held;
    this.#assigned = held.assigned;
    this.#again = again;
    this.#elapsed = elapsed;
    this.#began = elapsed();
  }

  get assigned(): Assigned {
    return this.#assigned;
  }

  /** How long it has held what it needs, in milliseconds; without the times when it waited. */
  get heldMs(): number {
    return this.#elapsed() - this.#began - this.#waitedMs;
  }

  /** Gives everything back for good. */
  release(): void {
    this.#over = true;
    this.#held?.release();
  }

  /**
   * Holds nothing while it waits, and while any other wait that began meanwhile goes on. Undefined when it does not
   * get everything back, since the build was interrupted.
   */
  async without<T>(wait: () => Promise<T>): Promise<T | undefined> {
    if (this.#waits++ === 0 && this.#held !== undefined) {
      this.#held.release();
      this.#held = undefined;
      this.#since = this.#elapsed();
      this.#back = Promise.withResolvers();
    }
    const back = this.#back.promise;
    let value: T | undefined;
    try {
      value = await wait();
    } finally {
      if (--this.#waits === 0) await this.#resume();
    }
    return (await back) ? value : undefined;
  }

  async #resume(): Promise<void> {
    const held = this.#over ? undefined : await this.#again();
    // Another wait has begun, which ends in the same way, or the item has ended without awaiting its own question.
    if (this.#waits > 0 || this.#over) held?.release();
    if (this.#waits > 0) return;
    this.#held = held;
    this.#assigned = held?.assigned ?? this.#assigned;
    this.#waitedMs += this.#elapsed() - this.#since;
    this.#back.resolve(held !== undefined);
  }
}
