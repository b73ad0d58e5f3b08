import type { Tape, Tensor } from './tape.ts';

/** Multi-head attention of q [N, L, C] over k and v [N, M, C]: softmax(q kᵀ / √(C / heads)) v, head by head. */
export function attend(tape: Tape, q: Tensor, k: Tensor, v: Tensor, heads: number): Tensor {
  const { memory } = tape;
  const [n = 1, length = 1, width = 1] = q.shape;
  const [, others = 1] = k.shape;
  const inner = width / heads;
  const scale = 1 / Math.sqrt(inner);
  const y = tape.output(
    q.shape,
    [q, k, v].some(({ grad }) => grad !== undefined),
  );
  y.data.fill(0);
  const shares = memory.zeros(n * heads * length * others);
  /** Bytes from one row of q, k, v or y to the next. */
  const row = 4 * width;

  /** Calls `visit` for each head with where it starts in q and y, in k and v, and in the shares. */
  const eachHead = (visit: (ofQ: number, ofK: number, of: number) => void): void => {
    for (let sample = 0; sample < n; sample++)
      for (let head = 0; head < heads; head++)
        visit(
          sample * length * width + head * inner,
          sample * others * width + head * inner,
          (sample * heads + head) * length * others,
        );
  };
  const across = memory.array(others * inner);
  /** One head's part of k or v, [others × inner] → [inner × others]. */
  const turn = (from: Float32Array, start: number, into: Float32Array): Float32Array => {
    for (let i = 0; i < others; i++)
      for (let c = 0; c < inner; c++) into[c * others + i] = from[start + i * width + c] ?? 0;
    return into;
  };
  const at = ({ byteOffset }: Float32Array, start: number): number => byteOffset + 4 * start;

  eachHead((ofQ, ofK, of) => {
    const keys = turn(k.data, ofK, across).byteOffset;
    memory.gemm(at(q.data, ofQ), row, 4, keys, 4 * others, at(shares, of), 4 * others, length, others, inner);
    for (let from = of; from < of + length * others; from += others) softmax(shares, from, others, scale);
    memory.gemm(
      at(shares, of),
      4 * others,
      4,
      at(v.data, ofK),
      row,
      at(y.data, ofQ),
      row,
      length,
      inner,
      others,
    );
  });

  tape.passBack(y, dy => {
    const values = memory.array(others * inner);
    const slopes = memory.array(length * others);
    eachHead((ofQ, ofK, of) => {
      slopes.fill(0);
      const turned = turn(v.data, ofK, values).byteOffset;
      memory.gemm(
        at(dy, ofQ),
        row,
        4,
        turned,
        4 * others,
        slopes.byteOffset,
        4 * others,
        length,
        others,
        inner,
      );
      for (let i = 0; i < length; i++) unsoftmax(shares, of + i * others, slopes, i * others, others, scale);
      const s = slopes.byteOffset;
      if (v.grad !== undefined)
        memory.gemm(
          at(shares, of),
          4,
          4 * others,
          at(dy, ofQ),
          row,
          at(v.grad, ofK),
          row,
          others,
          inner,
          length,
        );
      if (q.grad !== undefined)
        memory.gemm(s, 4 * others, 4, at(k.data, ofK), row, at(q.grad, ofQ), row, length, inner, others);
      if (k.grad !== undefined)
        memory.gemm(s, 4, 4 * others, at(q.data, ofQ), row, at(k.grad, ofK), row, others, inner, length);
    });
  });
  return y;
}

/** Softmax of `scale` times a run of numbers, in place. */
function softmax(values: Float32Array, from: number, count: number, scale: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = from; i < from + count; i++) most = Math.max(most, values[i] ?? 0);
  let sum = 0;
  for (let i = from; i < from + count; i++) {
    const value = Math.exp(((values[i] ?? 0) - most) * scale);
    values[i] = value;
    sum += value;
  }
  for (let i = from; i < from + count; i++) values[i] = (values[i] ?? 0) / sum;
}

/** Turns the gradient of a softmax's outputs into that of its inputs, in place. */
function unsoftmax(
  shares: Float32Array,
  from: number,
  slopes: Float32Array,
  at: number,
  count: number,
  scale: number,
): void {
  let mean = 0;
  for (let i = 0; i < count; i++) mean += (shares[from + i] ?? 0) * (slopes[at + i] ?? 0);
  for (let i = 0; i < count; i++)
    slopes[at + i] = (shares[from + i] ?? 0) * ((slopes[at + i] ?? 0) - mean) * scale;
}
