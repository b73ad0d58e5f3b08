import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Patterns } from './patterns.ts';
import type { CaptionRule } from './rules.ts';
import type { CompiledRule } from './stability.ts';

/**
 * Rules of which one undoes the other. A tag that one rule asks for and another drops is an error, since no caption
 * can be right: a list of unwanted tags from elsewhere may well hold `head out of frame` (S-32). A tag that is made only
 * to be dropped is just work for nothing.
 */
export function contradictions(compiled: readonly CompiledRule[], patterns: Patterns): readonly Diagnostic[] {
  return compiled.flatMap(({ rule, edit }, index) => {
    const asked = rule.verb === 'require' ? [...patterns.compile(rule.patterns, rule.where).names] : [];
    const both = [
      ...asked.map(tag => ({ tag, others: compiled })),
      ...(rule.verb === 'imply' ? [] : edit.makes).map(tag => ({ tag, others: compiled.slice(index + 1) })),
    ];
    for (const { tag, others } of both) {
      const dropper = others.find(other => dropsWherever(other.rule, rule) && other.edit.takes(tag))?.rule;
      if (dropper !== undefined) return [contradiction(rule, tag, dropper)];
    }
    return [];
  });
}

/** Whether a rule drops its tags from every caption that another applies to. */
const dropsWherever = (rule: CaptionRule, other: CaptionRule): boolean =>
  (rule.verb === 'drop' || rule.verb === 'only') &&
  (rule.when === undefined || rule.when === other.when) &&
  (rule.subset === undefined || rule.subset === other.subset);

const contradiction = (rule: CaptionRule, tag: string, dropper: CaptionRule): Diagnostic => ({
  severity: rule.verb === 'require' ? 'error' : 'warning',
  code: 'SDB314',
  message: `rule \`${rule.id}\` ${rule.verb === 'require' ? 'asks for' : 'makes'} \`${tag}\`, which rule \`${dropper.id}\` drops`,
  location: rule.where,
  hint: `take \`${tag}\` out of one of them`,
  related: [{ message: `\`${dropper.id}\``, location: dropper.where }],
});
