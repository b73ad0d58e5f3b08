import { type Finding, severityOf } from './finding.ts';
import type { LintFiles, LintFolder } from './input.ts';

/** L-11: the same picture twice, by its bytes or by its pixels; every copy after the first is reported. */
export function checkDuplicates({ kind, pictures }: LintFolder): readonly Finding[] {
  const severity = severityOf('L-11', kind);
  if (severity === 'off') return [];
  const files = new Map<string, LintFiles>();
  const pixels = new Map<string, LintFiles>();
  return pictures.flatMap(picture => {
    const sameFile = firstOf(files, picture.digest, picture);
    const samePixels = picture.pixelDigest && firstOf(pixels, picture.pixelDigest, picture);
    const original = sameFile ?? samePixels;
    if (!original) return [];
    const finding: Finding = {
      id: 'L-11',
      severity,
      image: picture.name,
      measured: 2,
      threshold: 1,
      message: sameFile
        ? `the same file as \`${original.name}\``
        : `another file with the very pixels of \`${original.name}\``,
      remedy: 'keep one; to show a picture more often, raise its `repeats`',
    };
    return [finding];
  });
}

/** Who had this digest before, or `undefined` when the picture is the first. */
function firstOf(seen: Map<string, LintFiles>, digest: string, picture: LintFiles): LintFiles | undefined {
  const first = seen.get(digest);
  if (first === undefined) seen.set(digest, picture);
  return first;
}
