// What each step trains on: latents of the pictures, noise, timesteps and captions, all from (seed, step).
import type { TrainJob } from '../../training/job.generated.ts';
import { drawCaption, planBatches, shuffle } from './batches.ts';
import type { MicroCheckpoint } from './checkpoint.ts';
import { addNoise, TIMESTEPS } from './diffusion.ts';
import type { Batch } from './gradient.ts';
import { encodePictures } from './model.ts';
import * as engine from './ops.ts';
import { readManifests, readPixels, type TrainingPicture } from './pictures.ts';
import { random } from './random.ts';
import { createVocabulary } from './vocabulary.ts';

const STREAM = { noise: 0x0153, timestep: 0x71e5 };

interface Latents {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array<ArrayBuffer>;
}

export interface TrainingSet {
  readonly batchesPerEpoch: number;
  /** A batch by its number, from 0 through all epochs, and its pictures in the same order. */
  readonly draw: (step: number) => { readonly batch: Batch; readonly pictures: readonly TrainingPicture[] };
}

/** Latents of all pictures, encoded one by one: a picture's latents do not depend on its neighbours. */
async function encodeAll(pictures: readonly TrainingPicture[], base: MicroCheckpoint): Promise<Latents[]> {
  const weights = base.autoencoder.tensors();
  const encode = engine.jit((vae: engine.Weights, x: engine.Tensor, one: engine.Tensor) =>
    encodePictures(engine.layers(vae, one, base.config.groups), x),
  );
  const latents: Latents[] = [];
  for (const picture of pictures) {
    const { width, height } = picture;
    const pixels = engine.tensor(await readPixels(picture), [1, height, width, 3]);
    const values = encode(engine.tree.ref(weights), pixels, engine.scalar(1)).dataSync();
    latents.push({ width: width / 8, height: height / 8, values: Float32Array.from(values) });
  }
  engine.tree.dispose(weights);
  return latents;
}

/** Reads the datasets and encodes every picture once. */
export async function openTrainingSet(job: TrainJob, base: MicroCheckpoint): Promise<TrainingSet> {
  const { config } = base;
  const vocabulary = createVocabulary(config.vocabulary);
  const all = await readManifests(job.datasets, config);
  const batches = planBatches(all, job.batch_size, job.seed);
  const latents = await encodeAll(all, base);

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
    return { batch: { height: size.height, width: size.width, noised, noise, timesteps, tokens }, pictures };
  };
  return { batchesPerEpoch: batches.stepsPerEpoch, draw };
}
