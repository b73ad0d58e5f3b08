import type { Removal } from './caption.ts';
import type { Draft } from './draft.ts';
import type { Entry } from './lexicon.ts';
import type { Order } from './order.ts';
import type { Limit } from './rules.ts';

const TOO_LONG: Removal = { rule: 'limit', how: 'too long' };
const TOO_MANY: Removal = { rule: 'limit', how: 'too many' };

/** Makes a caption as short as it must be, or says what is too much of it. */
export function shorten(draft: Draft, keep: number, limit: Limit, { rank }: Order): void {
  const most = limit.tags ?? Number.POSITIVE_INFINITY;
  const { kept, complaints } = draft;
  if (limit.over === 'drop') {
    if (kept.length > most || tokensOf(kept) > limit.tokens)
      dropFrom(draft, victimsOf(draft, keep, rank), limit);
  } else if (kept.length > most)
    complaints.push({
      rule: 'limit',
      severity: 'warning',
      tags: kept.slice(most).map(({ tag }) => tag.name),
    });
}

/**
 * Those that may go, the first to go last in the list: of the last entry of the order the least sure, of the equally
 * sure the last. Never the keep block, nor what the recipe itself put there; one without a score is sure.
 */
function victimsOf({ kept, number }: Draft, keep: number, rank: Order['rank']): Entry[] {
  const score = ({ record }: Entry): number => record.score ?? Number.POSITIVE_INFINITY;
  const free = kept
    .slice(keep)
    .filter(({ record, tag }) => record.text === undefined && tag.wantedIn !== number);
  // Sorting is stable, so that equals stay in the order of the caption.
  return free.sort((a, b) => rank(a) - rank(b) || compare(score(b), score(a)));
}

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Drops one after another until what is left fits: those that are too many first. */
function dropFrom(draft: Draft, victims: Entry[], { tags = Number.POSITIVE_INFINITY, tokens }: Limit): void {
  const { kept, removed } = draft;
  const gone = new Set<Entry>();
  let withCommas = kept.reduce((sum, entry) => sum + entry.tokensAndComma, 0);
  let last = kept.length - 1;
  const isTooLong = (): boolean => {
    while (last >= 0 && gone.has(kept[last] as Entry)) last--;
    const end = kept[last];
    return end !== undefined && withCommas - end.tokensAndComma + end.tokens > tokens;
  };
  for (;;) {
    const why = kept.length - gone.size > tags ? TOO_MANY : isTooLong() ? TOO_LONG : undefined;
    const victim = why && victims.pop();
    if (why === undefined || victim === undefined) break;
    gone.add(victim);
    withCommas -= victim.tokensAndComma;
    removed.push(victim.removed(why));
  }
  draft.kept = kept.filter(entry => !gone.has(entry));
}

/** Exact: between two tags there is always a comma, and nothing merges across the space after it. */
function tokensOf(entries: readonly Entry[]): number {
  const last = entries.at(-1);
  if (last === undefined) return 0;
  let tokens = last.tokens - last.tokensAndComma;
  for (const entry of entries) tokens += entry.tokensAndComma;
  return tokens;
}
