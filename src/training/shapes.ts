// Schedules by their shape instead of their steps: cosine, linear, constant, annealing, each after a warm-up.
import { type Diagnostic, fail, type Location, ok, type Result } from '../diagnostics/diagnostic.ts';
import { parseSchedule, parseWholeSchedule, type Schedule, type Segment } from './schedule.ts';
import type { UntilFailure } from './until-failure.ts';

/** Of a longer training, several steps share a rate. */
const MOST = 100_000;

/** The rates that are tried one after another, where a schedule is of that shape. */
export const untilFailureOf = (rates: string | ShapedSchedule): UntilFailure | undefined =>
  typeof rates === 'object' && 'untilFailure' in rates.shape ? rates.shape.untilFailure : undefined;

/** A shape of the learning rate over a whole training. Rates are above 0, only `end` may be 0. */
export type Shape =
  | { readonly constant: number }
  | { readonly linear: Fall }
  | { readonly cosine: Fall & { readonly restarts: number; readonly decay: number } }
  | { readonly anneal: Anneal }
  | { readonly untilFailure: UntilFailure };

/** From `peak` down to `end`. */
interface Fall {
  readonly peak: number;
  readonly end: number;
}

/** Bursts of a high rate, to leave local optima (S-53, S-130): a string of the WebUI to begin with, then cycles. */
export interface Anneal {
  /** `rate:step, …` up to where the cycles begin; may be empty. */
  readonly start: string;
  readonly cycles: readonly Cycle[];
}

/** From where the last one ended `until` a step, again and again: `steps` at the rate `burst`, the rest of `period` at `base`. */
export interface Cycle {
  readonly burst: number;
  readonly steps: number;
  readonly base: number;
  readonly period: number;
  readonly until: number;
}

/** A shape and how many optimiser steps it takes to rise to it, in equal parts. */
export interface ShapedSchedule {
  readonly shape: Shape;
  readonly warmup: number;
}

/**
 * The rate of every step of a training of `steps` optimiser steps. What falls smoothly has a segment a step: a trainer need not know any shape, and two schedules are equal up to a step if their rates are.
 */
export function layOut({ shape, warmup }: ShapedSchedule, steps: number, where: Location): Result<Schedule> {
  if (warmup >= steps)
    return fail(fault(where, `a warm-up of ${warmup} steps in a training of ${steps}`, 'make it shorter'));
  if ('anneal' in shape) {
    const text = annealing(shape.anneal, where);
    if (!text.ok) return text;
    // It is a string that nobody wrote: its places would mean nothing.
    const parsed = parseSchedule(text.value, steps, { file: where.file });
    if (!parsed.ok) return parsed;
    const { end } = parsed.value;
    return end === steps
      ? ok(risen(parsed.value, warmup))
      : fail(
          fault(
            where,
            `the annealing ends at step ${end}, the training needs ${steps}`,
            'raise the last `until`',
          ),
        );
  }
  if ('untilFailure' in shape && shape.untilFailure.until > shape.untilFailure.start)
    return fail(fault(where, 'the last rate of `until_failure` is above the first', 'swap the two'));
  if ('untilFailure' in shape && warmup > 0)
    return fail(fault(where, '`until_failure` begins at its rate', 'take `warmup` out'));
  const rate = rateOf(shape, steps - warmup);
  const stride = Math.ceil(steps / MOST);
  const segments: Segment[] = [];
  for (let from = 0; from < steps; from += stride)
    join(segments, { lr: rate(Math.max(0, from - warmup)), from, to: Math.min(from + stride, steps) });
  return ok(risen({ segments, end: steps }, warmup));
}

/** Every step's rate as a recipe gives it, for a training that must run all its steps. */
export const planSchedule = (
  rates: string | ShapedSchedule,
  steps: number,
  where: Location,
  stepsPerEpoch?: number,
): Result<Schedule> =>
  typeof rates === 'string'
    ? parseWholeSchedule(rates, steps, where, stepsPerEpoch)
    : layOut(rates, steps, where);

/** The rate of a step after the warm-up, `length` steps being left then. */
function rateOf(shape: Exclude<Shape, { anneal: Anneal }>, length: number): (step: number) => number {
  if ('constant' in shape) return () => shape.constant;
  // Until a verdict says otherwise.
  if ('untilFailure' in shape) return () => shape.untilFailure.start;
  if ('linear' in shape) {
    const { peak, end } = shape.linear;
    return step => peak + ((end - peak) * step) / length;
  }
  const { peak, end, restarts, decay } = shape.cosine;
  return step => {
    const place = (step * (restarts + 1)) / length;
    const arc = Math.min(restarts, Math.floor(place));
    const high = end + (peak - end) * decay ** arc;
    return end + ((high - end) * (1 + Math.cos(Math.PI * (place - arc)))) / 2;
  };
}

/** Adds a segment; one of equal rate is made longer. Seven digits: more would differ from machine to machine. */
function join(segments: Segment[], { lr: exact, from, to }: Segment): void {
  const lr = Number(exact.toPrecision(7));
  const last = segments.at(-1);
  if (last?.lr === lr) segments[segments.length - 1] = { ...last, to };
  else segments.push({ lr, from, to });
}

/** The schedule with its first steps at a rising share of their rates; the first of them is not 0, which trains nothing. */
function risen({ segments, end }: Schedule, warmup: number): Schedule {
  if (warmup === 0) return { segments, end };
  const all: Segment[] = [];
  for (const { lr, from, to } of segments) {
    for (let step = from; step < Math.min(to, warmup); step++)
      join(all, { lr: (lr * (step + 1)) / (warmup + 1), from: step, to: step + 1 });
    if (to > warmup) join(all, { lr, from: Math.max(from, warmup), to });
  }
  return { segments: all, end };
}

/** An annealing in the grammar of the WebUI, to be pasted there too (S-131). */
export function annealing({ start, cycles }: Anneal, where: Location): Result<string> {
  const faults: Diagnostic[] = [];
  const parts = start.split(',').flatMap(part => (part.trim() === '' ? [] : [part.trim()]));
  let from = Number(parts.at(-1)?.split(':')[1] ?? 0);
  if (!Number.isInteger(from))
    faults.push(fault(where, `"${start}" does not say where the cycles begin`, 'end it with `rate:step`'));
  for (const { burst, steps, base, period, until } of cycles) {
    if (steps >= period)
      faults.push(
        fault(where, `a burst of ${steps} steps in a period of ${period}`, 'make the burst shorter'),
      );
    else if ((until - from) % period !== 0 || until <= from)
      faults.push(
        fault(
          where,
          `from step ${from} to ${until} there is no whole number of periods of ${period}`,
          `write e.g. \`until: ${from + Math.max(1, Math.round((until - from) / period)) * period}\``,
        ),
      );
    else if ((until - from) / period > MOST)
      faults.push(fault(where, `more than ${MOST} bursts`, 'make the periods longer'));
    else
      for (; from < until; from += period)
        parts.push(`${rateText(burst)}:${from + steps}`, `${rateText(base)}:${from + period}`);
  }
  return faults.length > 0 ? fail(...faults) : ok(parts.join(', '));
}

/** As people write it: `5e-5`. */
const rateText = (rate: number): string => rate.toExponential().replace('e+0', '');

const fault = (location: Location, message: string, hint: string): Diagnostic => ({
  severity: 'error',
  code: 'L-57',
  message,
  hint,
  location,
});
