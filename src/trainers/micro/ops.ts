// The only module that knows jax-js: the layers that the micro model is made of, channels last.
import { defaultDevice, init, nn, numpy as np } from '@jax-js/jax';

export { jit, tree, valueAndGrad } from '@jax-js/jax';

export type Tensor = np.Array;
/** Parameters by their checkpoint names; a missing name is a bug. */
export type Weights = Readonly<Record<string, Tensor>>;

/** Must run once before anything else of this module. */
export async function startEngine(): Promise<void> {
  await init('wasm');
  defaultDevice('wasm');
}

export const tensor = (data: Float32Array<ArrayBuffer>, shape: readonly number[]): Tensor =>
  np.array(data).reshape([...shape]);

export const scalar = (value: number): Tensor => np.array(value);

/** Joins tensors into one vector: few outputs of a jitted function cost far less bookkeeping than many. */
export const joinFlat = (tensors: readonly Tensor[]): Tensor => {
  const flat = tensors.map(one => one.reshape([-1]));
  const [first] = flat;
  return flat.length === 1 && first !== undefined ? first : np.concatenate(flat, 0);
};

/** Mean squared error of each sample of a batch [N, …] → [N]. */
export const squaredErrors = (a: Tensor, b: Tensor): Tensor => np.mean(np.square(a.sub(b.ref)), [1, 2, 3]);

export const mean = (x: Tensor): Tensor => np.mean(x);
export const meanSquare = (x: Tensor): Tensor => np.mean(np.square(x));
export const matmul = (a: Tensor, b: Tensor): Tensor => np.matmul(a, b);

export type Ops = ReturnType<typeof layers>;

/**
 * Layers for one trace. jax-js owns its arguments, so everything read is `.ref`ed first. Its convolution on
 * WebAssembly is 30-60 × slower than its matrix product: convolutions are gathered into columns and multiplied.
 * `one` is a traced scalar 1; multiplying by it makes the columns real before the product reads them.
 */
