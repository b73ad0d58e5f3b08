import { availableParallelism, totalmem } from 'node:os';
import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { removeStale } from './clean.ts';
import type { Listener, Summary } from './event.ts';
import { diagnosticOf } from './fault.ts';
import { Forecast } from './forecast.ts';
import { type Graph, stepsFor } from './graph.ts';
import { noting, saveLastBuild } from './last-build.ts';
import { beginsAnew, LateDamage } from './late-damage.ts';
import { layoutOf } from './layout.ts';
import { waitForLock } from './lock.ts';
import { type Machine, thisMachine } from './machine.ts';
import { type Capacity, ResourcePool, unmetNeeds } from './resources.ts';
import { Visits } from './scheduler.ts';
import { Session } from './session.ts';
import type { Settles, Sweep } from './settled.ts';
import { type BuildState, type Gate, since, type Tally, visitStep } from './visit.ts';
import { Workspace } from './workspace.ts';

/** How to build. */
export interface BuildOptions {
  /** The project folder. */
  readonly project: string;
  /** Targets or ids of steps; all steps when left out. */
  readonly targets?: readonly string[] | undefined;
  /** Only say what would be made, and why; writes nothing, not even the lock. */
  readonly dryRun?: boolean | undefined;
  /** Start other steps after one failed. */
  readonly keepGoing?: boolean | undefined;
  /** Units of `cpu`; as many as the computer runs at once when left out. */
  readonly jobs?: number | undefined;
  /** Run the items of the wanted targets even if they are fresh; what those read is built as usual. */
  readonly force?: boolean | undefined;
  /** Other resources; of those left out, one `gpu` and all `memory` of the computer. */
  readonly resources?: Capacity | undefined;
  readonly listener?: Listener | undefined;
  /** Stops the build gently: nothing new starts, what runs is told, the state is saved. */
  readonly signal?: AbortSignal | undefined;
  /** What was seen of the files before the graph was known; see `firstLook`. */
  readonly sweep?: Sweep | undefined;
  /** Lets the next build with the same request find out from stats alone that there is nothing to do. */
  readonly settles?: Settles | undefined;
  /** Says that a step must wait for a word before these items of it are run; what can be restored is. */
  readonly gate?: Gate | undefined;
  /** Takes up what earlier builds of the session know, and leaves what this one learned to the next. */
  readonly session?: Session | undefined;
  /** Waits while another build runs in this project, and is refused otherwise. */
  readonly patient?: boolean | undefined;
  /** This computer when left out. */
  readonly machine?: Machine | undefined;
}

/**
 * Builds what is stale and nothing else. Resolves whatever fails: every fault is an event, and the summary (also
 * the last event) counts them, what the system refuses the engine itself among them.
 */
