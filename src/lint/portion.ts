// What is counted and listed over a portion of a dataset's pictures. Where one of 10,000 is another, its portion is
// counted anew and the others are taken as they stand.
import { hash } from 'node:crypto';
import type { Finding } from './finding.ts';
import { type PictureCheck, parts } from './input.ts';
import { gazeOf, type ReviewEntry } from './reviews.ts';

type Counts = readonly (readonly [text: string, count: number])[];

/** Plain data; the first four are columns with a place a picture. */
export interface Portion {
  readonly names: readonly string[];
  /** Digests of decoded pixels. */
  readonly pixels: readonly string[];
  /** Digests of whole captions; empty where there is none. */
  readonly captions: readonly string[];
  /** Empty where it was not measured. */
  readonly buckets: readonly string[];
  readonly tags: Counts;
  /** Tags that pictures had, and that are not in their captions. */
  readonly gone: Counts;
  /** With the first picture, by name, that has it. */
  readonly notes: readonly (readonly [text: string, count: number, first: string])[];
  readonly rules: Counts;
  /** The letters of `framingOf`. */
  readonly framing: Counts;
  /** Of each rule that teaches its trigger something: the tags it takes, and as `''` the pictures that it takes some of. */
  readonly learned: readonly Counts[];
  /** What is wrong with single pictures. */
  readonly findings: readonly Finding[];
  /** Of those without colours: what is wrong with that if most others have some. */
  readonly monochrome: readonly (readonly Finding[])[];
  readonly gaze: readonly ReviewEntry[];
  /** Aesthetic scores, where there are any. */
  readonly liked: readonly (readonly [name: string, score: number])[];
}

/** Counts pictures that were looked at one by one. */
export function portionOf(checks: readonly PictureCheck[]): Portion {
  const notes = new Map<string, [count: number, first: string]>();
  for (const { name, notes: text } of checks)
    for (const note of parts(text)) {
      const known = notes.get(note) ?? [0, name];
      known[0]++;
      if (name < known[1]) known[1] = name;
      notes.set(note, known);
    }
  const learned = Array.from({ length: checks[0]?.learned.length ?? 0 }, (_, rule) =>
    counts(checks, check => {
      const taken = parts(check.learned[rule] ?? '');
      return taken.length > 0 ? ['', ...taken] : taken;
    }),
  );
  return {
    names: checks.map(({ name }) => name),
    pixels: checks.map(({ pixelDigest }) => pixelDigest),
    captions: checks.map(({ tags }) => (tags === '' ? '' : hash('sha256', tags).slice(0, DIGITS))),
    buckets: checks.map(({ bucket = '' }) => bucket),
    tags: counts(checks, ({ tags }) => parts(tags)),
    gone: counts(checks, ({ gone }) => parts(gone)),
    notes: Array.from(notes, ([note, [count, first]]) => [note, count, first] as const),
    rules: counts(checks, ({ rules }) => parts(rules)),
    framing: counts(checks, ({ framing }) => framing),
    learned,
    findings: checks.flatMap(({ findings }) => findings),
    monochrome: checks.flatMap(({ monochrome }) => (monochrome === undefined ? [] : [monochrome])),
    gaze: checks.flatMap(check => gazeOf(check) ?? []),
    liked: checks.flatMap(({ name, aesthetic }) =>
      aesthetic === undefined ? [] : [[name, aesthetic] as const],
    ),
  };
}

/** Of a digest: two captions in 10^15 would be taken for the same. */
const DIGITS = 32;

function counts(checks: readonly PictureCheck[], partsOf: (check: PictureCheck) => Iterable<string>): Counts {
  const all = new Map<string, number>();
  for (const check of checks) for (const part of partsOf(check)) all.set(part, (all.get(part) ?? 0) + 1);
  return [...all];
}
