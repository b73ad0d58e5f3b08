import type { Draft } from './draft.ts';
import type { Edit, EditContext, Of } from './edit.ts';
import type { Entry } from './lexicon.ts';

/** A tag that is already there stays where it is, and one that has no neighbour to stand by goes to the end. */
export function compileAdd(rule: Of<'add'>, { patterns, lexicon }: EditContext): Edit {
  const { at = 'last', where, id } = rule;
  const tags = [...new Set(rule.tags.map(tag => patterns.tag(tag, where)))];
  const [, side, beside = ''] = /^(before|after):(.*)$/.exec(at) ?? [];
  const neighbour =
    side === undefined ? undefined : patterns.tag(beside, where, 'name one tag: `after:1girl`');
  if (side === undefined && at !== 'first' && at !== 'last')
    patterns.fault(
      'SDB311',
      `unknown place \`${at}\``,
      where,
      'write `first`, `last`, `before:TAG` or `after:TAG`',
    );
  const place = ({ kept }: Draft): number => {
    if (at === 'first') return 0;
    const found = kept.findIndex(({ tag }) => tag.name === neighbour);
    return found < 0 ? kept.length : side === 'before' ? found : found + 1;
  };
  let entries: readonly Entry[] | undefined;
  const run = (draft: Draft): void => {
    entries ??= tags.map(tag => lexicon.entry({ tag, source: 'rule', by: id }));
    for (const { tag } of entries) tag.wantedIn = draft.number;
    const absent = entries.filter(({ tag }) => !draft.holds(tag));
    if (absent.length === 0) return;
    let index = place(draft);
    for (const entry of absent) draft.insert(entry, index++);
  };
  return { run, needs: 0, makes: tags, takes: () => false, takesLike: () => false };
}
