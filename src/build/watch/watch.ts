import { resolve } from 'node:path';
import type { BuildOptions } from '../build.ts';
import { build } from '../build.ts';
import type { Summary } from '../event.ts';
import { diagnosticOf } from '../fault.ts';
import { thisMachine } from '../machine.ts';
import { Session } from '../session.ts';
import { FolderWatch, type Happening } from './folders.ts';
import { type Concern, Ground, type Laid } from './ground.ts';
import { Unrest } from './unrest.ts';

/**
 * What a watch is doing.
 *
 *              ┌──────────── content, again ────────┐
 *              ▼                                    │
 *   laying ─▶ building ─▶ watching ── change ──▶ settling
 *     ▲  │                   ▲                      │
 *     │  └─ broken recipe ───┘                      │
 *     └────────────────── layout ───────────────────┘
 *
 * `laying`: reading the recipe and the folders. `building`: changes are noted and dealt with afterwards. `watching`:
 * nothing is known to be stale but what failed or waits for a word. `settling`: something changed, and may be changing
 * still. From everywhere: `stopped`.
 */
export type WatchState = 'laying' | 'building' | 'watching' | 'settling' | 'stopped';

/** How to watch. */
export interface WatchOptions
  extends Omit<BuildOptions, 'session' | 'settles' | 'sweep' | 'dryRun' | 'force' | 'targets'> {
  readonly signal: AbortSignal;
  /** Reads the recipe anew; says what is wrong with it itself. */
  readonly lay: () => Promise<Laid>;
}

/** Milliseconds of rest after which what was learned is put on disk. */
const REST = 5_000;
/** A folder that changed this shortly before it was listed may have changed after. */
const CLOCK_TICK = 50;
/** The system keeps 16,384 events for us, a few for each file; when there may have been more, some are missing. */
const MANY_CHANGES = 4_000;

/** Builds, and builds again whatever changes concern, until the signal aborts. */
export class Watch {
  readonly #options: WatchOptions;
  readonly #machine;
  readonly #session = new Session();
  readonly #ground: Ground;
  readonly #folders = new FolderWatch(happening => this.#note(happening));
  readonly #changes: Unrest;
  /** Changes may have been missed: everything is looked at again. */
  #doubt = false;
  #wake: (() => void) | undefined;
  #laid: Laid | undefined;
  #summary: Summary | undefined;
  #state: WatchState = 'laying';
  #again = false;
  #open = false;
  #warned = false;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#machine = options.machine ?? thisMachine;
    const { disk, clock } = this.#machine;
    this.#ground = new Ground(resolve(options.project), disk, this.#session);
    this.#changes = new Unrest(disk, clock);
  }

  get state(): WatchState {
    return this.#state;
  }

  /** Looks at everything again and tries again what failed; `costly`: also runs what waits for a word. */
  go({ costly }: { readonly costly: boolean }): void {
    this.#again = true;
    if (costly) this.#open = true;
    else this.#doubt = true;
    this.#wake?.();
  }

  /** Ends when the signal has aborted and what ran has ended. */
  async run(): Promise<void> {
    const { signal } = this.#options;
    let concern: Concern = 'layout';
    let changes: readonly string[] = [];
    try {
      while (!signal.aborted) {
        if (concern === 'layout') await this.#lay(changes);
        if (concern !== 'nothing') await this.#build();
        const calm = await this.#nextChange();
        if (signal.aborted) break;
        this.#go('settling');
        changes = await this.#changes.settle(path => this.#ground.isContent(path), !calm, signal);
        concern = this.#take(changes);
      }
    } finally {
      this.#folders.close();
      await this.#session.close();
      this.#go('stopped');
    }
  }

  async #lay(changes: readonly string[]): Promise<void> {
    this.#go('laying');
    const began = this.#machine.clock.now();
    this.#laid = await this.#options.lay();
    this.#ground.stand(this.#laid, changes);
    const watched = new Set([...this.#ground.listed].filter(path => this.#folders.has(path)));
    this.#watch();
    // What came after a folder was listed and before it was watched.
    for (const path of this.#ground.listed) {
      const changed = watched.has(path) ? undefined : this.#machine.disk.stat(path, 'follow')?.mtimeMs;
      if (changed !== undefined && changed >= began - CLOCK_TICK) this.#changes.note(path);
    }
  }

  async #build(): Promise<void> {
    const { graph, targets } = this.#laid ?? {};
    const open = this.#open;
    this.#open = false;
    this.#again = false;
    if (graph === undefined) return;
    this.#go('building');
    const { lay: _lay, ...options } = this.#options;
    const gate = open ? undefined : options.gate;
    this.#summary = await build(graph, { ...options, gate, targets, session: this.#session, patient: true });
    this.#watch();
    // One who removes build/ while it is being built is faster than a watch on it.
    this.#doubt ||= !this.#ground.isWhole();
  }

  #watch(): void {
    const [refused, ...others] = this.#folders.set(this.#ground.folders());
    if (refused === undefined || this.#warned) return;
    this.#warned = true;
    const count = others.length === 0 ? 'a folder' : `${others.length + 1} folders`;
    const diagnostic = {
      ...diagnosticOf(refused, `${count} cannot be watched`),
      severity: 'warning',
      hint: 'what changes there is seen after `r`; on Linux, fs.inotify.max_user_watches may be too low',
    } as const;
    this.#options.listener?.({ event: 'diagnostic', diagnostic });
  }

  /** Sleeps until something changes that matters; says whether it did, and not while we were building. */
  async #nextChange(): Promise<boolean> {
    const { signal } = this.#options;
    for (let calm = false; ; calm = true) {
      if (this.#changes.size > MANY_CHANGES) this.#doubt = true;
      for (const path of this.#changes.paths)
        if (!this.#appeared(path) && this.#ground.concernOf(path) === 'nothing') this.#changes.forget(path);
      if (this.#changes.size > 0 || this.#doubt || this.#again || signal.aborted) return calm;
      this.#go('watching');
      const { promise, resolve: end } = Promise.withResolvers<void>();
      const wake = (): void => end();
      this.#wake = wake;
      signal.addEventListener('abort', wake, { once: true });
      const rest = setTimeout(() => void this.#session.save().catch(() => {}), REST);
      await promise;
      clearTimeout(rest);
      signal.removeEventListener('abort', wake);
      this.#wake = undefined;
    }
  }

  /** Tells the session of changes, and says what they concern together. */
  #take(changes: readonly string[]): Concern {
    if (this.#again) this.#session.forgive();
    let concern: Concern = this.#again ? 'content' : 'nothing';
    if (this.#doubt || changes.some(path => this.#appeared(path))) {
      this.#doubt = false;
      this.#session.touch();
      concern = 'layout';
    }
    for (const path of changes) {
      const mine = this.#ground.concernOf(path);
      if (mine === 'nothing') continue;
      this.#ground.touch(path);
      if (mine === 'layout' || concern === 'nothing') concern = mine;
    }
    return concern;
  }

  /** Whether a folder has come that matters and is not watched yet. */
  #appeared(path: string): boolean {
    return this.#ground.isPlace(path) && !this.#folders.has(path);
  }

  #note({ type, path }: Happening): void {
    if (type === 'touched') this.#changes.note(path);
    else this.#doubt = true;
    this.#wake?.();
  }

  #go(state: WatchState): void {
    if (this.#state === state) return;
    this.#state = state;
    if (state !== 'watching') return;
    this.#options.listener?.({
      event: 'watching',
      folders: this.#folders.size,
      waiting: this.#summary?.waiting ?? [],
    });
  }
}
