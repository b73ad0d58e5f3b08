import { checkComplaints } from './complaints.ts';
import { checkContradictions } from './contradictions.ts';
import { checkInverted } from './embedding.ts';
import { checkEncoding } from './encoding.ts';
import { checkProvenance, readFacts } from './facts.ts';
import type { Finding } from './finding.ts';
import { checkFlip, checkSides } from './flip.ts';
import { framingOf } from './framing.ts';
import { checkGaze, gazeScore } from './gaze.ts';
import { checkHead } from './head.ts';
import {
  type LintPicture,
  type LintSettings,
  type PictureCheck,
  type PictureTags,
  tagsOf,
  written,
} from './input.ts';
import { checkIdentity, checkLearned, learnedTags } from './learned.ts';
import { checkEmpty, checkLength } from './length.ts';
import type { MeasuredPicture } from './measured.ts';
import { notesOn } from './notes.ts';
import { checkBorder, checkOverlay } from './overlay.ts';
import { checkNobody, checkPeople } from './people.ts';
import { checkMonochrome, checkPixels } from './pixels.ts';
import { checkReadable } from './readable.ts';
import { checkScores } from './scores.ts';
import { checkSentences, checkSeparator, checkSyntax } from './syntax.ts';
import { checkTriggers } from './triggers.ts';

type PictureLint = (picture: LintPicture, tags: PictureTags, settings: LintSettings) => readonly Finding[];

const CHECKS: readonly PictureLint[] = [
  checkPeople,
  checkNobody,
  checkIdentity,
  checkGaze,
  checkTriggers,
  (picture, _tags, settings) => checkLength(picture, settings),
  checkEmpty,
  checkFlip,
  checkSides,
  checkLearned,
  checkInverted,
  checkBorder,
  checkOverlay,
  checkHead,
  checkContradictions,
  (picture, _tags, settings) => checkScores(picture, settings),
  (picture, _tags, settings) => checkEncoding(picture, settings),
  checkSyntax,
  checkSeparator,
  checkSentences,
  (picture, _tags, settings) => checkComplaints(picture, settings),
];

/** Looks at one picture alone; `DatasetLint` needs no more of it than what this returns. */
export function checkPicture(picture: LintPicture, settings: LintSettings): PictureCheck {
  const tags = tagsOf(picture);
  const gaze = gazeScore(picture, tags);
  const facts = picture.facts === undefined ? undefined : readFacts(picture.facts);
  const pixels = picture.look && { ...picture.look, name: picture.name, shows: tags.shows };
  return {
    name: picture.name,
    pixelDigest: picture.pixelDigest,
    findings: [
      ...checkReadable(picture, settings),
      // Of tags that are not known nothing is to be said.
      ...(picture.caption.faults === undefined ? CHECKS : []).flatMap(check =>
        check(picture, tags, settings),
      ),
      ...checkProvenance(picture.name, facts, settings),
      ...(pixels === undefined ? [] : checkPixels(pixels, settings)),
    ],
    learned: learnedTags(picture, tags, settings).map(written),
    tags: written(tags.tags),
    gone: written(goneTags(picture)),
    notes: written(notesOn(tags, settings)),
    rules: written(rulesThatActed(picture)),
    framing: framingOf(tags),
    ...(gaze !== undefined && { gaze }),
    ...(facts?.aesthetic !== undefined && { aesthetic: facts.aesthetic }),
    ...(facts?.source !== undefined && { source: facts.source }),
    ...(pixels !== undefined && compared(pixels, settings)),
  };
}

/** What is kept of its pixels to compare it with the others. */
function compared(picture: MeasuredPicture, settings: LintSettings): Partial<PictureCheck> {
  const monochrome = checkMonochrome(picture, settings);
  return { bucket: picture.bucket.join('x'), ...(monochrome !== undefined && { monochrome }) };
}

const goneTags = ({ caption }: LintPicture): readonly string[] => [
  ...new Set(caption.tags.flatMap(({ tag, removedBy }) => (removedBy === undefined ? [] : [tag]))),
];

/** Ids of the rules that made, moved or removed a tag of the picture, or looked at one. */
function rulesThatActed({ caption }: LintPicture): readonly string[] {
  const ids = new Set<string>(caption.satisfied);
  for (const { rule } of caption.complaints) ids.add(rule);
  for (const { by, removedBy } of caption.tags) {
    if (by !== undefined) ids.add(by);
    if (removedBy !== undefined) ids.add(removedBy.rule);
  }
  return [...ids];
}
