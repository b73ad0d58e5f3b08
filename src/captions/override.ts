import type { Diagnostic, Location } from '../diagnostics/diagnostic.ts';
import type { Removal } from './caption.ts';
import type { Draft } from './draft.ts';
import type { Lexicon } from './lexicon.ts';
import { Patterns } from './patterns.ts';
import { canonicalTag } from './tag.ts';

/** What a person decided for one picture (S-28): comes after the rules, and before triggers, which it cannot take. */
export interface Override {
  /** All of its tags, in this order. */
  readonly set?: readonly string[];
  /** Patterns. */
  readonly drop?: readonly string[];
  readonly add?: readonly string[];
  /** The beginning of the digest of the picture that was looked at, in lower case. */
  readonly sha256?: string;
}

const REMOVAL: Removal = { rule: 'override', how: 'override' };

interface Context {
  readonly patterns: Patterns;
  readonly lexicon: Lexicon;
  readonly where: Location;
}

/** What is wrong with the tags and patterns of an override. */
export function overrideFaults(
  { set = [], drop = [], add = [] }: Override,
  groups: Readonly<Record<string, readonly string[]>>,
  where: Location,
): readonly Diagnostic[] {
  const patterns = new Patterns(groups);
  patterns.compile(drop, where);
  for (const tag of [...set, ...add]) patterns.tag(tag, where);
  return patterns.faults;
}

/** Does what an override without faults says: `set` first, then `drop`, then `add`. */
export function applyOverride(
  { set, drop, add }: Override,
  draft: Draft,
  { patterns, lexicon, where }: Context,
): void {
  const entryOf = (written: string) => lexicon.entry({ tag: canonicalTag(written), source: 'override' });
  if (set !== undefined) {
    const had = new Map(draft.clear().map(entry => [entry.tag, entry]));
    for (const written of set) {
      const made = entryOf(written);
      if (!draft.holds(made.tag)) draft.add(had.get(made.tag) ?? made);
      had.delete(made.tag);
    }
    for (const entry of had.values()) draft.removed.push(entry.removed(REMOVAL));
  }
  if (drop !== undefined) {
    const { matches } = patterns.compile(drop, where);
    draft.remove(tag => (matches(tag.name) ? REMOVAL : undefined));
  }
  for (const written of add ?? []) {
    const made = entryOf(written);
    if (!draft.holds(made.tag)) draft.add(made);
  }
}
