import type { TrainJob } from './job.generated.ts';

/** One line of a dataset's manifest, as trainers read it. Sizes are the bucket's, in pixels. */
export interface ManifestRow extends Partial<CaptionChanges> {
  /** Relative to the dataset's folder under build/. */
  readonly image: string;
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
  readonly caption: string;
  /** Other captions of the same picture: natural language beside tags, shuffled copies. */
  readonly variants?: readonly string[];
  /** How many of the caption's first tags are neither shuffled nor dropped. */
  readonly keep: number;
  readonly repeats: number;
  /** How much each place counts in the loss: a grey picture of the same size, black not at all. */
  readonly mask?: { readonly image: string; readonly sha256: string };
  /** The picture it was made from, relative to the project. */
  readonly source: string;
}

/** What training does to a caption anew at every step; a row has what is another for it than for its dataset. */
export type CaptionChanges = Pick<
  TrainJob['datasets'][number],
  'shuffle' | 'caption_dropout' | 'caption_dropout_every_n_epochs' | 'tag_dropout'
>;

/**
 * Optimiser steps of one pass over all pictures with their repeats (S-55): batches never mix buckets and a
 * bucket's last, partial batch counts as one, as in sd-scripts; so does the last step, of fewer batches.
 */
export function stepsPerEpoch(
  rows: Iterable<Pick<ManifestRow, 'width' | 'height' | 'repeats'>>,
  batchSize: number,
  accumulation = 1,
): number {
  const buckets = new Map<string, number>();
  for (const { width, height, repeats } of rows) {
    const name = `${width}x${height}`;
    buckets.set(name, (buckets.get(name) ?? 0) + repeats);
  }
  const batches = [...buckets.values()].reduce((sum, count) => sum + Math.ceil(count / batchSize), 0);
  return Math.ceil(batches / accumulation);
}

/** The batches of one optimiser step, counted from 0 through all epochs: no step reaches over the end of one. */
export function batchesOf(step: number, batchesPerEpoch: number, accumulation: number): readonly number[] {
  const perEpoch = Math.ceil(batchesPerEpoch / accumulation);
  const epoch = Math.floor(step / perEpoch);
  const first = (step % perEpoch) * accumulation;
  const count = Math.min(accumulation, batchesPerEpoch - first);
  return Array.from({ length: count }, (_, n) => epoch * batchesPerEpoch + first + n);
}

/** Reads manifest.jsonl's text. */
export const parseManifest = (text: string): ManifestRow[] =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as ManifestRow);
