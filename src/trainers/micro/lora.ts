// Low-rank adapters beside frozen weights: W + strength · alpha/rank · up · down.
import { transpose } from './memory.ts';
import { Parameters } from './parameters.ts';
import type { Random } from './random.ts';
import type { ParameterSpec } from './topology.ts';
import type { Weight, Weights } from './weights.ts';

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

/** A module at work in a model. */
interface Adapted {
  readonly module: LoraModule;
  readonly weight: Weight;
  /** The weight without the adapter, by rows and by columns. */
  readonly base: Float32Array;
  readonly baseTransposed: Float32Array;
  readonly downTransposed: Float32Array;
}

/**
 * A LoRA in a model: `apply` makes the model's weights those with the adapters. On the way back a module never forms
 * the gradient of its whole weight, only those of its two thin factors.
 */
export class Lora {
  readonly parameters: Parameters;
  readonly gradient: Parameters;
  readonly #weights: Weights;
  readonly #scale: number;
  readonly #rank: number;
  readonly #adapted: readonly Adapted[];

  constructor(lora: LoraShape, weights: Weights, values: Parameters) {
    const { memory } = weights;
    this.#weights = weights;
    this.#rank = lora.rank;
    this.#scale = lora.alpha / lora.rank;
    this.parameters = new Parameters(values.specs, memory.copy(values.values));
    this.gradient = new Parameters(values.specs, memory.zeros(values.values.length));
    this.#adapted = lora.modules.map(module => {
      const weight = weights.get(module.key);
      const { value, transposed = value } = weight;
      return {
        ...{ module, weight, base: memory.copy(value), baseTransposed: memory.copy(transposed) },
        downTransposed: memory.array(lora.rank * weight.columns),
      };
    });
    for (const adapted of this.#adapted)
      adapted.weight.learn = (x, dy, count) => this.#learn(adapted, x, dy, count);
    this.apply(1);
  }

  apply(strength: number): void {
    const { memory } = this.#weights;
    const rank = this.#rank;
    for (const { module, weight, base, baseTransposed, downTransposed } of this.#adapted) {
      const { value, transposed = value, rows, columns } = weight;
      const [down, up] = [this.parameters.view(module.name + DOWN), this.parameters.view(module.name + UP)];
      transpose(down, downTransposed, rank, columns);
      value.set(base);
      transposed.set(baseTransposed);
      memory.scoped(() => {
        const [scaled, turned] = [memory.copy(up), memory.array(up.length)];
        for (let i = 0; i < scaled.length; i++) scaled[i] = (scaled[i] ?? 0) * strength * this.#scale;
        transpose(scaled, turned, rows, rank);
        memory.multiply(value, scaled, down, rows, columns, rank);
        memory.multiplyTransposed(transposed, down, turned, columns, rows, rank);
      });
    }
  }

  /** With z = x · downᵀ: up learns from z, and down from x with the gradient of z. */
  #learn(
    { module, weight, downTransposed }: Adapted,
    x: Float32Array,
    dy: Float32Array,
    count: number,
  ): void {
    const { memory } = this.#weights;
    const { rows, columns } = weight;
    const rank = this.#rank;
    const up = this.parameters.view(module.name + UP);
    memory.scoped(() => {
      const [inner, slopes] = [memory.zeros(count * rank), memory.zeros(count * rank)];
      memory.multiply(inner, x, downTransposed, count, rank, columns);
      memory.multiply(slopes, dy, up, count, rank, rows);
      for (let i = 0; i < inner.length; i++) {
        inner[i] = (inner[i] ?? 0) * this.#scale;
        slopes[i] = (slopes[i] ?? 0) * this.#scale;
      }
      memory.multiplyTransposed(this.gradient.view(module.name + UP), dy, inner, rows, rank, count);
      memory.multiplyTransposed(this.gradient.view(module.name + DOWN), slopes, x, rank, columns, count);
    });
  }
}
