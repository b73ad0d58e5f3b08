import assert from 'node:assert/strict';
import { type BuildOptions, build } from '../../src/build/build.ts';
import { clearBuild } from '../../src/build/clear.ts';
import type { BuildEvent, Summary } from '../../src/build/event.ts';
import { collectGarbage } from '../../src/build/gc.ts';
import type { Graph } from '../../src/build/graph.ts';
import { layoutOf } from '../../src/build/layout.ts';
import type { Machine } from '../../src/build/machine.ts';
import { Session } from '../../src/build/session.ts';
import type { Step } from '../../src/build/step.ts';
import { verify } from '../../src/build/verify.ts';
import { ok, type Result } from '../../src/diagnostics/diagnostic.ts';
import { type Attempt, MemoryDisk } from './memory-disk.ts';
import {
  apply,
  createModel,
  type Edit,
  expected,
  type Model,
  mine,
  type Node,
  type Stage,
  stepsOf,
} from './model.ts';
import { graphOf } from './rig.ts';

export const PROJECT = '/home/aki/project';
const AROUND = { [`${PROJECT}/notes.txt`]: 'mine', '/home/aki/elsewhere': 'mine too' };

/** How one build goes. */
export interface How extends Pick<BuildOptions, 'targets' | 'dryRun' | 'keepGoing' | 'force' | 'jobs'> {
  /** The process dies at that many changes of the disk. */
  readonly killAt?: number | undefined;
  /** A person interrupts at that many events. */
  readonly abortAt?: number | undefined;
  /** A person edits while an item runs. */
  readonly meanwhile?: Edit | undefined;
  /** A watch builds, which goes on until a build of it is killed or interrupted; else another process does. */
  readonly watch?: boolean | undefined;
  /** Whatever must run waits for a word. */
  readonly gated?: boolean | undefined;
}

/** What else is done with a project's state. */
export type Chore = 'gc' | 'gc all' | 'verify' | 'clean' | 'clean all';

/** A watch as far as the engine knows of one. */
interface Watch {
  readonly session: Session;
  graph: Graph | undefined;
  /** Paths that changed since its last build. */
  readonly changed: Set<string>;
}

/** What became of a build that was not killed. */
export interface Built {
  readonly summary: Summary;
  readonly events: readonly BuildEvent[];
  /** Nothing edited a source while it ran, and all targets were wanted, and made. */
  readonly plain: boolean;
}

/**
 * A project on a disk in memory and a computer to build it on, with an eye on what builds promise. Keeps count of what
 * ran, so that nothing runs twice, and of every change, so that none is made where the user's files lie.
 */
export class World {
  readonly disk = new MemoryDisk();
  readonly model: Model;
  readonly layout = layoutOf(PROJECT);
  /** Promises that were broken, in words. */
  readonly broken: string[] = [];
  /** Whether an item may run although it is on record, because what is on record was damaged. */
  damaged = false;
  /** Makes operations of the engine fail. */
  fault: ((attempt: Attempt) => string | undefined) | undefined;
  /** Milliseconds by which our clock is ahead of the disk's. */
  skew = 0;
  builds = 0;
  ran = 0;
  #elapsed = 0;
  /** Whether an item may run although it is on record: it is forced, or an edit falls between its key and its run. */
  #lenient = false;
  #meanwhile: Edit | undefined;
  /** `step/item` and key of everything that is on record. */
  readonly #recorded = new Set<string>();
  /** Keys that stand for the items of value steps. */
  readonly #stands = new Map<string, string>();
  /** Items that were begun in this build. */
  readonly #tried = new Set<string>();
  readonly #running = new Map<string, string>();
  #watch: Watch | undefined;
  readonly #machine: Machine;

