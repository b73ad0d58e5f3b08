// Parameters as one flat array: hundreds of small tensors are slow to update, save and copy one by one.
import type { Random } from './random.ts';
import type { ParameterSpec } from './topology.ts';

/** Named views on one Float32Array, in the order of the specs. */
export class Parameters {
  readonly specs: readonly ParameterSpec[];
  readonly values: Float32Array;
  readonly #views = new Map<string, Float32Array>();

  /** All zeros, or on `values`, which are laid out alike and shared. */
  constructor(specs: readonly ParameterSpec[], values?: Float32Array) {
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
  view(name: string): Float32Array {
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
}
