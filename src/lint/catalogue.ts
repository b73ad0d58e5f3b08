// Every check in one table: what it is about, how grave, from which number on, by what evidence.
import type { Severity } from '../diagnostics/diagnostic.ts';

/** What a finding was read from: tags and scores, decoded pixels, names and bytes of files, or the recipe. */
export type Evidence = 'tags' | 'pixels' | 'files' | 'recipe';

/** One check of the table. */
export interface Check {
  /** What it finds. */
  readonly title: string;
  /**
   * How grave for what is to be recognised again (characters, objects), for a manner (styles, regularisation), and for
   * a textual inversion; `off` where it does not apply.
   */
  readonly severity: readonly [subject: Grade, manner: Grade, inversion: Grade];
  readonly evidence: Evidence;
  /** House defaults, all of which a recipe may replace; the one that a finding is measured by is `threshold`. */
  readonly thresholds: Readonly<Record<string, number>>;
}

export type Grade = Severity | 'off';

type Letter = 'E' | 'W' | 'I' | '-';

const GRADES: Readonly<Record<Letter, Grade>> = { E: 'error', W: 'warning', I: 'info', '-': 'off' };

const check = <const Thresholds extends Readonly<Record<string, number>> = Readonly<Record<never, number>>>(
  title: string,
  [subject, manner, inversion]: readonly [Letter, Letter, Letter],
  evidence: Evidence,
  thresholds?: Thresholds,
) => ({
  title,
  severity: [GRADES[subject], GRADES[manner], GRADES[inversion]] as const,
  evidence,
  thresholds: (thresholds ?? {}) as Thresholds,
});

