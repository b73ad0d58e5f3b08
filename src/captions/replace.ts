import type { Removal } from './caption.ts';
import type { Draft } from './draft.ts';
import type { Edit, EditContext, Of } from './edit.ts';
import type { Entry, KnownTag, Lexicon } from './lexicon.ts';
import { looksLikeOne, type Shape } from './shape.ts';

/** What becomes of a tag: why it goes, if it does, and what comes after it. */
interface Replacement {
  readonly removal: Removal | undefined;
  readonly made: readonly Entry[];
}

const KEPT: Replacement = { removal: undefined, made: [] };

/** How tags are written anew. */
export interface Rewriting {
  readonly rule: string;
  /** What is written for a tag; undefined when it stays. */
  readonly find: (tag: string) => readonly string[] | undefined;
  readonly makes: readonly string[];
  readonly makesLike?: readonly Shape[];
  /** Of the tags for which something is written. */
  readonly shapes: readonly Shape[];
}

/** Tags for other tags; of several replacements that match a tag, the first counts. */
export function compileReplace(rule: Of<'replace'>, { patterns, lexicon }: EditContext): Edit {
  const cases = rule.replacements.map(({ pattern, tags }) => {
    // The first to tell of it says what to write.
    if (!pattern.startsWith('/')) patterns.tag(pattern, rule.where, 'tags go together by `combine`');
    const made = tags.map(tag => patterns.tag(tag, rule.where));
    return { ...patterns.compile([pattern], rule.where), tags: made };
  });
  const rewriting: Rewriting = {
    rule: rule.id,
    find: tag => cases.find(({ matches }) => matches(tag))?.tags,
    makes: cases.flatMap(({ tags }) => tags),
    shapes: cases.flatMap(({ shapes }) => shapes),
  };
  return compileRewriting(rewriting, lexicon);
}

/** A tag that is already there is not written twice; the first place counts. */
export function compileRewriting({ rule, find, shapes, ...rest }: Rewriting, lexicon: Lexicon): Edit {
  const takes = (tag: string): boolean => find(tag)?.some(made => made !== tag) ?? false;
  const taken = lexicon.trait(takes);
  const duplicate: Removal = { rule, how: 'duplicate' };
  const known = new Map<KnownTag, Replacement>();
  const replacement = (tag: KnownTag): Replacement => {
    const tags = find(tag.name) ?? [];
    const removal: Removal = { rule, how: 'replaced', of: tags.join(', ') };
    const found = {
      removal: tags.includes(tag.name) ? undefined : removal,
      made: tags.map(made => lexicon.entry({ tag: made, source: 'rule', by: rule, from: [tag.name] })),
    };
    known.set(tag, found);
    return found;
  };
  const run = (draft: Draft): void => {
    if (!draft.kept.some(({ tag }) => tag.is(taken))) return;
    for (const entry of draft.clear()) {
      const { tag } = entry;
      const { removal, made } = tag.is(taken) ? (known.get(tag) ?? replacement(tag)) : KEPT;
      if (removal === undefined && !draft.holds(tag)) draft.add(entry);
      else draft.removed.push(entry.removed(removal ?? duplicate));
      for (const one of made) if (!draft.holds(one.tag)) draft.add(one);
    }
  };
  return { ...rest, run, needs: taken.bit, takes, takesLike: looksLikeOne(shapes) };
}
