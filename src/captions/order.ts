import type { TagRecord } from './caption.ts';
import type { Patterns } from './patterns.ts';
import type { CaptionRules } from './rules.ts';

/** Sorts tags by the first entry of the order that matches them, and leaves their order within an entry. */
export function compileOrder(rules: CaptionRules, patterns: Patterns): (records: TagRecord[]) => void {
  const entries = rules.order.filter(entry => entry !== '*');
  const rest = rules.order.indexOf('*');
  if (rules.order.length - entries.length > 1)
    patterns.fault(
      'SDB305',
      '`order` has more than one `*`',
      rules.where,
      'the rest can stand in one place only',
    );
  const sets = entries.map(entry => patterns.compile([entry], rules.where).matches);
  const place = rest < 0 ? entries.length : rest;
  const ranks = new Map<string, number>();
  const rank = ({ tag }: TagRecord): number => {
    let known = ranks.get(tag);
    if (known === undefined) {
      const found = sets.findIndex(matches => matches(tag));
      known = found < 0 ? place - 0.5 : found;
      ranks.set(tag, known);
    }
    return known;
  };
  if (entries.length === 0) return () => {};
  return records => records.sort((a, b) => rank(a) - rank(b));
}
