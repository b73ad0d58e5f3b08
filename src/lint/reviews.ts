// Lists that a person goes through, whatever the checks say.
import type { Finding } from './finding.ts';
import { ALL_GAZE, gazeTags } from './gaze.ts';
import { type PictureCheck, parts, patternOf } from './input.ts';

/** A picture to look at, and why. */
export interface ReviewEntry {
  readonly image: string;
  /** Tags to be looked at, or what was found. */
  readonly what: string;
  /** Of a tagger, the least of these tags. */
  readonly score?: number;
}

/** What there is to go through. */
export const REVIEWS = ['gaze', 'two-people', 'near-duplicates', 'low-confidence', 'marked'] as const;

export type ReviewName = (typeof REVIEWS)[number];

export type Reviews = Readonly<Record<ReviewName, readonly ReviewEntry[]>>;

const GAZE = patternOf(ALL_GAZE);

/** What of a picture's gaze is to be looked at; undefined where no tag tells of it. */
export function gazeOf({ name: image, tags, gaze: score }: PictureCheck): ReviewEntry | undefined {
  if (!GAZE.test(tags)) return undefined;
  return { image, what: gazeTags(parts(tags)).join(', '), ...(score !== undefined && { score }) };
}

/** L-05: every picture with a gaze tag, those first of which a tagger was least sure (S-28). */
export const gazeReview = (portions: readonly { readonly gaze: readonly ReviewEntry[] }[]): ReviewEntry[] =>
  portions
    .flatMap(({ gaze }) => gaze)
    .sort((a, b) => (a.score ?? 1) - (b.score ?? 1) || (a.image < b.image ? -1 : 1));

/**
 * What there is to go through besides gaze: the pictures with two people, those that look alike, those with tags that a
 * tagger was barely sure of, and those that a rule marks.
 */
export function reviewsOf(gaze: readonly ReviewEntry[], findings: readonly Finding[]): Reviews {
  const of = (
    id: Finding['id'],
    which: Finding['severity'] | undefined = undefined,
  ): readonly ReviewEntry[] =>
    findings
      .filter(finding => finding.id === id && (which === undefined || finding.severity === which))
      .flatMap(({ image, message }) => (image === undefined ? [] : [{ image, what: message }]));
  const low = findings.filter(({ id }) => id === 'L-47').toSorted((a, b) => a.measured - b.measured);
  return {
    gaze,
    'two-people': of('L-01'),
    'near-duplicates': of('L-12'),
    'low-confidence': low.flatMap(({ image, message, measured }) =>
      image === undefined ? [] : [{ image, what: message, score: measured }],
    ),
    marked: of('L-66', 'info'),
  };
}