  constructor(nodes: readonly Node[]) {
    this.model = createModel(nodes);
    for (const [source, text] of this.model.sources) this.disk.put(`${PROJECT}/${source}`, text);
    for (const [path, text] of Object.entries(AROUND)) this.disk.put(path, text);
    this.disk.fault = attempt => {
      const { changes, path, syscall } = attempt;
      const ours = [this.layout.artifacts, this.layout.state].some(
        folder => path === folder || path.startsWith(`${folder}/`),
      );
      if (changes && !ours) this.broken.push(`${syscall} ${path}`);
      return this.fault?.(attempt);
    };
    this.#machine = {
      disk: this.disk,
      clock: {
        now: () => this.disk.time + this.skew,
        elapsed: () => this.#elapsed,
        sleep: async ms => {
          this.#elapsed += ms;
          this.disk.time += ms;
        },
      },
      lock: () => ok({ release: () => {} }),
    };
  }

  edit(edit: Edit): void {
    const { disk } = this;
    const at = (path: string): string => {
      this.#watch?.changed.add(path);
      return `${PROJECT}/${path}`;
    };
    if (edit.type === 'overwrite') {
      // Written through its placed name, the blob is gone too. And a watch hears of it at this name only, not at others
      // of the same file: the next build that looks for itself finds them.
      this.#recorded.clear();
      this.#watch = undefined;
    }
    if (this.#watch && ['number', 'toggle', 'swap', 'lose'].includes(edit.type))
      this.#watch.graph = undefined;
    apply(
      this.model,
      {
        write: (path, text) => disk.put(at(path), text),
        touch: path => disk.put(at(path), disk.text(at(path)) ?? ''),
        remove: path => disk.drop(at(path)),
        tree: folder => disk.tree(`${PROJECT}/${folder}`),
      },
      edit,
    );
    for (const name of this.#stands.keys())
      if (this.model.absent.has(name) || this.model.absent.has(name.split('/')[0] ?? ''))
        this.#stands.delete(name);
  }

  /** Builds once; undefined when the process was killed. Rejects with what the engine rejects with. */
  async build(how: How = {}): Promise<Built | undefined> {
    const { killAt, abortAt, meanwhile, targets, gated, ...options } = how;
    const watch = how.watch === true && how.dryRun !== true;
    this.builds++;
    this.#lenient = how.force === true || meanwhile !== undefined;
    this.#meanwhile = meanwhile;
    this.#running.clear();
    this.#tried.clear();
    const controller = new AbortController();
    const events: BuildEvent[] = [];
    const steps = this.#steps(how.dryRun === true);
    const there = targets?.filter(target => steps.some(({ id }) => id === target));
    const before = watch ? {} : this.disk.tree(this.layout.artifacts);
    const session = watch ? this.#watching(steps) : { graph: graphOf(steps), session: undefined };
    if (killAt !== undefined) this.disk.killAt(killAt);
    const end = await build(session.graph, {
      project: PROJECT,
      jobs: 2,
      ...options,
      ...(watch ? {} : { targets: there?.length === 0 ? undefined : there }),
      session: session.session,
      // So that what is young outgrows it, as it does where the real command ends.
      settles: watch ? undefined : { request: 'all', files: [] },
      gate: gated ? () => true : undefined,
      machine: this.#machine,
      signal: controller.signal,
      listener: event => {
        if (event.event === 'build-started') return;
        events.push(event);
        if (event.event === 'item-done' && event.how === 'ran')
          this.#records(`${event.step}/${event.item}`, events);
        if (events.length === abortAt) controller.abort();
      },
    }).then(
      summary => ({ summary }),
      (error: unknown) => ({ error }),
    );
    const killed = this.disk.revive();
    if (watch && killed) this.#watch = undefined;
    if (watch && controller.signal.aborted) await this.endWatch();
    if (!watch) this.#notice(before);
    // Values are recorded together, at the end of their step.
    const recorded = !killed && 'summary' in end && end.summary.failed === 0;
    for (const [name, key] of this.#running)
      if (recorded) this.#stands.set(name, key);
      else this.#stands.delete(name);
    if (killed) return undefined;
    if ('error' in end) throw end.error;
    const bugs = events
      .flatMap(one => ('diagnostics' in one ? one.diagnostics : 'diagnostic' in one ? [one.diagnostic] : []))
      .filter(({ code }) => code === 'SDB230');
    this.broken.push(...bugs.map(({ message }) => message));
    const { summary } = end;
    const all = (watch || targets === undefined) && !summary.interrupted && !gated && how.dryRun !== true;
    return { summary, events, plain: meanwhile === undefined && all };
  }

  /** The watch ends in order; without `save` its process is killed while it rests. */
  async endWatch(save = true): Promise<void> {
    if (save) await this.#watch?.session.close();
    this.#watch = undefined;
  }

  /** Does what a person does with the store now and then; the process may die in the midst of it. */
  async chore(chore: Chore, killAt?: number): Promise<void> {
    const before = this.disk.tree(this.layout.artifacts);
    const given = { project: PROJECT, machine: this.#machine };
    if (killAt !== undefined) this.disk.killAt(killAt);
    const end = await this.#do(chore, given).then(
      result => ({ result }),
      (error: unknown) => ({ error }),
    );
    const killed = this.disk.revive();
    if (chore !== 'verify') this.#recorded.clear();
    if (chore === 'clean all') this.#stands.clear();
    this.#notice(before);
    if (killed) return;
    if ('error' in end) throw end.error;
    assert.ok(end.result.ok, JSON.stringify(end.result.diagnostics));
  }

  #do(
    chore: Chore,
    given: { readonly project: string; readonly machine: Machine },
  ): Promise<Result<unknown>> {
    switch (chore) {
      case 'gc':
        return collectGarbage(given);
      case 'gc all':
        return collectGarbage({ ...given, keepLast: 0 });
      case 'verify':
        return verify({ ...given, listener: () => {} });
      case 'clean':
        return clearBuild(given);
      case 'clean all':
        return clearBuild({ ...given, all: true });
    }
  }

  /** What must hold after any build that was not killed. */
  check(built: Built | undefined): void {
    assert.deepEqual(this.broken, []);
    for (const [path, text] of Object.entries(AROUND)) assert.equal(this.disk.text(path), text);
    for (const [path, text] of this.model.sources) assert.equal(this.disk.text(`${PROJECT}/${path}`), text);
    if (built?.plain !== true) return;
    const { failed, blocked } = built.summary;
    const clean = expected(this.model);
    if (clean === undefined) assert.ok(failed > 0, 'a source is gone and nothing failed');
    else if (failed + blocked > 0)
      assert.fail(JSON.stringify(built.events.filter(({ event }) => event === 'item-failed')));
    else this.checkTree();
  }

  /** The last word: a build of everything equals a clean one, and after it there is nothing to do. */
  async settle(): Promise<void> {
    await this.endWatch(this.builds % 2 === 0);
    for (const at of [0, 1, 2]) this.edit({ type: 'find', at });
    const plan = await this.build({ dryRun: true });
    const built = await this.build();
    assert.ok(plan !== undefined && built !== undefined);
    this.check(built);
    checkPlan(plan, built);
    const items = stepsOf(this.model, STAGE).reduce((sum, { items }) => sum + items.length, 0);
    const again = await this.build();
    assert.ok(again !== undefined);
    assert.deepEqual({ ...again.summary, ms: 0 }, { event: 'summary', ...NOTHING, kept: items, ms: 0 });
    assert.deepEqual(again.events, [again.summary]);
    this.check(again);
    assert.deepEqual(this.disk.list(this.layout.work), []);
  }

  /**
   * What lies in `build/` is what a clean build makes, and what a person put there. Where records were lost, also what
   * they told of.
   */
  checkTree(): void {
    const clean = expected(this.model) ?? {};
    const there = Object.entries(this.disk.tree(this.layout.artifacts)).filter(
      ([path, text]) => path in clean || !(this.damaged || text === mine(text.length)),
    );
    assert.deepEqual(Object.fromEntries(there), clean);
  }

  #steps(planned: boolean): readonly Step[] {
    return stepsOf(this.model, {
      begins: (node, item) => this.#begins(node, item),
      ran: (node, item, key) => this.#runs(node, item, key, planned),
      read: path => this.disk.read(path),
    });
  }

  /** The watch, told of what changed since its last build. */
  #watching(steps: readonly Step[]): { readonly graph: Graph; readonly session: Session } {
    this.#watch ??= { session: new Session(), graph: undefined, changed: new Set() };
    const { session, changed } = this.#watch;
    for (const path of changed) session.touch(path);
    changed.clear();
    this.#watch.graph ??= graphOf(steps);
    return { graph: this.#watch.graph, session };
  }

  /** A watch hears of what another process places and removes. */
  #notice(before: Readonly<Record<string, string>>): void {
    if (this.#watch === undefined) return;
    const now = this.disk.tree(this.layout.artifacts);
    for (const path of new Set([...Object.keys(before), ...Object.keys(now)]))
      if (before[path] !== now[path]) this.#watch.changed.add(`build/${path}`);
  }

  #begins(node: Node, item: string): boolean {
    if (node.slow) this.#elapsed += 1_500;
    const meanwhile = this.#meanwhile;
    this.#meanwhile = undefined;
    if (meanwhile !== undefined) this.edit(meanwhile);
    const name = `${node.id}/${item}`;
    const fails = node.flaky && !this.#tried.has(name);
    this.#tried.add(name);
    return fails;
  }

  #runs(node: Node, item: string, key: string, planned: boolean): void {
    const name = `${node.id}/${item}`;
    this.ran++;
    const known = node.value ? this.#stands.get(name) === key : this.#recorded.has(`${name} ${key}`);
    if (known && !this.#lenient && !this.damaged)
      this.broken.push(`${name} ran again with equal inputs: ${key}`);
    if (!planned) this.#running.set(name, key);
  }

  #records(name: string, events: readonly BuildEvent[]): void {
    const key = this.#running.get(name);
    const changed = events.some(one => one.event === 'diagnostic' && one.diagnostic.code === 'SDB221');
    if (key !== undefined && !changed) this.#recorded.add(`${name} ${key}`);
  }
}

const STAGE: Stage = { begins: () => false, ran: () => {}, read: () => null };

const NOTHING = { ran: 0, restored: 0, kept: 0, failed: 0, blocked: 0 };

/** Nothing is done that was not planned, and all is done that was planned for a reason of its own. */
const checkPlan = (plan: Built, built: Built): void => {
  const done = new Set(
    built.events.flatMap(one => (one.event === 'item-done' ? [`${one.step}/${one.item}`] : [])),
  );
  const planned = plan.events.filter(one => one.event === 'planned');
  const names = (list: typeof planned): Set<string> =>
    new Set(list.map(({ step, item }) => `${step}/${item}`));
  const certain = planned.filter(({ reasons }) => reasons.every(({ type }) => type !== 'upstream-changed'));
  assert.deepEqual([...done.difference(names(planned))], []);
  assert.deepEqual([...names(certain).difference(done)], []);
};
