// Low-rank adapters beside frozen weights: W + strength · alpha/rank · up · down.
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

/** Which weights get an adapter, and of which rank. */
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

/**
 * Writes base + strength · alpha/rank · up · down into `model`, for the adapted weights alone. Done here and not in
 * the compiled step, which sees whole weights only: two hundred small products cost more there than all of this.
 */
export function applyLora(
  base: Parameters,
  lora: LoraShape,
  network: Parameters,
  strength: number,
  model: Parameters,
): void {
  const { rank } = lora;
  const scale = (strength * lora.alpha) / rank;
  for (const { name, key } of lora.modules) {
    const [down, up] = [network.view(name + DOWN), network.view(name + UP)];
    const [weight, out] = [base.view(key), model.view(key)];
    const columns = down.length / rank;
    out.set(weight);
    for (let row = 0; row * rank < up.length; row++)
      for (let r = 0; r < rank; r++) {
        const factor = scale * (up[row * rank + r] ?? 0);
        if (factor === 0) continue;
        const [from, to] = [r * columns, row * columns];
        for (let i = 0; i < columns; i++) out[to + i] = (out[to + i] ?? 0) + factor * (down[from + i] ?? 0);
      }
  }
}

/** The network's gradient from that of the adapted weights (the chain rule), laid out like the network's values. */
export function loraGradient(
  lora: LoraShape,
  network: Parameters,
  weights: Parameters,
): Float32Array<ArrayBuffer> {
  const { rank } = lora;
  const scale = lora.alpha / rank;
  const gradient = new Parameters(network.specs);
  for (const { name, key } of lora.modules) {
    const [down, up, weight] = [network.view(name + DOWN), network.view(name + UP), weights.view(key)];
    const [toDown, toUp] = [gradient.view(name + DOWN), gradient.view(name + UP)];
    const columns = down.length / rank;
    for (let row = 0; row * rank < up.length; row++)
      for (let r = 0; r < rank; r++) {
        const factor = scale * (up[row * rank + r] ?? 0);
        const [of, at] = [r * columns, row * columns];
        let sum = 0;
        for (let i = 0; i < columns; i++) {
          const g = weight[at + i] ?? 0;
          sum += g * (down[of + i] ?? 0);
          toDown[of + i] = (toDown[of + i] ?? 0) + factor * g;
        }
        toUp[row * rank + r] = scale * sum;
      }
  }
  return gradient.values;
}
