import type { BuildEvent } from '../build/event.ts';
import type { Reason } from '../build/freshness.ts';
import { reasonSentence } from './reason.ts';
import { count } from './words.ts';

/** Reasons that are one to a person: the same sentence, or the same thing that happened to several files. */
interface Cause {
  readonly first: Reason;
  /** The files it happened to. */
  readonly paths: Set<string>;
  items: number;
  /** Whether there may be files that nobody named. */
  more: boolean;
}

/** As many reasons as the beginning of a step names. */
const NAMED = 8;

/**
 * Gathers why a whole build did what it did, e.g. `aki-02.txt changed`: the causes at its beginning, not that one step
 * followed from another, the most frequent first. None for a first build, which needs no reason.
 */
export const causeTracker = () => {
  const causes = new Map<string, Cause>();
  /** By step: its reasons together, and how many of its items came with their own. */
  const steps = new Map<string, { readonly reasons: readonly Reason[]; told: number }>();
  const made = new Set<string>();

  const add = (reasons: readonly Reason[], items: number, more: boolean): void => {
    for (const reason of reasons) {
      const key = keyOf(reason);
      const cause = causes.get(key) ?? { first: reason, paths: new Set(), items: 0, more: false };
      causes.set(key, cause);
      cause.items += items;
      cause.more ||= more;
      if ('path' in reason) cause.paths.add(reason.path);
    }
  };

  return {
    see: (event: BuildEvent): void => {
      if (event.event === 'step-started') steps.set(event.step, { reasons: event.reasons, told: 0 });
      const step = 'step' in event ? steps.get(event.step) : undefined;
      if (event.event === 'item-started') {
        if (step !== undefined) step.told++;
        add(event.reasons, 1, false);
      }
      if (event.event !== 'step-done') return;
      const items = event.ran + event.restored;
      if (items > 0) made.add(event.step);
      // What is restored or takes no time is not said to start.
      if (step !== undefined && items > step.told)
        add(step.reasons, items - step.told, step.reasons.length >= NAMED);
    },
    sentences: (): readonly string[] => {
      const real = [...causes.values()].filter(
        ({ first }) => first.type !== 'upstream-changed' || !made.has(first.step),
      );
      if (real.every(({ first }) => first.type === 'never-built')) return [];
      return real.sort((a, b) => b.items - a.items).map(causeSentence);
    },
  };
};

const keyOf = (reason: Reason): string => {
  if (reason.type === 'input-changed') return `${reason.type} ${happened(reason)}`;
  if (reason.type === 'upstream-changed') return `${reason.type} ${reason.step}`;
  return 'path' in reason ? reason.type : reasonSentence(reason);
};

const happened = ({ was, now }: { readonly was: unknown; readonly now: unknown }): string =>
  was === null ? 'new' : now === null ? 'gone' : 'changed';

const causeSentence = ({ first, paths, items, more }: Cause): string => {
  if (first.type === 'never-built') return `${count(items, 'item')} not built before`;
  if (first.type === 'upstream-changed') return reasonSentence({ ...first, items: [] });
  const [path] = paths;
  if (!('path' in first) || path === undefined) return reasonSentence(first);
  if (paths.size === 1) return reasonSentence({ ...first, path: path.split('/').at(-1) ?? path });
  const files = `${more ? 'at least ' : ''}${count(paths.size, 'file')}`;
  if (first.type === 'output-missing') return `${files} are missing`;
  if (first.type === 'output-tampered') return `${files} were changed after they were built`;
  const what = happened(first);
  return what === 'changed' ? `${files} changed` : `${files} are ${what}`;
};
