// Which steps of a training are worth a state, and when another training begins in the same way.
import { hash } from 'node:crypto';
import type { Segment } from './schedule.ts';

/** More states than this cost more than the steps between them. */
const MOST = 50;

/** The rates of all parts of a model, each list once (`ratesOf`); most trainings have one. */
type Rates = readonly (readonly Segment[])[];

/**
 * The steps after which a state is saved: where the learning rate changes, since the tail is what people change, after
 * epochs, and at the end, from which a longer training goes on. A rate that changes all the time has no such places. Also
 * wherever it is judged every so many steps whether to go back.
 */
export function statesOf(rates: Rates, stepsPerEpoch: number, judged?: number): readonly number[] {
  const end = rates[0]?.at(-1)?.to ?? 0;
  const epochs = Math.max(1, Math.ceil(end / stepsPerEpoch / MOST)) * stepsPerEpoch;
  const steps = new Set([...changesOf(rates), end]);
  for (const stride of [epochs, judged ?? end])
    for (let step = stride; step < end; step += stride) steps.add(step);
  return [...steps].sort((a, b) => a - b);
}

/** The steps of those states that are kept in the end: at changes of the rate, and the last `most` others. */
export function keptOf(
  rates: Rates,
  stepsPerEpoch: number,
  judged: number | undefined,
  most: number,
): readonly number[] {
  if (most === 0) return [];
  const changes = changesOf(rates);
  const others = statesOf(rates, stepsPerEpoch, judged).filter(step => !changes.includes(step));
  return [...changes, ...others.slice(-most)];
}

/** The steps at which the learning rate changes; none when it does all the time. */
export const changesOf = (rates: Rates): readonly number[] => {
  const steps = rates.flatMap(segments => (segments.length > MOST ? [] : segments.slice(0, -1)));
  return [...new Set(steps.map(({ to }) => to))].sort((a, b) => a - b);
};

/**
 * Names what happens to the learning rate in the first `step` steps, whatever comes after: two trainings that are
 * equal but for their ends and rates have the same state there if these names are equal.
 */
export function beginningName(rates: Rates, step: number): string {
  const begun = rates.map(segments => runsOf(segments, step));
  const digest = hash('sha256', JSON.stringify(begun), 'hex');
  return `${String(step).padStart(8, '0')}-${digest.slice(0, 16)}`;
}

/** Each rate up to `step` and where it ends; one that goes on in another segment is one. */
function runsOf(segments: readonly Segment[], step: number): readonly (readonly [lr: number, to: number])[] {
  const runs: { lr: number; to: number }[] = [];
  for (const { lr, from, to } of segments) {
    if (from >= step) break;
    const last = runs.at(-1);
    if (last?.lr === lr) last.to = Math.min(to, step);
    else runs.push({ lr, to: Math.min(to, step) });
  }
  return runs.map(({ lr, to }) => [lr, to]);
}
