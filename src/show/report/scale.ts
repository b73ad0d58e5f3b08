import { count } from '../words.ts';

/** Evenly spaced members of a list, always the same ones, so that a page of a long training stays small. */
export const thin = <T>(list: readonly T[], most: number): readonly T[] =>
  list.length <= most
    ? list
    : list.filter(
        (_, n) => Math.floor((n * most) / list.length) !== Math.floor(((n - 1) * most) / list.length),
      );

/** The largest of any number of values, `least` at the least. */
export const largest = (values: readonly number[], least: number): number =>
  values.reduce((most, value) => Math.max(most, value), least);

/** Maps a value of the data to a coordinate of the drawing. */
export type Scale = (value: number) => number;

export type Interval = readonly [from: number, to: number];

export const linearScale =
  ([from, to]: Interval, [start, end]: Interval): Scale =>
  value =>
    start + ((value - from) / (to - from || 1)) * (end - start);

/** Values below the domain, zero among them, are drawn at its lower end. */
export const logScale = ([from, to]: Interval, range: Interval): Scale => {
  const linear = linearScale([Math.log10(from), Math.log10(to)], range);
  return value => linear(Math.log10(Math.max(value, from)));
};

/** About `wanted` round numbers from 0 to `max`, both ends inside. */
export const ticks = (max: number, wanted = 5): readonly number[] => {
  if (!(max > 0)) return [0];
  const rough = max / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5].find(factor => factor * power >= rough) ?? 10);
  return Array.from({ length: Math.floor(max / step + 1e-9) + 1 }, (_, n) =>
    Number((n * step).toPrecision(12)),
  );
};

/** Round numbers that enclose all of `values`, for a scale that does not begin at 0. */
export const ticksAround = (values: readonly number[], wanted = 4): readonly number[] => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = ticks(high - low || Math.abs(high) || 1, wanted)[1] ?? 1;
  const [from, to] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  return Array.from({ length: Math.max(to, from + 1) - from + 1 }, (_, n) =>
    Number(((from + n) * step).toPrecision(12)),
  );
};

/** The decades that enclose the positive numbers among `values`, e.g. [1e-8, 1e-4]. */
export const decades = (values: readonly number[]): Interval => {
  const exponents = values
    .filter(value => value > 0)
    .map(value => Math.log10(value))
    .sort((a, b) => a - b);
  const low = Math.floor((exponents[0] ?? -1) + 1e-9);
  const high = Math.ceil((exponents.at(-1) ?? 0) - 1e-9);
  return [10 ** low, 10 ** Math.max(high, low + 1)];
};

export const decadeTicks = ([from, to]: Interval): readonly number[] => {
  const low = Math.round(Math.log10(from));
  return Array.from({ length: Math.round(Math.log10(to)) - low + 1 }, (_, n) => 10 ** (low + n));
};

/** A learning rate as recipes write it: `5e-6`. */
export const rate = (lr: number): string => (lr === 0 ? '0' : Number(lr.toPrecision(3)).toExponential());

/** A tick's number: thousands separated, no tail of digits. */
export const plainNumber = (value: number): string =>
  Number.isInteger(value) ? count(value) : String(Number(value.toPrecision(3)));

/** A coordinate with as many digits as an eye can see. */
export const at = (coordinate: number): string => String(Math.round(coordinate * 10) / 10);
