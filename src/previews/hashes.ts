// Perceptual hashes of previews, compared with each other and with those of the training pictures.

/** Bits in which two hashes of 16 hexadecimal digits differ. */
export const distance = (one: string, other: string): number =>
  bits(half(one, 0) ^ half(other, 0)) + bits(half(one, 8) ^ half(other, 8));

const half = (hash: string, from: number): number => Number.parseInt(hash.slice(from, from + 8), 16);

function bits(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

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

/** Share of the training pictures near a preview above which likeness is what the dataset is about: avatars, sprites. */
const CROWD = 0.1;

/** Hashes of training pictures, ready to be compared with many previews. */
export class TrainingHashes {
  readonly #names: readonly string[];
  readonly #halves: Uint32Array;

  /** `hash` is one or more hashes of a picture in a row: as it is, and mirrored. */
  constructor(pictures: readonly { readonly name: string; readonly hash: string }[]) {
    const known = pictures.flatMap(({ name, hash }) =>
      (hash.match(/.{16}/g) ?? []).map(one => ({ name, hash: one })),
    );
    this.#names = known.map(({ name }) => name);
    this.#halves = Uint32Array.from(known.flatMap(({ hash }) => [half(hash, 0), half(hash, 8)]));
  }

  /**
   * The training picture that a preview repeats: the nearest, if it is near, and if a preview near it is not
   * near to a good part of all training pictures.
   */
  repeated(hash: string, limit: number): { readonly name: string; readonly distance: number } | undefined {
    if (hash === '') return undefined;
    const [high, low] = [half(hash, 0), half(hash, 8)];
    let [nearest, at, near] = [limit + 1, -1, 0];
    for (let i = 0; i < this.#names.length; i++) {
      const apart =
        bits(high ^ (this.#halves[2 * i] as number)) + bits(low ^ (this.#halves[2 * i + 1] as number));
      if (apart > limit) continue;
      near++;
      if (apart < nearest) [nearest, at] = [apart, i];
    }
    const name = this.#names[at];
    return name === undefined || near > Math.max(2, CROWD * this.#names.length)
      ? undefined
      : { name, distance: nearest };
  }
}
