// Training until it fails, and then on from a good step at a lower rate, again and again (S-127, S-128).
import type { Segment } from './schedule.ts';

/** The first rate, what it is divided by after each failure, and the last rate that is tried. */
export interface UntilFailure {
  readonly start: number;
  readonly divide: number;
  readonly until: number;
}

/** A rate that was given up: it trained the steps [from, failedAt), of which those up to `to` are kept. */
export interface Decision {
  readonly rate: number;
  readonly from: number;
  readonly to: number;
  /** Null where a person ended it. */
  readonly failedAt: number | null;
  /** What failed, for a person. */
  readonly evidence: string;
}

/** What a verdict says of a training that is to go on. */
export interface Failure {
  readonly failedAt: number;
  readonly lastGood: number;
  readonly evidence: string;
}

/** The rates in the order in which they are tried. Seven digits: more would differ from machine to machine. */
export function ratesOf({ start, divide, until }: UntilFailure): readonly number[] {
  const rates: number[] = [];
  for (let rate = start; rate >= until * (1 - 1e-6); rate /= divide) rates.push(Number(rate.toPrecision(7)));
  return rates;
}

/** The rates that a person ended, each at the step picked of it, before any verdict is asked. */
export function decidedByHand(plan: UntilFailure, picks: readonly number[]): readonly Decision[] {
  const rates = ratesOf(plan);
  return picks.map((to, at) => ({
    rate: rates[at] ?? 0,
    from: picks[at - 1] ?? 0,
    to,
    failedAt: null,
    evidence: 'picked by hand',
  }));
}

/** Gives up the rate that trains now: what came after the last good step is dropped. */
export function decide(
  plan: UntilFailure,
  decisions: readonly Decision[],
  { failedAt, lastGood, evidence }: Failure,
): readonly Decision[] {
  const from = decisions.at(-1)?.to ?? 0;
  const rate = ratesOf(plan)[decisions.length] ?? 0;
  return [...decisions, { rate, from, to: Math.max(from, lastGood), failedAt, evidence }];
}

/**
 * The rates of a training of `steps` after these decisions: what is kept of those given up, and then the next one to the
 * end. Once all were given up the training ends where the last of them was good.
 */
export function stretches(
  plan: UntilFailure,
  decisions: readonly Decision[],
  steps: number,
): readonly Segment[] {
  const next = ratesOf(plan)[decisions.length];
  const from = decisions.at(-1)?.to ?? 0;
  const kept = decisions.map(({ rate, from, to }) => ({ lr: rate, from, to }));
  return [...kept, ...(next === undefined ? [] : [{ lr: next, from, to: steps }])].filter(
    segment => segment.to > segment.from,
  );
}
