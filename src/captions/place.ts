import { type Conditional, holds } from './conditional.ts';
import type { Draft } from './draft.ts';
import type { Entry, KnownTag, Lexicon } from './lexicon.ts';
import type { Patterns } from './patterns.ts';
import type { CaptionRule } from './rules.ts';
import { canonicalTag, splitTags, unescapeParentheses } from './tag.ts';

/** Words for one end of the caption. */
export interface Placement {
  readonly rule: PlaceRule;
  readonly words: readonly Placed[];
}

/** A word that stands at a fixed end of the caption, written as the recipe writes it. */
export interface Placed {
  readonly rule: string;
  readonly tag: string;
  readonly text: string;
}

export type PlaceRule = Extract<CaptionRule, { readonly verb: 'trigger' | 'prefix' | 'suffix' }>;

const ONE_TRIGGER = 'write one word; a second trigger is a rule of its own';

/**
 * The words of a trigger, prefix or suffix rule. Their spelling stays (`aki_v2` is other tokens than `aki v2`),
 * but a sidecar that already holds them does not get them twice (S-93 … S-96 do).
 */
export function placedWords(rule: PlaceRule, patterns: Patterns): readonly Placed[] {
  const words = rule.verb === 'trigger' ? [rule.tag.trim()] : splitTags(rule.text);
  const placed = words.map(word => ({
    rule: rule.id,
    tag: rule.verb === 'trigger' ? patterns.tag(word, rule.where, ONE_TRIGGER) : canonicalTag(word),
    text: unescapeParentheses(word).replace(/\s+/g, ' ').normalize('NFC'),
  }));
  return placed.filter(({ tag }) => tag !== '');
}

/** A word ready to be put at an end; shared by all captions that get it, or have it moved there. */
export class PlacedWord {
  readonly tag: KnownTag;
  readonly #word: Placed;
  readonly #lexicon: Lexicon;
  readonly #added: Entry;
  readonly #moved: Entry;

  constructor(word: Placed, lexicon: Lexicon) {
    const { rule: by, tag, text } = word;
    this.tag = lexicon.tag(tag);
    this.#word = word;
    this.#lexicon = lexicon;
    this.#added = lexicon.entry({ tag, source: 'rule', by, text });
    this.#moved = lexicon.entry({ tag, source: 'sidecar', by, text });
  }

  /** `had` is the tag as the draft holds it, or as it was put aside. */
  entry(had: Entry | undefined): Entry {
    if (had === undefined) return this.#added;
    const { record } = had;
    const { source, from, score, category } = record;
    if (from === undefined && score === undefined && category === undefined) {
      if (source === 'sidecar') return this.#moved;
      if (source === 'rule') return this.#added;
    }
    const { rule: by, tag, text } = this.#word;
    return this.#lexicon.entry({ ...record, tag, by, text });
  }
}

type Ends = readonly Conditional<readonly PlacedWord[]>[];

/**
 * Puts the words at the ends of the draft, moving them there when the draft holds them already, and returns how
 * many stand at its head.
 */
export function place(draft: Draft, head: Ends, tail: Ends): number {
  const entries = take(draft, head);
  const last = take(draft, tail);
  const { length } = entries;
  for (const entry of draft.kept) if (entry.tag.takenIn !== draft.number) entries.push(entry);
  for (const entry of last) entries.push(entry);
  draft.kept = entries;
  return length;
}

function take(draft: Draft, ends: Ends): Entry[] {
  const { kept, number } = draft;
  const entries: Entry[] = [];
  for (const end of ends) {
    if (!holds(end, draft)) continue;
    for (const word of end.what) {
      const { tag } = word;
      if (tag.takenIn === number) continue;
      tag.takenIn = number;
      const aside = tag.seenIn === number && tag.placedIn === number ? tag.aside : undefined;
      entries.push(word.entry(draft.holds(tag) ? kept.find(entry => entry.tag === tag) : aside));
    }
  }
  return entries;
}
