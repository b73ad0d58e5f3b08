import { fail, type Location, ok, type Result } from '../diagnostics/diagnostic.ts';
import type { Caption } from './caption.ts';
import { learnedClothes } from './clothes.ts';
import type { Conditional } from './conditional.ts';
import { contradictions } from './contradictions.ts';
import type { Implication } from './implications.ts';
import { Lexicon } from './lexicon.ts';
import { compileOrder } from './order.ts';
import { type Matcher, Patterns } from './patterns.ts';
import { type Placement, type PlaceRule, placedWords } from './place.ts';
import { asksAspect, parsePredicate } from './predicate.ts';
import { compileRender } from './render.ts';
import type { CaptionRule, CaptionRules } from './rules.ts';
import { type CaptionSource, compileRun } from './run.ts';
import { type CompiledRule, unstableRules } from './stability.ts';
import { matchesPath } from './subset.ts';
import type { TagVocabulary } from './tag-vocabulary.ts';
import { compileTemplate } from './template.ts';
import { compileEdit } from './verbs.ts';

/** A dataset's rules, ready to run on any number of pictures. */
export interface CaptionProgram {
  readonly run: (source: CaptionSource) => Caption;
  readonly triggers: readonly TriggerRule[];
  readonly learned: readonly LearnedRule[];
  /** Whether a rule asks for the shape of the picture. */
  readonly asksAspect: boolean;
  /** The tags that the base model knows, if the recipe names a list of them; read when it is first asked. */
  readonly vocabulary: TagVocabulary | undefined;
}

/** A trigger that every picture of its subset must have. */
export interface TriggerRule {
  readonly rule: string;
  /** In canonical form. */
  readonly tag: string;
  /** As the recipe writes it. */
  readonly text: string;
  readonly applies: (path: string) => boolean;
}

/** What a `drop` with `role: learned` gives to the trigger. */
export interface LearnedRule {
  readonly rule: string;
  readonly where: Location;
  /** The tags that its patterns name outright. */
  readonly names: ReadonlySet<string>;
  readonly matches: Matcher;
  readonly applies: (path: string) => boolean;
}

/**
 * Reads the rules once; all that is wrong with them comes back together. Rules that would change their own result
 * when run again are warned of. `tables` holds what the `table` of a `subsume` rule names.
 */
export function compileCaptions(
  rules: CaptionRules,
  tables: ReadonlyMap<string, readonly Implication[]> = new Map(),
  vocabulary?: TagVocabulary,
): Result<CaptionProgram> {
  const patterns = new Patterns(rules.groups);
  const lexicon = new Lexicon(compileRender(rules.render));
  const edits: Conditional<CompiledRule>[] = [];
  const triggerWords: Conditional<Placement>[] = [];
  const prefixWords: Conditional<Placement>[] = [];
  const tail: Conditional<Placement>[] = [];
  const triggers: TriggerRule[] = [];
  const learned: LearnedRule[] = [];
  for (const rule of rules.rules) {
    const { id, where } = rule;
    const applies = rule.subset === undefined ? () => true : matchesPath(rule.subset);
    const when = rule.when === undefined ? undefined : parsePredicate(rule.when, patterns, where);
    if (!isPlaceRule(rule)) {
      edits.push({ what: { rule, edit: compileEdit(rule, { patterns, tables, lexicon }) }, applies, when });
      if (rule.verb === 'drop' && rule.role === 'learned')
        learned.push({ rule: id, where, ...patterns.compile(rule.patterns, where), applies });
      continue;
    }
    const words = placedWords(rule, patterns);
    const end = { trigger: triggerWords, prefix: prefixWords, suffix: tail }[rule.verb];
    end.push({ what: { rule, words }, applies, when });
    if (rule.verb === 'trigger' && when === undefined)
      triggers.push(...words.map(({ tag, text }) => ({ rule: id, tag, text, applies })));
  }
  const order = compileOrder(rules, patterns);
  const template =
    rules.template === undefined
      ? undefined
      : compileTemplate(rules, new Set(triggerWords.map(({ what }) => what.rule.id)), patterns);
  const head = [...triggerWords, ...prefixWords];
  checkSeparator(rules, [...head, ...tail], patterns);
  if (patterns.faults.length > 0) return fail(...patterns.faults);
  const compiled = edits.map(({ what }) => what);
  const conflicts = contradictions(compiled, patterns);
  const errors = conflicts.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return fail(...errors);
  const run = compileRun({ rules, edits, head, tail, order, lexicon, patterns, vocabulary, template });
  const asks = rules.rules.some(({ when }) => when !== undefined && asksAspect(when));
  return ok({ run, triggers, learned, vocabulary, asksAspect: asks }, [
    ...unstableRules(compiled, rules.limit),
    ...conflicts,
    ...learnedClothes(rules, learned),
  ]);
}

/** A word of the recipe that holds what stands behind the kept tags would end them too soon. */
function checkSeparator(
  { separator }: CaptionRules,
  ends: readonly Conditional<Placement>[],
  patterns: Patterns,
): void {
  if (separator === undefined) return;
  for (const { rule, words } of ends.map(({ what }) => what))
    for (const { text } of words)
      if (text.includes(separator))
        patterns.fault(
          'SDB316',
          `\`${text}\` holds the separator \`${separator}\``,
          rule.where,
          'choose another one',
        );
}

function isPlaceRule(rule: CaptionRule): rule is CaptionRule & PlaceRule {
  return rule.verb === 'trigger' || rule.verb === 'prefix' || rule.verb === 'suffix';
}
