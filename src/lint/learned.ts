import { keptTags } from '../captions/compare.ts';
import type { LearnedRule } from '../captions/compile.ts';
import type { Matcher } from '../captions/patterns.ts';
import { Subsumption } from '../captions/subsumption.ts';
import { type Finding, found, gradeOf } from './finding.ts';
import {
  isTrigger,
  type LintPicture,
  type LintSettings,
  type PictureCheck,
  type PictureTags,
  parts,
  patternOf,
  quoted,
} from './input.ts';
import type { Tally } from './tally.ts';

/** The tags that a picture gives to the trigger, a list a rule. */
export const learnedTags = (
  { name }: LintPicture,
  { evidence }: PictureTags,
  { learned }: LintSettings,
): readonly (readonly string[])[] =>
  learned.map(rule => (rule.applies(name) ? evidence.filter(matcherOf(rule)) : []));

const matchers = new WeakMap<LearnedRule, Matcher>();

/** A rule's matcher that asks once for each tag: pictures share few. */
function matcherOf(rule: LearnedRule): Matcher {
  const known = matchers.get(rule);
  if (known !== undefined) return known;
  const answers = new Map<string, boolean>();
  const matches: Matcher = tag => {
    let answer = answers.get(tag);
    if (answer === undefined) {
      answer = rule.matches(tag);
      answers.set(tag, answer);
    }
    return answer;
  };
  matchers.set(rule, matches);
  return matches;
}

/** L-27: a learned feature left in a caption. What the caption says, the trigger does not learn (S-139, S-141). */
export function checkLearned(
  { name }: LintPicture,
  { tags }: PictureTags,
  settings: LintSettings,
): readonly Finding[] {
  return settings.learned.flatMap(rule => {
    const left = tags.filter(matcherOf(rule)).filter(tag => !isTrigger(tag, settings));
    const remedy = `rule ${quoted(rule.rule)} does not take it out here: \`sdbuild why\` with the picture and the tag says why`;
    return leaks(name, settings, rule, { left, told: left.map(quoted), remedy });
  });
}

/** L-03: none of the learned features of a picture was seen, or its tags name another character. */
export function checkIdentity(
  picture: LintPicture,
  { evidence }: PictureTags,
  settings: LintSettings,
): readonly Finding[] {
  const { name, caption } = picture;
  const rules = settings.learned.filter(({ applies }) => applies(name));
  const isLearned = (tag: string): boolean => rules.some(rule => matcherOf(rule)(tag));
  const about = { image: name, measured: 0, threshold: 1 };
  const nothing =
    rules.length > 0 && evidence.length > 0 && !evidence.some(isLearned)
      ? found('L-03', settings, {
          ...about,
          message: `none of the learned tags is true of it (${rules.map(({ rule }) => quoted(rule)).join(', ')})`,
          remedy: 'look whether it is the right one; take it out, or mend its tags',
        })
      : [];
  const isOther = (tag: string): boolean => !isLearned(tag) && !isTrigger(tag, settings);
  const others = keptTags(caption)
    .filter(({ tag, category }) => (category ?? settings.vocabulary?.category(tag)) === 'character')
    .filter(({ tag }) => isOther(tag))
    .map(({ tag }) => tag);
  return [
    ...nothing,
    ...(others.length === 0
      ? []
      : found('L-03', settings, {
          ...about,
          measured: others.length,
          threshold: 0,
          message: `its caption names another character: ${others.map(quoted).join(', ')}`,
          remedy: 'take it out, or drop the name with `role: wrong`',
        })),
  ];
}

/**
 * L-27 too: a broader word for a learned feature left in a caption, `hair ornament` when `star hair ornament` is
 * learned. What is learned is known once every picture has been looked at.
 */
export function checkBroaderWords(
  { tags: inCaptions, learned }: Tally,
  pictures: () => readonly PictureCheck[],
  settings: LintSettings,
): readonly Finding[] {
  if (gradeOf('L-27', settings) === 'off') return [];
  return settings.learned.flatMap((rule, index) => {
    const taught = learned[index]?.where((_count, tag) => tag !== '').map(([tag]) => tag) ?? [];
    const all = broaderWords(new Set([...rule.names, ...taught]), rule, settings);
    const words = new Map([...all].filter(([word]) => inCaptions.of(word) > 0));
    if (words.size === 0) return [];
    const pattern = patternOf(words.keys());
    return pictures()
      .filter(({ tags }) => pattern.test(tags))
      .flatMap(({ name, tags }) => {
        const left = parts(tags).filter(tag => words.has(tag));
        const told = left.map(tag => `${quoted(tag)} (of ${quoted(words.get(tag) ?? '')})`);
        const remedy = `add ${left.map(quoted).join(', ')} to rule ${quoted(rule.rule)}`;
        return leaks(name, settings, rule, { left, told, remedy });
      });
  });
}

const subsumption = new Subsumption({ suffix: true });

/** Broader words for what a rule learns and that are not learned themselves, each with a tag that says more. */
function broaderWords(
  learned: ReadonlySet<string>,
  { matches }: LearnedRule,
  settings: LintSettings,
): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const tag of learned)
    for (const { tag: word } of subsumption.under(tag))
      if (!words.has(word) && !matches(word) && !isTrigger(word, settings)) words.set(word, tag);
  return words;
}

interface Leak {
  readonly left: readonly string[];
  /** The same as they are told. */
  readonly told: readonly string[];
  readonly remedy: string;
}

function leaks(
  image: string,
  settings: LintSettings,
  { rule, applies }: LearnedRule,
  { left, told, remedy }: Leak,
): readonly Finding[] {
  if (left.length === 0 || !applies(image)) return [];
  return found('L-27', settings, {
    image,
    measured: left.length,
    threshold: 0,
    message: `learned by rule ${quoted(rule)}, yet in the caption: ${told.join(', ')}`,
    remedy,
    rule,
  });
}
