import { add } from './arrays.ts';
import type { Tape, Tensor } from './tape.ts';
import type { Weight } from './weights.ts';

const EPSILON = 1e-5;

/**
 * Zero mean and unit variance over all places of each sample and each of `groups` groups of channels, then a scale and
 * a shift a channel: x [N, …, C]. A layer norm is the same with a sample for every place, and one group.
 */
export function normalise(tape: Tape, x: Tensor, scale: Weight, shift: Weight, groups: number): Tensor {
  const [n = 1] = x.shape;
  const width = x.shape.at(-1) ?? 1;
  const each = x.data.length / n;
  const [places, channels] = [each / width, width / groups];
  const count = places * channels;
  const trained = scale.grad !== undefined || shift.grad !== undefined;
  const y = tape.output(x.shape, x.grad !== undefined || trained);
  const deviations = tape.memory.array(n * groups);
  const means = tape.memory.array(n * groups);

  /** Goes through the channels of one group at one place after another. */
  const { data } = x;
  for (let index = 0; index < n * groups; index++) {
    const [sample, group] = [Math.floor(index / groups), index % groups];
    const first = sample * each + group * channels;
    let sum = 0;
    for (let place = 0, at = first; place < places; place++, at += width)
      for (let c = 0; c < channels; c++) sum += data[at + c] ?? 0;
    const mean = sum / count;
    let squares = 0;
    for (let place = 0, at = first; place < places; place++, at += width)
      for (let c = 0; c < channels; c++) squares += ((data[at + c] ?? 0) - mean) ** 2;
    const inverse = 1 / Math.sqrt(squares / count + EPSILON);
    means[index] = mean;
    deviations[index] = inverse;
    for (let place = 0, at = first; place < places; place++, at += width)
      for (let c = 0; c < channels; c++) {
        const normal = ((data[at + c] ?? 0) - mean) * inverse;
        const channel = group * channels + c;
        y.data[at + c] = normal * (scale.value[channel] ?? 1) + (shift.value[channel] ?? 0);
      }
  }

  tape.passBack(y, dy => {
    for (let index = 0; index < n * groups; index++) {
      const [sample, group] = [Math.floor(index / groups), index % groups];
      const first = sample * each + group * channels;
      const [mean, inverse] = [means[index] ?? 0, deviations[index] ?? 1];
      let [sum, product] = [0, 0];
      for (let place = 0, at = first; place < places; place++, at += width)
        for (let c = 0; c < channels; c++) {
          const channel = group * channels + c;
          const normal = ((data[at + c] ?? 0) - mean) * inverse;
          const gradient = dy[at + c] ?? 0;
          const scaled = gradient * (scale.value[channel] ?? 1);
          sum += scaled;
          product += scaled * normal;
          if (trained) {
            add(scale.grad, channel, gradient * normal);
            add(shift.grad, channel, gradient);
          }
        }
      if (x.grad === undefined) continue;
      const [meanSum, meanProduct] = [sum / count, product / count];
      for (let place = 0, at = first; place < places; place++, at += width)
        for (let c = 0; c < channels; c++) {
          const normal = ((data[at + c] ?? 0) - mean) * inverse;
          const scaled = (dy[at + c] ?? 0) * (scale.value[group * channels + c] ?? 1);
          x.grad[at + c] = (x.grad[at + c] ?? 0) + inverse * (scaled - meanSum - normal * meanProduct);
        }
    }
  });
  return y;
}
