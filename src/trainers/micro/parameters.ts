// Trainable parameters as one flat array, with AdamW on it. Small tensors by the hundred are slow to update
// one by one; one Float32Array of two million numbers takes 10 ms.
import { joinFlat, type Tensor, tensor, type Weights } from './ops.ts';
import type { Random } from './random.ts';
import type { ParameterSpec } from './topology.ts';

const GROUP = 24;

export interface AdamW {
  readonly betas: readonly [number, number];
  readonly weightDecay: number;
  /** Gradients are scaled down to this norm over all parameters; 0 never clips. */
  readonly maxGradNorm: number;
}

/** Named views on one Float32Array, in the order of the specs. */
export class Parameters {
  readonly specs: readonly ParameterSpec[];
  readonly values: Float32Array<ArrayBuffer>;
  /** AdamW's first and second moments and its step count: together with `values`, the whole training state. */
  readonly first: Float32Array<ArrayBuffer>;
  readonly second: Float32Array<ArrayBuffer>;
  updates = 0;
  readonly #views = new Map<string, Float32Array<ArrayBuffer>>();

  constructor(specs: readonly ParameterSpec[]) {
    this.specs = specs;
    const sizes = specs.map(spec => spec.shape.reduce((a, b) => a * b, 1));
    const total = sizes.reduce((a, b) => a + b, 0);
    this.values = new Float32Array(total);
    this.first = new Float32Array(total);
    this.second = new Float32Array(total);
    let offset = 0;
    for (const [index, spec] of specs.entries()) {
      const size = sizes[index] ?? 0;
      this.#views.set(spec.name, this.values.subarray(offset, offset + size));
      offset += size;
    }
  }

  /** The values of one parameter; writing to it changes the parameter. */
  view(name: string): Float32Array<ArrayBuffer> {
    const view = this.#views.get(name);
    if (view === undefined) throw new Error(`no parameter ${name}`);
    return view;
  }

  /** Values for training from scratch: variance 1/fan-in, times `gain`. */
  initialise(random: Random, gain = 1): void {
    for (const { name, shape, start } of this.specs) {
      const view = this.view(name);
      if (start === 'one') view.fill(1);
      else if (start === 'zero') view.fill(0);
      else {
        const scale = start === 'embedding' ? 0.5 : gain / Math.sqrt(view.length / (shape[0] ?? 1));
        for (let i = 0; i < view.length; i++) view[i] = random.normal() * scale;
      }
    }
  }

  /** Fresh tensors of the present values (or of `source`, laid out alike). */
  tensors(source: Float32Array<ArrayBuffer> = this.values): Weights {
    const weights: Record<string, Tensor> = {};
    let offset = 0;
    for (const { name, shape } of this.specs) {
      const size = this.view(name).length;
      weights[name] = tensor(source.slice(offset, offset + size), shape);
      offset += size;
    }
    return weights;
  }

  /** Inside a jitted function: gradients by name → a few joined vectors, in the order of `values`. */
  join(gradients: Weights): Tensor[] {
    const joined: Tensor[] = [];
    for (let i = 0; i < this.specs.length; i += GROUP) {
      const group = this.specs.slice(i, i + GROUP).map(spec => gradients[spec.name]);
      joined.push(joinFlat(group.filter(one => one !== undefined)));
    }
    return joined;
  }

  /** One AdamW update; `gradient` is laid out like `values`. Returns its norm before clipping. */
  update(gradient: Float32Array, rate: number, { betas, weightDecay, maxGradNorm }: AdamW): number {
    this.updates++;
    let squares = 0;
    for (let i = 0; i < gradient.length; i++) squares += (gradient[i] ?? 0) ** 2;
    const norm = Math.sqrt(squares);
    const scale = maxGradNorm > 0 && norm > maxGradNorm ? maxGradNorm / norm : 1;
    const [b1, b2] = betas;
    const [unbias1, unbias2] = [1 - b1 ** this.updates, 1 - b2 ** this.updates];
    const { values, first, second } = this;
    for (let i = 0; i < values.length; i++) {
      const g = (gradient[i] ?? 0) * scale;
      const m = (first[i] ?? 0) + (1 - b1) * (g - (first[i] ?? 0));
      const v = (second[i] ?? 0) + (1 - b2) * (g * g - (second[i] ?? 0));
      const value = values[i] ?? 0;
      first[i] = m;
      second[i] = v;
      values[i] = value - rate * (m / unbias1 / (Math.sqrt(v / unbias2) + 1e-8) + weightDecay * value);
    }
    return norm;
  }
}
