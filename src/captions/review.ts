// Verbs that say what a person should look at.
import type { Removal } from './caption.ts';
import type { Draft } from './draft.ts';
import type { Edit, EditContext, Of } from './edit.ts';
import type { Entry } from './lexicon.ts';
import { looksLikeOne } from './shape.ts';

const severityOf = (on: 'error' | 'warn' | undefined) => (on === 'warn' ? 'warning' : 'error');

/** A rule that changes no caption. */
const quiet = { makes: [], takes: () => false, takesLike: () => false } as const;

/**
 * Of tags that exclude one another, says that there are several: nobody knows which is true (S-28). It decides only
 * where `keep` says how, and by scores only where every one of them has one and one is the highest.
 */
export function compileExclusive(rule: Of<'exclusive'>, { patterns, lexicon }: EditContext): Edit {
  const { matches, shapes } = patterns.compile(rule.patterns, rule.where);
  const meant = lexicon.trait(matches);
  const severity = severityOf(rule.on);
  const listed = patterns.flat(rule.patterns).map(one => patterns.compile([one], rule.where).matches);
  const place = ({ tag }: Entry): number => listed.findIndex(one => one(tag.name));
  const best = (some: readonly Entry[]): Entry | undefined => {
    if (rule.keep === 'order') return some.toSorted((a, b) => place(a) - place(b))[0];
    if (rule.keep === undefined || some.some(({ record }) => record.score === undefined)) return undefined;
    const [first, second] = some.toSorted((a, b) => (b.record.score ?? 0) - (a.record.score ?? 0));
    return first?.record.score === second?.record.score ? undefined : first;
  };
  const meantIn = ({ kept }: Draft): readonly Entry[] => kept.filter(({ tag }) => tag.is(meant));
  const review = (draft: Draft): void => {
    const tags = meantIn(draft).map(({ tag }) => tag.name);
    if (tags.length > 1) draft.complaints.push({ rule: rule.id, severity, tags });
  };
  const run = (draft: Draft): void => {
    const some = meantIn(draft);
    if (some.length < 2) {
      if (some.length === 1) draft.satisfied.push(rule.id);
      return;
    }
    const kept = best(some);
    if (kept === undefined) {
      review(draft);
      return;
    }
    const removal: Removal = { rule: rule.id, how: 'excluded', of: kept.tag.name };
    draft.remove(tag => (tag.is(meant) && tag !== kept.tag ? removal : undefined));
  };
  if (rule.keep === undefined) return { ...quiet, run, review, needs: meant.bit };
  return { run, review, needs: meant.bit, makes: [], takes: matches, takesLike: looksLikeOne(shapes) };
}

/** Says that none of the tags is there of which one is needed, such as how much of a person is seen. */
export function compileRequire(rule: Of<'require'>, { patterns, lexicon }: EditContext): Edit {
  const meant = lexicon.trait(patterns.compile(rule.patterns, rule.where).matches);
  const severity = severityOf(rule.on);
  const isMet = ({ kept }: Draft): boolean => kept.some(({ tag }) => tag.is(meant));
  const review = (draft: Draft): void => {
    if (!isMet(draft)) draft.complaints.push({ rule: rule.id, severity, tags: [] });
  };
  const run = (draft: Draft): void => {
    if (isMet(draft)) draft.satisfied.push(rule.id);
    else review(draft);
  };
  return { ...quiet, run, review, needs: 0 };
}

/** Lists tags for a person to look at, such as those that taggers often have wrong (S-28). */
export function compileMark(rule: Of<'mark'>, { patterns, lexicon }: EditContext): Edit {
  const meant = lexicon.trait(patterns.compile(rule.patterns, rule.where).matches);
  const run = ({ kept, complaints }: Draft): void => {
    const tags = kept.filter(({ tag }) => tag.is(meant)).map(({ tag }) => tag.name);
    if (tags.length > 0) complaints.push({ rule: rule.id, severity: 'info', tags });
  };
  return { ...quiet, run, review: run, needs: meant.bit };
}
