import type { Caption, Complaint, TagRecord } from './caption.ts';
import { Collector } from './collect.ts';
import { type Conditional, holds } from './conditional.ts';
import { Draft } from './draft.ts';
import { partByKind } from './language.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { shorten } from './limit.ts';
import { compileLines } from './lines.ts';
import type { Order } from './order.ts';
import { applyOverride, type Override } from './override.ts';
import type { Patterns } from './patterns.ts';
import { PlacedWord, type Placement, place } from './place.ts';
import type { CaptionRules } from './rules.ts';
import { compileSource, type Given, SIDECAR } from './sources.ts';
import type { CompiledRule } from './stability.ts';
import type { TagVocabulary } from './tag-vocabulary.ts';
import type { Template } from './template.ts';

/** The tags of one picture as its sources give them. */
export interface CaptionSource {
  /** The first source's text, or its items; or what several sources give, in their order. */
  readonly tags: string | readonly (string | Given)[];
  /** What the globs of `subset` are matched with, with `/` between folders. */
  readonly path: string;
  /** What a person decided for this picture. */
  readonly override?: Override | undefined;
  /** Width by height of the picture, where that is known. */
  readonly aspect?: number | undefined;
}

/** Compiled rules, by the phase in which they act. */
export interface Phases {
  readonly rules: CaptionRules;
  readonly edits: readonly Conditional<CompiledRule>[];
  readonly head: readonly Conditional<Placement>[];
  readonly tail: readonly Conditional<Placement>[];
  readonly order: Order;
  readonly lexicon: Lexicon;
  readonly patterns: Patterns;
  readonly vocabulary: TagVocabulary | undefined;
  readonly template: Template | undefined;
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
  const lines = compileLines(rules, phases.template);
  const isTags = rules.kind === undefined || rules.kind === 'tags';
  let number = 0;
  return ({ tags: given, path, override, aspect }) => {
    const { tags, text } = isTags ? { tags: given, text: '' } : partByKind(given, rules);
    const draft = new Draft(path, ++number, aspect);
    for (const { applies, what } of always)
      if (applies(path)) for (const { tag } of what) tag.placedIn = number;
    collector.collect(tags, draft);
    for (const edit of edits) {
      const { needs, run } = edit.what.edit;
      if ((draft.traits & needs) === needs && holds(edit, draft)) run(draft);
    }
    if (override !== undefined) {
      applyOverride(override, draft, { patterns, lexicon, where: rules.where });
      reviewAgain(draft, edits);
    }
    order.sort(draft.kept);
    const placed = place(draft, head, tail);
    const keep = Math.min(rules.keep ?? placed, draft.kept.length);
    shorten(draft, keep, rules.limit, order);
    const caption = finish(draft, keep, rules);
    return lines === undefined ? caption : lines(caption, draft.kept, placed, text, path);
  };
}

/** What rules complained of may be settled by hand, and what was decided by hand is looked at as all else is. */
function reviewAgain(draft: Draft, edits: Phases['edits']): void {
  const others = draft.complaints.filter(({ rule }) => rule === 'alias');
  draft.complaints.splice(0, Number.POSITIVE_INFINITY, ...others);
  for (const edit of edits) if (holds(edit, draft)) edit.what.edit.review?.(draft);
}

function finish(draft: Draft, keep: number, rules: CaptionRules): Caption {
  const { kept, removed, complaints, satisfied } = draft;
  const { limit, separator } = rules;
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
  if (separator !== undefined && text.includes(separator)) complaints.push(inTheWay(kept, separator));
  return {
    text,
    tags,
    keep,
    tokens,
    ...(boundaryTag !== undefined && { boundaryTag }),
    complaints,
    ...(satisfied.length > 0 && { satisfied }),
  };
}

/** A tag that holds what stands between the kept tags and the rest ends the keep block too soon. */
const inTheWay = (kept: readonly Entry[], separator: string): Complaint => ({
  rule: 'keep',
  severity: 'error',
  tags: kept.filter(({ text }) => text.includes(separator)).map(({ tag }) => tag.name),
});

/** The first tag that does not wholly lie within the limit. */
function tagAcross(entries: readonly Entry[], limit: number): string | undefined {
  let before = 0;
  for (const { tag, tokens, tokensAndComma } of entries) {
    if (before + tokens > limit) return tag.name;
    before += tokensAndComma;
  }
  return undefined;
}
