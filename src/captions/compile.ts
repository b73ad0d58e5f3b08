import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import type { Caption } from './caption.ts';
import type { Conditional } from './conditional.ts';
import type { Implication } from './implications.ts';
import { Lexicon } from './lexicon.ts';
import { compileOrder } from './order.ts';
import { type Matcher, Patterns } from './patterns.ts';
import { type Placement, type PlaceRule, placedWords } from './place.ts';
import { parsePredicate } from './predicate.ts';
import { compileRender } from './render.ts';
import type { CaptionRule, CaptionRules } from './rules.ts';
import { type CaptionSource, compileRun } from './run.ts';
import { type CompiledRule, unstableRules } from './stability.ts';
import { matchesPath } from './subset.ts';
import type { TagVocabulary } from './tag-vocabulary.ts';
import { compileEdit } from './verbs.ts';

/** A dataset's rules, ready to run on any number of pictures. */
export interface CaptionProgram {
  readonly run: (source: CaptionSource) => Caption;
  readonly triggers: readonly TriggerRule[];
  readonly learned: readonly LearnedRule[];
  /** The tags that the base model knows, if the recipe names a list of them; read when it is first asked. */
  readonly vocabulary: TagVocabulary | undefined;
}

/** A trigger that every picture of its subset must have. */
export interface TriggerRule {
  readonly rule: string;
  /** In canonical form. */
  readonly tag: string;
  readonly applies: (path: string) => boolean;
}

/** What a `drop` with `role: learned` gives to the trigger. */
export interface LearnedRule {
  readonly rule: string;
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
        learned.push({ rule: id, ...patterns.compile(rule.patterns, where), applies });
      continue;
    }
    const words = placedWords(rule, patterns);
    const end = { trigger: triggerWords, prefix: prefixWords, suffix: tail }[rule.verb];
    end.push({ what: { rule, words }, applies, when });
    if (rule.verb === 'trigger' && when === undefined)
      triggers.push(...words.map(({ tag }) => ({ rule: id, tag, applies })));
  }
  const order = compileOrder(rules, patterns);
  if (patterns.faults.length > 0) return fail(...patterns.faults);
  const head = [...triggerWords, ...prefixWords];
  const run = compileRun({ rules, edits, head, tail, order, lexicon, patterns, vocabulary });
  return ok({ run, triggers, learned, vocabulary }, unstableRules(edits.map(({ what }) => what)));
}

function isPlaceRule(rule: CaptionRule): rule is CaptionRule & PlaceRule {
  return rule.verb === 'trigger' || rule.verb === 'prefix' || rule.verb === 'suffix';
}
