// Pictures from prompts.
import type { TrainJob } from '../../training/job.generated.ts';
import { embedTimesteps, sampleDdim } from './diffusion.ts';
import { decodeLatents, encodeText, predictNoise } from './model.ts';
import * as engine from './ops.ts';
import type { Parameters } from './parameters.ts';
import { random } from './random.ts';
import { LATENT_CHANNELS, type MicroConfig } from './topology.ts';
import { createVocabulary, oneHot } from './vocabulary.ts';

export type Prompt = TrainJob['previews']['prompts'][number];

/** RGB, 8 bits, at the micro model's size. */
export interface Sample {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export interface Sampler {
  /**
   * One picture a prompt; `modelAt` gives the U-Net and text encoder with the network at a strength. Prompts of one
   * size, step count and strength run as one batch. All randomness comes from the prompts' own seeds, so that
   * sampling never disturbs a training.
   */
  readonly sample: (prompts: readonly Prompt[], modelAt: (strength: number) => Parameters) => Sample[];
}

/** Compiles sampling; a picture size or number of prompts seen for the first time costs seconds more. */
export function createSampler(config: MicroConfig, vae: Parameters, clipSkip: number): Sampler {
  const vocabulary = createVocabulary(config.vocabulary);
  const autoencoder = vae.tensors();
  const predict = engine.jit(
    (
      weights: engine.Weights,
      x: engine.Tensor,
      time: engine.Tensor,
      tokens: engine.Tensor,
      one: engine.Tensor,
    ) => {
      const ops = engine.layers(weights, one, config.groups);
      return predictNoise(ops, config, x, time, encodeText(ops, config, tokens, clipSkip));
    },
  );
  const decode = engine.jit((vae: engine.Weights, z: engine.Tensor, one: engine.Tensor) =>
    decodeLatents(engine.layers(vae, one, config.groups), z),
  );

  const sampleBatch = (prompts: readonly Prompt[], first: Prompt, model: Parameters): Sample[] => {
    const [w, h] = [first.width, first.height].map(side => Math.max(1, Math.round(side / config.scale / 8)));
    if (w === undefined || h === undefined) return [];
    const n = prompts.length;
    const each = w * h * LATENT_CHANNELS;
    const start = new Float32Array(n * each);
    for (const [index, { seed }] of prompts.entries()) {
      const draw = random(seed);
      for (let i = 0; i < each; i++) start[index * each + i] = draw.normal();
    }
    const texts = [...prompts.map(one => one.prompt), ...prompts.map(one => one.negative)];
    const tokens = oneHot(texts.map(vocabulary.encode), config.contextLength, vocabulary.size);
    const weights = model.tensors();
    const latents = sampleDdim(
      start,
      first.steps,
      prompts.map(one => one.cfg),
      (x, timestep) =>
        predict(
          engine.tree.ref(weights),
          engine.tensor(x, [2 * n, h, w, LATENT_CHANNELS]),
          engine.tensor(embedTimesteps(new Array<number>(2 * n).fill(timestep), config.channels), [
            2 * n,
            config.channels,
          ]),
          engine.tensor(tokens, [2 * n, config.contextLength, vocabulary.size]),
          engine.scalar(1),
        ).dataSync() as Float32Array,
    );
    engine.tree.dispose(weights);
    const decoded = decode(
      engine.tree.ref(autoencoder),
      engine.tensor(latents, [n, h, w, LATENT_CHANNELS]),
      engine.scalar(1),
    ).dataSync();
    const size = w * h * 64 * 3;
    return prompts.map((_, index) => ({
      width: w * 8,
      height: h * 8,
      pixels: Uint8Array.from(decoded.slice(index * size, (index + 1) * size), value =>
        Math.max(0, Math.min(255, Math.round((value + 1) * 127.5))),
      ),
    }));
  };

  return {
    sample: (prompts, modelAt) => {
      const samples = new Array<Sample>(prompts.length);
      const batches = Map.groupBy(prompts.keys(), index => {
        const prompt = prompts[index];
        return `${prompt?.width} ${prompt?.height} ${prompt?.steps} ${prompt?.strength}`;
      });
      for (const indices of batches.values()) {
        const batch = indices.map(index => prompts[index]).filter(prompt => prompt !== undefined);
        const [first] = batch;
        if (first === undefined) continue;
        for (const [i, sample] of sampleBatch(batch, first, modelAt(first.strength)).entries())
          samples[indices[i] ?? 0] = sample;
      }
      return samples;
    },
  };
}
