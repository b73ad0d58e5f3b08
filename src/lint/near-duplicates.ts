// Which pictures look nearly alike: hashes that differ in a few of 64 bits, found without comparing all with all.
import { half, ones } from '../images/hash-bits.ts';

/** A picture that looks like an earlier one, by their places in a list. */
export interface Resemblance {
  readonly at: number;
  readonly like: number;
  /** Bits of the hashes that differ. */
  readonly distance: number;
  /** It looks like the mirror image of the other. */
  readonly mirrored: boolean;
}

/** Pieces of a hash. Of two that differ in 8 bits, one of 4 pieces differs in at most 2, or another in at most 1. */
const BANDS = 4;
const BITS = 16;

/**
 * For each picture that resembles an earlier one, the one it resembles most. One that does is not compared with later
 * ones: without all those named here no two are left that resemble each other, and 10,000 copies cost no
 * more than their number. A hash is that of the picture and that of its mirror image, 16 hexadecimal digits each;
 * what has none resembles nothing.
 */
export function findResemblances(hashes: readonly string[], limit: number): readonly Resemblance[] {
  const index = new HashIndex(hashes.length, limit);
  const found: Resemblance[] = [];
  for (const [at, hash] of hashes.entries()) {
    if (hash === '') continue;
    const nearest = index.nearestTo(hash);
    if (nearest === undefined) index.add(at, hash);
    else found.push({ at, ...nearest });
  }
  return found;
}

/**
 * For each picture of one list that resembles a picture of another list, the one that it resembles most: `at` is a place
 * in the one, `like` in the other. Copies in the other list count as the first of them.
 */
export function findAmong(
  hashes: readonly string[],
  others: readonly string[],
  limit: number,
): readonly Resemblance[] {
  const index = new HashIndex(others.length, limit);
  const known = new Set(['']);
  for (const [at, hash] of others.entries())
    if (!known.has(hash.slice(0, 16))) {
      known.add(hash.slice(0, 16));
      index.add(at, hash);
    }
  return hashes.flatMap((hash, at) => {
    const nearest = hash === '' ? undefined : index.nearestTo(hash);
    return nearest === undefined ? [] : [{ at, ...nearest }];
  });
}

/** Hashes by each of their four pieces: one that is near another has a piece nearly in common with it. */
class HashIndex {
  readonly #limit: number;
  readonly #high: Uint32Array;
  readonly #low: Uint32Array;
  /** By band and piece: the last hash that has it; by band and hash: the one before with the same piece; both from 1. */
  readonly #last = new Uint32Array(BANDS << BITS);
  readonly #before: Uint32Array;
  /** By band: which bits of a piece may be others. */
  readonly #changes: readonly Uint16Array[];

  constructor(size: number, limit: number) {
    this.#limit = limit;
    this.#high = new Uint32Array(size);
    this.#low = new Uint32Array(size);
    this.#before = new Uint32Array(BANDS * size);
    // Were every band to differ in more than its share, the bits would sum up to more than the limit.
    this.#changes = Array.from({ length: BANDS }, (_, band) =>
      changes(Math.floor(limit / BANDS) - (band <= limit % BANDS ? 0 : 1)),
    );
  }

  add(at: number, hash: string): void {
    const [high, low] = [half(hash, 0), half(hash, 8)];
    this.#high[at] = high;
    this.#low[at] = low;
    for (let band = 0; band < BANDS; band++) {
      const piece = (band << BITS) | pieceOf(band, high, low);
      this.#before[at * BANDS + band] = this.#last[piece] ?? 0;
      this.#last[piece] = at + 1;
    }
  }

  /** The nearest of those added to a picture or to its mirror image. */
  nearestTo(hash: string): Omit<Resemblance, 'at'> | undefined {
    const as = this.#nearest(half(hash, 0), half(hash, 8));
    const mirror = as?.distance === 0 ? undefined : this.#nearest(half(hash, 16), half(hash, 24));
    const mirrored = mirror !== undefined && mirror.distance < (as?.distance ?? this.#limit + 1);
    const nearest = mirrored ? mirror : as;
    return nearest && { ...nearest, mirrored };
  }

  /** The nearest of those added, the first of equals. */
  #nearest(high: number, low: number): { readonly like: number; readonly distance: number } | undefined {
    let like = -1;
    let distance = this.#limit + 1;
    for (const [band, changed] of this.#changes.entries()) {
      const piece = pieceOf(band, high, low);
      for (const change of changed) {
        let next = this.#last[(band << BITS) | (piece ^ change)] ?? 0;
        while (next > 0) {
          const at = next - 1;
          const bits = ones(high ^ (this.#high[at] ?? 0)) + ones(low ^ (this.#low[at] ?? 0));
          if (bits < distance || (bits === distance && at < like)) [like, distance] = [at, bits];
          next = this.#before[at * BANDS + band] ?? 0;
        }
      }
    }
    return like < 0 ? undefined : { like, distance };
  }
}

const pieceOf = (band: number, high: number, low: number): number =>
  ((band < 2 ? high : low) >>> (band % 2 === 0 ? BITS : 0)) & 0xffff;

/** All pieces with at most so many bits. */
function changes(most: number): Uint16Array {
  let pieces = most < 0 ? [] : [0];
  for (let bits = 0; bits < most; bits++)
    pieces = [...new Set(pieces.flatMap(piece => [piece, ...SINGLE.map(bit => piece | bit)]))];
  return Uint16Array.from(pieces);
}

const SINGLE = Array.from({ length: BITS }, (_, bit) => 1 << bit);
