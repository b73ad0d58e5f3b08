export interface AdamWOptions {
  readonly betas: readonly [number, number];
  readonly weightDecay: number;
  /** Gradients are scaled down to this norm over all parameters; 0 never clips. */
  readonly maxGradNorm: number;
}

/** Values from where the last stretch ended up to `end`, and their learning rate. */
export interface Stretch {
  readonly end: number;
  readonly rate: number;
}

/** AdamW (Loshchilov & Hutter 2019) on one flat array; with the values, its fields are the whole training state. */
export class AdamW {
  readonly first: Float32Array<ArrayBuffer>;
  readonly second: Float32Array<ArrayBuffer>;
  updates = 0;
  readonly #options: AdamWOptions;

  constructor(size: number, options: AdamWOptions) {
    this.first = new Float32Array(size);
    this.second = new Float32Array(size);
    this.#options = options;
  }

  /** One update of `values`, in place; `gradient` is laid out alike. Stretches of values may have rates of their own. */
  update(values: Float32Array, gradient: Float32Array, rate: number | readonly Stretch[]): void {
    this.updates++;
    const stretches = typeof rate === 'number' ? [{ end: values.length, rate }] : rate;
    const { betas, weightDecay, maxGradNorm } = this.#options;
    let squares = 0;
    for (let i = 0; i < gradient.length; i++) squares += (gradient[i] ?? 0) ** 2;
    const norm = Math.sqrt(squares);
    const scale = maxGradNorm > 0 && norm > maxGradNorm ? maxGradNorm / norm : 1;
    const [b1, b2] = betas;
    const [unbias1, unbias2] = [1 - b1 ** this.updates, 1 - b2 ** this.updates];
    const { first, second } = this;
    let i = 0;
    for (const { end, rate: lr } of stretches)
      for (; i < end; i++) {
        const g = (gradient[i] ?? 0) * scale;
        const m = (first[i] ?? 0) + (1 - b1) * (g - (first[i] ?? 0));
        const v = (second[i] ?? 0) + (1 - b2) * (g * g - (second[i] ?? 0));
        const value = values[i] ?? 0;
        first[i] = m;
        second[i] = v;
        values[i] = value - lr * (m / unbias1 / (Math.sqrt(v / unbias2) + 1e-8) + weightDecay * value);
      }
  }
}