export const build = async (graph: Graph, options: BuildOptions): Promise<Summary> => {
  const began = performance.now();
  const { listener, failures } = noting(options.listener);
  const { signal = new AbortController().signal } = options;
  const tally: Tally = { ran: 0, restored: 0, kept: 0, failed: 0, blocked: 0 };
  const end = (rest: Partial<Summary>): Summary => {
    const interrupted = signal.aborted ? { interrupted: true as const } : {};
    const summary: Summary = { event: 'summary', ...tally, ...rest, ...interrupted, ms: since(began) };
    listener(summary);
    return summary;
  };
  const refuse = (diagnostics: readonly Diagnostic[]): Summary => {
    for (const diagnostic of diagnostics) listener({ event: 'diagnostic', diagnostic });
    return end({ refused: true });
  };
  const unable = (error: unknown, doing: string): void => {
    tally.failed++;
    listener({ event: 'diagnostic', diagnostic: diagnosticOf(error, doing) });
  };

  const wanted = stepsFor(graph, options.targets);
  if (!wanted.ok) return refuse(wanted.diagnostics);
  const steps = wanted.value;
  const jobs = options.jobs ?? availableParallelism();
  const capacity = { gpu: 1, memory: wholeMemory(), ...options.resources, cpu: jobs };
  const unmet = steps.flatMap(step => unmetNeeds(step, capacity));
  if (unmet.length > 0) return refuse(unmet);

  const layout = layoutOf(resolve(options.project));
  const machine = options.machine ?? thisMachine;
  const named = new Set(options.targets ?? graph.steps.keys());
  const stateOf = (workspace: Workspace, begun: Partial<BuildState> = {}): BuildState => {
    const pool = new ResourcePool(capacity);
    const state: BuildState = {
      graph,
      workspace,
      visits: new Visits(graph, step =>
        visitStep(state, step).catch((error: unknown) => {
          if (beginsAnew(state.signal)) return;
          state.failed ??= step.id;
          unable(error, `\`${step.id}\``);
        }),
      ),
      pool,
      forecast: new Forecast(graph, workspace, pool, steps),
      results: new Map(),
      failedBefore: options.session?.failed,
      tally,
      listener,
      signal,
      keepGoing: options.keepGoing === true,
      forced: step => options.force === true && (named.has(step.id) || named.has(step.target)),
      gate: options.gate,
      waiting: new Set(),
      blocked: new Set(),
      failed: undefined,
      doubtful: false,
      ...begun,
    };
    return state;
  };

  const start = (): void =>
    listener({
      event: 'build-started',
      targets: options.targets ?? null,
      items: steps.reduce((sum, { items }) => sum + items.length, 0),
      at: new Date(machine.clock.now()).toISOString(),
    });
  if (options.dryRun) {
    const { plan } = await import('./plan.ts');
    start();
    try {
      return end({ planned: await plan(stateOf(new Workspace(layout, machine, options.sweep)), steps) });
    } catch (error) {
      unable(error, 'looking at what is on record');
      return end({});
    }
  }
  let waiting: readonly string[] = [];
  const say = (diagnostic: Diagnostic): void => listener({ event: 'diagnostic', diagnostic });
  const lock = options.patient ? await waitForLock(machine, layout, signal, say) : machine.lock(layout);
  if (!lock.ok) return signal.aborted ? end({}) : refuse(lock.diagnostics);
  start();
  const session = options.session ?? new Session();
  const { sweep, force: anew = false } = options;

  /** Builds with what is known; everything that runs is stopped when `broken` says that it is not so. */
  const attempt = async (broken: AbortController): Promise<void> => {
    const either = AbortSignal.any([signal, broken.signal]);
    const damaged = (): void => broken.abort(new LateDamage());
    const begun = session.begin(graph, layout, machine, { sweep, anew, complain: say, damaged });
    const { workspace, results, same, known } = begun;
    const state = stateOf(workspace, { results, signal: either });
    try {
      await workspace.clearWork();
      await state.visits.visitAll(steps);
      const visited = state.visits.steps;
      const seen = new Set(visited);
      const whole = [...graph.steps.values()].every(step => step.aside === true || seen.has(step));
      if (!either.aborted) {
        const orphans = whole && !same ? workspace.orphans(graph.steps.keys()) : [];
        const changed = visited.filter(({ id }) => !known.has(id));
        await removeStale(workspace, changed, visited, orphans);
      }
      if (broken.signal.aborted) return;
      waiting = [...state.waiting];
      const { ran, restored, kept, failed, blocked } = tally;
      const clean = !signal.aborted && failed + blocked + state.waiting.size === 0 && !state.doubtful;
      const settles =
        clean && options.settles ? { ...options.settles, items: ran + restored + kept } : undefined;
      session.end({ settles, sound: !state.doubtful, visited, whole: clean && whole });
      if (options.session === undefined) await session.put();
      const about = { at: machine.clock.now(), ms: since(began), targets: options.targets ?? null };
      saveLastBuild(workspace, { ...about, ...tally, interrupted: signal.aborted, failures });
    } finally {
      if (options.session === undefined && !broken.signal.aborted) workspace.close();
      await workspace.clearWork();
    }
  };

  try {
    for (;;) {
      const broken = new AbortController();
      await attempt(broken).catch((error: unknown) => {
        if (!broken.signal.aborted) throw error;
      });
      if (!broken.signal.aborted) break;
      session.drop();
      if (signal.aborted) break;
      // What was made by now is on record, and kept the next time.
      Object.assign(tally, { kept: -tally.ran - tally.restored, failed: 0, blocked: 0 });
    }
  } catch (error) {
    unable(error, 'keeping what this build learned');
  } finally {
    lock.value.release();
  }
  return end(waiting.length === 0 ? {} : { waiting });
};

/** The computer's memory in MB, or what of it a container lets us have. */
const wholeMemory = (): number =>
  Math.floor(Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY) / 1e6);
