import { type DatasetKind, type Finding, severityOf } from './finding.ts';
import type { PictureCheck } from './input.ts';

/** L-11: the same picture twice, be it in another file format; every copy after the first is reported. */
export function checkDuplicates(pictures: readonly PictureCheck[], kind: DatasetKind): readonly Finding[] {
  const severity = severityOf('L-11', kind);
  if (severity === 'off') return [];
  const first = new Map<string, string>();
  return pictures.flatMap(({ name, pixelDigest }) => {
    const original = first.get(pixelDigest);
    if (original === undefined) {
      first.set(pixelDigest, name);
      return [];
    }
    const finding: Finding = {
      id: 'L-11',
      severity,
      image: name,
      measured: 2,
      threshold: 1,
      message: `the same picture as \`${original}\`, pixel by pixel`,
      remedy: 'keep one; to show a picture more often, raise its `repeats`',
    };
    return [finding];
  });
}
