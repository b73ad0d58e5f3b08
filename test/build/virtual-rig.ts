import { type BuildOptions, build } from '../../src/build/build.ts';
import type { BuildEvent, Summary } from '../../src/build/event.ts';
import type { Graph } from '../../src/build/graph.ts';
import type { Clock, Machine } from '../../src/build/machine.ts';
import type { Step } from '../../src/build/step.ts';
import { ok } from '../../src/diagnostics/diagnostic.ts';
import { MemoryDisk } from './memory-disk.ts';
import { graphOf } from './rig.ts';
// What a build loads when it is needed, so that no time passes while it does.
import '../../src/build/clean.ts';
import '../../src/build/evaluate.ts';
import '../../src/build/plan.ts';
import '../../src/build/run.ts';

const NEVER = new AbortController().signal;
/** Turns of the event loop in which nothing happens but waiting. */
const IDLE_TURNS = 20;

/** A clock that stands still while there is anything to do, and then goes on to those who wake next. */
export class VirtualClock implements Clock {
  #time = 0;
  #turn = 0;
  #ticking = false;
  readonly #sleepers: { readonly at: number; readonly wake: () => void }[] = [];

  readonly now = (): number => 1_700_000_000_000 + this.#time;
  readonly elapsed = (): number => this.#time;
  readonly sleep = (ms: number, signal: AbortSignal = NEVER): Promise<void> =>
    new Promise(resolve => {
      if (signal.aborted) return resolve();
      const sleeper = { at: this.#time + ms, wake: resolve };
      this.#sleepers.push(sleeper);
      this.#sleepers.sort((a, b) => a.at - b.at);
      signal.addEventListener(
        'abort',
        () => {
          this.#sleepers.splice(this.#sleepers.indexOf(sleeper), 1);
          resolve();
        },
        { once: true },
      );
      this.#turn = 0;
      if (!this.#ticking) setImmediate(this.#tick);
      this.#ticking = true;
    });

  readonly #tick = (): void => {
    this.#ticking = this.#sleepers.length > 0;
    if (!this.#ticking) return;
    if (++this.#turn > IDLE_TURNS) {
      this.#turn = 0;
      this.#time = this.#sleepers[0]?.at ?? this.#time;
      const later = this.#sleepers.findIndex(({ at }) => at > this.#time);
      for (const { wake } of this.#sleepers.splice(0, later < 0 ? this.#sleepers.length : later)) wake();
    }
    setImmediate(this.#tick);
  };
}

/** A project on a disk in memory, in a time of its own; what builds of it said, and when. */
export class VirtualRig {
  readonly disk = new MemoryDisk();
  readonly clock = new VirtualClock();
  readonly project = '/p';
  readonly machine: Machine = {
    disk: this.disk,
    clock: this.clock,
    lock: () => ok({ release: () => {} }),
  };
  events: BuildEvent[] = [];
  /** When the last build began. */
  #began = 0;
  /** `step/item` and when it began, of every try of the last build. */
  starts: (readonly [name: string, at: number])[] = [];

  write(path: string, text: string): void {
    this.disk.put(`${this.project}/${path}`, text);
  }

  read(path: string): string | undefined {
    return this.disk.text(`${this.project}/${path}`);
  }

  remove(path: string): void {
    this.disk.drop(`${this.project}/${path}`);
  }

  tree(folder: string): Readonly<Record<string, string>> {
    return this.disk.tree(`${this.project}/${folder}`);
  }

  /** Milliseconds since the last build began. */
  get time(): number {
    return this.clock.elapsed() - this.#began;
  }

  async build(
    steps: readonly Step[],
    { graph, ...options }: Partial<BuildOptions> & { readonly graph?: Graph } = {},
  ): Promise<Summary> {
    this.events = [];
    this.starts = [];
    this.#began = this.clock.elapsed();
    const listener = (event: BuildEvent): void => {
      this.events.push(event);
      if (event.event === 'item-started')
        this.starts.push([event.item === '' ? event.step : `${event.step}/${event.item}`, this.time]);
    };
    return build(graph ?? graphOf(steps), {
      project: this.project,
      jobs: 4,
      machine: this.machine,
      listener,
      ...options,
    });
  }

  of<E extends BuildEvent['event']>(event: E): readonly Extract<BuildEvent, { event: E }>[] {
    return this.events.filter((one): one is Extract<BuildEvent, { event: E }> => one.event === event);
  }

  /** `step/item` of every item that ran in the last build, sorted. */
  get ran(): readonly string[] {
    return [...new Set(this.starts.map(([name]) => name))].sort();
  }
}
