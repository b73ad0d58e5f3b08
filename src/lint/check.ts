import type { Finding } from './finding.ts';
import { checkFlip } from './flip.ts';
import type { LintPicture, LintSettings, PictureCheck } from './input.ts';
import { checkLearned, learnedTags, suspectTags, written } from './learned.ts';
import { checkEmpty, checkLength } from './length.ts';
import { checkPeople } from './people.ts';
import { checkTriggers } from './triggers.ts';

const CHECKS: readonly ((picture: LintPicture, settings: LintSettings) => readonly Finding[])[] = [
  checkPeople,
  checkTriggers,
  checkLength,
  checkEmpty,
  checkFlip,
  checkLearned,
];

/** Looks at one picture alone; `lintDataset` needs no more of it than what this returns. */
export const checkPicture = (picture: LintPicture, settings: LintSettings): PictureCheck => ({
  name: picture.name,
  pixelDigest: picture.pixelDigest,
  findings: CHECKS.flatMap(check => check(picture, settings)),
  learned: learnedTags(picture, settings).map(written),
  suspects: written(suspectTags(picture, settings)),
});
