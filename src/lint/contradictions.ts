import { type Finding, found } from './finding.ts';
import { type LintPicture, type LintSettings, type PictureTags, quoted } from './input.ts';

/** Of each line only one can be true. */
const EXCLUSIVE: readonly (readonly string[])[] = [
  ['close-up', 'full body'],
  ['portrait', 'full body'],
  ['standing', 'sitting', 'lying'],
  ['day', 'night'],
  ['indoors', 'outdoors'],
  ['smile', 'frown'],
  ['open mouth', 'closed mouth'],
  ['no humans', '1girl'],
  ['no humans', '1boy'],
  ['no humans', 'solo'],
  ['short hair', 'long hair', 'medium hair'],
  ['flat chest', 'large breasts'],
];

/** The second does not hold with the first, but where the third is there too. */
const UNLESS: readonly (readonly [string, string, string])[] = [
  ['from behind', 'looking at viewer', 'looking back'],
];

const CONCERNED = new Set([...EXCLUSIVE, ...UNLESS].flat());

const COLOURS = 'aqua|black|blonde|blue|brown|green|grey|orange|pink|purple|red|silver|white|yellow';
const HAIR = [' hair', new RegExp(`^(?:${COLOURS}) hair$`)] as const;
const EYES = [' eyes', new RegExp(`^(?:${COLOURS}) eyes$`)] as const;

/** Tags that explain several colours. */
const SEVERAL_HAIR = ['multicolored hair', 'gradient hair', 'two-tone hair', 'streaked hair', 'rainbow hair'];
const SEVERAL_EYES = ['heterochromia', 'multicolored eyes', 'gradient eyes'];

/**
 * L-46: tags of which one must be wrong. Two colours of hair are left alone, since taggers disagree about shades; and
 * where several people are, each may have her own.
 */
export function checkContradictions(
  { name }: LintPicture,
  { tags, has }: PictureTags,
  settings: LintSettings,
): readonly Finding[] {
  const clashes: (readonly string[])[] = [];
  if (tags.some(tag => CONCERNED.has(tag))) {
    for (const line of EXCLUSIVE) {
      const present = line.filter(tag => has.has(tag));
      if (present.length > 1) clashes.push(present);
    }
    for (const [one, other, unless] of UNLESS)
      if (has.has(one) && has.has(other) && !has.has(unless)) clashes.push([one, other]);
  }
  const colours = (
    [ending, pattern]: readonly [string, RegExp],
    most: number,
    explanations: readonly string[],
  ): void => {
    const found = tags.filter(tag => tag.endsWith(ending) && pattern.test(tag));
    if (found.length <= most || explanations.some(tag => has.has(tag))) return;
    if (!tags.some(tag => SEVERAL_PEOPLE.test(tag))) clashes.push(found);
  };
  colours(HAIR, 2, SEVERAL_HAIR);
  colours(EYES, 1, SEVERAL_EYES);
  return clashes.flatMap(clash =>
    found('L-46', settings, {
      image: name,
      measured: clash.length,
      threshold: 1,
      message: `not all can be true of ${clash.map(quoted).join(', ')}`,
      remedy: 'look at the picture and take the wrong ones out of its tags',
    }),
  );
}

const SEVERAL_PEOPLE = /^(?:[2-9]|\d\d+|6\+)\+?(?:girls|boys|others)$|^multiple (?:girls|boys|others)$/;
