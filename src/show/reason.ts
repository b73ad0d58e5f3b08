import type { Reason } from '../build/freshness.ts';
import type { Json } from '../build/step.ts';
import { count } from './words.ts';

/** Says in one short sentence why an item is stale, so that plan, terminal, log and page use the same words. */
export const reasonSentence = (reason: Reason): string => {
  switch (reason.type) {
    case 'never-built':
      return 'not built before';
    case 'input-changed':
      return `${reason.path} ${reason.was === null ? 'is new' : reason.now === null ? 'is gone' : 'changed'}`;
    case 'params-changed':
      return `${setting(reason.pointer)} ${change(reason.was, reason.now)}`;
    case 'tool-changed':
      return `${reason.tool} changed: ${reason.was} → ${reason.now}`;
    case 'output-missing':
      return `${reason.path} is missing`;
    case 'output-tampered':
      return `${reason.path} was changed after it was built`;
    case 'upstream-changed':
      return `${reason.step} changed${upstreamItems(reason.items.filter(item => item !== ''))}`;
    case 'forced':
      return 'forced';
  }
};

/** Says several reasons in one line: the first in full, the rest as a number. Empty when there are none. */
export const reasonSummary = (all: readonly Reason[]): string => {
  const reasons = withoutRepetition(all);
  const [first] = reasons;
  if (first === undefined) return '';
  const rest = reasons.length - 1;
  return reasonSentence(first) + (rest > 0 ? ` and ${count(rest, 'more reason')}` : '');
};

/** Items that are stale for the same step, each for its own item of it, are so for one reason. */
const withoutRepetition = (reasons: readonly Reason[]): readonly Reason[] => {
  const first = new Map<string, Reason>();
  for (const reason of reasons) {
    const label = reason.type === 'upstream-changed' ? reason.step : JSON.stringify(reason);
    const again = reason.type === 'upstream-changed' && first.has(label);
    first.set(label, again ? { ...reason, items: [] } : reason);
  }
  return [...first.values()];
};

/** `/rules/core/drop` → `rule core: drop`, `/network/rank` → `network.rank`, the whole document → `settings`. */
const setting = (pointer: string): string => {
  const parts = pointer
    .split('/')
    .slice(1)
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const rules = parts.indexOf('rules');
  const name = parts[rules + 1];
  if (rules < 0 || name === undefined) return parts.join('.') || 'settings';
  // A list of rules is counted from 1 by people and from 0 by pointers.
  const rule = `rule ${/^\d+$/.test(name) ? Number(name) + 1 : name}`;
  return [rule, parts.slice(rules + 2).join('.')].filter(Boolean).join(': ');
};

const change = (was: Json, now: Json): string => {
  if (was === null) return 'was added';
  if (now === null) return 'was removed';
  const short = [was, now].map(value => (typeof value === 'object' ? '' : JSON.stringify(value)));
  return short.every(text => text !== '' && text.length <= 40) ? `changed: ${short.join(' → ')}` : 'changed';
};

const SHOWN_ITEMS = 3;

const upstreamItems = (items: readonly string[]): string => {
  if (items.length === 0) return '';
  if (items.length === 1) return ` (${items[0]})`;
  // How many there are is not known: a reason names the first few.
  if (items.length > SHOWN_ITEMS) return ` (${items.slice(0, SHOWN_ITEMS).join(', ')}, …)`;
  return ` (${items.length} items: ${items.join(', ')})`;
};
