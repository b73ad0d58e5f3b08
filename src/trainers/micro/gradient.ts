// The gradient of the denoising loss (S-3…S-9) over one batch.
import { embedTimesteps } from './diffusion.ts';
import { applyLora, type LoraShape, loraSpecs } from './lora.ts';
import { encodeText, predictNoise } from './model.ts';
import * as engine from './ops.ts';
import { Parameters } from './parameters.ts';
import { denoiserSpecs, LATENT_CHANNELS, type MicroConfig } from './topology.ts';
import { oneHot, tokenCount } from './vocabulary.ts';

/** What is trained: a network on a frozen base, or without `lora` the base itself. */
export interface Trainee {
  readonly config: MicroConfig;
  readonly clipSkip: number;
  /** The U-Net's and text encoder's values, in the order of `denoiserSpecs`. */
  readonly base: Float32Array<ArrayBuffer>;
  readonly lora?: LoraShape;
}

/** Noised latents of one size; every array has one entry, or one run of numbers, a sample. */
export interface Batch {
  readonly height: number;
  readonly width: number;
  readonly noised: Float32Array<ArrayBuffer>;
  readonly noise: Float32Array<ArrayBuffer>;
  readonly timesteps: readonly number[];
  readonly tokens: readonly (readonly number[])[];
}

export interface Gradient {
  /** Mean squared error of each sample. */
  readonly losses: Float32Array<ArrayBuffer>;
  /** Of the mean loss, laid out like the trained values. */
  readonly values: Float32Array<ArrayBuffer>;
}

export const traineeSpecs = ({ config, lora }: Trainee) =>
  lora === undefined ? denoiserSpecs(config, tokenCount(config.vocabulary)) : loraSpecs(lora);

/** Compiles the gradient; a batch size or picture size seen for the first time costs seconds more. */
export function createGradient(
  trainee: Trainee,
): (trained: Float32Array<ArrayBuffer>, batch: Batch) => Gradient {
  const { config, clipSkip, lora } = trainee;
  const tokens = tokenCount(config.vocabulary);
  const parameters = new Parameters(traineeSpecs(trainee));
  const base = new Parameters(denoiserSpecs(config, tokens));
  const frozen = lora === undefined ? {} : base.tensors(trainee.base);
  const compiled = engine.jit(
    (
      trained: engine.Weights,
      rest: engine.Weights,
      x: engine.Tensor,
      time: engine.Tensor,
      prompts: engine.Tensor,
      noise: engine.Tensor,
      one: engine.Tensor,
    ) => {
      const [[, losses], gradients] = engine.valueAndGrad(
        (values: engine.Weights): [engine.Tensor, engine.Tensor] => {
          const weights = lora === undefined ? values : applyLora(rest, lora, values);
          const ops = engine.layers(weights, one, config.groups);
          const context = encodeText(ops, config, prompts, clipSkip);
          const errors = engine.squaredErrors(predictNoise(ops, config, x, time, context), noise);
          return [engine.mean(errors.ref), errors];
        },
        { hasAux: true },
      )(trained);
      return [losses, ...parameters.join(gradients)];
    },
  );
  return (trained, { height, width, noised, noise, timesteps, tokens: prompts }) => {
    const n = timesteps.length;
    const shape = [n, height, width, LATENT_CHANNELS];
    const { channels, contextLength } = config;
    const parts = compiled(
      parameters.tensors(trained),
      engine.tree.ref(frozen),
      engine.tensor(noised, shape),
      engine.tensor(embedTimesteps(timesteps, channels), [n, channels]),
      engine.tensor(oneHot(prompts, contextLength, tokens), [n, contextLength, tokens]),
      engine.tensor(noise, shape),
      engine.scalar(1),
    ).map((part: engine.Tensor) => part.dataSync() as Float32Array<ArrayBuffer>);
    const [losses, ...gradients] = parts;
    const values = new Float32Array(parameters.values.length);
    let offset = 0;
    for (const part of gradients) {
      values.set(part, offset);
      offset += part.length;
    }
    return { losses: losses ?? new Float32Array(), values };
  };
}
