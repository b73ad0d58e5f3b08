// Perceptual hashes of previews, compared with each other and with those of the training pictures.
import { half, ones } from '../images/hash-bits.ts';

/** Bits in which two hashes of 16 hexadecimal digits differ. */
export const distance = (one: string, other: string): number =>
  ones(half(one, 0) ^ half(other, 0)) + ones(half(one, 8) ^ half(other, 8));

/** The mean distance of all pairs; undefined for fewer than two. */
export function meanDistance(hashes: readonly string[]): number | undefined {
  let [sum, pairs] = [0, 0];
  for (const [i, one] of hashes.entries())
    for (const other of hashes.slice(i + 1)) {
      sum += distance(one, other);
      pairs++;
    }
  return pairs === 0 ? undefined : sum / pairs;
}

/** A training picture with more others like it is one of many: then likeness is what the pictures have in common. */
const LIKE_IT = 2;

/** Of a hash: no two differ in more. */
const BITS = 64;

/** Hashes of training pictures, ready to be compared with many previews. */
export class TrainingHashes {
  readonly #names: readonly string[];
  /** Two to a hash. */
  readonly #halves: Uint32Array;

  /** `hash` is one or more hashes of a picture in a row: as it is, and mirrored. */
  constructor(pictures: readonly { readonly name: string; readonly hash: string }[]) {
    const known = pictures.flatMap(({ name, hash }) =>
      (hash.match(/.{16}/g) ?? []).map(one => ({ name, hash: one })),
    );
    this.#names = known.map(({ name }) => name);
    this.#halves = Uint32Array.from(known.flatMap(({ hash }) => [half(hash, 0), half(hash, 8)]));
  }

  /** The training picture that looks most like another, and in how many of 64 bits it differs. */
  nearest(hash: string): { readonly name: string; readonly distance: number } | undefined {
    if (hash === '') return undefined;
    const [first, ...others] = this.#near(half(hash, 0), half(hash, 8), BITS);
    if (first === undefined) return undefined;
    const { at, distance } = others.reduce((best, one) => (one.distance < best.distance ? one : best), first);
    return { name: this.#names[at] ?? '', distance };
  }

  /** The training picture that a preview repeats: the nearest, if it is near and has hardly any others like it. */
  repeated(hash: string, limit: number): { readonly name: string; readonly distance: number } | undefined {
    if (hash === '') return undefined;
    const near = this.#near(half(hash, 0), half(hash, 8), limit);
    const [nearest, ...others] = near.sort((a, b) => a.distance - b.distance);
    if (nearest === undefined) return undefined;
    const [high = 0, low = 0] = this.#halves.subarray(2 * nearest.at);
    const alike = new Set([...others, ...this.#near(high, low, limit)].map(({ at }) => this.#names[at]));
    const name = this.#names[nearest.at] ?? '';
    alike.delete(name);
    return alike.size > LIKE_IT ? undefined : { name, distance: nearest.distance };
  }

  #near(high: number, low: number, limit: number): { readonly at: number; readonly distance: number }[] {
    const near: { at: number; distance: number }[] = [];
    for (let at = 0; at < this.#names.length; at++) {
      const apart =
        ones(high ^ (this.#halves[2 * at] as number)) + ones(low ^ (this.#halves[2 * at + 1] as number));
      if (apart <= limit) near.push({ at, distance: apart });
    }
    return near;
  }
}
