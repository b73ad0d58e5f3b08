// The denoising loss (S-3…S-9) over one batch, and its gradient.
import { addTo } from './arrays.ts';
import { embedTimesteps } from './diffusion.ts';
import { type Condition, encodeText, plain, predictNoise } from './model.ts';
import { layers } from './ops.ts';
import type { Parameters } from './parameters.ts';
import { Tape } from './tape.ts';
import { LATENT_CHANNELS, type MicroConfig } from './topology.ts';
import { padTokens } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** Noised latents of one size; every array has one entry, or one run of numbers, a sample. */
export interface Batch {
  readonly height: number;
  readonly width: number;
  readonly noised: Float32Array;
  readonly noise: Float32Array;
  readonly timesteps: readonly number[];
  readonly tokens: readonly (readonly number[])[];
  /** How much each latent counts in the loss; all of them where nothing is said. */
  readonly masks?: Float32Array;
  /** By what each sample's gradient is multiplied; 1 where nothing is said. */
  readonly weights?: readonly number[];
  /** What is left to chance in the model itself; nothing where nothing is said. */
  readonly seeds?: readonly number[];
}

/**
 * Samples that go through the model together. Gradients are summed shard by shard, so that it never depends on who
 * computes which of them, and memory is needed for one of them only.
 */
const SHARD = 8;

/**
 * Mean squared error of each sample; `gradient` becomes that of their mean. Where it adds up in the meantime is where
 * `weights` have their trained parameters' gradients.
 */
export function computeGradient(
  config: MicroConfig,
  clipSkip: number,
  weights: Weights,
  batch: Batch,
  gradient: Parameters,
  condition: Condition = plain,
): Float32Array {
  const n = batch.timesteps.length;
  const losses = new Float32Array(n);
  const total = new Float32Array(gradient.values.length);
  for (let from = 0; from < n; from += SHARD) {
    gradient.values.fill(0);
    weights.memory.scoped(() => {
      const shard = partOf(batch, from, Math.min(n, from + SHARD));
      const tape = new Tape(weights.memory, true);
      losses.set(passShard(tape, config, clipSkip, weights, shard, n, condition), from);
      tape.backward();
    });
    addTo(total, gradient.values);
  }
  gradient.values.set(total);
  return losses;
}

/** Mean squared error of each sample alone: nothing is learned from it. */
export function computeLosses(
  config: MicroConfig,
  clipSkip: number,
  weights: Weights,
  batch: Batch,
  condition: Condition = plain,
): Float32Array {
  const n = batch.timesteps.length;
  const losses = new Float32Array(n);
  for (let from = 0; from < n; from += SHARD)
    weights.memory.scoped(() => {
      const shard = partOf(batch, from, Math.min(n, from + SHARD));
      const tape = new Tape(weights.memory, false);
      losses.set(passShard(tape, config, clipSkip, weights, shard, n, condition), from);
    });
  return losses;
}

function partOf(batch: Batch, from: number, to: number): Batch {
  const each = batch.height * batch.width * LATENT_CHANNELS;
  return {
    ...batch,
    noised: batch.noised.subarray(from * each, to * each),
    noise: batch.noise.subarray(from * each, to * each),
    timesteps: batch.timesteps.slice(from, to),
    ...(batch.masks && {
      masks: batch.masks.subarray((from * each) / LATENT_CHANNELS, (to * each) / LATENT_CHANNELS),
    }),
    ...(batch.weights && { weights: batch.weights.slice(from, to) }),
    tokens: batch.tokens.slice(from, to),
    ...(batch.seeds && { seeds: batch.seeds.slice(from, to) }),
  };
}

/** Losses; on a tape that learns, the gradient of their share in the mean over `samples` is left in what was predicted. */
function passShard(
  tape: Tape,
  config: MicroConfig,
  clipSkip: number,
  weights: Weights,
  { height, width, noised, noise, timesteps, tokens, seeds, masks, weights: shares }: Batch,
  samples: number,
  condition: Condition,
): Float32Array {
  const n = timesteps.length;
  const ops = layers(tape, weights, config.groups);
  const { channels, contextLength } = config;
  const prompts = tokens.map(one => padTokens(one, contextLength));
  const predicted = predictNoise(
    ops,
    config,
    tape.input(noised, [n, height, width, LATENT_CHANNELS]),
    tape.input(embedTimesteps(timesteps, channels), [n, channels]),
    condition(ops, encodeText(ops, config, prompts, clipSkip), seeds),
  );
  const losses = new Float32Array(n);
  const each = predicted.data.length / n;
  for (let i = 0; i < predicted.data.length; i++) {
    const error = (predicted.data[i] ?? 0) - (noise[i] ?? 0);
    const sample = Math.floor(i / each);
    const counts = masks === undefined ? 1 : (masks[Math.floor(i / LATENT_CHANNELS)] ?? 1);
    losses[sample] = (losses[sample] ?? 0) + (counts * error ** 2) / each;
    const factor = counts * (shares?.[sample] ?? 1);
    if (predicted.grad !== undefined) predicted.grad[i] = (2 * error * factor) / each / samples;
  }
  return losses;
}
