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
    const tooMany = kept.length > most;
    if (!tooMany && tokensOf(kept) <= limit.tokens) return;
    const victims = victimsOf(draft, keep, rank);
    dropWhile(draft, victims, TOO_MANY, () => kept.length > most);
    dropWhile(draft, victims, TOO_LONG, () => tokensOf(kept) > limit.tokens);
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

function dropWhile({ kept, removed }: Draft, victims: Entry[], why: Removal, tooMuch: () => boolean): void {
  while (tooMuch()) {
    const victim = victims.pop();
    if (victim === undefined) return;
    kept.splice(kept.indexOf(victim), 1);
    removed.push(victim.removed(why));
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
