// The gradient of the denoising loss (S-3…S-9) over one batch.
import { embedTimesteps } from './diffusion.ts';
import { encodeText, predictNoise } from './model.ts';
import * as engine from './ops.ts';
import { joinGradients, type Parameters, splitGradients } from './parameters.ts';
import { LATENT_CHANNELS, type MicroConfig } from './topology.ts';
import { oneHot, tokenCount } from './vocabulary.ts';

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
  readonly losses: Float32Array;
  /** Of the mean loss, for the trained parameters. */
  readonly gradient: Parameters;
}

/**
 * Compiles the gradient for the parameters that `trained` picks; the others are taken from `base` once and for all.
 * A batch size or picture size seen for the first time costs seconds more.
 */
export function createGradient(
  config: MicroConfig,
  clipSkip: number,
  base: Parameters,
  trained: (name: string) => boolean = () => true,
): (model: Parameters, batch: Batch) => Gradient {
  const tokens = tokenCount(config.vocabulary);
  const specs = base.specs.filter(({ name }) => trained(name));
  const frozen = base.tensors(name => !trained(name));
  const compiled = engine.jit(
    (
      weights: engine.Weights,
      rest: engine.Weights,
      x: engine.Tensor,
      time: engine.Tensor,
      prompts: engine.Tensor,
      noise: engine.Tensor,
      one: engine.Tensor,
    ) => {
      const [[, losses], gradients] = engine.valueAndGrad(
        (values: engine.Weights): [engine.Tensor, engine.Tensor] => {
          const ops = engine.layers({ ...rest, ...values }, one, config.groups);
          const context = encodeText(ops, config, prompts, clipSkip);
          const errors = engine.squaredErrors(predictNoise(ops, config, x, time, context), noise);
          return [engine.mean(errors.ref), errors];
        },
        { hasAux: true },
      )(weights);
      return [losses, ...joinGradients(specs, gradients)];
    },
  );
  return (model, { height, width, noised, noise, timesteps, tokens: prompts }) => {
    const n = timesteps.length;
    const shape = [n, height, width, LATENT_CHANNELS];
    const { channels, contextLength } = config;
    const [losses, ...parts] = compiled(
      model.tensors(trained),
      engine.tree.ref(frozen),
      engine.tensor(noised, shape),
      engine.tensor(embedTimesteps(timesteps, channels), [n, channels]),
      engine.tensor(oneHot(prompts, contextLength, tokens), [n, contextLength, tokens]),
      engine.tensor(noise, shape),
      engine.scalar(1),
    ).map((part: engine.Tensor) => part.dataSync() as Float32Array);
    return { losses: losses ?? new Float32Array(), gradient: splitGradients(specs, parts) };
  };
}
