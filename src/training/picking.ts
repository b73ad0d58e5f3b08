// Going on from a step that a person picked, where the rates are tried one after another (S-128).
import type { Segment } from './schedule.ts';
import { ratesOf, type UntilFailure } from './until-failure.ts';

/**
 * What must be picked so that a training goes on from this step as it was shown: where each rate ended before it, then the
 * step itself. Undefined where the step was shown at a rate that is not of this schedule.
 */
export function picksUpTo(
  plan: UntilFailure,
  shown: readonly Segment[],
  step: number,
): readonly number[] | undefined {
  const rates = ratesOf(plan);
  const passed = shown.filter(({ from }) => from < step);
  if (passed.some(({ lr }) => !rates.includes(lr))) return undefined;
  const current = rates.indexOf(passed.at(-1)?.lr ?? Number.NaN);
  if (current < 0) return undefined;
  const ends: number[] = [];
  // Of a rate without a step of its own nothing is kept.
  for (const rate of rates.slice(0, current))
    ends.push(passed.find(({ lr }) => lr === rate)?.to ?? ends.at(-1) ?? 0);
  return [...ends, step];
}

/** The rate at which such a training goes on after these picks; undefined when it ends there. */
export const rateAfter = (plan: UntilFailure, picks: readonly number[]): number | undefined =>
  ratesOf(plan)[picks.length];
