import type { Removal } from './caption.ts';
import type { Draft } from './draft.ts';
import type { Edit, EditContext, EditRule, Of } from './edit.ts';
import type { KnownTag } from './lexicon.ts';
import { RedundantTags } from './redundant.ts';
import { compileReplace } from './replace.ts';
import { Subsumption } from './subsumption.ts';

/** Turns one rule into a function; what is wrong with it goes to the faults of `patterns`. */
export function compileEdit(rule: EditRule, context: EditContext): Edit {
  switch (rule.verb) {
    case 'drop':
      return drop(rule, context);
    case 'replace':
      return compileReplace(rule, context);
    case 'combine':
      return combine(rule, context);
    case 'subsume':
      return subsume(rule, context);
    case 'exclusive':
      return exclusive(rule, context);
  }
}

/** Ancestors go only where the tag that implies them goes too: elsewhere they may be the plain truth. */
function drop(rule: Of<'drop'>, { patterns, lexicon }: EditContext): Edit {
  const { matches } = patterns.compile(rule.patterns, rule.where);
  const meant = lexicon.trait(matches);
  const { ancestors = rule.role === 'learned' } = rule;
  const role = rule.role === undefined ? {} : { role: rule.role };
  const byPattern: Removal = { rule: rule.id, how: 'pattern', ...role };
  const byTag = (of: string): Removal => ({ rule: rule.id, how: 'ancestor', of, ...role });
  const implied = ancestors
    ? new RedundantTags(new Subsumption({ suffix: false }), lexicon, byTag)
    : undefined;
  const run = (draft: Draft): void => {
    const reasons = implied?.in(draft, meant);
    draft.remove(tag => (tag.is(meant) ? byPattern : reasons?.get(tag)));
  };
  return { run, needs: meant.bit, makes: [], takes: matches };
}

/** Operands need not be neighbours (S-27); `to` is never an operand, so that running twice changes nothing. */
function combine(rule: Of<'combine'>, { patterns, lexicon }: EditContext): Edit {
  const operands = rule.patterns.map(pattern => patterns.compile([pattern], rule.where).matches);
  const to = patterns.tag(rule.to, rule.where);
  const takes = (tag: string): boolean => tag !== to && operands.some(matches => matches(tag));
  const traits = operands.map(matches => lexicon.trait(tag => tag !== to && matches(tag)));
  const isOperand = (tag: KnownTag): boolean => traits.some(trait => tag.is(trait));
  const removal: Removal = { rule: rule.id, how: 'combined', of: to };
  const run = (draft: Draft): void => {
    if (!traits.every(trait => draft.kept.some(({ tag }) => tag.is(trait)))) return;
    const at = draft.kept.findIndex(({ tag }) => isOperand(tag));
    const from = draft.kept.filter(({ tag }) => isOperand(tag)).map(({ tag }) => tag.name);
    draft.remove(tag => (isOperand(tag) ? removal : undefined));
    const made = lexicon.entry({ tag: to, source: 'rule', by: rule.id, from });
    if (!draft.holds(made.tag)) draft.insert(made, at);
  };
  return { run, needs: traits.reduce((bits, { bit }) => bits | bit, 0), makes: [to], takes };
}

/** What is redundant stays in the record with the tag that says it already, and whether table or suffix knew. */
function subsume(rule: Of<'subsume'>, { patterns, tables, lexicon }: EditContext): Edit {
  const table = rule.table === undefined ? [] : tables.get(rule.table);
  if (table === undefined)
    patterns.fault('SDB307', `no table \`${rule.table}\``, rule.where, 'name a CSV file of the project');
  const subsumption = new Subsumption({ suffix: rule.suffix, table: table ?? [] });
  const says = lexicon.trait(tag => subsumption.under(tag).length > 0);
  const redundant = new RedundantTags(subsumption, lexicon, (of, how) => ({ rule: rule.id, how, of }));
  const run = (draft: Draft): void => {
    const reasons = redundant.in(draft, says);
    if (reasons !== undefined) draft.remove(tag => reasons.get(tag));
  };
  return { run, needs: says.bit, makes: [], takes: tag => subsumption.concerns(tag) };
}

/** Says, never decides: without scores nobody knows which of the tags is true (S-28). */
function exclusive(rule: Of<'exclusive'>, { patterns, lexicon }: EditContext): Edit {
  const meant = lexicon.trait(patterns.compile(rule.patterns, rule.where).matches);
  const severity = rule.on === 'warn' ? 'warning' : 'error';
  const run = (draft: Draft): void => {
    const tags = draft.kept.filter(({ tag }) => tag.is(meant)).map(({ tag }) => tag.name);
    if (tags.length > 1) draft.complaints.push({ rule: rule.id, severity, tags });
  };
  return { run, needs: meant.bit, makes: [], takes: () => false };
}