export function layers(weights: Weights, one: Tensor, groups: number) {
  const weight = (name: string): Tensor => {
    const found = weights[name];
    if (found === undefined) throw new Error(`the micro model has no parameter ${name}`);
    return found.ref;
  };
  const has = (name: string): boolean => weights[name] !== undefined;
  const real = (x: Tensor): Tensor => x.mul(one.ref);
  const size = (x: Tensor): [number, number, number, number] => [
    x.shape[0] ?? 0,
    x.shape[1] ?? 0,
    x.shape[2] ?? 0,
    x.shape[3] ?? 0,
  ];

  /** Columns of a padded map for a 3 × 3 kernel: [N, H, W, C] → [N·h·w, 9C]. */
  const columns = (x: Tensor, stride: 1 | 2): [Tensor, number, number] => {
    const [n, height, width, channels] = size(x);
    const [h, w] = [Math.ceil(height / stride), Math.ceil(width / stride)];
    const taps: Tensor[] = [];
    if (stride === 1) {
      const padded = real(
        np.pad(x.ref, [
          [0, 0],
          [1, 1],
          [1, 1],
          [0, 0],
        ]),
      );
      for (let i = 0; i < 3; i++)
        for (let j = 0; j < 3; j++) taps.push(padded.ref.slice([], [i, i + h], [j, j + w], []));
    } else {
      const pad = np.pad(x.ref, [
        [0, 0],
        [1, 2 * h + 1 - height],
        [1, 2 * w + 1 - width],
        [0, 0],
      ]);
      const padded = real(pad).reshape([n, h + 1, 2, w + 1, 2, channels]);
      for (let i = 0; i < 3; i++)
        for (let j = 0; j < 3; j++)
          taps.push(padded.ref.slice([], [i >> 1, (i >> 1) + h], i & 1, [j >> 1, (j >> 1) + w], j & 1, []));
    }
    return [np.concatenate(taps, 3).reshape([n * h * w, 9 * channels]), h, w];
  };

  const linear = (name: string, x: Tensor): Tensor => {
    const w = weight(`${name}.weight`);
    const [to, from] = [w.shape[0] ?? 0, w.shape[1] ?? 0];
    const lead = x.shape.slice(0, -1);
    const y = np.matmul(x.ref.reshape([-1, from]), w.transpose());
    return (has(`${name}.bias`) ? y.add(weight(`${name}.bias`)) : y).reshape([...lead, to]);
  };

  /** 1 × 1 or 3 × 3 convolution with "same" padding; a stride of 2 halves, rounding up. */
  const conv = (name: string, x: Tensor, stride: 1 | 2 = 1): Tensor => {
    const w = weight(`${name}.weight`);
    const [to, from, kernel] = [w.shape[0] ?? 0, w.shape[1] ?? 0, w.shape[2] ?? 0];
    const [n, height, width] = size(x);
    const bias = weight(`${name}.bias`);
    if (kernel === 1)
      return np
        .matmul(x.ref.reshape([-1, from]), w.reshape([to, from]).transpose())
        .add(bias)
        .reshape([n, height, width, to]);
    const [gathered, h, w2] = columns(x, stride);
    const matrix = real(w.transpose([2, 3, 1, 0]).reshape([9 * from, to]));
    return np.matmul(gathered, matrix).add(bias).reshape([n, h, w2, to]);
  };

  const groupNorm = (name: string, x: Tensor): Tensor => {
    const [n, h, w, c] = size(x);
    const grouped = x.ref.reshape([n, h * w, groups, c / groups]);
    const centred = grouped.sub(np.mean(grouped.ref, [1, 3], { keepdims: true }));
    const variance = np.mean(np.square(centred.ref), [1, 3], { keepdims: true });
    const normal = centred.mul(np.reciprocal(np.sqrt(variance.add(1e-5)))).reshape([n, h, w, c]);
    return normal.mul(weight(`${name}.weight`)).add(weight(`${name}.bias`));
  };

  const layerNorm = (name: string, x: Tensor): Tensor => {
    const centred = x.ref.sub(np.mean(x.ref, -1, { keepdims: true }));
    const variance = np.mean(np.square(centred.ref), -1, { keepdims: true });
    const normal = centred.mul(np.reciprocal(np.sqrt(variance.add(1e-5))));
    return normal.mul(weight(`${name}.weight`)).add(weight(`${name}.bias`));
  };

  /** Multi-head attention of q [N, L, C] over k, v [N, M, C]. */
  const attention = (q: Tensor, k: Tensor, v: Tensor, heads: number): Tensor => {
    const [n, length, width] = size(q);
    const inner = width / heads;
    const split = (x: Tensor): Tensor =>
      x.ref.reshape([n, x.shape[1] ?? 0, heads, inner]).transpose([0, 2, 1, 3]);
    const scores = np.matmul(split(q), split(k).transpose([0, 1, 3, 2])).mul(1 / Math.sqrt(inner));
    return np.matmul(nn.softmax(scores, -1), split(v)).transpose([0, 2, 1, 3]).reshape([n, length, width]);
  };

  return {
    weight,
    has,
    size,
    linear,
    conv,
    groupNorm,
    layerNorm,
    attention,
    add: (a: Tensor, b: Tensor): Tensor => a.ref.add(b.ref),
    silu: (x: Tensor): Tensor => nn.silu(x.ref),
    /** Gated activation of the transformer's feed-forward layer; SiLU stands in for GELU. */
    gated: (x: Tensor): Tensor => {
      const [value, gate] = np.split(x.ref, 2, -1);
      if (value === undefined || gate === undefined) throw new Error('a gated layer needs an even width');
      return value.mul(nn.silu(gate));
    },
    /** Adds one vector a sample [N, C] to every place of a map. */
    addEverywhere: (x: Tensor, vector: Tensor): Tensor => {
      const [n, c] = size(vector);
      return x.ref.add(vector.ref.reshape([n, 1, 1, c]));
    },
    concat: (a: Tensor, b: Tensor): Tensor => np.concatenate([a.ref, b.ref], 3),
    tokens: (x: Tensor): Tensor => {
      const [n, h, w, c] = size(x);
      return x.ref.reshape([n, h * w, c]);
    },
    map: (x: Tensor, height: number, width: number): Tensor =>
      x.ref.reshape([x.shape[0] ?? 0, height, width, x.shape[2] ?? 0]),
    /** Nearest-neighbour doubling, cut to the size of the skip it will meet: odd maps lose the extra line. */
    upsample: (x: Tensor, height: number, width: number): Tensor => {
      const [n, h, w, c] = size(x);
      const doubled = np
        .broadcastTo(x.ref.reshape([n, h, 1, w, 1, c]), [n, h, 2, w, 2, c])
        .reshape([n, h * 2, w * 2, c]);
      return h * 2 === height && w * 2 === width ? doubled : doubled.slice([], [0, height], [0, width], []);
    },
    /** f × f patches become channels: [N, H, W, C] → [N, H/f, W/f, f²C]. */
    patches: (x: Tensor, f: number): Tensor => {
      const [n, h, w, c] = size(x);
      return x.ref
        .reshape([n, h / f, f, w / f, f, c])
        .transpose([0, 1, 3, 2, 4, 5])
        .reshape([n, h / f, w / f, f * f * c]);
    },
    /** The inverse of `patches`. */
    unpatch: (x: Tensor, f: number): Tensor => {
      const [n, h, w, channels] = size(x);
      const c = channels / f / f;
      return x.ref
        .reshape([n, h, w, f, f, c])
        .transpose([0, 1, 3, 2, 4, 5])
        .reshape([n, h * f, w * f, c]);
    },
  };
}
