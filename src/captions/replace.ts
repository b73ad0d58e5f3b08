import type { Removal } from './caption.ts';
import type { Draft } from './draft.ts';
import type { Edit, EditContext, Of } from './edit.ts';
import type { Entry, KnownTag } from './lexicon.ts';

/** What becomes of a tag: why it goes, if it does, and what comes after it. */
interface Replacement {
  readonly removal: Removal | undefined;
  readonly made: readonly Entry[];
}

const KEPT: Replacement = { removal: undefined, made: [] };

/** A tag that is already there is not written twice; the first place counts. */
export function compileReplace(rule: Of<'replace'>, { patterns, lexicon }: EditContext): Edit {
  const cases = rule.replacements.map(({ pattern, tags }) => ({
    matches: patterns.compile([pattern], rule.where).matches,
    tags: tags.map(tag => patterns.tag(tag, rule.where)),
  }));
  const find = (tag: string): readonly string[] => cases.find(({ matches }) => matches(tag))?.tags ?? [];
  const takes = (tag: string): boolean => find(tag).some(made => made !== tag);
  const taken = lexicon.trait(takes);
  const duplicate: Removal = { rule: rule.id, how: 'duplicate' };
  const known = new Map<KnownTag, Replacement>();
  const replacement = (tag: KnownTag): Replacement => {
    const tags = find(tag.name);
    const removal: Removal = { rule: rule.id, how: 'replaced', of: tags.join(', ') };
    const found = {
      removal: tags.includes(tag.name) ? undefined : removal,
      made: tags.map(made => lexicon.entry({ tag: made, source: 'rule', by: rule.id, from: [tag.name] })),
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
  return { run, needs: taken.bit, makes: cases.flatMap(({ tags }) => tags), takes };
}
