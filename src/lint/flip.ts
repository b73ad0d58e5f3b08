import { type Finding, found } from './finding.ts';
import { evidence, type LintPicture, type LintSettings } from './input.ts';

const ASYMMETRIC = new Set([
  ...['heterochromia', 'eyepatch', 'mole under eye', 'side ponytail', 'one side up', 'hair over one eye'],
  ...['one eye covered', 'single braid', 'single earring', 'single glove', 'single thighhigh'],
  ...['single hair bun', 'single side bun', 'single sock', 'single horn', 'single kneehigh', 'single shoe'],
  ...['single boot', 'logo', 'watermark', 'signature', 'artist name', 'twitter username', 'web address'],
  ...['dated', 'speech bubble', 'text focus'],
]);

const isAsymmetric = (tag: string): boolean =>
  ASYMMETRIC.has(tag) || /^asymmetrical |^scar on | text$|\b(?:left|right)\b/.test(tag);

/** L-37: pictures are mirrored although something in them has a side: an eyepatch, a parting, writing (S-100). */
export function checkFlip(picture: LintPicture, settings: LintSettings): readonly Finding[] {
  if (!settings.flip) return [];
  const tags = evidence(picture).filter(isAsymmetric);
  if (tags.length === 0) return [];
  return found('L-37', settings, {
    image: picture.name,
    measured: tags.length,
    threshold: 0,
    message: `mirrored, but ${tags.map(tag => `\`${tag}\``).join(', ')} has a side`,
    remedy: 'write `flip: false`',
  });
}
