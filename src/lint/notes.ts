// What is wrong with tags, wherever they stand: mended by one rule, and so said once, with the number of captions.

import { blurTags, tellBlur } from './blur.ts';
import type { CheckId } from './catalogue.ts';
import { type Finding, found, gradeOf } from './finding.ts';
import type { LintSettings, PictureTags } from './input.ts';
import { metaTags, tellMeta } from './meta.ts';
import type { Portion } from './portion.ts';
import { redundantPairs, tellRedundant } from './redundant.ts';
import type { Tally } from './tally.ts';
import { halves, otherNames, strangers, tellAlias, tellHalves, tellUnknown } from './words.ts';

/** What a note comes to: all of a finding but where. */
export type Told = Pick<Finding, 'message' | 'remedy'> & Partial<Pick<Finding, 'severity'>>;

interface Note {
  readonly id: CheckId;
  /** What of a caption is worth a note; no text may hold `, `. */
  readonly find: (tags: PictureTags, settings: LintSettings) => readonly string[];
  /** `count` captions have it. */
  readonly tell: (subject: string, count: number, settings: LintSettings) => Told;
}

const NOTES: readonly Note[] = [
  { id: 'L-06', find: blurTags, tell: tellBlur },
  { id: 'L-39', find: redundantPairs, tell: tellRedundant },
  { id: 'L-41', find: halves, tell: tellHalves },
  { id: 'L-42', find: strangers, tell: tellUnknown },
  { id: 'L-43', find: otherNames, tell: tellAlias },
  { id: 'L-44', find: metaTags, tell: tellMeta },
];

/** The notes on one caption. */
export const notesOn = (tags: PictureTags, settings: LintSettings): readonly string[] =>
  NOTES.filter(({ id }) => gradeOf(id, settings) !== 'off').flatMap(({ id, find }) =>
    find(tags, settings).map(subject => `${id} ${subject}`),
  );

/** A finding for every note that there is on any caption; it names the first picture that has it. */
export function tellNotes(
  { notes }: Tally,
  portions: readonly Pick<Portion, 'notes'>[],
  settings: LintSettings,
): readonly Finding[] {
  const firsts = new Map<string, string>();
  for (const portion of portions)
    for (const [text, , image] of portion.notes) {
      const known = firsts.get(text);
      if (known === undefined || image < known) firsts.set(text, image);
    }
  return notes
    .where(() => true)
    .flatMap(([text, measured]) => {
      const note = NOTES.find(({ id }) => text.startsWith(`${id} `));
      const image = firsts.get(text);
      if (note === undefined || image === undefined) return [];
      const told = note.tell(text.slice(note.id.length + 1), measured, settings);
      return found(note.id, settings, { image, measured, threshold: 0, ...told });
    });
}
