// Bursts of a high rate in an annealing schedule: what previews look like in them says nothing (S-53).
import type { Segment } from '../training/schedule.ts';

/**
 * Says of a number of steps done whether the last of them lay in a burst: a rate of `times` the median or more that
 * rose from a lower one and falls again. A rate that is high from the beginning is no burst, nor one that stays.
 */
export function burstsOf(segments: readonly Segment[], times: number): (done: number) => boolean {
  const high = times * medianRate(segments);
  const bursts: { from: number; to: number }[] = [];
  let before = Number.POSITIVE_INFINITY;
  for (const { lr, from, to } of segments) {
    const last = bursts.at(-1);
    if (lr >= high && last?.to === from) last.to = to;
    else if (lr >= high && lr > before) bursts.push({ from, to });
    before = lr;
  }
  const end = segments.at(-1)?.to ?? 0;
  const real = bursts.filter(({ to }) => to < end);
  return done => real.some(({ from, to }) => done > from && done <= to);
}

/** Half of all steps have this rate or less. */
function medianRate(segments: readonly Segment[]): number {
  const steps = segments.reduce((sum, { from, to }) => sum + to - from, 0);
  let left = steps / 2;
  for (const { lr, from, to } of segments.toSorted((a, b) => a.lr - b.lr)) {
    left -= to - from;
    if (left <= 0) return lr;
  }
  return 0;
}
