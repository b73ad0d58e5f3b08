// Low-rank adapters beside the frozen weights: W + strength · alpha/rank · up · down.
import { matmul, type Tensor, type Weights } from './ops.ts';
import { Parameters } from './parameters.ts';
import type { Random } from './random.ts';
import type { ParameterSpec } from './topology.ts';

/** A weight that gets an adapter. */
export interface LoraModule {
  /** kohya's name, e.g. `lora_unet_mid_block_attentions_0_proj_in`. */
  readonly name: string;
  /** The checkpoint's name of the weight. */
  readonly key: string;
  /** Of the weight: [out, in] or [out, in, 1, 1]. */
  readonly shape: readonly number[];
}

/** Which weights get an adapter, and of which rank; plain data, so that workers can be told. */
export interface LoraShape {
  readonly modules: readonly LoraModule[];
  readonly rank: number;
  readonly alpha: number;
}

const [DOWN, UP] = ['.lora_down.weight', '.lora_up.weight'];

export const loraSpecs = ({ modules, rank }: LoraShape): readonly ParameterSpec[] =>
  modules.flatMap(({ name, shape }): ParameterSpec[] => {
    const [to, from, ...kernel] = shape;
    return [
      { name: name + DOWN, shape: [rank, from ?? 1, ...kernel], start: 'weight' },
      { name: name + UP, shape: [to ?? 1, rank, ...kernel], start: 'zero' },
    ];
  });

/** An untrained network: down is uniform on ±1/√in as kohya draws it, up is zero, so that nothing changes yet. */
export function startLora(lora: LoraShape, draw: Random): Parameters {
  const parameters = new Parameters(loraSpecs(lora));
  for (const { name, shape } of lora.modules) {
    const bound = 1 / Math.sqrt(shape[1] ?? 1);
    const down = parameters.view(name + DOWN);
    for (let i = 0; i < down.length; i++) down[i] = (draw.uniform() * 2 - 1) * bound;
  }
  return parameters;
}

/** Inside a trace: the base's weights with the network applied. `strength` is a scalar tensor or absent for 1. */
export function applyLora(base: Weights, lora: LoraShape, adapters: Weights, strength?: Tensor): Weights {
  const scale = lora.alpha / lora.rank;
  const weights: Record<string, Tensor> = { ...base };
  for (const { name, key, shape } of lora.modules) {
    const [down, up, weight] = [adapters[name + DOWN], adapters[name + UP], base[key]];
    if (down === undefined || up === undefined || weight === undefined)
      throw new Error(`no adapter for ${key}`);
    const [to, from] = [shape[0] ?? 1, shape[1] ?? 1];
    let delta = matmul(up.ref.reshape([to, lora.rank]), down.ref.reshape([lora.rank, from])).reshape([
      ...shape,
    ]);
    if (scale !== 1) delta = delta.mul(scale);
    if (strength !== undefined) delta = delta.mul(strength.ref);
    weights[key] = weight.ref.add(delta);
  }
  return weights;
}
