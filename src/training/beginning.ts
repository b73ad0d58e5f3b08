// Which steps of a training are worth a state, and when another training begins in the same way.
import { hash } from 'node:crypto';
import type { Schedule, Segment } from './schedule.ts';

/** More states than this cost more than the steps between them. */
const MOST = 50;

/**
 * The steps after which a state is saved: where the learning rate changes, since the tail is what people change, after
 * epochs, and at the end, from which a longer training goes on. A rate that changes all the time has no such places.
 */
export function statesOf({ segments, end }: Schedule, stepsPerEpoch: number): readonly number[] {
  const epochs = Math.max(1, Math.ceil(end / stepsPerEpoch / MOST)) * stepsPerEpoch;
  const steps = new Set([...changesOf(segments), end]);
  for (let step = epochs; step < end; step += epochs) steps.add(step);
  return [...steps].sort((a, b) => a - b);
}

/** The steps at which the learning rate changes; none when it does all the time. */
export const changesOf = (segments: readonly Segment[]): readonly number[] =>
  segments.length > MOST ? [] : segments.slice(0, -1).map(({ to }) => to);

/**
 * Names what happens to the learning rate in the first `step` steps, whatever comes after: two trainings that are
 * equal but for their ends and rates have the same state there if these names are equal.
 */
export function beginningName(segments: readonly Segment[], step: number): string {
  const runs: { lr: number; to: number }[] = [];
  for (const { lr, from, to } of segments) {
    if (from >= step) break;
    const last = runs.at(-1);
    if (last?.lr === lr) last.to = Math.min(to, step);
    else runs.push({ lr, to: Math.min(to, step) });
  }
  const digest = hash('sha256', JSON.stringify(runs.map(({ lr, to }) => [lr, to])), 'hex');
  return `${String(step).padStart(8, '0')}-${digest.slice(0, 16)}`;
}
