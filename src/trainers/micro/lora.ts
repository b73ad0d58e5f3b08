// Low-rank adapters beside frozen weights: W + strength · alpha/rank · up · down.

import type { TrainJob } from '../../training/job.generated.ts';
import type { Part } from '../../training/parts.ts';
import { transpose } from './memory.ts';
import type { Network } from './network.ts';
import { Parameters } from './parameters.ts';
import type { Random } from './random.ts';
import { metadataOf, writeResult } from './result.ts';
import type { ParameterSpec } from './topology.ts';
import type { Weight, Weights } from './weights.ts';

/** A weight that gets an adapter, and of which rank. */
export interface LoraModule {
  /** kohya's name, e.g. `lora_unet_mid_block_attentions_0_proj_in`. */
  readonly name: string;
  /** The checkpoint's name of the weight. */
  readonly key: string;
  /** Of the weight: [out, in] or [out, in, height, width]. */
  readonly shape: readonly number[];
  readonly rank: number;
  readonly alpha: number;
}

const [DOWN, UP] = ['.lora_down.weight', '.lora_up.weight'];

export const loraSpecs = (modules: readonly LoraModule[]): readonly ParameterSpec[] =>
  modules.flatMap(({ name, shape, rank }): ParameterSpec[] => {
    const [to = 1, from = 1, ...kernel] = shape;
    return [
      { name: name + DOWN, shape: [rank, from, ...kernel], start: 'weight' },
      { name: name + UP, shape: [to, rank, ...kernel.map(() => 1)], start: 'zero' },
    ];
  });

/** An untrained network: down is uniform on ±1/√fan-in as kohya draws it, up is zero, so that nothing changes yet. */
export function startLora(modules: readonly LoraModule[], draw: Random): Parameters {
  const parameters = new Parameters(loraSpecs(modules));
  for (const { name, rank } of modules) {
    const down = parameters.view(name + DOWN);
    const bound = 1 / Math.sqrt(down.length / rank);
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
export class Lora implements Network {
  readonly parameters: Parameters;
  readonly gradient: Parameters;
  readonly #modules: readonly LoraModule[];
  readonly #weights: Weights;
  readonly #adapted: readonly Adapted[];

  constructor(modules: readonly LoraModule[], weights: Weights, values: Parameters) {
    const { memory } = weights;
    this.#modules = modules;
    this.#weights = weights;
    this.parameters = new Parameters(values.specs, memory.copy(values.values));
    this.gradient = new Parameters(values.specs, memory.zeros(values.values.length));
    this.#adapted = modules.map(module => {
      const weight = weights.get(module.key);
      const { value, transposed = value } = weight;
      return {
        ...{ module, weight, base: memory.copy(value), baseTransposed: memory.copy(transposed) },
        downTransposed: memory.array(module.rank * weight.columns),
      };
    });
    for (const adapted of this.#adapted)
      adapted.weight.learn = (x, dy, count) => this.#learn(adapted, x, dy, count);
    this.apply(1);
  }

  partOf(name: string): Part {
    return name.startsWith('lora_te') ? 'text_encoder' : 'unet';
  }

  /** As kohya's file: fp16, `alpha` a module, `ss_*` metadata. */
  async save(path: string, job: TrainJob, step: number): Promise<void> {
    const alphas = new Map(this.#modules.map(({ name, alpha }) => [`${name}.alpha`, alpha]));
    const tensors = [
      ...this.parameters.specs.map(({ name, shape }) => ({ name, dtype: 'F16' as const, shape })),
      ...[...alphas.keys()].map(name => ({ name, dtype: 'F16' as const, shape: [] })),
    ];
    const { rank = 0, alpha = rank, conv } = job.network ?? {};
    const metadata = {
      ...metadataOf(job, step, 'lora'),
      ss_network_module: 'networks.lora',
      ss_network_dim: String(rank),
      ss_network_alpha: String(alpha),
      ...(conv && { ss_network_args: JSON.stringify({ conv_dim: conv.rank, conv_alpha: conv.alpha }) }),
    };
    await writeResult(path, metadata, tensors, name => {
      const own = alphas.get(name);
      return own === undefined ? this.parameters.view(name) : Float32Array.of(own);
    });
  }

  apply(strength: number): void {
    const { memory } = this.#weights;
    for (const { module, weight, base, baseTransposed, downTransposed } of this.#adapted) {
      const { rank, alpha } = module;
      const { value, transposed = value, rows, columns } = weight;
      const [down, up] = [this.parameters.view(module.name + DOWN), this.parameters.view(module.name + UP)];
      transpose(down, downTransposed, rank, columns);
      value.set(base);
      transposed.set(baseTransposed);
      memory.scoped(() => {
        const [scaled, turned] = [memory.copy(up), memory.array(up.length)];
        for (let i = 0; i < scaled.length; i++) scaled[i] = (scaled[i] ?? 0) * strength * (alpha / rank);
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
    const { rank, alpha } = module;
    const scale = alpha / rank;
    const up = this.parameters.view(module.name + UP);
    memory.scoped(() => {
      const [inner, slopes] = [memory.zeros(count * rank), memory.zeros(count * rank)];
      memory.multiply(inner, x, downTransposed, count, rank, columns);
      memory.multiply(slopes, dy, up, count, rank, rows);
      for (let i = 0; i < inner.length; i++) {
        inner[i] = (inner[i] ?? 0) * scale;
        slopes[i] = (slopes[i] ?? 0) * scale;
      }
      memory.multiplyTransposed(this.gradient.view(module.name + UP), dy, inner, rows, rank, count);
      memory.multiplyTransposed(this.gradient.view(module.name + DOWN), slopes, x, rank, columns, count);
    });
  }
}
