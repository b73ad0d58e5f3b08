import { addRows } from './arrays.ts';
import type { Tape, Tensor } from './tape.ts';
import type { Weight } from './weights.ts';

/**
 * 3 × 3 convolution with a border of zeros, as one product: the nine neighbours of every place are gathered into a row,
 * in the order in which a kernel [out, in, 3, 3] is stored. A stride of 2 halves, rounding up.
 */
export function convolve(
  tape: Tape,
  x: Tensor,
  weight: Weight,
  bias: Weight | undefined,
  stride: 1 | 2,
): Tensor {
  const { memory } = tape;
  const [n = 1, height = 1, width = 1, channels = 1] = x.shape;
  const [h, w] = [Math.ceil(height / stride), Math.ceil(width / stride)];
  const { rows: to, columns: from, value, transposed } = weight;
  if (transposed === undefined) throw new Error(`${weight.name} is no matrix`);
  const count = n * h * w;
  const map: Map = { n, height, width, channels, h, w, stride };
  const trained = weight.learn !== undefined || bias?.grad !== undefined;
  const y = tape.output([n, h, w, to], x.grad !== undefined || trained);
  if (bias === undefined) y.data.fill(0);
  else for (let at = 0; at < y.data.length; at += to) y.data.set(bias.value, at);
  const neighbours = (): Float32Array => {
    const gathered = memory.array(count * from);
    memory.scoped(() => gather(map, padded(map, x.data, memory.zeros(paddedSize(map))), gathered));
    return gathered;
  };
  memory.scoped(() => memory.multiply(y.data, neighbours(), transposed, count, to, from));

  tape.passBack(y, dy => {
    if (weight.learn !== undefined) {
      const { learn } = weight;
      memory.scoped(() => learn(neighbours(), dy, count));
    }
    if (bias?.grad !== undefined) addRows(bias.grad, dy);
    if (x.grad === undefined) return;
    const slopes = memory.zeros(count * from);
    memory.multiply(slopes, dy, value, count, from, to);
    const border = memory.zeros(paddedSize(map));
    scatter(map, slopes, border);
    unpadded(map, border, x.grad);
  });
  return y;
}

interface Map {
  readonly n: number;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  /** Of the output. */
  readonly h: number;
  readonly w: number;
  readonly stride: number;
}

const paddedSize = ({ n, height, width, channels }: Map): number => n * (height + 2) * (width + 2) * channels;

/** Puts a border of one zero around every map; `into` is all zeros. */
function padded({ n, height, width, channels }: Map, x: Float32Array, into: Float32Array): Float32Array {
  const line = width * channels;
  for (let row = 0; row < n * height; row++) {
    const [sample, y] = [Math.floor(row / height), row % height];
    const at = ((sample * (height + 2) + y + 1) * (width + 2) + 1) * channels;
    into.set(x.subarray(row * line, (row + 1) * line), at);
  }
  return into;
}

/** Adds what lies within the border. */
function unpadded({ n, height, width, channels }: Map, from: Float32Array, grad: Float32Array): void {
  const line = width * channels;
  for (let row = 0; row < n * height; row++) {
    const [sample, y] = [Math.floor(row / height), row % height];
    const at = ((sample * (height + 2) + y + 1) * (width + 2) + 1) * channels;
    const to = row * line;
    for (let i = 0; i < line; i++) grad[to + i] = (grad[to + i] ?? 0) + (from[at + i] ?? 0);
  }
}

/** Where the neighbours of place after place begin in the padded map: the upper left one. */
function corner({ height, width, channels, h, w, stride }: Map, place: number): number {
  const [row, column] = [Math.floor(place / w), place % w];
  const [sample, y] = [Math.floor(row / h), row % h];
  return ((sample * (height + 2) + y * stride) * (width + 2) + column * stride) * channels;
}

function gather(map: Map, x: Float32Array, into: Float32Array): void {
  const { channels, width } = map;
  const line = (width + 2) * channels;
  const places = into.length / channels / 9;
  let at = 0;
  for (let place = 0; place < places; place++) {
    let from = corner(map, place);
    for (let c = 0; c < channels; c++, from++, at += 9) {
      for (let i = 0; i < 3; i++) {
        const row = from + i * line;
        into[at + 3 * i] = x[row] ?? 0;
        into[at + 3 * i + 1] = x[row + channels] ?? 0;
        into[at + 3 * i + 2] = x[row + 2 * channels] ?? 0;
      }
    }
  }
}

/** The way back: every neighbour gets its share. */
function scatter(map: Map, slopes: Float32Array, into: Float32Array): void {
  const { channels, width } = map;
  const line = (width + 2) * channels;
  const places = slopes.length / channels / 9;
  let at = 0;
  for (let place = 0; place < places; place++) {
    let from = corner(map, place);
    for (let c = 0; c < channels; c++, from++, at += 9) {
      for (let i = 0; i < 3; i++) {
        const row = from + i * line;
        into[row] = (into[row] ?? 0) + (slopes[at + 3 * i] ?? 0);
        into[row + channels] = (into[row + channels] ?? 0) + (slopes[at + 3 * i + 1] ?? 0);
        into[row + 2 * channels] = (into[row + 2 * channels] ?? 0) + (slopes[at + 3 * i + 2] ?? 0);
      }
    }
  }
}
