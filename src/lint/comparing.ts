// What only shows when the pixels of a dataset's pictures are compared.
import { type Finding, found, type Grading, thresholdOf } from './finding.ts';
import { percent, rounded } from './measured.ts';
import type { Resemblance } from './near-duplicates.ts';

/** L-12: a picture that looks like another; those that are the same pixel by pixel are told of as L-11. */
export function checkResemblances(
  resemblances: readonly Resemblance[],
  pictures: readonly { readonly name: string; readonly pixelDigest: string }[],
  grading: Grading,
): readonly Finding[] {
  const strict = thresholdOf('L-12', 'strict', grading);
  return resemblances.flatMap(({ at, like, distance, mirrored }) => {
    const [picture, other] = [pictures[at], pictures[like]];
    if (picture === undefined || other === undefined || picture.pixelDigest === other.pixelDigest) return [];
    const how = distance <= strict ? 'nearly the same picture as' : 'looks much like';
    return found('L-12', grading, {
      image: picture.name,
      measured: distance,
      threshold: thresholdOf('L-12', 'threshold', grading),
      message: `${how} ${mirrored ? 'the mirror image of ' : ''}\`${other.name}\`: ${distance} of 64 bits differ`,
      remedy: 'keep the better one; what is seen twice counts twice',
    });
  });
}

/** L-22 of those that are monochrome, unless most are: then it is a set without colours. */
export const checkMonochromes = (
  monochrome: readonly (readonly Finding[])[],
  pictures: number,
): readonly Finding[] => (monochrome.length * 2 > pictures ? [] : monochrome.flat());

/** How the pictures of a dataset become batches. */
export interface Batches {
  /** Of the training with the largest. */
  readonly size: number;
  /** How many buckets the recipe lays out. */
  readonly buckets: number;
}

/**
 * L-18: buckets that do not fill a batch, and the places that stay empty since batches never mix buckets (S-36); and
 * nearly all pictures in one bucket although there are others.
 */
export function checkBuckets(
  shown: readonly (readonly [bucket: string, times: number])[],
  { size, buckets }: Batches,
  grading: Grading,
): readonly Finding[] {
  const counts = new Map(shown);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const small = [...counts].filter(([, count]) => count < size).sort((a, b) => a[1] - b[1]);
  const places = [...counts.values()].reduce((sum, count) => sum + Math.ceil(count / size) * size, 0);
  const threshold = thresholdOf('L-18', 'threshold', grading);
  const [largest = '', most = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return [
    ...(small.length === 0
      ? []
      : found('L-18', grading, {
          measured: small.length,
          threshold: 0,
          message: `${small.length} of ${counts.size} buckets do not fill a batch of ${size} (${listed(small)}); ${percent(1 - all / places)} of all places in batches stay empty`,
          remedy: 'crop those pictures to a bucket that others are in, or use a larger `step`',
        })),
    ...(most / all <= threshold || buckets < 2 || counts.size < 2
      ? []
      : found('L-18', grading, {
          severity: 'info',
          measured: rounded(most / all),
          threshold,
          message: `${percent(most / all)} of what is seen is in the bucket ${largest}`,
          remedy: 'crop the others to it, or add pictures of other shapes',
        })),
  ];
}

const MOST_LISTED = 5;

function listed(buckets: readonly (readonly [string, number])[]): string {
  const more = buckets.length - MOST_LISTED;
  const first = buckets.slice(0, MOST_LISTED).map(([name, count]) => `${name}: ${count}`);
  return first.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
