import { dirname, relative, resolve, sep } from 'node:path';
import type { BuildOptions } from '../build.ts';
import { build } from '../build.ts';
import type { FileStat } from '../disk.ts';
import type { Summary } from '../event.ts';
import type { Graph } from '../graph.ts';
import { thisMachine } from '../machine.ts';
import { Session } from '../session.ts';
import { watchFolders } from './folders.ts';
import { untilQuiet } from './quiet.ts';

/** What the recipe means now. */
export interface Laid {
  /** Undefined while the recipe is broken. */
  readonly graph: Graph | undefined;
  readonly targets: readonly string[] | undefined;
  /** The files and folders that decided it, relative to the project or absolute, also those that are missing. */
  readonly files: readonly string[];
}

/**
 * What a watch is doing.
 *
 *              ┌────────────── again ───────────────┐
 *              ▼                                    │
 *   laying ─▶ building ─▶ watching ── change ──▶ settling
 *     ▲  │                   ▲                      │
 *     │  └─ broken recipe ───┘                      │
 *     └──────── the recipe, or a listing ───────────┘
 *
 * `laying`: reading the recipe and the folders. `building`: changes are noted and dealt with afterwards. `watching`:
 * nothing is known to be stale but what failed or waits for a word. `settling`: something changed, and may be changing
 * still. From everywhere: `stopped`.
 */
export type WatchState = 'laying' | 'building' | 'watching' | 'settling' | 'stopped';

/** What changes concern: the recipe or a listing, what files hold, or nothing that is built from. */
type Concern = 'layout' | 'content' | 'nothing';

/** How to watch. */
export interface WatchOptions
  extends Omit<BuildOptions, 'session' | 'settles' | 'sweep' | 'dryRun' | 'force' | 'targets'> {
  readonly signal: AbortSignal;
  /** Reads the recipe anew; says what is wrong with it itself. */
  readonly lay: () => Promise<Laid>;
}

/** Milliseconds of rest after which what was learned is put on disk. */
const REST = 1_000;
/** A folder that changed this shortly before it was listed may have changed after. */
const CLOCK_TICK = 50;

