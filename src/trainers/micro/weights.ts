// The model's parameters as its layers use them.
import { type Memory, transpose } from './memory.ts';
import type { Parameters } from './parameters.ts';
import type { ParameterSpec } from './topology.ts';

/** One parameter; a convolution's kernel is a matrix of [out × in · taps]. */
export interface Weight {
  readonly name: string;
  readonly shape: readonly number[];
  readonly rows: number;
  readonly columns: number;
  readonly value: Float32Array;
  /** Of a matrix: the same by columns, as products with inputs read it. */
  readonly transposed: Float32Array | undefined;
  /** Where the gradient of a vector or a table adds up, if it is trained. */
  grad: Float32Array | undefined;
  /** Rows behind those of a table, of words that the model does not know. */
  more: { readonly value: Float32Array; readonly grad: Float32Array } | undefined;
  /** How a matrix learns from its inputs [count × columns] and the gradient of its outputs [count × rows]. */
  learn: ((x: Float32Array, gradient: Float32Array, count: number) => void) | undefined;
}

/** A model in memory. */
export class Weights {
  readonly memory: Memory;
  readonly #weights: Map<string, Weight>;

  constructor(memory: Memory, values: Parameters) {
    this.memory = memory;
    this.#weights = new Map(values.specs.map(spec => [spec.name, this.#weight(spec)]));
    this.set(values);
  }

  #weight({ name, shape, start }: ParameterSpec): Weight {
    const [rows = 1, ...rest] = shape;
    const columns = rest.reduce((a, b) => a * b, 1);
    const isMatrix = shape.length > 1 && start !== 'embedding';
    return {
      ...{ name, shape, rows, columns, value: this.memory.array(rows * columns) },
      transposed: isMatrix ? this.memory.array(rows * columns) : undefined,
      ...{ grad: undefined, more: undefined, learn: undefined },
    };
  }

  /** Takes other values of the parameters given. */
  set(values: Parameters): void {
    for (const { name } of values.specs) {
      const { value, transposed, rows, columns } = this.get(name);
      value.set(values.view(name));
      if (transposed !== undefined) transpose(value, transposed, rows, columns);
    }
  }

  /** Adds parameters that the model comes without. */
  add(values: Parameters): void {
    for (const spec of values.specs) this.#weights.set(spec.name, this.#weight(spec));
    this.set(values);
  }

  /** Has whole parameters trained, their gradients adding up in `gradient`. */
  train(gradient: Parameters): void {
    for (const { name } of gradient.specs) {
      const weight = this.get(name);
      const { rows, columns, transposed } = weight;
      const grad = gradient.view(name);
      weight.grad = grad;
      if (transposed === undefined) continue;
      weight.learn = (x, dy, count) => this.memory.multiplyTransposed(grad, dy, x, rows, columns, count);
    }
  }

  get(name: string): Weight {
    const weight = this.#weights.get(name);
    if (weight === undefined) throw new Error(`the micro model has no parameter ${name}`);
    return weight;
  }

  has(name: string): boolean {
    return this.#weights.has(name);
  }
}
