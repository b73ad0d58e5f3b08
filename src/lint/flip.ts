import { type Finding, found } from './finding.ts';
import { type LintPicture, type LintSettings, type PictureTags, quoted } from './input.ts';

const ASYMMETRIC = new Set([
  ...['heterochromia', 'eyepatch', 'mole under eye', 'side ponytail', 'one side up', 'hair over one eye'],
  ...['one eye covered', 'single braid', 'single earring', 'single glove', 'single thighhigh'],
  ...['single hair bun', 'single side bun', 'single sock', 'single horn', 'single kneehigh', 'single shoe'],
  ...['single boot', 'logo', 'watermark', 'signature', 'artist name', 'twitter username', 'web address'],
  ...['dated', 'speech bubble', 'text focus'],
]);

const SIDED = /\b(?:left|right)\b/;

const isAsymmetric = (tag: string): boolean =>
  ASYMMETRIC.has(tag) || /^asymmetrical |^scar on | text$/.test(tag) || SIDED.test(tag);

/** L-37: pictures are mirrored although something in them has a side: an eyepatch, a parting, writing (S-100). */
export function checkFlip(
  { name }: LintPicture,
  { evidence }: PictureTags,
  settings: LintSettings,
): readonly Finding[] {
  const tags = settings.flip ? evidence.filter(isAsymmetric) : [];
  if (tags.length === 0) return [];
  return found('L-37', settings, {
    image: name,
    measured: tags.length,
    threshold: 0,
    message: `mirrored, but ${tags.map(quoted).join(', ')} has a side`,
    remedy: 'write `flip: false`',
  });
}

/** L-37 too: the recipe itself says that what is learned has sides. */
export const checkAsymmetry = (settings: LintSettings): readonly Finding[] =>
  settings.flip && settings.asymmetric === true
    ? found('L-37', settings, {
        at: ['flip'],
        measured: 1,
        threshold: 0,
        message: 'mirrored, but the recipe says that it is asymmetric',
        remedy: 'write `flip: false`',
        evidence: 'recipe',
      })
    : [];

/** L-38: the mirrored picture has the same caption, and `left` is wrong in one of the two. */
export function checkSides(
  { name }: LintPicture,
  { tags }: PictureTags,
  settings: LintSettings,
): readonly Finding[] {
  const sided = settings.flip ? tags.filter(tag => SIDED.test(tag)) : [];
  if (sided.length === 0) return [];
  return found('L-38', settings, {
    image: name,
    measured: sided.length,
    threshold: 0,
    message: `mirrored with ${sided.map(quoted).join(', ')} in its caption`,
    remedy: 'drop tags of left and right, or write `flip: false`',
  });
}