/** Builds, and builds again whatever changes concern, until the signal aborts. */
export class Watch {
  readonly #options: WatchOptions;
  readonly #project: string;
  readonly #session = new Session();
  readonly #machine;
  readonly #folders = watchFolders(path => this.#note(path));
  /** Absolute paths that changed and were not dealt with. */
  #changes = new Set<string>();
  #wake: (() => void) | undefined;
  #laid: Laid | undefined;
  #inputs: ReadonlySet<string> = new Set();
  /** The folders of these. */
  #inputFolders: ReadonlySet<string> = new Set();
  /** The folders in which a new name may be a new picture. */
  #listed: ReadonlySet<string> = new Set();
  #summary: Summary | undefined;
  #state: WatchState = 'laying';
  #watched = 0;
  #again = false;
  #open = false;

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#project = resolve(options.project);
    this.#machine = options.machine ?? thisMachine;
  }

  get state(): WatchState {
    return this.#state;
  }

  /** Runs costly steps in the next build, and tries again what failed. */
  go({ costly }: { readonly costly: boolean }): void {
    this.#open ||= costly;
    this.#again = true;
    this.#session.forgive();
    this.#wake?.();
  }

  /** Ends when the signal has aborted and what ran has ended. */
  async run(): Promise<void> {
    const { signal } = this.#options;
    let concern: Concern = 'layout';
    try {
      while (!signal.aborted) {
        if (concern === 'layout') await this.#lay();
        if (concern !== 'nothing') await this.#build();
        await this.#nextChange();
        if (!signal.aborted) concern = await this.#settle();
      }
    } finally {
      this.#folders.close();
      await this.#session.close();
      this.#go('stopped');
    }
  }

  async #lay(): Promise<void> {
    this.#go('laying');
    const began = this.#machine.clock.now();
    this.#laid = await this.#options.lay();
    const { graph, files } = this.#laid;
    const paths = [...(graph === undefined ? [] : inputsOf(graph)), ...files].map(path =>
      resolve(this.#project, path),
    );
    // While the recipe is broken, what it meant before stays watched: the session must not miss a change.
    this.#inputs = new Set(graph === undefined ? [...this.#inputs, ...paths] : paths);
    this.#listed = new Set(
      files.map(path => resolve(this.#project, path)).filter(path => this.#stat(path)?.kind === 'folder'),
    );
    this.#inputFolders = new Set([...this.#inputs].map(path => dirname(path)));
    this.#watch();
    // What came after the folder was listed and before it was watched.
    for (const path of this.#listed)
      if ((this.#stat(path)?.mtimeMs ?? 0) >= began - CLOCK_TICK) this.#changes.add(path);
  }

  /** Watches the folders of everything that is read, and of everything that was placed. */
  #watch(): void {
    const folders = new Set([...this.#inputFolders, ...this.#listed]);
    for (const folder of this.#session.placedFolders) folders.add(resolve(this.#project, folder));
    const there = [...folders].filter(path => this.#stat(path)?.kind === 'folder');
    this.#watched = there.length - this.#folders.set(there).length;
  }

  async #build(): Promise<void> {
    const { graph, targets } = this.#laid ?? {};
    if (graph === undefined) return;
    this.#go('building');
    const { lay: _lay, ...options } = this.#options;
    const gate = this.#open ? undefined : options.gate;
    this.#summary = await build(graph, { ...options, gate, targets, session: this.#session });
    this.#open = false;
    this.#again = false;
    if (this.#summary.ran + this.#summary.restored > 0) this.#watch();
  }

  /** Sleeps until something changes; meanwhile what was learned is put on disk. */
  async #nextChange(): Promise<void> {
    const { signal } = this.#options;
    if (this.#changes.size > 0 || this.#again || signal.aborted) return;
    this.#go('watching');
    const { promise, resolve: done } = Promise.withResolvers<void>();
    const wake = (): void => done();
    this.#wake = wake;
    signal.addEventListener('abort', wake, { once: true });
    const rest = setTimeout(() => void this.#session.save().catch(() => {}), REST);
    await promise;
    clearTimeout(rest);
    signal.removeEventListener('abort', wake);
    this.#wake = undefined;
  }

  /** Waits until what changes has stopped changing, and tells the session. */
  async #settle(): Promise<Concern> {
    this.#go('settling');
    await untilQuiet(this.#changes, this.#machine.disk, this.#machine.clock, this.#options.signal);
    const changes = this.#changes;
    this.#changes = new Set();
    let concern: Concern = this.#again ? 'content' : 'nothing';
    for (const path of changes) {
      const inside = relative(this.#project, path).split(sep).join('/');
      const [top] = inside.split('/');
      const there = this.#stat(path);
      if (top === '.sdbuild') continue;
      if (top === 'build') this.#session.touch(inside);
      else if (this.#inputs.has(path)) {
        this.#session.touch(inside);
        if (there?.kind !== 'file' || this.#decides(inside, path)) concern = 'layout';
        // What is new where folders were listed; what is gone again was somebody's temporary file.
      } else if (there !== null && this.#listed.has(dirname(path))) concern = 'layout';
      else continue;
      if (concern === 'nothing') concern = 'content';
    }
    return concern;
  }

  /** Whether a path is one of those that the graph was made from. */
  #decides(inside: string, path: string): boolean {
    return this.#laid?.files.some(file => file === inside || file === path) === true;
  }

  #stat(path: string): FileStat | null {
    return this.#machine.disk.stat(path, 'follow');
  }

  #note(path: string): void {
    this.#changes.add(path);
    this.#wake?.();
  }

  #go(state: WatchState): void {
    this.#state = state;
    if (state !== 'watching') return;
    this.#options.listener?.({
      event: 'watching',
      folders: this.#watched,
      waiting: this.#summary?.waiting ?? [],
    });
  }
}

/** Every file that a step reads, and none of what steps make. */
const inputsOf = (graph: Graph): readonly string[] => {
  const files: string[] = [];
  for (const step of graph.steps.values())
    for (const { inputs } of step.items)
      for (const input of inputs) if ('file' in input) files.push(input.file);
  return files;
};
