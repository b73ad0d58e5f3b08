// Signs that a training knows its pictures by heart (S-75). They say nothing of a collapse: no lower rate mends them.
import type { SeenCheckpoint } from './checkpoint.ts';
import { meanDistance, type TrainingHashes } from './hashes.ts';
import type { Thresholds } from './thresholds.ts';

/** A preview that is a training picture again. */
export interface Memorised {
  readonly step: number;
  readonly prompt: number;
  readonly picture: string;
  /** Bits of 64 in which the hashes differ. */
  readonly distance: number;
  readonly threshold: number;
}

/** Seeds of one prompt that all give the same picture. */
export interface Uniform {
  readonly step: number;
  /** Places of the prompts that differ in their seeds only. */
  readonly prompts: readonly number[];
  readonly gravity: 'warn' | 'bad';
  /** Mean distance of the pictures' hashes in bits, and that of the base model's. */
  readonly value: number;
  readonly reference: number;
  readonly threshold: number;
}

/** Previews that come near a training picture, where the base model's did not. */
export function memorised(
  checkpoints: readonly SeenCheckpoint[],
  pictures: TrainingHashes,
  { memorised: limit }: Thresholds,
): readonly Memorised[] {
  const base = checkpoints.find(({ step }) => step === 0);
  return checkpoints.flatMap(({ step, measures }) =>
    measures.flatMap((one, prompt) => {
      const repeated = step === 0 || one === null ? undefined : pictures.repeated(one.hash, limit);
      if (repeated === undefined) return [];
      const before = base?.measures[prompt]?.hash ?? '';
      if (pictures.repeated(before, limit) !== undefined) return [];
      return [{ step, prompt, picture: repeated.name, distance: repeated.distance, threshold: limit }];
    }),
  );
}

/** Of fewer pictures nothing can be said. */
const SEEDS = 4;

/** Checkpoints at which the seeds of a prompt no longer make a difference; `texts` are equal where only seeds differ. */
export function uniform(
  checkpoints: readonly SeenCheckpoint[],
  texts: readonly string[],
  { variety }: Thresholds,
): readonly Uniform[] {
  const base = checkpoints.find(({ step }) => step === 0);
  const groups = [...Map.groupBy(texts.keys(), index => texts[index]).values()];
  return groups
    .filter(group => group.length >= SEEDS)
    .flatMap(prompts => {
      const spread = ({ measures }: SeenCheckpoint): number | undefined => {
        const hashes = prompts.map(prompt => measures[prompt]?.hash ?? '');
        return hashes.includes('') ? undefined : meanDistance(hashes);
      };
      const reference = base && spread(base);
      if (reference === undefined || reference === 0) return [];
      return checkpoints.flatMap((one): Uniform[] => {
        const value = spread(one);
        if (value === undefined || one.step === 0) return [];
        const ratio = value / reference;
        const gravity = ratio < variety.bad ? 'bad' : ratio < variety.warn ? 'warn' : undefined;
        if (gravity === undefined) return [];
        return [{ step: one.step, prompts, gravity, value, reference, threshold: variety[gravity] }];
      });
    });
}
