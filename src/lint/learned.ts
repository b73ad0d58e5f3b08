import type { LearnedRule } from '../captions/compile.ts';
import { Subsumption } from '../captions/subsumption.ts';
import { type DatasetKind, type Finding, severityOf } from './finding.ts';
import { captionTags, evidence, type LintPicture, type LintSettings, type PictureCheck } from './input.ts';

/** The tags that a picture gives to the trigger, a list a rule. */
export function learnedTags(
  picture: LintPicture,
  { kind, learned }: LintSettings,
): readonly (readonly string[])[] {
  if (severityOf('L-27', kind) === 'off') return [];
  return learned.map(({ applies, matches }) =>
    applies(picture.name) ? evidence(picture).filter(matches) : [],
  );
}

/** The tags of a picture's caption among which a learned one may be, or a broader word for one. */
export function suspectTags(
  picture: LintPicture,
  { kind, learned, triggers }: LintSettings,
): readonly string[] {
  if (severityOf('L-27', kind) === 'off' || !learned.some(({ applies }) => applies(picture.name))) return [];
  const tags = captionTags(picture).map(({ tag }) => tag);
  return tags.filter(tag => !triggers.some(trigger => trigger.tag === tag));
}

/** L-27: a learned feature left in a caption. What the caption says, the trigger does not learn (S-139). */
export function checkLearned(picture: LintPicture, settings: LintSettings): readonly Finding[] {
  const suspects = suspectTags(picture, settings);
  return settings.learned.flatMap(rule => {
    const tags = suspects.filter(rule.matches);
    return leaks(picture.name, settings.kind, rule, tags, tags.map(quoted));
  });
}

/**
 * L-27 too: a broader word for a learned feature left in a caption, `hair ornament` when `star hair ornament` is
 * learned. What is learned is known once every picture has been looked at.
 */
export function checkBroaderWords(
  pictures: readonly PictureCheck[],
  { kind, learned }: Pick<LintSettings, 'kind' | 'learned'>,
): readonly Finding[] {
  const subsumption = new Subsumption({ suffix: true });
  return learned.flatMap((rule, index) => {
    // Most pictures teach the same.
    const texts = new Set(pictures.map(picture => picture.learned[index] ?? ''));
    const all = new Set([...rule.names, ...[...texts].flatMap(read)]);
    const words = broaderWords(all, rule, subsumption);
    const pattern = patternOf(words.keys());
    return pictures
      .filter(({ suspects }) => pattern.test(suspects))
      .flatMap(({ name, suspects }) => {
        const tags = read(suspects).filter(tag => words.has(tag));
        const told = tags.map(tag => `${quoted(tag)} (of ${quoted(words.get(tag) ?? '')})`);
        return leaks(name, kind, rule, tags, told);
      });
  });
}

/** Tags as one text. */
export const written = (tags: readonly string[]): string => tags.join(SEPARATOR);

const read = (text: string): readonly string[] => (text === '' ? [] : text.split(SEPARATOR));

/** Stands in no tag. */
const SEPARATOR = ', ';

/** Finds one of some tags in a text of tags. */
const patternOf = (tags: Iterable<string>): RegExp =>
  new RegExp(`(?:^|${SEPARATOR})(?:${[...tags].map(RegExp.escape).join('|')})(?:,|$)`);

/** Broader words for what a rule learns and that are not learned themselves, each with a tag that says more. */
function broaderWords(
  learned: ReadonlySet<string>,
  { matches }: LearnedRule,
  subsumption: Subsumption,
): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const tag of learned)
    for (const { tag: word } of subsumption.under(tag))
      if (!words.has(word) && !matches(word)) words.set(word, tag);
  return words;
}

const quoted = (tag: string): string => `\`${tag}\``;

function leaks(
  image: string,
  kind: DatasetKind,
  { rule, applies }: LearnedRule,
  tags: readonly string[],
  told: readonly string[],
): readonly Finding[] {
  const severity = severityOf('L-27', kind);
  if (severity === 'off' || tags.length === 0 || !applies(image)) return [];
  const finding: Finding = {
    id: 'L-27',
    severity,
    image,
    measured: tags.length,
    threshold: 0,
    message: `learned by rule ${quoted(rule)}, yet in the caption: ${told.join(', ')}`,
    remedy: `add ${tags.map(quoted).join(', ')} to rule ${quoted(rule)}`,
    rule,
  };
  return [finding];
}
