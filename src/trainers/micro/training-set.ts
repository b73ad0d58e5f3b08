// What each step trains on: latents of the pictures, noise, timesteps and captions, all from (seed, step).
import type { TrainJob } from '../../training/job.generated.ts';
import { drawCaption, planBatches, shuffle } from './batches.ts';
import { addNoise, TIMESTEPS } from './diffusion.ts';
import type { Batch } from './gradient.ts';
import type { Encoder } from './latents.ts';
import { readManifests, readMask, type TrainingPicture } from './pictures.ts';
import { random } from './random.ts';
import type { MicroConfig } from './topology.ts';
import { createVocabulary } from './vocabulary.ts';

const STREAM = { noise: 0x0153, timestep: 0x71e5, model: 0x0d09 };

/** A picture as the model sees it. */
export interface Latents {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
  readonly mask: Float32Array | undefined;
}

export interface TrainingSet {
  readonly batchesPerEpoch: number;
  /** A batch by its number, from 0 through all epochs, and its pictures in the same order. */
  readonly draw: (step: number) => { readonly batch: Batch; readonly pictures: readonly TrainingPicture[] };
}

/** Latents of all pictures, with their masks. */
export async function encodeAll(pictures: readonly TrainingPicture[], encoder: Encoder): Promise<Latents[]> {
  const latents: Latents[] = [];
  for (const picture of pictures) {
    const [values, mask] = [await encoder.encode(picture), await readMask(picture)];
    latents.push({ width: picture.width / 8, height: picture.height / 8, values, mask });
  }
  return latents;
}

/** Reads the datasets and encodes every picture once. */
export async function openTrainingSet(
  job: TrainJob,
  config: MicroConfig,
  encoder: Encoder,
): Promise<TrainingSet> {
  const vocabulary = createVocabulary(config.vocabulary, job.embedding);
  const all = await readManifests(job.datasets, config);
  const batches = planBatches(all, job.batch_size, job.seed);
  const latents = await encodeAll(all, encoder);

  const draw: TrainingSet['draw'] = step => {
    const indices = batches.at(step);
    const pictures = indices.map(index => all[index]).filter(picture => picture !== undefined);
    const size = latents[indices[0] ?? 0];
    if (size === undefined) throw new Error(`step ${step} has no pictures`);
    const n = indices.length;
    const each = size.values.length;
    const stream = random(job.seed, STREAM.noise, step);
    const noise = Float32Array.from({ length: n * each }, stream.normal);
    // One timestep from each n-th of the range, so that the loss depends less on the luck of the draw.
    const order = shuffle([...indices.keys()], random(job.seed, STREAM.timestep, step));
    const timesteps = order.map(place =>
      Math.floor(TIMESTEPS * ((place + stream.uniform()) / n) ** config.timestepPower),
    );
    const noised = new Float32Array(n * each);
    for (const [slot, index] of indices.entries())
      addNoise(
        latents[index]?.values ?? new Float32Array(),
        noise,
        timesteps[slot] ?? 0,
        noised,
        slot * each,
      );
    const epoch = Math.floor(step / batches.stepsPerEpoch);
    const tokens = pictures.map(({ caption, how }, slot) =>
      vocabulary.encode(drawCaption(caption, how, job.seed, step, slot, epoch)),
    );
    const chance = random(job.seed, STREAM.model, step);
    const seeds = indices.map(() => chance.integer(2 ** 32));
    const { height, width } = size;
    const masks = new Float32Array(n * height * width).fill(1);
    for (const [slot, index] of indices.entries())
      masks.set(latents[index]?.mask ?? [], slot * height * width);
    const weights = pictures.map(({ dataset }) => dataset.loss_weight ?? 1);
    return { batch: { height, width, noised, noise, timesteps, tokens, seeds, masks, weights }, pictures };
  };
  return { batchesPerEpoch: batches.stepsPerEpoch, draw };
}
