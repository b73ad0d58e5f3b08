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
}

/**
 * Gathers why a whole build did what it did, e.g. `aki-02.txt changed`: the causes at its beginning, not that one step
 * followed from another, the most frequent first. None for a first build, which needs no reason.
 */
export const causeTracker = () => {
  const causes = new Map<string, Cause>();
  const restoring = new Map<string, readonly Reason[]>();
  const made = new Set<string>();

  const add = (reason: Reason): void => {
    const key = keyOf(reason);
    const cause = causes.get(key) ?? { first: reason, paths: new Set(), items: 0 };
    causes.set(key, cause);
    cause.items++;
    if ('path' in reason) cause.paths.add(reason.path);
  };

  return {
    see: (event: BuildEvent): void => {
      if (event.event === 'item-started') for (const reason of event.reasons) add(reason);
      // Items that are restored come without a reason of their own.
      if (event.event === 'step-started') restoring.set(event.step, event.reasons);
      if (event.event === 'step-done') {
        if (event.restored > 0 && event.ran === 0)
          for (const reason of restoring.get(event.step) ?? []) add(reason);
        if (event.ran + event.restored > 0) made.add(event.step);
      }
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

const causeSentence = ({ first, paths, items }: Cause): string => {
  if (first.type === 'never-built') return `${count(items, 'item')} not built before`;
  if (first.type === 'upstream-changed') return reasonSentence({ ...first, items: [] });
  const [path] = paths;
  if (!('path' in first) || path === undefined) return reasonSentence(first);
  if (paths.size === 1) return reasonSentence({ ...first, path: path.split('/').at(-1) ?? path });
  const files = count(paths.size, 'file');
  if (first.type === 'output-missing') return `${files} are missing`;
  if (first.type === 'output-tampered') return `${files} were changed after they were built`;
  const what = happened(first);
  return what === 'changed' ? `${files} changed` : `${files} are ${what}`;
};
