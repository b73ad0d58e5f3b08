import type { Location } from '../diagnostics/diagnostic.ts';
import { Patterns } from './patterns.ts';
import type { CaptionRule, CaptionRules } from './rules.ts';

/**
 * Tags of which a caption must have had one, on its way through the rules or at its end, for other rules to make another
 * caption of it; undefined when any caption may be another. A rule that is new, gone or edited does nothing to a
 * picture that never has a tag it is about, and without it the rules are the same.
 */
export function touchedTags(before: CaptionRules, after: CaptionRules): readonly string[] | undefined {
  if (settingsText(before) !== settingsText(after)) return undefined;
  const [old, now] = [textsById(before), textsById(after)];
  const stays = ({ id }: CaptionRule): boolean => old.get(id) === now.get(id);
  const order = ({ rules }: CaptionRules): string =>
    rules
      .filter(stays)
      .map(({ id }) => id)
      .join('\n');
  if (order(before) !== order(after)) return undefined;
  const tags = new Set<string>();
  const patterns = new Patterns(after.groups);
  for (const rule of [...before.rules, ...after.rules].filter(one => !stays(one))) {
    const about = patternsOf(rule);
    const { names, areAll } = patterns.compile(about ?? [], NOWHERE);
    if (about === undefined || !areAll) return undefined;
    for (const name of names) tags.add(name);
  }
  return patterns.faults.length > 0 ? undefined : [...tags];
}

/** Everything but the rules. */
const settingsText = ({ rules: _rules, where: _where, ...settings }: CaptionRules): string =>
  JSON.stringify(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)));

const textsById = ({ rules }: CaptionRules): ReadonlyMap<string, string> =>
  new Map(rules.map(({ where: _where, note: _note, ...rule }) => [rule.id, JSON.stringify(rule)]));

/** The patterns of which one must be met for the rule to do anything; undefined when it needs none. */
const patternsOf = (rule: CaptionRule): readonly string[] | undefined => {
  switch (rule.verb) {
    case 'drop':
    case 'exclusive':
    case 'mark':
      return rule.patterns;
    case 'combine': {
      const literal = rule.patterns.filter(pattern => !/\{\w+\}/.test(pattern));
      return literal.length > 0 ? literal : undefined;
    }
    case 'replace':
      return rule.replacements.map(({ pattern }) => pattern);
    default:
      return undefined;
  }
};

/** What is wrong with the patterns was told when they were compiled. */
const NOWHERE: Location = { file: '', start: { line: 1, column: 1 } };
