// A 64-bit hash of what a picture looks like: the signs of its lowest frequencies about their median. Pictures that a
// person takes for the same differ in a few bits.
import { fields, type Plane } from './luma.ts';

/** Fields of a side that the picture is reduced to. */
const SIDE = 32;
/** Frequencies of each direction; the zeroth of both, mere brightness, counts as nothing. */
const LOWEST = 8;
/** Below this spread of brightness there is nothing in a picture to tell it by; 0…255. */
const FLAT = 2;

/** COSINES[u * SIDE + x]: the cosine of frequency u in the DCT-II. */
const COSINES = Float64Array.from({ length: LOWEST * SIDE }, (_, i) =>
  Math.cos((Math.PI * Math.floor(i / SIDE) * ((i % SIDE) + 0.5)) / SIDE),
);

/** Hashes of a picture and of its mirror image, 16 hexadecimal digits each. */
export interface Hashes {
  readonly hash: string;
  readonly mirrored: string;
}

/** Hashes a picture; undefined when it is as good as one flat colour, which looks like every other flat colour. */
export function perceptualHashes(picture: Plane): Hashes | undefined {
  const means = fields(picture, SIDE);
  const mean = means.reduce((sum, value) => sum + value, 0) / means.length;
  const spread = Math.sqrt(means.reduce((sum, value) => sum + (value - mean) ** 2, 0) / means.length);
  if (spread < FLAT) return undefined;
  const frequencies = lowFrequencies(means);
  // Mirroring turns the sign of every cosine that is odd about the middle; these are the 1st, the 3rd…
  const mirrored = frequencies.map((value, i) => ((i % LOWEST) % 2 === 1 ? -value : value));
  return { hash: signs(frequencies), mirrored: signs(mirrored) };
}

/** The 8 × 8 lowest frequencies of a DCT-II, one direction after the other. */
function lowFrequencies(means: Float64Array): Float64Array {
  const across = new Float64Array(SIDE * LOWEST);
  for (let y = 0; y < SIDE; y++)
    for (let u = 0; u < LOWEST; u++) {
      let sum = 0;
      for (let x = 0; x < SIDE; x++) sum += (means[y * SIDE + x] ?? 0) * (COSINES[u * SIDE + x] ?? 0);
      across[y * LOWEST + u] = sum;
    }
  const both = new Float64Array(LOWEST * LOWEST);
  for (let v = 0; v < LOWEST; v++)
    for (let u = 0; u < LOWEST; u++) {
      let sum = 0;
      for (let y = 0; y < SIDE; y++) sum += (across[y * LOWEST + u] ?? 0) * (COSINES[v * SIDE + y] ?? 0);
      both[v * LOWEST + u] = sum;
    }
  both[0] = 0;
  return both;
}

function signs(frequencies: Float64Array): string {
  const sorted = frequencies.toSorted();
  const median = ((sorted[31] ?? 0) + (sorted[32] ?? 0)) / 2;
  let bits = 0n;
  for (const value of frequencies) bits = (bits << 1n) | (value > median ? 1n : 0n);
  return bits.toString(16).padStart(16, '0');
}
