// How tags are spread over the captions.
import { type Finding, found, thresholdOf } from './finding.ts';
import { isTrigger, type LintSettings, named, quoted } from './input.ts';
import { percent } from './measured.ts';
import type { Tally } from './tally.ts';

/** Tags that every picture of one character has. */
const EXPECTED = /^(?:solo|1(?:girl|boy|other))$/;

/** Fewer captions than this tell nothing of a spread. */
const FEWEST = 10;

/**
 * L-09: a tag that nearly every caption has becomes part of what is learned, wanted or not; and a feature that few
 * pictures show is hardly learned.
 */
export function checkConcentration(
  { tags, learned, size }: Tally,
  settings: LintSettings,
): readonly Finding[] {
  if (size < FEWEST || settings.kind === 'regularisation') return [];
  const most = thresholdOf('L-09', 'threshold', settings);
  const least = thresholdOf('L-09', 'learned', settings);
  const isExpected = (tag: string): boolean => EXPECTED.test(tag) || isTrigger(tag, settings);
  const common = tags
    .where((count, tag) => count >= most * size && !isExpected(tag))
    .flatMap(([tag, count]) =>
      found('L-09', settings, {
        measured: count,
        threshold: Math.ceil(most * size),
        message: `${quoted(tag)} is in ${percent(count / size)} of the captions, and becomes part of what is learned`,
        remedy: 'add pictures without it, or drop it with `role: learned` if the trigger is to mean it',
      }),
    );
  const rare = settings.learned.flatMap(({ rule }, index) => {
    const taken = learned[index];
    const pictures = taken?.of('') ?? 0;
    if (taken === undefined || pictures < FEWEST) return [];
    const few = taken.where((count, tag) => tag !== '' && count < least * pictures);
    return few.flatMap(([tag, count]) =>
      found('L-09', settings, {
        rule,
        measured: count,
        threshold: Math.ceil(least * pictures),
        message: `${quoted(tag)}, learned by rule ${quoted(rule)}, shows in ${percent(count / pictures)} of the pictures`,
        remedy: 'leave in the captions what only some pictures show',
      }),
    );
  });
  return [...common, ...rare];
}

/** L-45: tags that tell no two captions apart, or belong to a single one. One finding each, with the first few. */
export function checkSingletons({ tags, size }: Tally, settings: LintSettings): readonly Finding[] {
  if (size < FEWEST) return [];
  const once = tags.where(count => count === 1).map(([tag]) => tag);
  const always = tags
    .where((count, tag) => count === size && !isTrigger(tag, settings) && !EXPECTED.test(tag))
    .map(([tag]) => tag);
  const say = (
    some: readonly string[],
    threshold: number,
    where: string,
    remedy: string,
  ): readonly Finding[] =>
    some.length === 0
      ? []
      : found('L-45', settings, {
          measured: some.length,
          threshold,
          message: `${where}: ${named(some)}`,
          remedy,
        });
  return [
    ...say(once, 1, `in one caption only (${once.length})`, 'look for misspelt words among them'),
    ...say(
      always,
      size,
      `in every caption (${always.length})`,
      'what every caption says cannot be told apart',
    ),
  ];
}

/** L-49: captions that say the same of many pictures teach what is common to these, whatever it is. */
export function checkSameCaptions({ captions, size }: Tally, settings: LintSettings): readonly Repeated[] {
  const [most, share] = [thresholdOf('L-49', 'threshold', settings), thresholdOf('L-49', 'share', settings)];
  return captions
    .where((count, caption) => caption !== '' && count > 1 && (count >= most || count > share * size))
    .map(([caption, count]) => ({
      caption,
      findings: image =>
        found('L-49', settings, {
          image,
          measured: count,
          threshold: most,
          message: `${count} pictures have this caption`,
          remedy: 'tag what differs between them',
        }),
    }));
}

/** A caption of several pictures; it is the first of them that the finding names. */
export interface Repeated {
  /** Its digest. */
  readonly caption: string;
  readonly findings: (image: string) => readonly Finding[];
}
