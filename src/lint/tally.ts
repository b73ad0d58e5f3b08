import type { Portion } from './portion.ts';

/** How often each text occurs; what no longer does is forgotten. */
export class Counter {
  readonly #counts = new Map<string, number>();

  add(text: string, by: number): void {
    const count = (this.#counts.get(text) ?? 0) + by;
    if (count === 0) this.#counts.delete(text);
    else this.#counts.set(text, count);
  }

  of(text: string): number {
    return this.#counts.get(text) ?? 0;
  }

  some(wanted: (count: number) => boolean): boolean {
    return this.#counts.values().some(wanted);
  }

  /** Those that occur often enough, or seldom enough, by name: the same however they were counted. */
  where(
    wanted: (count: number, text: string) => boolean,
  ): readonly (readonly [text: string, count: number])[] {
    const found: (readonly [string, number])[] = [];
    this.#counts.forEach((count, text) => {
      if (wanted(count, text)) found.push([text, count]);
    });
    return found.sort(byName);
  }
}

const byName = ([a]: readonly [string, number], [b]: readonly [string, number]): number =>
  a < b ? -1 : a > b ? 1 : 0;

/** A picture as far as it is compared with the others; see `Portion`. */
export interface Counted {
  readonly name: string;
  readonly pixelDigest: string;
  readonly caption: string;
}

/**
 * What is counted over all pictures. Kept up to date by the portions that changed: in a session every build asks, and
 * what one of them adds is small.
 */
export class Tally {
  readonly tags = new Counter();
  /** Tags that pictures had, and that are not in their captions. */
  readonly gone = new Counter();
  readonly notes = new Counter();
  readonly rules = new Counter();
  /** Digests of whole captions. */
  readonly captions = new Counter();
  /** The letters of `framingOf`. */
  readonly framing = new Counter();
  /** Digests of decoded pixels. */
  readonly pixels = new Counter();
  /** Buckets, by how often an epoch shows a picture of them. */
  readonly buckets = new Counter();
  /** Of each rule that teaches its trigger something: the tags it takes, and as `''` the pictures that it takes some of. */
  readonly learned: readonly Counter[];
  #portions: readonly Portion[] = [];
  #size = 0;

  readonly #times: (name: string) => number;

  /** `rules` is how many rules teach, `times` how often an epoch shows a picture. */
  constructor(rules: number, times: (name: string) => number = () => 1) {
    this.#times = times;
    this.learned = Array.from({ length: rules }, () => new Counter());
  }

  /** How many pictures there are. */
  get size(): number {
    return this.#size;
  }

  /** All pictures by their names, in order. */
  get pictures(): readonly Counted[] {
    return this.#portions
      .flatMap(({ names, pixels, captions }) =>
        names.map((name, at) => ({ name, pixelDigest: pixels[at] ?? '', caption: captions[at] ?? '' })),
      )
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Counts these instead of those before; what is the same object still counts the same. */
  update(portions: readonly Portion[]): void {
    const before = this.#portions;
    for (let i = 0; i < Math.max(before.length, portions.length); i++) {
      const [old, now] = [before[i], portions[i]];
      if (old === now) continue;
      if (old !== undefined) this.#count(old, -1);
      if (now !== undefined) this.#count(now, 1);
    }
    this.#portions = portions;
  }

  #count({ names, pixels, captions, buckets, ...counted }: Portion, by: 1 | -1): void {
    this.#size += by * names.length;
    for (const digest of pixels) this.pixels.add(digest, by);
    for (const digest of captions) this.captions.add(digest, by);
    buckets.forEach((bucket, at) => {
      if (bucket !== '') this.buckets.add(bucket, by * this.#times(names[at] ?? ''));
    });
    for (const name of ['tags', 'gone', 'notes', 'rules', 'framing'] as const)
      for (const [text, count] of counted[name]) this[name].add(text, by * count);
    for (const [rule, counter] of this.learned.entries())
      for (const [tag, count] of counted.learned[rule] ?? []) counter.add(tag, by * count);
  }
}
