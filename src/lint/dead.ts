// Rules of the recipe that contradict each other, or do nothing.
import { Patterns } from '../captions/patterns.ts';
import type { CaptionRule, CaptionRules } from '../captions/rules.ts';
import { canonicalTag, splitTags } from '../captions/tag.ts';
import { type Finding, found } from './finding.ts';
import { type LintSettings, quoted } from './input.ts';
import type { Tally } from './tally.ts';

/** What a dataset's recipe says of captions. */
export type Rules = Pick<CaptionRules, 'groups' | 'rules' | 'order'>;

/** Rules that are written in case there is something to do, and need not find anything. */
const IN_CASE: ReadonlySet<string> = new Set(['subsume', 'imply']);

/** Rules that say what to look at, and change nothing. */
const LOOKING: ReadonlySet<string> = new Set(['exclusive', 'require', 'mark']);

/** L-64: a rule that does nothing to any picture: a tag is misspelt in it, or a rule before it leaves it nothing. */
export function checkDeadRules(
  { rules: used, size }: Tally,
  { rules }: Rules,
  settings: LintSettings,
): readonly Finding[] {
  if (size === 0) return [];
  return rules
    .filter(({ id, verb }) => !IN_CASE.has(verb) && used.of(id) === 0)
    .flatMap(({ id, verb }) =>
      found('L-64', settings, {
        rule: id,
        measured: 0,
        threshold: 1,
        message: `rule ${quoted(id)} ${LOOKING.has(verb) ? 'finds nothing to look at in' : 'does nothing to'} any of the ${size} pictures`,
        remedy: 'look for a misspelt tag in it, or a rule before it that leaves it nothing; else remove it',
      }),
    );
}

/** L-64: a group that no rule, no order and no other group uses; presets have some that one may use. */
export function checkDeadGroups({ groups, rules, order }: Rules, settings: LintSettings): readonly Finding[] {
  const names = Object.keys(groups);
  if (names.length === 0) return [];
  const text = JSON.stringify([
    Object.values(groups),
    rules.map(({ where: _where, ...rule }) => rule),
    order,
  ]);
  const used = new Set(text.match(/@[\p{L}\p{N}][\p{L}\p{N}._-]*/gu));
  return names
    .filter(name => !used.has(`@${name}`))
    .flatMap(name =>
      found('L-64', settings, {
        at: ['captions', 'groups', name],
        severity: 'info',
        measured: 0,
        threshold: 1,
        message: `nothing uses the group ${quoted(name)}`,
        remedy: `write \`"@${name}"\` where its tags are meant, or remove it`,
      }),
    );
}

/**
 * L-51: a `drop` that takes out what the recipe puts in, as when a list of unwanted tags holds one that a technique
 * needs (S-32). What is learned is left alone: tags are combined first so that they can be learned as one.
 */
export function checkDropped({ groups, rules }: Rules, settings: LintSettings): readonly Finding[] {
  const patterns = new Patterns(groups);
  return rules.flatMap((rule, place) => {
    if (
      rule.verb !== 'drop' ||
      rule.role === 'learned' ||
      rule.subset !== undefined ||
      rule.when !== undefined
    )
      return [];
    const { matches } = patterns.compile(rule.patterns, rule.where);
    return rules.flatMap((other, at) => {
      const lost = wantedBy(other, at < place).filter(matches);
      return lost.length === 0
        ? []
        : found('L-51', settings, {
            rule: rule.id,
            measured: lost.length,
            threshold: 0,
            message: `rule ${quoted(rule.id)} drops ${lost.map(quoted).join(', ')}, which rule ${quoted(other.id)} wants`,
            remedy: 'take it out of one of the two',
          });
    });
  });
}

/** Tags that a rule puts in: `before` the drop they are lost, and those of the ends are meant to stand in any case. */
function wantedBy(rule: CaptionRule, before: boolean): readonly string[] {
  switch (rule.verb) {
    case 'trigger':
      return [canonicalTag(rule.tag)];
    case 'prefix':
    case 'suffix':
      return splitTags(rule.text).map(canonicalTag);
    case 'combine':
      return before ? [canonicalTag(rule.to)] : [];
    case 'replace':
      return before ? rule.replacements.flatMap(({ tags }) => tags.map(canonicalTag)) : [];
    default:
      return [];
  }
}
