// Parameters as one flat array: hundreds of small tensors are slow to update, save and copy one by one.
import { joinFlat, type Tensor, tensor, type Weights } from './ops.ts';
import type { Random } from './random.ts';
import type { ParameterSpec } from './topology.ts';

/** Outputs of a jitted function that are joined into one. */
const GROUP = 24;

/** Named views on one Float32Array, in the order of the specs. */
export class Parameters {
  readonly specs: readonly ParameterSpec[];
  readonly values: Float32Array<ArrayBuffer>;
  readonly #views = new Map<string, Float32Array<ArrayBuffer>>();

  /** All zeros, or on `values`, which are laid out alike and shared. */
  constructor(specs: readonly ParameterSpec[], values?: Float32Array<ArrayBuffer>) {
    this.specs = specs;
    const sizes = specs.map(spec => spec.shape.reduce((a, b) => a * b, 1));
    this.values = values ?? new Float32Array(sizes.reduce((a, b) => a + b, 0));
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

  copy(): Parameters {
    return new Parameters(this.specs, this.values.slice());
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

  /** Fresh tensors of the present values, of all parameters or of those that `some` picks. */
  tensors(some: (name: string) => boolean = () => true): Weights {
    const weights: Record<string, Tensor> = {};
    for (const { name, shape } of this.specs)
      if (some(name)) weights[name] = tensor(this.view(name).slice(), shape);
    return weights;
  }
}

/** Inside a jitted function: gradients by name → a few joined vectors, in the order of the specs. */
export function joinGradients(specs: readonly ParameterSpec[], gradients: Weights): Tensor[] {
  const joined: Tensor[] = [];
  for (let i = 0; i < specs.length; i += GROUP) {
    const group = specs.slice(i, i + GROUP).map(spec => gradients[spec.name]);
    joined.push(joinFlat(group.filter(one => one !== undefined)));
  }
  return joined;
}

/** The joined vectors of one gradient as parameters again. */
export function splitGradients(specs: readonly ParameterSpec[], parts: readonly Float32Array[]): Parameters {
  const gradient = new Parameters(specs);
  let offset = 0;
  for (const part of parts) {
    gradient.values.set(part, offset);
    offset += part.length;
  }
  return gradient;
}
