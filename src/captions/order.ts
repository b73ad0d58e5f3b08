import type { Entry, KnownTag } from './lexicon.ts';
import type { Patterns } from './patterns.ts';
import type { CaptionRules } from './rules.ts';

/** Where tags stand. */
export interface Order {
  /** Sorts tags by the first entry of the order that matches them, and leaves their order within an entry. */
  readonly sort: (entries: Entry[]) => void;
  /** The entry of the order by which a tag stands where it does. */
  readonly rank: (entry: Entry) => number;
}

/** Reads the order once. */
export function compileOrder(rules: CaptionRules, patterns: Patterns): Order {
  const ordered = rules.order.filter(entry => entry !== '*');
  const rest = rules.order.indexOf('*');
  if (rules.order.length - ordered.length > 1)
    patterns.fault(
      'SDB305',
      '`order` has more than one `*`',
      rules.where,
      'the rest can stand in one place only',
    );
  const sets = ordered.map(entry => patterns.compile([entry], rules.where).matches);
  const place = (rest < 0 ? ordered.length : rest) - 0.5;
  const find = (tag: KnownTag): number => {
    const found = sets.findIndex(matches => matches(tag.name));
    tag.rank = found < 0 ? place : found;
    return tag.rank;
  };
  const rank = ({ tag }: Entry): number => tag.rank ?? find(tag);
  if (ordered.length === 0) return { sort: () => {}, rank: () => 0 };
  const sort = (entries: Entry[]): void => {
    let last = Number.NEGATIVE_INFINITY;
    for (const entry of entries) {
      const next = rank(entry);
      if (next < last) {
        entries.sort((a, b) => rank(a) - rank(b));
        return;
      }
      last = next;
    }
  };
  return { sort, rank };
}
