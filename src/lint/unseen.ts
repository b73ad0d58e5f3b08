// Tags that a rule names and that no picture ever has: one of them misspelt does not show while the others have effect.
import { IMPLICATIONS } from '../captions/implications.ts';
import { near } from '../captions/near.ts';
import { Patterns } from '../captions/patterns.ts';
import type { CaptionRule } from '../captions/rules.ts';
import { canonicalTag } from '../captions/tag.ts';
import type { Rules } from './dead.ts';
import { type Finding, found } from './finding.ts';
import { isTrigger, type LintSettings, quoted } from './input.ts';
import type { Tally } from './tally.ts';

/** In shorter words than this, one is as good as another. */
const LONG = 6;

const KNOWN = new Set(IMPLICATIONS.flatMap(({ antecedent, consequent }) => [antecedent, consequent]));

/**
 * L-64: a tag that a rule names, that no picture has, and that is most likely a mistake: the vocabulary does not know
 * it, or, without one, it is nearly a tag that some picture has. A rule without any effect is told as such.
 */
export function checkUnseen(
  { tags, gone, rules: used }: Tally,
  { groups, rules }: Rules,
  settings: LintSettings,
): readonly Finding[] {
  const { vocabulary } = settings;
  const patterns = new Patterns(groups);
  const made = new Set(rules.flatMap(madeBy));
  const isSeen = (tag: string): boolean => tags.of(tag) > 0 || gone.of(tag) > 0;
  const isMeant = (tag: string): boolean =>
    isSeen(tag) || made.has(tag) || isTrigger(tag, settings) || vocabulary?.has(tag) === true;
  let nearSeen: ((tag: string) => readonly string[]) | undefined;
  const guess = (tag: string): string | undefined => {
    if (vocabulary !== undefined) return vocabulary.near(tag)[0];
    if (tag.length < LONG || KNOWN.has(tag)) return undefined;
    nearSeen ??= near([...tags.where(() => true), ...gone.where(() => true)].map(([seen]) => seen));
    return nearSeen(tag)[0];
  };
  return rules
    .filter(({ id }) => used.of(id) > 0)
    .flatMap(rule => {
      const { names } = patterns.compile(patternsOf(rule), rule.where);
      return [...names].flatMap(tag => {
        if (tag.includes('{') || isMeant(tag)) return [];
        const [meaning] = vocabulary?.meaning(tag) ?? [];
        const like = meaning ?? guess(tag);
        if (like === undefined && vocabulary === undefined) return [];
        const known =
          meaning !== undefined
            ? `another name of ${quoted(meaning)}, and no rule sees it`
            : `which no picture has${vocabulary === undefined ? '' : ' and the vocabulary does not know'}`;
        return found('L-64', settings, {
          rule: rule.id,
          measured: 0,
          threshold: 1,
          message: `rule ${quoted(rule.id)} names ${quoted(tag)}, ${known}`,
          remedy:
            like === undefined
              ? 'take it out, or add it to `vocab: {extra: […]}`'
              : meaning === undefined
                ? `did you mean ${quoted(like)}?`
                : `write ${quoted(meaning)}`,
        });
      });
    });
}

/** The patterns that mean tags which are there before the rule. */
function patternsOf(rule: CaptionRule): readonly string[] {
  switch (rule.verb) {
    case 'drop':
    case 'only':
    case 'exclusive':
    case 'require':
    case 'mark':
      return rule.patterns;
    case 'combine':
      return [...rule.patterns, ...Object.values(rule.in ?? {}).flat()];
    case 'replace':
      return rule.replacements.map(({ pattern }) => pattern);
    default:
      return [];
  }
}

/** Tags that a rule makes: another may name them in case it did. */
function madeBy(rule: CaptionRule): readonly string[] {
  if (rule.verb === 'combine') return [canonicalTag(rule.to)];
  if (rule.verb === 'add') return rule.tags.map(canonicalTag);
  return rule.verb === 'replace' ? rule.replacements.flatMap(({ tags }) => tags.map(canonicalTag)) : [];
}
