// Where somebody looks: what taggers get wrong most often, so that a person must look (S-28).
import { keptTags } from '../captions/compare.ts';
import { type Finding, found } from './finding.ts';
import { type LintPicture, type LintSettings, type PictureTags, quoted } from './input.ts';

/** Of these only one can be true, but for the pairs below. */
const EXCLUSIVE = new Set([
  ...['looking at viewer', 'looking at another', 'looking away', 'looking at away', 'looking to the side'],
  ...['looking back', 'looking up', 'looking down', 'looking ahead', 'looking afar', 'sideways glance'],
  ...['facing away', 'closed eyes'],
]);

const GAZE = new Set([
  ...EXCLUSIVE,
  'eye contact',
  'looking at object',
  'looking over shoulder',
  'half-closed eyes',
]);

const ALLOWED: readonly (readonly [string, string])[] = [
  ['looking back', 'looking at viewer'],
  ['eye contact', 'looking at another'],
  ['sideways glance', 'looking at viewer'],
];

/** What nobody can do who looks at the viewer. */
const ELSEWHERE = ['looking away', 'looking at away', 'looking at another', 'closed eyes', 'facing away'];

/**
 * L-04: gaze tags of which only one can be true (S-28). As grave as its check where one of them looks at the viewer and
 * the other cannot; others, such as `looking up` beside `looking at viewer`, are only warned of.
 */
export function checkGaze(
  { name }: LintPicture,
  { tags, has }: PictureTags,
  settings: LintSettings,
): readonly Finding[] {
  const gaze = tags.filter(tag => EXCLUSIVE.has(tag));
  const clashing = gaze.filter(tag => gaze.some(other => other !== tag && !isAllowed(tag, other)));
  if (clashing.length === 0) return [];
  const certain = has.has('looking at viewer') && ELSEWHERE.some(tag => has.has(tag));
  return found('L-04', settings, {
    ...(!certain && { severity: 'warning' }),
    image: name,
    measured: clashing.length,
    threshold: 1,
    message: `only one can be true of ${clashing.map(quoted).join(', ')}`,
    remedy: 'look at the picture and take the wrong ones out of its tags',
  });
}

const isAllowed = (tag: string, other: string): boolean =>
  ALLOWED.some(pair => pair.includes(tag) && pair.includes(other));

/** The least score that a tagger gave one of a picture's gaze tags. */
export function gazeScore(picture: LintPicture, { tags }: PictureTags): number | undefined {
  if (!tags.some(tag => GAZE.has(tag))) return undefined;
  const scores = keptTags(picture.caption).flatMap(({ tag, score }) =>
    score !== undefined && GAZE.has(tag) ? [score] : [],
  );
  return scores.length === 0 ? undefined : Math.min(...scores);
}

/** The tags among these that say where somebody looks. */
export const gazeTags = (tags: readonly string[]): readonly string[] => tags.filter(tag => GAZE.has(tag));

/** All tags that say where somebody looks. */
export const ALL_GAZE: ReadonlySet<string> = GAZE;
