import { type Finding, found } from './finding.ts';
import type { LintPicture, LintSettings } from './input.ts';

/** L-10: a picture, or a file with its tags, of which nothing can be made; the others of its dataset are. */
export const checkReadable = (
  { name, faults = [], caption }: LintPicture,
  settings: LintSettings,
): readonly Finding[] =>
  [...faults, ...(caption.faults ?? [])].flatMap(({ message, hint, location }, at) =>
    found('L-10', settings, {
      image: name,
      measured: 0,
      threshold: 1,
      message,
      remedy: hint ?? 'replace the file, or take it out of the dataset',
      ...(at >= faults.length && { evidence: 'files' }),
      ...(location !== undefined && location.file !== name && { location }),
    }),
  );
