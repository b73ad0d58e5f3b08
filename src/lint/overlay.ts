import { type Finding, found } from './finding.ts';
import { type LintPicture, type LintSettings, type PictureTags, quoted } from './input.ts';

const OVERLAYS = new Set([
  ...['watermark', 'sample watermark', 'signature', 'artist name', 'twitter username', 'patreon username'],
  ...[
    'web address',
    'dated',
    'logo',
    'artist logo',
    'speech bubble',
    'english text',
    'text focus',
    'censored',
  ],
  ...['bar censor', 'mosaic censoring', 'scan artifacts', 'copyright name', 'subtitled'],
]);

const BORDERS = new Set([
  'border',
  'white border',
  'black border',
  'letterboxed',
  'pillarboxed',
  'outside border',
]);

/** L-65: writing over the picture; a network learns it as part of the picture (S-126). */
export function checkOverlay(
  { name }: LintPicture,
  { evidence }: PictureTags,
  settings: LintSettings,
): readonly Finding[] {
  const tags = evidence.filter(tag => OVERLAYS.has(tag));
  if (tags.length === 0) return [];
  return found('L-65', settings, {
    image: name,
    measured: tags.length,
    threshold: 0,
    message: `by its tags, there is ${tags.map(quoted).join(', ')} over it`,
    remedy: 'paint it over or crop it away, or keep its tag in the caption',
  });
}

/** L-26, by tags: a border is cropped away with the picture, or learned. */
export function checkBorder(
  { name }: LintPicture,
  { evidence }: PictureTags,
  settings: LintSettings,
): readonly Finding[] {
  const tags = evidence.filter(tag => BORDERS.has(tag));
  if (tags.length === 0) return [];
  return found('L-26', settings, {
    image: name,
    measured: tags.length,
    threshold: 0,
    message: `by its tags, it has a ${tags.map(quoted).join(', ')}`,
    remedy: 'crop the border away',
  });
}
