import type { BuildEvent } from '../build/event.ts';
import type { Reason } from '../build/freshness.ts';
import type { Progress } from '../build/step.ts';

/** A step that has started and not ended, as far as the events told. Times are milliseconds of the given clock. */
export interface RunningStep {
  readonly step: string;
  readonly stale: number;
  readonly reasons: readonly Reason[];
  readonly since: number;
  done: number;
  failed: number;
  /** The item heard of last; `''` when the step has only one. */
  item: string;
  progress: Progress;
  /** The first count of the current item: a resumed training starts at step 2,000, not at 0. */
  firstCount: { readonly done: number; readonly at: number } | undefined;
}

/** How far a step is, in the unit that moves: pictures of a map step, or what its one item counts. */
export interface Position {
  readonly done: number;
  readonly total: number;
  /** Milliseconds that are left; absent until there is something to judge by. */
  readonly eta?: number;
}

/** Keeps the steps that run now, in the order they started. */
export const trackRunning = (now: () => number) => {
  const steps = new Map<string, RunningStep>();

  const see = (event: BuildEvent): void => {
    if (event.event === 'step-started' && event.stale > 0) {
      const { step, stale, reasons } = event;
      const start = { done: 0, failed: 0, item: '', progress: {}, firstCount: undefined };
      steps.set(step, { step, stale, reasons, since: now(), ...start });
      return;
    }
    if (event.event === 'step-done') steps.delete(event.step);
    const running = 'step' in event ? steps.get(event.step) : undefined;
    if (running === undefined) return;
    if (event.event === 'item-done') running.done += 1;
    if (event.event === 'item-failed') running.failed += 1;
    if (event.event === 'item-started') {
      running.item = event.item;
      running.progress = {};
      running.firstCount = undefined;
    }
    if (event.event === 'item-progress') {
      if (event.item !== running.item) running.firstCount = undefined;
      running.item = event.item;
      running.progress = event.progress;
      const { done } = event.progress;
      if (done !== undefined) running.firstCount ??= { done, at: now() };
    }
  };

  return { steps: steps as ReadonlyMap<string, RunningStep>, see };
};

/** How far a running step is at `now`; nothing when neither items nor progress can be counted. */
export const position = (running: RunningStep, now: number): Position | undefined => {
  if (running.stale > 1) {
    const done = running.done + running.failed;
    return { done, total: running.stale, ...eta(done, running.stale - done, now - running.since) };
  }
  const { done, total } = running.progress;
  if (done === undefined || total === undefined) return undefined;
  const first = running.firstCount ?? { done, at: now };
  return { done, total, ...eta(done - first.done, total - done, now - first.at) };
};

/** A rate taken over less than this says nothing. */
const SETTLED_MS = 1000;

const eta = (done: number, left: number, elapsed: number): { readonly eta?: number } =>
  done > 0 && left > 0 && elapsed >= SETTLED_MS ? { eta: (elapsed / done) * left } : {};