/** One row a check, by its stable id. */
export const CHECKS = {
  'L-01': check('two or more people', ['E', '-', 'E'], 'tags', { threshold: 2 }),
  'L-02': check('nobody in a picture of a character', ['W', '-', 'W'], 'tags', { threshold: 1 }),
  'L-03': check('perhaps not the character', ['W', '-', 'W'], 'tags'),
  'L-04': check('gaze tags that contradict each other', ['E', 'W', 'W'], 'tags'),
  'L-06': check('blur left in the captions', ['W', 'W', 'W'], 'tags'),
  'L-07': check('mix of close and distant pictures', ['W', 'E', 'W'], 'tags', { threshold: 0.2, bust: 0.5 }),
  'L-08': check('hardly any backgrounds', ['W', 'I', 'I'], 'tags', { threshold: 0.8 }),
  'L-09': check('tags in nearly all captions, learned ones in few', ['I', 'I', 'I'], 'tags', {
    threshold: 0.9,
    learned: 0.35,
  }),
  'L-10': check('picture, or file with its tags, cannot be read', ['E', 'E', 'E'], 'pixels'),
  'L-11': check('the same picture twice', ['E', 'E', 'E'], 'pixels', { threshold: 1 }),
  'L-12': check('nearly the same picture twice', ['W', 'W', 'W'], 'pixels', { threshold: 8, strict: 6 }),
  'L-13': check('smaller than its bucket', ['W', 'W', 'W'], 'pixels', { threshold: 1, error: 2 }),
  'L-14': check('enlarged before, or soft', ['W', 'W', 'W'], 'pixels', { threshold: 2.7 }),
  'L-15': check('blurred', ['W', 'W', 'W'], 'pixels', { threshold: 8 }),
  'L-16': check('unusual aspect ratio', ['W', 'W', 'W'], 'pixels', { threshold: 3 }),
  'L-17': check('much is cropped away', ['W', 'W', 'W'], 'pixels', { threshold: 0.35 }),
  'L-18': check('too few pictures in a bucket', ['W', 'W', 'W'], 'recipe', { threshold: 0.9 }),
  'L-19': check('full body in a square bucket', ['W', 'I', 'W'], 'pixels', { threshold: 1.1 }),
  'L-20': check('transparency', ['W', 'W', 'W'], 'pixels', { threshold: 0 }),
  'L-21': check('colour mode', ['W', 'W', 'W'], 'pixels'),
  'L-22': check('monochrome picture among coloured ones', ['W', 'W', 'W'], 'pixels', { threshold: 30.37 }),
  'L-23': check('JPEG artefacts', ['W', 'W', 'W'], 'pixels', { threshold: 1.25, error: 1.6 }),
  'L-24': check('exposure', ['I', 'I', 'I'], 'pixels', { threshold: 0.32, bright: 0.05 }),
  'L-25': check('little to see', ['I', 'I', 'I'], 'pixels', { threshold: 0.3 }),
  'L-26': check('border or letterbox', ['W', 'W', 'W'], 'tags', { threshold: 0.08 }),
  'L-27': check('learned feature left in a caption', ['E', '-', 'E'], 'tags'),
  'L-28': check('trigger missing, or where it does not belong', ['E', 'W', 'E'], 'tags'),
  'L-29': check('unsuitable trigger', ['W', 'W', 'W'], 'recipe', { threshold: 4 }),
  'L-30': check('caption too long', ['W', 'W', 'W'], 'tags'),
  'L-31': check('caption says nothing', ['E', 'E', 'E'], 'tags'),
  'L-32': check('pictures and caption files do not pair off', ['E', 'E', 'E'], 'files'),
  'L-33': check('encoding of a caption file', ['W', 'W', 'W'], 'files'),
  'L-34': check('syntax of tags', ['W', 'W', 'W'], 'files', { threshold: 170, words: 12 }),
  'L-35': check('unequal shares of an epoch', ['W', 'W', 'W'], 'recipe', { threshold: 4, error: 10 }),
  'L-36': check('few pictures', ['W', 'W', 'W'], 'files', { character: 15, style: 20, object: 10, error: 4 }),
  'L-37': check('mirrored although it has sides', ['E', 'W', 'E'], 'tags'),
  'L-38': check('left or right in the caption of a mirrored picture', ['E', 'E', 'E'], 'tags'),
  'L-39': check('redundant tags', ['W', 'W', 'W'], 'tags'),
  'L-40': check('an embedding that cannot learn what it is to', ['-', '-', 'E'], 'tags'),
  'L-41': check('halves of one tag', ['W', 'W', 'W'], 'tags'),
  'L-42': check('unknown tag', ['I', 'I', 'I'], 'tags'),
  'L-43': check('another name of a tag', ['I', 'I', 'I'], 'tags'),
  'L-44': check('meta tags left in the captions', ['W', 'W', 'W'], 'tags'),
  'L-45': check('tags in one caption, or in all', ['I', 'I', 'I'], 'tags'),
  'L-46': check('tags that contradict each other', ['W', 'W', 'W'], 'tags'),
  'L-47': check('the tagger was not sure', ['I', 'I', 'I'], 'tags', { threshold: 0.4 }),
  'L-48': check('the tagger sees no such thing', ['I', 'I', 'I'], 'tags', { threshold: 0.05 }),
  'L-49': check('the same caption again and again', ['W', 'W', 'W'], 'tags', { threshold: 3, share: 0.1 }),
  'L-50': check('face tags without a head', ['E', 'E', 'E'], 'tags'),
  'L-51': check('dropped, yet wanted', ['E', 'E', 'E'], 'recipe'),
  'L-52': check('separator of the keep block in a tag', ['E', 'E', 'E'], 'tags'),
  'L-53': check('sentences that are shuffled', ['E', 'E', 'E'], 'tags', { threshold: 12 }),
  'L-54': check('CLIP skip', ['W', 'W', 'W'], 'recipe'),
  'L-55': check('VAE', ['W', 'W', 'W'], 'recipe'),
  'L-56': check('previews that tell little', ['W', 'W', 'W'], 'recipe', { threshold: 3 }),
  'L-57': check('learning rates', ['W', 'W', 'W'], 'recipe', { threshold: 1e-4, burst: 20 }),
  'L-58': check('pictures, batches and steps', ['I', 'I', 'I'], 'recipe'),
  'L-59': check('held back, and trained on all the same', ['E', 'E', 'E'], 'pixels', {
    threshold: 8,
    source: 10,
  }),
  'L-60': check('waiver out of date', ['W', 'W', 'W'], 'recipe'),
  'L-61': check('two pictures built under one name, latents of another', ['E', 'E', 'E'], 'files'),
  'L-62': check('nobody knows where it is from', ['W', 'W', 'W'], 'files'),
  'L-63': check('less liked than the others', ['-', 'I', '-'], 'files', { threshold: 0.05 }),
  'L-64': check('rule or group without effect', ['W', 'W', 'W'], 'recipe'),
  'L-65': check('writing over the picture', ['W', 'W', 'W'], 'tags'),
  'L-66': check('what the recipe’s own rules say', ['E', 'E', 'E'], 'tags'),
} as const satisfies Readonly<Record<string, Check>>;

export type CheckId = keyof typeof CHECKS;

/** What is asked of a training and of no dataset. */
const ONLY_TRAININGS: ReadonlySet<CheckId> = new Set(['L-54', 'L-55', 'L-56', 'L-57', 'L-58', 'L-59']);

/** What is asked of both. */
const BOTH: ReadonlySet<CheckId> = new Set(['L-30', 'L-60']);

/** Whether a check is asked of datasets, or of trainings. */
export const isAskedOf = (what: 'dataset' | 'training', id: CheckId): boolean =>
  BOTH.has(id) || ONLY_TRAININGS.has(id) === (what === 'training');

/** Names of a check's thresholds. */
export type ThresholdOf<Id extends CheckId> = keyof (typeof CHECKS)[Id]['thresholds'] & string;

/** Whether a name is that of a check. */
export const isCheckId = (id: string): id is CheckId => Object.hasOwn(CHECKS, id);
