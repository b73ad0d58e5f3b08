import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BuildEvent, Listener } from '../build/event.ts';
import type { Reason } from '../build/freshness.ts';
import { Lanes } from './lanes.ts';
import { type Details, type Ended, eventsOf, joined, type Slice, type Trace } from './trace-format.ts';

export interface TraceRecorder {
  readonly listen: Listener;
  readonly toJSON: () => Trace;
  /** Puts the trace into a file, whole or not at all. Throws the system's error. */
  readonly write: (path: string) => void;
}

/** A step or an item that has not ended. */
interface Open {
  readonly step: string;
  readonly name: string;
  readonly lane: number;
  readonly start: number;
  readonly reasons: readonly Reason[];
  readonly details: Details;
}

type StepDone = Extract<BuildEvent, { event: 'step-done' }>;
type OfItem = Extract<BuildEvent, { item: string }>;

/** Every item of a step is a slice of its own while the step has no more stale ones than this. */
const LARGE_STEP = 2000;

/**
 * Turns the events of a build into a trace: what ran when and beside what, why, and how it ended. Two processes, the
 * steps and their items; a lane for each that runs at the same time. Memory and file stay small for 100,000 items:
 * short items of steps with more than 2,000 stale ones are joined with their neighbours in the lane ("312 items").
 */
export const traceRecorder = (options: { readonly now?: () => number } = {}): TraceRecorder => {
  const now = options.now ?? (() => performance.now());
  const began = now();
  const steps = new Lanes<Slice>(joined);
  const items = new Lanes<Slice>(joined);
  const openSteps = new Map<string, Open & { readonly large: boolean }>();
  const openItems = new Map<string, Open>();
  let about: Details = {};

  /** An item that was not said to start was restored, or could not even be tried. */
  const unseen = ({ step, item }: OfItem, start: number): Open => {
    const from = Math.max(start, openSteps.get(step)?.start ?? 0);
    return { step, name: item || step, lane: items.take(from), start: from, reasons: [], details: {} };
  };

  const endItem = (open: Open, end: number, ended: Ended, more: Details): void => {
    const { step, name, lane, start, reasons } = open;
    const details = { step, ...open.details, ...more };
    const what: Slice = { name, ended, reasons, details, items: new Map([[step, 1]]) };
    items.put(lane, { start, end, what, mergeable: openSteps.get(step)?.large === true });
  };

  const endStep = ({ ran, restored, kept, failed, step }: StepDone, end: number): void => {
    for (const [key, open] of openItems) {
      if (open.step !== step) continue;
      openItems.delete(key);
      endItem(open, end, 'interrupted', {});
    }
    const open = openSteps.get(step);
    if (open === undefined) return;
    openSteps.delete(step);
    const ended = failed > 0 ? 'failed' : ran > 0 ? 'ran' : restored > 0 ? 'restored' : 'interrupted';
    const details = { ...open.details, ran, restored, kept, failed };
    const what: Slice = { name: step, ended, reasons: open.reasons, details, items: new Map() };
    steps.put(open.lane, { start: open.start, end, what, mergeable: false });
  };

  const listen = (event: BuildEvent): void => {
    const time = now() - began;
    if (event.event === 'build-started') about = { at: event.at, targets: event.targets ?? 'all' };
    if (event.event === 'summary') {
      const { event: _event, ...numbers } = event;
      about = { ...about, ...numbers };
    }
    if (event.event === 'step-started') {
      const { step, target, stale, reasons, estimateMs } = event;
      const open = { step, name: step, lane: steps.take(time), start: time, reasons };
      const details = { target, stale, items: event.items, estimateMs };
      openSteps.set(step, { ...open, details, large: stale > LARGE_STEP });
    }
    if (event.event === 'step-done') endStep(event, time);
    if (!('item' in event)) return;

    const key = `${event.step}\0${event.item}`;
    const open = openItems.get(key);
    if (event.event === 'item-started') {
      const { step, item, reasons, assigned } = event;
      const lane = open?.lane ?? items.take(time);
      openItems.set(key, { step, name: item || step, lane, start: time, reasons, details: { assigned } });
    }
    if (event.event === 'item-done') {
      openItems.delete(key);
      endItem(open ?? unseen(event, time - event.ms), time, event.how, { attempt: event.attempt });
    }
    if (event.event === 'item-retried' || event.event === 'item-failed') {
      openItems.delete(key);
      const ended = event.event === 'item-failed' ? 'failed' : 'retried';
      const { attempt, diagnostics } = event;
      endItem(open ?? unseen(event, time), time, ended, { attempt, error: diagnostics[0]?.message });
    }
  };

  const toJSON = (): Trace => ({
    traceEvents: [...eventsOf('steps', 1, steps.lanes), ...eventsOf('items', 2, items.lanes)],
    displayTimeUnit: 'ms',
    otherData: about,
  });

  const write = (path: string): void => {
    const written = `${path}.${process.pid}.new`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(written, JSON.stringify(toJSON()));
    renameSync(written, path);
  };

  return { listen, toJSON, write };
};
