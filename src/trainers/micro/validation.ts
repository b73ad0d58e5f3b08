// The loss of pictures that are not trained on, at noise and noise levels that are always the same (S-61).
import { crc32 } from 'node:zlib';
import type { TrainJob } from '../../training/job.generated.ts';
import { addNoise } from './diffusion.ts';
import { type Batch, computeLosses } from './gradient.ts';
import type { Encoder } from './latents.ts';
import type { Condition } from './model.ts';
import { readManifests } from './pictures.ts';
import { random } from './random.ts';
import type { MicroConfig } from './topology.ts';
import { encodeAll } from './training-set.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';

const STREAM_NOISE = 0x7a11;

/** Validation looks at captions as they are written: nothing is left to chance. */
const AS_WRITTEN = {
  ...{ regularisation: false, shuffle: false, tag_dropout: 0 },
  ...{ caption_dropout: 0, caption_dropout_every_n_epochs: 0 },
};

/** The model that is looked at. */
export interface Looked {
  readonly config: MicroConfig;
  readonly weights: Weights;
  readonly encoder: Encoder;
  readonly vocabulary: Vocabulary;
  readonly condition: Condition | undefined;
}

/**
 * Reads the pictures once; what it returns is their mean loss with the weights as they are then. A picture's noise
 * comes from (seed, picture, timestep), so that two steps differ in what was learned between them and in nothing else.
 */
export async function openValidation(
  { validation, seed, model: { clip_skip: clipSkip } }: TrainJob,
  { config, weights, encoder, vocabulary, condition }: Looked,
): Promise<(() => number) | undefined> {
  if (validation === null) return undefined;
  const { timesteps } = validation;
  const datasets = validation.datasets.map(dataset => ({ ...dataset, ...AS_WRITTEN }));
  const pictures = await readManifests(datasets, config);
  if (pictures.length === 0 || timesteps.length === 0) return undefined;
  const latents = await encodeAll(pictures, encoder);

  const batchOf = (at: number): Batch | undefined => {
    const [picture, latent] = [pictures[at], latents[at]];
    if (picture === undefined || latent === undefined) return undefined;
    const { height, width, values, mask } = latent;
    const name = crc32(`${picture.dataset.name}/${picture.image}`);
    const noise = new Float32Array(timesteps.length * values.length);
    const noised = new Float32Array(noise.length);
    const masks = new Float32Array(timesteps.length * height * width).fill(1);
    for (const [slot, timestep] of timesteps.entries()) {
      const { normal } = random(seed, STREAM_NOISE, name, timestep);
      const from = slot * values.length;
      for (let i = 0; i < values.length; i++) noise[from + i] = normal();
      addNoise(values, noise, timestep, noised, from);
      masks.set(mask ?? [], slot * height * width);
    }
    const tokens = vocabulary.encode(picture.caption);
    return { height, width, noised, noise, timesteps, masks, tokens: timesteps.map(() => tokens) };
  };

  return () => {
    let sum = 0;
    for (const at of pictures.keys()) {
      const batch = batchOf(at);
      if (batch === undefined) continue;
      for (const loss of computeLosses(config, clipSkip, weights, batch, condition)) sum += loss;
    }
    return sum / pictures.length / timesteps.length;
  };
}
