import type { Removal, TagRecord } from './caption.ts';
import type { Matcher } from './patterns.ts';
import { SEPARATOR } from './render.ts';
import type { Category } from './tag-vocabulary.ts';
import { countTag, countTagAndComma } from './tokens.ts';

/** What one test says of every tag, kept as a bit of the tag: captions share few tags, and a test is asked once. */
export interface Trait {
  readonly bit: number;
  /** Of a trait that shares its bit: the test itself. */
  readonly matches: Matcher | undefined;
}

/** A tag, the same object in all captions, and what it is to the caption at work: each caption has a number. */
export class KnownTag {
  /** In canonical form. */
  readonly name: string;
  /** The bits of its traits. */
  readonly traits: number;
  /** As sources give it, once one did. */
  sidecar: Entry | undefined = undefined;
  /** Its place in the recipe's order, once that was asked. */
  rank: number | undefined = undefined;
  /** Of what kind it is by the vocabulary, once that was asked. */
  category: Category | undefined = undefined;
  /** The tag of which it is another name, once that was asked; null when it stands for itself. */
  meant: KnownTag | null | undefined = undefined;
  /** The last caption whose sources have it. */
  seenIn = 0;
  /** The last source that has it: each of each caption has a number. */
  readIn = 0;
  /** Its place among the tags of the last caption whose sources have it: kept, put aside or given up. */
  at = 0;
  /** What sources said of it where a rule without conditions places it. */
  aside: Entry | undefined = undefined;
  /** The last caption at an end of which a rule without conditions puts it. */
  placedIn = 0;
  /** The last caption in whose draft it stands. */
  heldIn = 0;
  /** The last caption at an end of which it was put. */
  takenIn = 0;
  /** The last caption that a rule wants to have it. */
  wantedIn = 0;

  constructor(name: string, traits: number) {
    this.name = name;
    this.traits = traits;
  }

  is({ bit, matches }: Trait): boolean {
    return (this.traits & bit) !== 0 && (matches === undefined || matches(this.name));
  }
}

/** A tag with one of its histories, shared by all captions in which that happened; counted when first written. */
export class Entry {
  readonly tag: KnownTag;
  readonly record: TagRecord;
  /** As the dialect writes it. */
  readonly text: string;
  /** With what stands between it and the next. */
  readonly textAndComma: string;
  #tokens = -1;
  #tokensAndComma = -1;
  #removal: Removal | undefined = undefined;
  #removed: TagRecord;

  readonly #like: Entry | undefined;

  /** `like` is another that is written the same, whose tokens may have been counted. */
  constructor(tag: KnownTag, record: TagRecord, text: string, like?: Entry) {
    this.tag = tag;
    this.record = record;
    this.text = text;
    this.textAndComma = like?.textAndComma ?? text + SEPARATOR;
    this.#like = like;
    this.#removed = record;
  }

  /** CLIP tokens, with those of the comma after it. */
  get tokensAndComma(): number {
    if (this.#tokensAndComma < 0)
      this.#tokensAndComma = this.#like?.tokensAndComma ?? countTagAndComma(this.text);
    return this.#tokensAndComma;
  }

  /** CLIP tokens at the end of a caption. */
  get tokens(): number {
    if (this.#tokens < 0) this.#tokens = this.#like?.tokens ?? countTag(this.text);
    return this.#tokens;
  }

  /** Its record once it is removed. */
  removed(removedBy: Removal): TagRecord {
    if (this.#removal !== removedBy) {
      this.#removal = removedBy;
      this.#removed = { ...this.record, removedBy };
    }
    return this.#removed;
  }
}

/** As many traits have a bit of their own; what comes after shares the next. */
const BITS = 31;

/** All tags that a program has met, each once. */
export class Lexicon {
  readonly #tags = new Map<string, KnownTag>();
  readonly #tests: Matcher[] = [];
  readonly #render: (record: TagRecord) => string;

  constructor(render: (record: TagRecord) => string) {
    this.#render = render;
  }

  /** Must be called before the first tag is looked up. */
  trait(matches: Matcher): Trait {
    const index = this.#tests.push(matches) - 1;
    return { bit: 1 << Math.min(index, BITS), matches: index < BITS ? undefined : matches };
  }

  tag(name: string): KnownTag {
    let tag = this.#tags.get(name);
    if (tag === undefined) {
      let traits = 0;
      for (const [index, matches] of this.#tests.entries())
        if (matches(name)) traits |= 1 << Math.min(index, BITS);
      tag = new KnownTag(name, traits);
      this.#tags.set(name, tag);
    }
    return tag;
  }

  /** A tag as sources give it. */
  sidecar(name: string): Entry {
    const tag = this.tag(name);
    tag.sidecar ??= this.entry({ tag: name, source: 'sidecar' });
    return tag.sidecar;
  }

  /** A tag with a history of its own, written as it always is. */
  given(tag: KnownTag, record: TagRecord): Entry {
    const like = this.sidecar(tag.name);
    return new Entry(tag, record, like.text, like);
  }

  entry(record: TagRecord): Entry {
    return new Entry(this.tag(record.tag), record, this.#render(record));
  }
}
