import type { Caption, Removal, TagRecord } from './caption.ts';
import { compileCollect } from './collect.ts';
import { type Conditional, holds } from './conditional.ts';
import { Draft } from './draft.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { PlacedWord, type Placement, place } from './place.ts';
import type { CaptionRules } from './rules.ts';
import type { CompiledRule } from './stability.ts';

/** The tags of one picture as its sources give them. */
export interface CaptionSource {
  /** A sidecar's text, or its items. */
  readonly tags: string | readonly string[];
  /** What the globs of `subset` are matched with, with `/` between folders. */
  readonly path: string;
}

/** Compiled rules, by the phase in which they act. */
export interface Phases {
  readonly rules: CaptionRules;
  readonly edits: readonly Conditional<CompiledRule>[];
  readonly head: readonly Conditional<Placement>[];
  readonly tail: readonly Conditional<Placement>[];
  readonly order: (entries: Entry[]) => void;
  readonly lexicon: Lexicon;
}

/** Does one caption after another: collect, canonicalise, rules in file order, triggers, order, limit, render. */
export function compileRun(phases: Phases): (source: CaptionSource) => Caption {
  const { rules, edits, order, lexicon } = phases;
  const collect = compileCollect(lexicon);
  const ready = ({ what, ...rest }: Conditional<Placement>): Conditional<readonly PlacedWord[]> => ({
    ...rest,
    what: what.words.map(word => new PlacedWord(word, lexicon)),
  });
  const head = phases.head.map(ready);
  const tail = phases.tail.map(ready);
  const always = [...head, ...tail].filter(({ when }) => when === undefined);
  let number = 0;
  return ({ tags, path }) => {
    const draft = new Draft(path, ++number);
    for (const { applies, what } of always)
      if (applies(path)) for (const { tag } of what) tag.placedIn = number;
    if (typeof tags === 'string') collect(tags, draft);
    else for (const item of tags) collect(item, draft);
    for (const edit of edits) {
      const { needs, run } = edit.what.edit;
      if ((draft.traits & needs) === needs && holds(edit, draft)) run(draft);
    }
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
function dropFromEnd({ kept, removed }: Draft, keep: number, limit: number): void {
  for (let i = kept.length - 1, tokens = tokensOf(kept); i >= keep && tokens > limit; i--) {
    const entry = kept[i];
    if (entry === undefined || entry.record.text !== undefined) continue;
    kept.splice(i, 1);
    removed.push(entry.removed(TOO_LONG));
    tokens = tokensOf(kept);
  }
}

/** Exact: between two tags there is always a comma, and nothing merges across the space after it. */
function tokensOf(entries: readonly Entry[]): number {
  const last = entries.at(-1);
  if (last === undefined) return 0;
  let tokens = last.tokens - last.tokensAndComma;
  for (const entry of entries) tokens += entry.tokensAndComma;
  return tokens;
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
