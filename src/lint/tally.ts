import { type PictureCheck, parts } from './input.ts';

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

/**
 * What is counted over all pictures. Kept up to date by the pictures that changed: in a session every build asks, and
 * what one of 10,000 pictures adds is small.
 */
export class Tally {
  readonly tags = new Counter();
  /** Tags that pictures had, and that are not in their captions. */
  readonly gone = new Counter();
  readonly notes = new Counter();
  readonly rules = new Counter();
  /** Whole captions. */
  readonly captions = new Counter();
  /** The letters of `framingOf`. */
  readonly framing = new Counter();
  /** Digests of decoded pixels. */
  readonly pixels = new Counter();
  /** Buckets, by how often an epoch shows a picture of them. */
  readonly buckets = new Counter();
  /** Of each rule that teaches its trigger something: the tags it takes, and as `''` the pictures that it takes some of. */
  readonly learned: readonly Counter[];
  #pictures: readonly PictureCheck[] = [];

  readonly #times: (name: string) => number;

  /** `rules` is how many rules teach, `times` how often an epoch shows a picture. */
  constructor(rules: number, times: (name: string) => number = () => 1) {
    this.#times = times;
    this.learned = Array.from({ length: rules }, () => new Counter());
  }

  get size(): number {
    return this.#pictures.length;
  }

  /** Counts these pictures instead of those before; what is the same object still counts the same. */
  update(pictures: readonly PictureCheck[]): void {
    const before = this.#pictures;
    for (let i = 0; i < Math.max(before.length, pictures.length); i++) {
      const [old, now] = [before[i], pictures[i]];
      if (old === now) continue;
      if (old !== undefined) this.#count(old, -1);
      if (now !== undefined) this.#count(now, 1);
    }
    this.#pictures = pictures;
  }

  #count(picture: PictureCheck, by: 1 | -1): void {
    const { name, pixelDigest, bucket, tags, gone, notes, rules, framing, learned } = picture;
    this.pixels.add(pixelDigest, by);
    if (bucket !== undefined) this.buckets.add(bucket, by * this.#times(name));
    for (const tag of parts(tags)) this.tags.add(tag, by);
    for (const tag of parts(gone)) this.gone.add(tag, by);
    for (const note of parts(notes)) this.notes.add(note, by);
    for (const rule of parts(rules)) this.rules.add(rule, by);
    for (const letter of framing) this.framing.add(letter, by);
    this.captions.add(tags, by);
    for (const [index, counter] of this.learned.entries()) {
      const taken = parts(learned[index] ?? '');
      if (taken.length > 0) counter.add('', by);
      for (const tag of taken) counter.add(tag, by);
    }
  }
}
