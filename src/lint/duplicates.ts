import { type Finding, found, type Grading } from './finding.ts';
import type { Tally } from './tally.ts';

/** L-11: the same picture twice, be it in another file format; every copy after the first is reported. */
export function checkDuplicates(tally: Tally, grading: Grading): readonly Finding[] {
  if (!tally.pixels.some(count => count > 1)) return [];
  const first = new Map<string, string>();
  return tally.pictures.flatMap(({ name, pixelDigest }) => {
    const original = first.get(pixelDigest);
    if (original === undefined) {
      first.set(pixelDigest, name);
      return [];
    }
    return found('L-11', grading, {
      image: name,
      measured: 2,
      threshold: 1,
      message: `the same picture as \`${original}\`, pixel by pixel`,
      remedy: 'keep one; to show a picture more often, raise its `repeats`',
    });
  });
}
