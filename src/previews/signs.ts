// The bad signs of one preview (S-46…S-48, S-74), each with the number that says so and the limit it passed.

import { type Evidence, GRAVITY, type PromptKind, type Reference, type Sign } from './evidence.ts';
import { distance } from './hashes.ts';
import type { PreviewMeasures } from './measure.ts';
import { background, colour, noise, sharpness } from './rules.ts';
import type { Thresholds } from './thresholds.ts';

/** Brightness and colourfulness of a picture of which nothing is left. */
const BLACK = 2;

/**
 * The signs that a preview shows. One that its reference shows as well is no sign: a prompt for a charcoal drawing is
 * grey from the beginning. Against several references the gravest counts.
 */
export function signsOf(
  seen: PreviewMeasures | null,
  references: readonly Reference[],
  { plain }: PromptKind,
  limits: Thresholds,
): readonly Evidence[] {
  if (seen === null)
    return [
      {
        sign: 'unreadable',
        gravity: 'bad',
        value: 0,
        threshold: 1,
        sentence: 'the picture is missing or cannot be read',
      },
    ];
  if (seen.brightness < BLACK && seen.colourfulness < BLACK)
    return [
      {
        sign: 'black',
        gravity: 'fatal',
        value: seen.brightness,
        threshold: BLACK,
        sentence: 'the picture is black: numbers ran over, in the network or in a VAE in half precision',
      },
    ];
  const compared = references.length === 0 ? [undefined] : references;
  const found = compared.flatMap(reference => [
    ...noise(seen, reference, limits),
    ...(plain ? [] : background(seen, reference, limits)),
    ...colour(seen, reference, limits),
    ...sharpness(seen, reference, limits),
  ]);
  const gravest = new Map<Sign, Evidence>();
  for (const one of found) {
    const other = gravest.get(one.sign);
    if (other === undefined || GRAVITY[one.gravity] > GRAVITY[other.gravity]) gravest.set(one.sign, one);
  }
  return [...gravest.values()];
}

/** A prompt without the trigger that no longer shows what the base model made of it. */
export function driftOf(
  hash: string,
  base: string,
  { control }: PromptKind,
  { drift }: Thresholds,
): readonly Evidence[] {
  if (!control || hash === '' || base === '') return [];
  const value = distance(hash, base);
  const sentence = `without the trigger it no longer shows what the base model did: ${value} of 64 bits differ`;
  return value > drift ? [{ sign: 'drift', gravity: 'warn', value, threshold: drift, sentence }] : [];
}
