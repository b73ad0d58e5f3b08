// The layers that the micro model is made of: each computes its output and leaves on the tape how gradients go back.
import { activate, add, addRows, addTo } from './arrays.ts';
import { attend } from './attention.ts';
import { convolve } from './convolution.ts';
import { normalise } from './normalisation.ts';
import { reshaped, type Tape, type Tensor } from './tape.ts';
import type { Weight, Weights } from './weights.ts';

export type Ops = ReturnType<typeof layers>;

/** What changes the output of a matrix's layer also changes what comes after it. */
const learns = (...weights: readonly (Weight | undefined)[]): boolean =>
  weights.some(weight => weight?.grad !== undefined || weight?.learn !== undefined);

/** The layers over one model, recorded on one tape. */
export function layers(tape: Tape, weights: Weights, groups: number) {
  const { memory } = tape;
  const has = (name: string): boolean => weights.has(name);

  /** x [count × from] → [count × to]: the product that linear layers and convolutions come down to. */
  const project = (x: Tensor, weight: Weight, bias: Weight | undefined, shape: readonly number[]): Tensor => {
    const { rows: to, columns: from, value, transposed } = weight;
    if (transposed === undefined) throw new Error(`${weight.name} is no matrix`);
    const count = x.data.length / from;
    const y = tape.output(shape, x.grad !== undefined || learns(weight, bias));
    if (bias === undefined) y.data.fill(0);
    else for (let at = 0; at < y.data.length; at += to) y.data.set(bias.value, at);
    memory.multiply(y.data, x.data, transposed, count, to, from);
    tape.passBack(y, dy => {
      if (x.grad !== undefined) memory.multiply(x.grad, dy, value, count, from, to);
      weight.learn?.(x.data, dy, count);
      if (bias?.grad !== undefined) addRows(bias.grad, dy);
    });
    return y;
  };

  const biasOf = (name: string): Weight | undefined =>
    has(`${name}.bias`) ? weights.get(`${name}.bias`) : undefined;

  const linear = (name: string, x: Tensor): Tensor => {
    const weight = weights.get(`${name}.weight`);
    return project(x, weight, biasOf(name), [...x.shape.slice(0, -1), weight.rows]);
  };

  /** 1 × 1 or 3 × 3 convolution with "same" padding; a stride of 2 halves, rounding up. */
  const conv = (name: string, x: Tensor, stride: 1 | 2 = 1): Tensor => {
    const weight = weights.get(`${name}.weight`);
    if (weight.shape[2] === 1) return linear(name, x);
    return convolve(tape, x, weight, biasOf(name), stride);
  };

  const silu = (x: Tensor): Tensor => {
    const y = tape.output(x.shape, x.grad !== undefined);
    const slope = tape.memory.array(y.grad === undefined ? 0 : x.data.length);
    activate(x.data, y.data, slope);
    tape.passBack(y, dy => {
      for (let i = 0; i < dy.length; i++) add(x.grad, i, (dy[i] ?? 0) * (slope[i] ?? 0));
    });
    return y;
  };

  return {
    has,
    linear,
    conv,
    silu,
    /** Rows of a table [N, length] → [N, length, width]. */
    embed: (name: string, ids: readonly (readonly number[])[]): Tensor => {
      const table = weights.get(name);
      const { columns, more } = table;
      const rows = ids.flat();
      const learnt = table.grad !== undefined || more !== undefined;
      const y = tape.output([ids.length, rows.length / ids.length, columns], learnt);
      const isMore = (row: number): boolean => row >= table.rows;
      const start = (row: number): number => (isMore(row) ? row - table.rows : row) * columns;
      for (const [at, row] of rows.entries()) {
        const { value } = isMore(row) && more !== undefined ? more : table;
        y.data.set(value.subarray(start(row), start(row) + columns), at * columns);
      }
      tape.passBack(y, dy => {
        for (const [at, row] of rows.entries()) {
          const grad = isMore(row) ? more?.grad : table.grad;
          for (let c = 0; c < columns; c++) add(grad, start(row) + c, dy[at * columns + c] ?? 0);
        }
      });
      return y;
    },
    /** Any function of single numbers; `slope` is its derivative. */
    map: (x: Tensor, of: (value: number) => number, slope: (value: number) => number): Tensor => {
      const y = tape.output(x.shape, x.grad !== undefined);
      for (let i = 0; i < y.data.length; i++) y.data[i] = of(x.data[i] ?? 0);
      tape.passBack(y, dy => {
        for (let i = 0; i < dy.length; i++) add(x.grad, i, (dy[i] ?? 0) * slope(x.data[i] ?? 0));
      });
      return y;
    },
    /** Each number times one that nothing is learned of. */
    times: (x: Tensor, factor: (index: number) => number): Tensor => {
      const y = tape.output(x.shape, x.grad !== undefined);
      const factors = memory.array(y.data.length);
      for (let i = 0; i < factors.length; i++) {
        factors[i] = factor(i);
        y.data[i] = (x.data[i] ?? 0) * (factors[i] ?? 0);
      }
      tape.passBack(y, dy => {
        for (let i = 0; i < dy.length; i++) add(x.grad, i, (dy[i] ?? 0) * (factors[i] ?? 0));
      });
      return y;
    },
    groupNorm: (name: string, x: Tensor): Tensor =>
      normalise(tape, x, weights.get(`${name}.weight`), weights.get(`${name}.bias`), groups),
    layerNorm: (name: string, x: Tensor): Tensor => {
      const width = x.shape.at(-1) ?? 1;
      const rows = reshaped(x, [x.data.length / width, width]);
      const y = normalise(tape, rows, weights.get(`${name}.weight`), weights.get(`${name}.bias`), 1);
      return reshaped(y, x.shape);
    },
    attention: (q: Tensor, k: Tensor, v: Tensor, heads: number): Tensor => attend(tape, q, k, v, heads),
    add: (a: Tensor, b: Tensor): Tensor => {
      const y = tape.output(a.shape, a.grad !== undefined || b.grad !== undefined);
      for (let i = 0; i < y.data.length; i++) y.data[i] = (a.data[i] ?? 0) + (b.data[i] ?? 0);
      tape.passBack(y, dy => {
        for (const { grad } of [a, b]) if (grad !== undefined) addTo(grad, dy);
      });
      return y;
    },
    /** Adds a table's row i to place i of every sample [N, length, width]. */
    addPositions: (name: string, x: Tensor): Tensor => {
      const { value, grad } = weights.get(name);
      const y = tape.output(x.shape, x.grad !== undefined || grad !== undefined);
      for (let i = 0; i < y.data.length; i++) y.data[i] = (x.data[i] ?? 0) + (value[i % value.length] ?? 0);
      tape.passBack(y, dy => {
        if (x.grad !== undefined) addTo(x.grad, dy);
        if (grad !== undefined) addRows(grad, dy);
      });
      return y;
    },
    /** Adds one vector a sample [N, C] to every place of a map. */
    addEverywhere: (x: Tensor, vector: Tensor): Tensor => {
      const [n = 1, width = 1] = vector.shape;
      const places = x.data.length / n / width;
      const y = tape.output(x.shape, x.grad !== undefined || vector.grad !== undefined);
      for (let sample = 0, at = 0; sample < n; sample++)
        for (let place = 0; place < places; place++)
          for (let c = 0; c < width; c++, at++)
            y.data[at] = (x.data[at] ?? 0) + (vector.data[sample * width + c] ?? 0);
      tape.passBack(y, dy => {
        if (x.grad !== undefined) addTo(x.grad, dy);
        for (let sample = 0, at = 0; sample < n && vector.grad !== undefined; sample++)
          for (let place = 0; place < places; place++)
            for (let c = 0; c < width; c++, at++) add(vector.grad, sample * width + c, dy[at] ?? 0);
      });
      return y;
    },
    /** Gated activation of the transformer's feed-forward layer; SiLU stands in for GELU. */
    gated: (x: Tensor): Tensor => {
      const width = (x.shape.at(-1) ?? 2) / 2;
      const y = tape.output([...x.shape.slice(0, -1), width], x.grad !== undefined);
      const rows = y.data.length / width;
      const gates = memory.array(y.data.length);
      for (let row = 0; row < rows; row++)
        gates.set(x.data.subarray((2 * row + 1) * width, (2 * row + 2) * width), row * width);
      const slope = memory.array(y.grad === undefined ? 0 : gates.length);
      activate(gates, gates, slope);
      for (let row = 0, i = 0; row < rows; row++)
        for (let from = 2 * row * width, c = 0; c < width; c++, i++)
          y.data[i] = (x.data[from + c] ?? 0) * (gates[i] ?? 0);
      tape.passBack(y, dy => {
        for (let row = 0, i = 0; row < rows; row++)
          for (let from = 2 * row * width, c = 0; c < width; c++, i++) {
            add(x.grad, from + c, (dy[i] ?? 0) * (gates[i] ?? 0));
            add(x.grad, from + width + c, (dy[i] ?? 0) * (x.data[from + c] ?? 0) * (slope[i] ?? 0));
          }
      });
      return y;
    },
    /** Joins two maps along their channels. */
    concat: (a: Tensor, b: Tensor): Tensor => {
      const [first, second] = [a.shape.at(-1) ?? 1, b.shape.at(-1) ?? 1];
      const width = first + second;
      const y = tape.output([...a.shape.slice(0, -1), width], a.grad !== undefined || b.grad !== undefined);
      const places = y.data.length / width;
      for (let place = 0; place < places; place++) {
        y.data.set(a.data.subarray(place * first, (place + 1) * first), place * width);
        y.data.set(b.data.subarray(place * second, (place + 1) * second), place * width + first);
      }
      tape.passBack(y, dy => {
        for (let place = 0; place < places; place++) {
          for (let c = 0; c < first; c++) add(a.grad, place * first + c, dy[place * width + c] ?? 0);
          for (let c = 0; c < second; c++)
            add(b.grad, place * second + c, dy[place * width + first + c] ?? 0);
        }
      });
      return y;
    },
    /** Nearest-neighbour doubling, cut to the size of the skip it will meet: odd maps lose the extra line. */
    upsample: (x: Tensor, height: number, width: number): Tensor => {
      const [n = 1, h = 1, w = 1, c = 1] = x.shape;
      const y = tape.output([n, height, width, c], x.grad !== undefined);
      const places = y.data.length / c;
      const source = (place: number): number => {
        const [row, column] = [Math.floor(place / width), place % width];
        const [sample, line] = [Math.floor(row / height), row % height];
        return ((sample * h + (line >> 1)) * w + (column >> 1)) * c;
      };
      for (let place = 0; place < places; place++)
        y.data.set(x.data.subarray(source(place), source(place) + c), place * c);
      tape.passBack(y, dy => {
        for (let place = 0; place < places; place++)
          for (let from = source(place), i = 0; i < c; i++) add(x.grad, from + i, dy[place * c + i] ?? 0);
      });
      return y;
    },
    /** f × f patches become channels: [N, H, W, C] → [N, H/f, W/f, f²C]. */
    patches: (x: Tensor, f: number): Tensor => {
      const [n = 1, h = 1, w = 1, c = 1] = x.shape;
      return moveLines(
        tape,
        x,
        [n, h / f, w / f, f * f * c],
        x.shape,
        f,
        line => line.inMap,
        line => line.inPatches,
      );
    },
    /** The inverse of `patches`. */
    unpatch: (x: Tensor, f: number): Tensor => {
      const [n = 1, h = 1, w = 1, channels = 1] = x.shape;
      const shape = [n, h * f, w * f, channels / f / f];
      return moveLines(
        tape,
        x,
        shape,
        shape,
        f,
        line => line.inPatches,
        line => line.inMap,
      );
    },
  };
}

/** Where a line of f · C numbers of one patch lies in the map [N, H, W, C] and among the patches [N, H/f, W/f, f²C]. */
interface Line {
  readonly inMap: number;
  readonly inPatches: number;
}

/** Moves the lines of all patches from one order into the other. */
function moveLines(
  tape: Tape,
  x: Tensor,
  shape: readonly number[],
  map: readonly number[],
  f: number,
  from: (line: Line) => number,
  to: (line: Line) => number,
): Tensor {
  const y = tape.output(shape, x.grad !== undefined);
  const [, , width = 1, channels = 1] = map;
  const [length, across] = [f * channels, width / f];
  const lines: Line[] = Array.from({ length: x.data.length / length }, (_, index) => {
    const [row, column] = [Math.floor(index / across), index % across];
    const patch = Math.floor(row / f) * across + column;
    return { inMap: index * length, inPatches: (patch * f + (row % f)) * length };
  });
  for (const line of lines) y.data.set(x.data.subarray(from(line), from(line) + length), to(line));
  tape.passBack(y, dy => {
    for (const line of lines)
      for (let i = 0; i < length; i++) add(x.grad, from(line) + i, dy[to(line) + i] ?? 0);
  });
  return y;
}
