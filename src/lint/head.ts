import { type Finding, found } from './finding.ts';
import { type LintPicture, type LintSettings, type PictureTags, quoted } from './input.ts';

const HEADLESS = 'head out of frame';

/** What only a head shows; hair may hang into a picture without one, and is not among them. */
const FACE = new Set([
  ...[
    'smile',
    'grin',
    'blush',
    'open mouth',
    'closed mouth',
    'parted lips',
    'teeth',
    'tongue',
    'fang',
    'tears',
  ],
  ...[
    'bangs',
    'ahoge',
    'glasses',
    'portrait',
    'close-up',
    'looking at viewer',
    'looking back',
    'hat',
    'eyepatch',
  ],
  ...['expressionless', 'frown', 'eyelashes', 'eyebrows', 'lipstick', 'makeup', 'face', 'facial hair'],
]);

const isFace = (tag: string): boolean => FACE.has(tag) || /\b(?:eyes|bangs|mouth|lips)$/.test(tag);

/**
 * L-50: a picture whose head was cropped away so that only the clothes are learned (S-32), and whose caption still
 * speaks of a face.
 */
export function checkHead(
  { name }: LintPicture,
  { tags, has }: PictureTags,
  settings: LintSettings,
): readonly Finding[] {
  const faces = has.has(HEADLESS) ? tags.filter(isFace) : [];
  if (faces.length === 0) return [];
  return found('L-50', settings, {
    image: name,
    measured: faces.length,
    threshold: 0,
    message: `\`${HEADLESS}\`, and yet ${faces.map(quoted).join(', ')}`,
    remedy: 'take the tags of the face out',
  });
}
