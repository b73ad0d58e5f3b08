import { compileAdd } from './add.ts';
import type { Removal } from './caption.ts';
import { compileCombine } from './combine.ts';
import type { Draft } from './draft.ts';
import type { Edit, EditContext, EditRule, Of } from './edit.ts';
import { compileImply } from './imply.ts';
import { compileMap } from './map.ts';
import { RedundantTags } from './redundant.ts';
import { compileReplace } from './replace.ts';
import { compileExclusive, compileMark, compileRequire } from './review.ts';
import { looksLikeOne, type Shape } from './shape.ts';
import { Subsumption, tableOf } from './subsumption.ts';

/** Turns one rule into a function; what is wrong with it goes to the faults of `patterns`. */
export function compileEdit(rule: EditRule, context: EditContext): Edit {
  switch (rule.verb) {
    case 'drop':
      return drop(rule, context);
    case 'only':
      return only(rule, context);
    case 'add':
      return compileAdd(rule, context);
    case 'replace':
      return compileReplace(rule, context);
    case 'map':
      return compileMap(rule, context);
    case 'combine':
      return compileCombine(rule, context);
    case 'subsume':
      return subsume(rule, context);
    case 'imply':
      return compileImply(rule, context);
    case 'exclusive':
      return compileExclusive(rule, context);
    case 'require':
      return compileRequire(rule, context);
    case 'mark':
      return compileMark(rule, context);
  }
}

/** Ancestors go only where the tag that implies them goes too: elsewhere they may be the plain truth. */
function drop(rule: Of<'drop'>, { patterns, lexicon }: EditContext): Edit {
  const { matches, shapes } = patterns.compile(rule.patterns, rule.where);
  const meant = lexicon.trait(matches);
  const { ancestors = rule.role === 'learned' } = rule;
  const role = rule.role === undefined ? {} : { role: rule.role };
  const byPattern: Removal = { rule: rule.id, how: 'pattern', ...role };
  const byTag = (of: string): Removal => ({ rule: rule.id, how: 'ancestor', of, ...role });
  const subsumption = new Subsumption({ suffix: false });
  const implied = ancestors ? new RedundantTags(subsumption, lexicon, byTag) : undefined;
  const takesAlong = (tag: string): boolean => ancestors && subsumption.over(tag).some(matches);
  const run = (draft: Draft): void => {
    const reasons = implied?.in(draft, meant);
    draft.remove(tag => (tag.is(meant) ? byPattern : reasons?.get(tag)));
  };
  return { run, needs: meant.bit, makes: [], takes: matches, takesLike: looksLikeOne(shapes), takesAlong };
}

/** The other way round from `drop`: what stays is named. */
function only(rule: Of<'only'>, { patterns, lexicon }: EditContext): Edit {
  const { matches } = patterns.compile(rule.patterns, rule.where);
  const takes = (tag: string): boolean => !matches(tag);
  const taken = lexicon.trait(takes);
  const removal: Removal = { rule: rule.id, how: 'not meant' };
  const run = (draft: Draft): void => draft.remove(tag => (tag.is(taken) ? removal : undefined));
  return { run, needs: taken.bit, makes: [], takes, takesLike: () => true };
}

/** What is redundant stays in the record with the tag that says it already, and whether table or suffix knew. */
function subsume(rule: Of<'subsume'>, context: EditContext): Edit {
  const { lexicon } = context;
  const subsumption = new Subsumption({ suffix: rule.suffix, table: tableOf(rule, context) });
  const says = lexicon.trait(tag => subsumption.under(tag).length > 0);
  const redundant = new RedundantTags(subsumption, lexicon, (of, how) => ({ rule: rule.id, how, of }));
  const run = (draft: Draft): void => {
    const reasons = redundant.in(draft, says);
    if (reasons !== undefined) draft.remove(tag => reasons.get(tag));
  };
  const takesLike = (shape: Shape): boolean => subsumption.mayConcern(shape);
  return {
    run,
    needs: says.bit,
    makes: [],
    takes: tag => subsumption.concerns(tag),
    takesLike,
    takesAlong: tag => rule.suffix || subsumption.over(tag).length > 0,
  };
}
