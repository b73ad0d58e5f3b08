import type { TagRecord } from './caption.ts';
import type { Draft } from './draft.ts';
import type { Patterns } from './patterns.ts';
import type { CaptionRule } from './rules.ts';
import { canonicalTag, splitTags, unescapeParentheses } from './tag.ts';

/** A word that stands at a fixed end of the caption, written as the recipe writes it. */
export interface Placed {
  readonly rule: string;
  readonly tag: string;
  readonly text: string;
}

export type PlaceRule = Extract<CaptionRule, { readonly verb: 'trigger' | 'prefix' | 'suffix' }>;

/**
 * The words of a trigger, prefix or suffix rule. Their spelling stays (`aki_v2` is other tokens than `aki v2`),
 * but a sidecar that already holds them does not get them twice (S-93 … S-96 do).
 */
export function placedWords(rule: PlaceRule, patterns: Patterns): readonly Placed[] {
  const words = rule.verb === 'trigger' ? [rule.tag.trim()] : splitTags(rule.text);
  const placed = words.map(word => ({
    rule: rule.id,
    tag: rule.verb === 'trigger' ? patterns.tag(word, rule.where) : canonicalTag(word),
    text: unescapeParentheses(word).replace(/\s+/g, ' ').normalize('NFC'),
  }));
  return placed.filter(({ tag }) => tag !== '');
}

/**
 * Puts the words at the ends of the draft, moving them there when the draft holds them already, and returns how
 * many stand at its head. `aside` are those that the source held.
 */
export function place(
  draft: Draft,
  aside: ReadonlySet<string>,
  head: readonly Placed[],
  tail: readonly Placed[],
): number {
  if (head.length === 0 && tail.length === 0) return 0;
  const taken = new Set<string>();
  const records = (words: readonly Placed[]): readonly TagRecord[] =>
    words
      .filter(({ tag }) => !taken.has(tag) && taken.add(tag))
      .map(({ rule, tag, text }) => {
        const had = draft.kept.find(record => record.tag === tag);
        const source = had?.source ?? (aside.has(tag) ? 'sidecar' : 'rule');
        return { tag, source, by: rule, text, ...(had?.from === undefined ? {} : { from: had.from }) };
      });
  const first = records(head);
  const last = records(tail);
  draft.kept = [...first, ...draft.kept.filter(({ tag }) => !taken.has(tag)), ...last];
  return first.length;
}
