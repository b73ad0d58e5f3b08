import { BLOCKS } from '../models/layouts.ts';

/** One α for the whole model, or one for each of the 26 blocks in the order of `BLOCKS`. */
export type Alpha = number | readonly number[];

/**
 * Merges b into a, in place: (1−α)·a + α·b in float32, each product and the sum rounded once to nearest even, with
 * both factors rounded to float32 first:
 *
 *     f(x) = x rounded to float32
 *     a[i] = f(f(f(1−α)·a[i]) + f(f(α)·b[i]))
 *
 * 1−α is taken in float64. An α of exactly 0 leaves a untouched, signs of zero included. Numpy and torch give the
 * same bits for float32 arrays and a Python α.
 */
export function weightedSum(a: Float32Array, b: Float32Array, alpha: number): void {
  if (alpha === 0) return;
  const [keep, take] = [Math.fround(1 - alpha), Math.fround(alpha)];
  for (let i = 0; i < a.length; i++) a[i] = Math.fround(keep * (a[i] ?? 0)) + Math.fround(take * (b[i] ?? 0));
}

/** α of every block, or nothing where it is no number or not 26 of them. Values outside 0…1 extrapolate. */
export function blockAlphas(alpha: Alpha): readonly number[] | undefined {
  const alphas = typeof alpha === 'number' ? BLOCKS.map(() => alpha) : alpha;
  return alphas.length === BLOCKS.length && alphas.every(Number.isFinite) ? alphas : undefined;
}
