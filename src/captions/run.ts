import type { Caption, Removal, TagRecord } from './caption.ts';
import { Collector } from './collect.ts';
import { type Conditional, holds } from './conditional.ts';
import { Draft } from './draft.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { applyOverride, type Override } from './override.ts';
import type { Patterns } from './patterns.ts';
import { PlacedWord, type Placement, place } from './place.ts';
import type { CaptionRules } from './rules.ts';
import { compileSource, type Given, SIDECAR } from './sources.ts';
import type { CompiledRule } from './stability.ts';
import type { TagVocabulary } from './tag-vocabulary.ts';

/** The tags of one picture as its sources give them. */
export interface CaptionSource {
  /** The first source's text, or its items; or what several sources give, in their order. */
  readonly tags: string | readonly (string | Given)[];
  /** What the globs of `subset` are matched with, with `/` between folders. */
  readonly path: string;
  /** What a person decided for this picture. */
  readonly override?: Override | undefined;
}

/** Compiled rules, by the phase in which they act. */
export interface Phases {
  readonly rules: CaptionRules;
  readonly edits: readonly Conditional<CompiledRule>[];
  readonly head: readonly Conditional<Placement>[];
  readonly tail: readonly Conditional<Placement>[];
  readonly order: (entries: Entry[]) => void;
  readonly lexicon: Lexicon;
  readonly patterns: Patterns;
  readonly vocabulary: TagVocabulary | undefined;
}

/**
 * Does one caption after another: collect, canonicalise, other names, thresholds, rules in file order, the override,
 * triggers, order, limit, render.
 */
export function compileRun(phases: Phases): (source: CaptionSource) => Caption {
  const { rules, edits, order, lexicon, patterns, vocabulary } = phases;
  const { from = [SIDECAR], thresholds } = rules;
  const sources = from.map(source => compileSource(source, thresholds));
  const collector = new Collector(lexicon, sources, vocabulary);
  const ready = ({ what, ...rest }: Conditional<Placement>): Conditional<readonly PlacedWord[]> => ({
    ...rest,
    what: what.words.map(word => new PlacedWord(word, lexicon)),
  });
  const head = phases.head.map(ready);
  const tail = phases.tail.map(ready);
  const always = [...head, ...tail].filter(({ when }) => when === undefined);
  let number = 0;
  return ({ tags, path, override }) => {
    const draft = new Draft(path, ++number);
    for (const { applies, what } of always)
      if (applies(path)) for (const { tag } of what) tag.placedIn = number;
    collector.collect(tags, draft);
    for (const edit of edits) {
      const { needs, run } = edit.what.edit;
      if ((draft.traits & needs) === needs && holds(edit, draft)) run(draft);
    }
    if (override !== undefined) applyOverride(override, draft, { patterns, lexicon, where: rules.where });
    order(draft.kept);
    const placed = place(draft, head, tail);
    return finish(draft, Math.min(rules.keep ?? placed, draft.kept.length), rules);
  };
}

function finish(draft: Draft, keep: number, { limit }: CaptionRules): Caption {
  if (limit.over === 'drop') dropFromEnd(draft, keep, limit.tokens);
  const { kept, removed, complaints } = draft;
  const tags: TagRecord[] = [];
  let text = '';
  let tokens = 0;
  for (const entry of kept) {
    const last = tags.length === kept.length - 1;
    text += last ? entry.text : entry.textAndComma;
    tokens += last ? entry.tokens : entry.tokensAndComma;
    tags.push(entry.record);
  }
  const boundaryTag = tokens > limit.tokens ? tagAcross(kept, limit.tokens) : undefined;
  for (const record of removed) tags.push(record);
  return boundaryTag === undefined
    ? { text, tags, keep, tokens, complaints }
    : { text, tags, keep, tokens, boundaryTag, complaints };
}

const TOO_LONG: Removal = { rule: 'limit', how: 'too long' };

/** The last tags go first; the keep block and what the recipe itself placed stay. */
function dropFromEnd(draft: Draft, keep: number, limit: number): void {
  const { kept, removed } = draft;
  const placed: Entry[] = [];
  // Without what the last tag's comma adds: between two tags there is always one, and nothing merges across the space
  // after it.
  let all = 0;
  for (const entry of kept) all += entry.tokensAndComma;
  const tokens = (): number => {
    const last = placed[0] ?? kept.at(-1);
    return last === undefined ? 0 : all - last.tokensAndComma + last.tokens;
  };
  while (kept.length > keep && tokens() > limit) {
    const entry = kept.pop();
    if (entry === undefined) break;
    if (entry.record.text !== undefined) placed.push(entry);
    else {
      removed.push(entry.removed(TOO_LONG));
      all -= entry.tokensAndComma;
    }
  }
  kept.push(...placed.reverse());
}

/** The first tag that does not wholly lie within the limit. */
function tagAcross(entries: readonly Entry[], limit: number): string | undefined {
  let before = 0;
  for (const { tag, tokens, tokensAndComma } of entries) {
    if (before + tokens > limit) return tag.name;
    before += tokensAndComma;
  }
  return undefined;
}
