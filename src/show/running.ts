import type { BuildEvent } from '../build/event.ts';
import type { Reason } from '../build/freshness.ts';
import type { Progress } from '../build/step.ts';

/** A step that has started and not ended, as far as the events told. Times are milliseconds of the given clock. */
export interface RunningStep {
  readonly step: string;
  readonly stale: number;
  readonly reasons: readonly Reason[];
  readonly since: number;
  /** What all its stale items took when they last ran. */
  readonly estimateMs: number | undefined;
  /** Its items that run now, by name. */
  readonly active: Map<string, { readonly since: number; readonly reasons: readonly Reason[] }>;
  ran: number;
  restored: number;
  failed: number;
  /** When the first item began to run; those that are restored go much faster. */
  runsSince: number | undefined;
  /** The item heard of last; `''` when the step has only one. */
  item: string;
  progress: Progress;
  /** The first count of the current item: a resumed training starts at step 2,000, not at 0. */
  firstCount: { readonly done: number; readonly at: number } | undefined;
}

/** Items over the whole build so far, and when it began. */
export interface Tally {
  readonly since: number;
  ran: number;
  restored: number;
  failed: number;
}

/** How far a step is, in the unit that moves: pictures of a map step, or what its one item counts. */
export interface Position {
  readonly done: number;
  readonly total: number;
}

/** Keeps the steps that run now, in the order they started, and counts what is done. */
export const trackRunning = (now: () => number) => {
  const steps = new Map<string, RunningStep>();
  const tally: Tally = { since: now(), ran: 0, restored: 0, failed: 0 };

  const see = (event: BuildEvent): void => {
    if (event.event === 'item-done') tally[event.how] += 1;
    if (event.event === 'item-failed') tally.failed += 1;
    if (event.event === 'step-started' && event.stale > 0) {
      const { step, stale, reasons, estimateMs } = event;
      const none = { ran: 0, restored: 0, failed: 0, runsSince: undefined };
      const start = { ...none, active: new Map(), item: '', progress: {}, firstCount: undefined };
      steps.set(step, { step, stale, reasons, estimateMs, since: now(), ...start });
      return;
    }
    if (event.event === 'step-done') steps.delete(event.step);
    const running = 'step' in event ? steps.get(event.step) : undefined;
    if (running !== undefined && 'item' in event) seeItem(running, event, now());
  };

  return { steps: steps as ReadonlyMap<string, RunningStep>, tally: tally as Readonly<Tally>, see };
};

const seeItem = (running: RunningStep, event: Extract<BuildEvent, { item: string }>, now: number): void => {
  const { item } = event;
  if (event.event === 'item-started') {
    // A try that is repeated goes on under the name and the time of the first.
    if (!running.active.has(item)) running.active.set(item, { since: now, reasons: event.reasons });
    running.runsSince ??= now;
    running.item = item;
    running.progress = {};
    running.firstCount = undefined;
  }
  if (event.event === 'item-progress') {
    if (item !== running.item) running.firstCount = undefined;
    running.item = item;
    running.progress = event.progress;
    const { done } = event.progress;
    if (done !== undefined) running.firstCount ??= { done, at: now };
  }
  if (event.event === 'item-done') running[event.how] += 1;
  if (event.event === 'item-failed') running.failed += 1;
  if (event.event === 'item-done' || event.event === 'item-failed') running.active.delete(item);
};

/** How far a running step is; nothing when neither items nor progress can be counted. */
export const position = ({ stale, ran, restored, failed, progress }: RunningStep): Position | undefined => {
  if (stale > 1) return { done: ran + restored + failed, total: stale };
  const { done, total } = progress;
  return done === undefined || total === undefined ? undefined : { done, total };
};

/**
 * Milliseconds that are left of a step at `now`: by its rate in this build, before that by what it took last time;
 * nothing while there is neither.
 */
export const timeLeft = (running: RunningStep, now: number): number | undefined => {
  const byRate = running.stale === 1 ? byCount(running, now) : byItems(running, now);
  if (byRate !== undefined || running.estimateMs === undefined) return byRate;
  const left = running.estimateMs / Math.max(1, running.active.size) - (now - running.since);
  return left > 0 ? left : undefined;
};

const byCount = ({ progress, firstCount }: RunningStep, now: number): number | undefined => {
  const { done, total } = progress;
  if (done === undefined || total === undefined || firstCount === undefined) return undefined;
  return atRate(done - firstCount.done, total - done, now - firstCount.at);
};

const byItems = (running: RunningStep, now: number): number | undefined => {
  const { stale, ran, restored, failed, since, runsSince } = running;
  const left = stale - ran - restored - failed;
  if (ran + failed > 0) return atRate(ran + failed, left, now - (runsSince ?? since));
  return runsSince === undefined ? atRate(restored, left, now - since) : undefined;
};

/** A rate taken over less than this says nothing. */
const SETTLED_MS = 1000;

const atRate = (done: number, left: number, elapsed: number): number | undefined =>
  done > 0 && left > 0 && elapsed >= SETTLED_MS ? (elapsed / done) * left : undefined;
