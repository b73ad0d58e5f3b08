import { canonicalTag } from './tag.ts';
import type { Category } from './tag-vocabulary.ts';

/** Longer than any face: what is longer has no underscores of its own. */
const FACE = 8;
const SPACE = 0x20;
const PRIME = 16_777_619;
const CATEGORIES: readonly Category[] = ['general', 'artist', 'copyright', 'character', 'meta', 'rating'];

/**
 * Tags and their other names, found by what they say. All of them lie in one piece of memory: a `Map` of 200,000 strings
 * takes a third of a second to fill.
 */
export class TagIndex {
  readonly #bytes: Buffer;
  /** Where each word starts; the last ends at the last of these. */
  readonly #starts: Uint32Array;
  /** By word: the tag of which it is another name, or itself. */
  readonly #meant: Uint32Array;
  /** By word: one more than the place of its category. */
  readonly #categories: Uint8Array;
  /** By hash: words, counted from 1. */
  readonly #slots: Uint32Array;
  /** Of names of several tags, the others. */
  readonly #several = new Map<number, number[]>();
  #count = 0;

  /** There is room for so many words, of so many bytes in all. */
  constructor(words: number, bytes: number) {
    // A canonical word may be longer than it was: capital letters of few scripts have a longer small one.
    this.#bytes = Buffer.allocUnsafe(2 * bytes + 16);
    this.#starts = new Uint32Array(words + 2);
    this.#meant = new Uint32Array(words + 1);
    this.#categories = new Uint8Array(words + 1);
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * words + 2)));
  }

  get count(): number {
    return this.#count;
  }

  word(index: number): string {
    return this.#bytes.toString('utf8', this.#starts[index], this.#starts[index + 1]);
  }

  /** Adds a tag as it is written in `source`; a negative number where there is nothing. */
  addTag(source: Uint8Array, from: number, to: number, category: Category | undefined): number {
    const index = this.#add(source, from, to);
    if (index < 0) return index;
    this.#meant[index] = index;
    this.setCategory(index, category);
    return index;
  }

  /** The first to say it counts. */
  setCategory(index: number, category: Category | undefined): void {
    if (category !== undefined && this.#categories[index] === 0)
      this.#categories[index] = 1 + CATEGORIES.indexOf(category);
  }

  /** Adds another name of a tag. A tag itself is no other name, so that names are followed one step and in no circle. */
  addAlias(source: Uint8Array, from: number, to: number, tag: number): void {
    const before = this.#count;
    const index = this.#add(source, from, to);
    if (index < 0) return;
    const meant = this.#meant[index];
    if (index === before) this.#meant[index] = tag;
    else if (meant !== index && meant !== tag) {
      const others = this.#several.get(index) ?? [];
      if (!others.includes(tag)) this.#several.set(index, [...others, tag]);
    }
  }

  /** The category of a word that is a tag itself; null where it has none, undefined where there is no such tag. */
  tag(word: string): Category | null | undefined {
    const index = this.#find(word);
    if (index === undefined || this.#meant[index] !== index) return undefined;
    return CATEGORIES[(this.#categories[index] ?? 0) - 1] ?? null;
  }

  /** The tags of which a word is another name. */
  meaning(word: string): readonly string[] {
    const index = this.#find(word);
    const meant = index === undefined ? undefined : this.#meant[index];
    if (index === undefined || meant === undefined || meant === index) return [];
    return [meant, ...(this.#several.get(index) ?? [])].map(one => this.word(one));
  }

  /** Writes a word in canonical form behind the others, and forgets it again where it is known. */
  #add(source: Uint8Array, from: number, to: number): number {
    const bytes = this.#bytes;
    const start = this.#starts[this.#count] ?? 0;
    let end = start;
    let odd = false;
    let spaces = 0;
    let hash = 0;
    for (let at = from; at < to; at++) {
      let byte = source[at] ?? 0;
      if (byte === 0x5f) byte = SPACE;
      else if (byte >= 0x41 && byte <= 0x5a) byte += 32;
      if (byte <= SPACE) {
        spaces++;
        odd ||= byte < SPACE || end === start || bytes[end - 1] === SPACE || at === to - 1;
      } else odd ||= byte >= 0x7f || byte === 0x5c || byte === 0x22;
      bytes[end++] = byte;
      hash = Math.imul(hash ^ byte, PRIME);
    }
    if (odd || (spaces > 0 && end - start < FACE)) {
      const text = Buffer.from(source.buffer, source.byteOffset + from, to - from).toString('utf8');
      end = start + bytes.write(canonicalTag(text.replaceAll('""', '"')), start);
      hash = hashOf(bytes, start, end);
    }
    if (end === start) return -1;
    const slot = this.#slot(bytes, start, end, hash);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    const index = this.#count++;
    this.#starts[index + 1] = end;
    this.#slots[slot] = index + 1;
    return index;
  }

  #find(word: string): number | undefined {
    const bytes = Buffer.from(word);
    const known = this.#slots[this.#slot(bytes, 0, bytes.length, hashOf(bytes, 0, bytes.length))] ?? 0;
    return known > 0 ? known - 1 : undefined;
  }

  /** Where a word stands among the slots, or would. */
  #slot(bytes: Buffer, from: number, to: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] ?? 0;
      if (known === 0 || this.#says(known - 1, bytes, from, to)) return slot;
    }
  }

  #says(index: number, bytes: Buffer, from: number, to: number): boolean {
    const start = this.#starts[index] ?? 0;
    if ((this.#starts[index + 1] ?? 0) - start !== to - from) return false;
    for (let at = from; at < to; at++) if (this.#bytes[start + at - from] !== bytes[at]) return false;
    return true;
  }
}

function hashOf(bytes: Buffer, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), PRIME);
  return hash;
}
