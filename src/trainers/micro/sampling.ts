// Pictures from prompts.
import type { TrainJob } from '../../training/job.generated.ts';
import { embedTimesteps, sampleDdim } from './diffusion.ts';
import { type Condition, decodeLatents, encodeText, plain, predictNoise } from './model.ts';
import { layers } from './ops.ts';
import { random } from './random.ts';
import { Tape } from './tape.ts';
import { LATENT_CHANNELS, type MicroConfig } from './topology.ts';
import { createVocabulary, padTokens, type Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';

export type Prompt = TrainJob['previews']['prompts'][number];

/** RGB, 8 bits, at the micro model's size. */
export interface Sample {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

export interface Sampler {
  /**
   * One picture a prompt; `apply` puts the network to work at a strength. Prompts of one size, step count,
   * sampler and strength run as one batch. All randomness comes from the prompts' own seeds, so that sampling never disturbs a training.
   */
  readonly sample: (prompts: readonly Prompt[], apply: (strength: number) => void) => Sample[];
}

/** Pictures that are drawn together: more would take more memory and no less time. */
const SHARD = 8;

const inShards = (indices: readonly number[]): readonly (readonly number[])[] =>
  Array.from({ length: Math.ceil(indices.length / SHARD) }, (_, i) =>
    indices.slice(i * SHARD, (i + 1) * SHARD),
  );

export function createSampler(
  config: MicroConfig,
  model: Weights,
  vae: Weights,
  clipSkip: number,
  vocabulary: Vocabulary = createVocabulary(config.vocabulary),
  condition: Condition = plain,
): Sampler {
  const { memory } = model;

  const sampleBatch = (prompts: readonly Prompt[], first: Prompt): Sample[] => {
    const [w, h] = [first.width, first.height].map(side => Math.max(1, Math.round(side / config.scale / 8)));
    if (w === undefined || h === undefined) return [];
    const n = prompts.length;
    const each = w * h * LATENT_CHANNELS;
    const start = new Float32Array(n * each);
    const draws = prompts.map(({ seed }) => random(seed));
    const fill = (noise: Float32Array): void => {
      for (const [index, draw] of draws.entries())
        for (let i = 0; i < each; i++) noise[index * each + i] = draw.normal();
    };
    fill(start);
    const texts = [...prompts.map(one => one.prompt), ...prompts.map(one => one.negative)];
    const tokens = texts.map(text => padTokens(vocabulary.encode(text), config.contextLength));
    const predict = (x: Float32Array, timestep: number): Float32Array =>
      memory.scoped(() => {
        const tape = new Tape(memory, false);
        const ops = layers(tape, model, config.groups);
        const times = embedTimesteps(new Array<number>(2 * n).fill(timestep), config.channels);
        const { data } = predictNoise(
          ops,
          config,
          tape.input(x, [2 * n, h, w, LATENT_CHANNELS]),
          tape.input(times, [2 * n, config.channels]),
          condition(ops, encodeText(ops, config, tokens, clipSkip)),
        );
        return data.slice();
      });
    const latents = sampleDdim(
      start,
      first.steps,
      prompts.map(one => one.cfg),
      predict,
      first.sampler === 'euler_a' ? fill : undefined,
    );
    const decoded = memory.scoped(() => {
      const tape = new Tape(memory, false);
      const z = tape.input(latents, [n, h, w, LATENT_CHANNELS]);
      return decodeLatents(layers(tape, vae, config.groups), z).data.slice();
    });
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
    sample: (prompts, apply) => {
      const samples = new Array<Sample>(prompts.length);
      const batches = Map.groupBy(prompts.keys(), index => {
        const prompt = prompts[index];
        return `${prompt?.width} ${prompt?.height} ${prompt?.steps} ${prompt?.sampler} ${prompt?.strength}`;
      });
      for (const indices of [...batches.values()].flatMap(inShards)) {
        const batch = indices.map(index => prompts[index]).filter(prompt => prompt !== undefined);
        const [first] = batch;
        if (first === undefined) continue;
        apply(first.strength);
        for (const [i, sample] of sampleBatch(batch, first).entries()) samples[indices[i] ?? 0] = sample;
      }
      return samples;
    },
  };
}
