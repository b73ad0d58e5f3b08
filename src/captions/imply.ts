import type { Draft } from './draft.ts';
import type { Edit, EditContext, Of } from './edit.ts';
import type { Entry, KnownTag } from './lexicon.ts';
import { Subsumption, tableOf } from './subsumption.ts';

/** Writes what a tag implies right behind it, for styles and for sets in which only some pictures say it. */
export function compileImply(rule: Of<'imply'>, context: EditContext): Edit {
  const { lexicon } = context;
  const subsumption = new Subsumption({ suffix: false, table: tableOf(rule, context) });
  const takes = (tag: string): boolean => subsumption.under(tag).length > 0;
  const says = lexicon.trait(takes);
  const known = new Map<KnownTag, readonly Entry[]>();
  const implied = (tag: KnownTag): readonly Entry[] => {
    const under = subsumption.under(tag.name);
    const entries = under.map(({ tag: made }) =>
      lexicon.entry({ tag: made, source: 'rule', by: rule.id, from: [tag.name] }),
    );
    known.set(tag, entries);
    return entries;
  };
  const run = (draft: Draft): void => {
    for (let i = 0; i < draft.kept.length; i++) {
      const { tag } = draft.kept[i] ?? {};
      if (tag === undefined || !tag.is(says)) continue;
      let at = i;
      for (const entry of known.get(tag) ?? implied(tag))
        if (!draft.holds(entry.tag)) draft.insert(entry, ++at);
    }
  };
  return {
    run,
    needs: says.bit,
    makes: subsumption.consequents,
    takes,
    takesLike: shape => subsumption.mayConcern(shape),
  };
}
