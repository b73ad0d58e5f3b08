// What step n trains on, as a function of (seed, n) alone.
import { type Random, random } from './random.ts';

/** A picture as batches know it; `bucket` tells which pictures may share a batch. */
export interface Entry {
  readonly bucket: string;
  readonly repeats: number;
}

const STREAM = { order: 0x0bde, caption: 0xca97 };

/** Fisher-Yates, in place. */
export function shuffle<T>(items: T[], draw: Random): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = draw.integer(i + 1);
    const [a, b] = [items[i], items[j]];
    if (a !== undefined && b !== undefined) [items[i], items[j]] = [b, a];
  }
  return items;
}

export interface Batches {
  readonly stepsPerEpoch: number;
  /** Indices into the entries, `batchSize` of them, all of one bucket. */
  readonly at: (step: number) => readonly number[];
}

/**
 * Every epoch shows each picture `repeats` times, in an order of its own, batched by bucket. A bucket that does
 * not fill its last batch is filled up from its own start, because each new batch size would be compiled anew.
 */
export function planBatches(entries: readonly Entry[], batchSize: number, seed: number): Batches {
  const buckets = new Map<string, number[]>();
  for (const [index, entry] of entries.entries()) {
    const bucket = buckets.get(entry.bucket) ?? [];
    for (let k = 0; k < entry.repeats; k++) bucket.push(index);
    buckets.set(entry.bucket, bucket);
  }
  const stepsPerEpoch = [...buckets.values()].reduce(
    (sum, bucket) => sum + Math.ceil(bucket.length / batchSize),
    0,
  );

  let cached = -1;
  let batches: number[][] = [];
  const epochOf = (epoch: number): number[][] => {
    if (epoch === cached) return batches;
    const draw = random(seed, STREAM.order, epoch);
    batches = [];
    for (const bucket of buckets.values()) {
      const order = shuffle([...bucket], draw);
      for (let from = 0; from < order.length; from += batchSize)
        batches.push(Array.from({ length: batchSize }, (_, i) => order[(from + i) % order.length] ?? 0));
    }
    shuffle(batches, draw);
    cached = epoch;
    return batches;
  };
  return {
    stepsPerEpoch,
    at: step => epochOf(Math.floor(step / stepsPerEpoch))[step % stepsPerEpoch] ?? [],
  };
}

export interface CaptionDraw {
  readonly shuffle: boolean;
  /** Leading tags that stay where they are. */
  readonly keep: number;
  readonly captionDropout: number;
  /** In every n-th epoch the caption is empty, counted from 1; 0 in none. */
  readonly emptyEvery: number;
  readonly tagDropout: number;
}

/** The caption that step n, of this epoch, sees of the picture in place `slot` of its batch. */
export function drawCaption(
  caption: string,
  how: CaptionDraw,
  seed: number,
  step: number,
  slot: number,
  epoch: number,
): string {
  const draw = random(seed, STREAM.caption, step, slot);
  if (draw.uniform() < how.captionDropout) return '';
  if (how.emptyEvery > 0 && (epoch + 1) % how.emptyEvery === 0) return '';
  const tags = caption.split(',').map(tag => tag.trim());
  const kept = tags.slice(0, how.keep);
  const rest = tags.slice(how.keep).filter(() => draw.uniform() >= how.tagDropout);
  return [...kept, ...(how.shuffle ? shuffle(rest, draw) : rest)].join(', ');
}
