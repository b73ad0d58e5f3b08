import type { Caption, Removal, TagRecord } from './caption.ts';
import { Draft } from './draft.ts';
import { type Placed, type PlaceRule, place } from './place.ts';
import type { Predicate } from './predicate.ts';
import { SEPARATOR } from './render.ts';
import type { CaptionRules } from './rules.ts';
import type { CompiledRule } from './stability.ts';
import { canonicalTag, splitTags } from './tag.ts';
import { countCaption, countTag, countTagAndComma } from './tokens.ts';

/** The tags of one picture as its sources give them. */
export interface CaptionSource {
  /** A sidecar's text, or its items. */
  readonly tags: string | readonly string[];
  /** What the globs of `subset` are matched with, with `/` between folders. */
  readonly path: string;
}

/** A rule's work and when it is done. */
export interface Conditional<T> {
  readonly what: T;
  readonly applies: (path: string) => boolean;
  readonly when: Predicate | undefined;
}

/** Words for one end of the caption. */
export interface Placement {
  readonly rule: PlaceRule;
  readonly words: readonly Placed[];
}

/** Compiled rules, by the phase in which they act. */
export interface Phases {
  readonly rules: CaptionRules;
  readonly edits: readonly Conditional<CompiledRule>[];
  readonly head: readonly Conditional<Placement>[];
  readonly tail: readonly Conditional<Placement>[];
  readonly order: (records: TagRecord[]) => void;
  readonly render: (record: TagRecord) => string;
}

/** Does one caption after another: collect, canonicalise, rules in file order, triggers, order, limit, render. */
export function compileRun(phases: Phases): (source: CaptionSource) => Caption {
  const { rules, edits, head, tail, order } = phases;
  const collect = compileCollect([...head, ...tail]);
  return source => {
    const draft = new Draft(source.path);
    const holds = <T>({ applies, when }: Conditional<T>): boolean =>
      applies(draft.path) && (when === undefined || when(draft));
    const words = (ends: readonly Conditional<Placement>[]): readonly Placed[] =>
      ends.filter(holds).flatMap(({ what }) => what.words);

    const aside = collect(source, draft);
    for (const edit of edits) if (holds(edit)) edit.what.edit.run(draft);
    const first = words(head);
    const last = words(tail);
    order(draft.kept);
    const placed = place(draft, aside, first, last);
    const keep = Math.min(rules.keep ?? placed, draft.kept.length);
    return finish(draft, keep, phases);
  };
}

/**
 * Gathers a source's tags, each once. What the recipe places at the ends anyway is put aside, out of the rules'
 * sight, so that they do the same to a finished caption as to a raw one.
 */
function compileCollect(
  ends: readonly Conditional<Placement>[],
): (source: CaptionSource, draft: Draft) => ReadonlySet<string> {
  // Sources repeat the same few thousand items; each becomes one record that all pictures share.
  const records = new Map<string, TagRecord>();
  const always = ends.filter(({ when }) => when === undefined);
  const duplicate: Removal = { rule: 'dedupe', how: 'duplicate' };
  return ({ tags, path }, draft) => {
    const placed = new Set<string>();
    for (const { applies, what } of always)
      if (applies(path)) for (const { tag } of what.words) placed.add(tag);
    const seen = new Set<string>();
    const aside = new Set<string>();
    for (const item of typeof tags === 'string' ? splitTags(tags) : tags.flatMap(splitTags)) {
      let record = records.get(item);
      if (record === undefined) {
        record = { tag: canonicalTag(item), source: 'sidecar' };
        records.set(item, record);
      }
      const { tag } = record;
      if (tag === '') continue;
      if (seen.has(tag)) draft.removed.push({ ...record, removedBy: duplicate });
      else if (placed.has(tag)) aside.add(tag);
      else draft.kept.push(record);
      seen.add(tag);
    }
    return aside;
  };
}

function finish(draft: Draft, keep: number, { rules, render }: Phases): Caption {
  const { tokens: limit, over } = rules.limit;
  let written = draft.kept.map(render);
  if (over === 'drop' && countCaption(written) > limit) written = dropFromEnd(draft, keep, written, limit);
  const tokens = countCaption(written);
  const boundary = tokens > limit ? draft.kept[boundaryIndex(written, limit)] : undefined;
  return {
    text: written.join(SEPARATOR),
    tags: draft.removed.length === 0 ? draft.kept : [...draft.kept, ...draft.removed],
    keep,
    tokens,
    ...(boundary === undefined ? {} : { boundaryTag: boundary.tag }),
    complaints: draft.complaints,
  };
}

/** The last tags go first; the keep block and what the recipe itself placed stay. */
function dropFromEnd(draft: Draft, keep: number, written: readonly string[], limit: number): string[] {
  const left = [...written];
  for (let i = left.length - 1; i >= keep && countCaption(left) > limit; i--) {
    const record = draft.kept[i];
    if (record === undefined || record.text !== undefined) continue;
    left.splice(i, 1);
    draft.kept.splice(i, 1);
    draft.removed.push({ ...record, removedBy: { rule: 'limit', how: 'too long' } });
  }
  return left;
}

function boundaryIndex(written: readonly string[], limit: number): number {
  let tokens = 0;
  return written.findIndex(tag => {
    const end = tokens + countTag(tag);
    tokens += countTagAndComma(tag);
    return end > limit;
  });
}
