import type { Plane } from './luma.ts';

/** How bright a picture is; brightness 0…255, shares 0…1. */
export interface Tone {
  /** 5th and 99th percentile. */
  readonly p5: number;
  readonly p99: number;
  /** Share of pixels that are as good as black or white: at most 4, at least 251. */
  readonly clipped: number;
  /** Share of pixels from 24 to 231. */
  readonly midtones: number;
  /** Of the histogram, in bits: 0 for one flat colour, at most 8. */
  readonly entropy: number;
}

/** Reads exposure and wealth of tones off the histogram of a picture's brightness. */
export function measureTone({ values }: Plane): Tone {
  const histogram = new Uint32Array(256);
  for (const value of values) histogram[value] = (histogram[value] ?? 0) + 1;
  const share = (from: number, to: number): number =>
    histogram.subarray(from, to + 1).reduce((sum, count) => sum + count, 0) / values.length;
  let entropy = 0;
  for (const count of histogram)
    if (count > 0) entropy -= (count / values.length) * Math.log2(count / values.length);
  return {
    p5: percentile(histogram, values.length * 0.05),
    p99: percentile(histogram, values.length * 0.99),
    clipped: share(0, 4) + share(251, 255),
    midtones: share(24, 231),
    entropy,
  };
}

/** The brightness that `rank` pixels do not exceed. */
function percentile(histogram: Uint32Array, rank: number): number {
  let sum = 0;
  for (const [value, count] of histogram.entries()) {
    sum += count;
    if (sum >= rank) return value;
  }
  return 255;
}
