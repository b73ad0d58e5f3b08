// A1111's learning-rate string ("5e-6:2000, 5e-7:10000, 5e-8"), to the letter, except that what A1111 would
// misread or drop without a word is a diagnostic here, and that a step may be counted in epochs ("5e-6:10 epochs").
import { type Diagnostic, fail, type Location, ok, type Result } from '../diagnostics/diagnostic.ts';

/** One learning rate for the optimiser steps [from, to). */
export interface Segment {
  readonly lr: number;
  readonly from: number;
  readonly to: number;
}

/** Consecutive segments from step 0; training stops at `end`, which is `steps` unless the string ends early. */
export interface Schedule {
  readonly segments: readonly Segment[];
  readonly end: number;
}

/** `rate:step`, or a bare rate that lasts; `until` −1 means to the end as well. */
interface Entry {
  readonly text: string;
  /** Offset of `text` in the string. */
  readonly at: number;
  readonly lr: number;
  readonly until: number;
}

const FLOAT = /^[+-]?(\d+(_\d+)*\.?(\d+(_\d+)*)?|\.\d+(_\d+)*)(e[+-]?\d+(_\d+)*)?$/i;
const INTEGER = /^[+-]?\d+(_\d+)*$/;
const EPOCHS = /^(\d{1,9}) ?epochs?$/;
const TYPED: Location = { file: 'schedule', start: { line: 1, column: 1 } };

/**
 * Reads a schedule for a training of `steps` optimiser steps. `where` is the place of the string's first character;
 * diagnostics (L-57) point inside it. Errors: not a rate or a step, a rate that is not above 0 or is over 1.
 * Warnings: entries that never count. A string that ends early is no fault here: see `parseWholeSchedule`.
 * Source: A1111 `learn_schedule.py`; S-51, S-127.
 */
export function parseSchedule(
  text: string,
  steps: number,
  where: Location = TYPED,
  stepsPerEpoch?: number,
): Result<Schedule> {
  const report = reporter(text, where);
  const entries: Entry[] = [];
  const faults: Diagnostic[] = [];
  for (const { 0: part, index } of text.matchAll(/[^,]+/g)) {
    const trimmed = part.trim();
    if (trimmed === '') continue;
    const entry = parseEntry(trimmed, index + part.indexOf(trimmed), stepsPerEpoch);
    if ('lr' in entry) entries.push(entry);
    else faults.push(report('error', entry.at, entry.length, entry.message, entry.hint));
  }
  if (entries.length === 0 && faults.length === 0)
    faults.push(report('error', 0, text.length, 'no learning rate', 'write e.g. "5e-6:2000, 5e-7"'));
  if (!Number.isSafeInteger(steps) || steps < 1)
    faults.push(report('error', 0, text.length, `a training of ${steps} steps`, 'write steps: 1 or more'));
  if (faults.length > 0) return fail(...faults);
  const diagnostics: Diagnostic[] = [];
  const kept = keep(entries, steps, (entry, message, hint) =>
    diagnostics.push(report('warning', entry.at, entry.text.length, message, hint)),
  );
  if (kept.length === 0)
    return fail(report('error', 0, text.length, 'no rate is ever used', 'write e.g. "5e-6:2000, 5e-7"'));
  const schedule = run(kept, steps);
  if (onlyFalls(schedule))
    diagnostics.push(
      report(
        'info',
        0,
        text.length,
        'the rate only falls, which cannot leave a local optimum',
        'rise once in a while',
      ),
    );
  return ok(schedule, diagnostics);
}

/** The same for a training that must run all its steps: a string that ends early is an error (L-57). */
export function parseWholeSchedule(
  text: string,
  steps: number,
  where: Location = TYPED,
  stepsPerEpoch?: number,
): Result<Schedule> {
  const parsed = parseSchedule(text, steps, where, stepsPerEpoch);
  if (!parsed.ok || parsed.value.end === steps) return parsed;
  const message = `the schedule ends at step ${parsed.value.end}, the training needs ${steps}`;
  const hint = 'add a last rate without a step, e.g. ", 5e-7"';
  return fail(reporter(text, where)('error', 0, text.length, message, hint), ...parsed.diagnostics);
}

/** Whether the rate, once it has fallen, never rises again: then it cannot leave a local optimum (S-51). */
export function onlyFalls({ segments }: Schedule): boolean {
  let falls = false;
  for (const [i, { lr }] of segments.entries()) {
    const before = segments[i - 1]?.lr ?? lr;
    if (falls && lr > before) return false;
    falls ||= lr < before;
  }
  return falls;
}

/** The rates of the first `steps` steps. */
export const cutAt = (segments: readonly Segment[], steps: number): readonly Segment[] =>
  segments.filter(({ from }) => from < steps).map(one => ({ ...one, to: Math.min(one.to, steps) }));

/** The learning rate of one optimiser step, counted from 0; nothing once training has ended. */
export function rateAt({ segments }: Schedule, step: number): number | undefined {
  // A cosine has a segment a step.
  let [low, high] = [0, segments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.to ?? 0) <= step) low = middle + 1;
    else high = middle;
  }
  return step < 0 ? undefined : segments[low]?.lr;
}

interface Fault {
  readonly at: number;
  readonly length: number;
  readonly message: string;
  readonly hint: string;
}

function parseEntry(text: string, at: number, stepsPerEpoch: number | undefined): Entry | Fault {
  const [rate = '', step, ...more] = text.split(':');
  if (more.length > 0)
    return { at, length: text.length, message: `"${text}" has two colons`, hint: 'write rate:step' };
  const rateText = rate.trim();
  const fault = rateFault(rateText);
  if (fault !== undefined) return { at, length: Math.max(1, rate.trimEnd().length), ...fault };
  const lr = Number(rateText.replaceAll('_', ''));
  if (step === undefined) return { text, at, lr, until: -1 };
  const stepText = step.trim();
  if (INTEGER.test(stepText)) return { text, at, lr, until: Number(stepText.replaceAll('_', '')) };
  const epochs = Number(EPOCHS.exec(stepText)?.[1]);
  if (stepsPerEpoch !== undefined && epochs > 0) return { text, at, lr, until: epochs * stepsPerEpoch };
  const stepAt = at + rate.length + 1 + (step.length - step.trimStart().length);
  return {
    at: stepText === '' ? at : stepAt,
    length: stepText === '' ? text.length : stepText.length,
    message:
      stepText === '' ? `no step after "${rateText}:"` : `"${stepText}" is not a whole number of steps`,
    hint:
      epochs > 0
        ? 'write steps: only of a training in a recipe it is known how many an epoch has'
        : Number.isInteger(Number(stepText)) && stepText !== ''
          ? `write ${Number(stepText)}`
          : 'write e.g. 5e-6:2000',
  };
}

function rateFault(text: string): Pick<Fault, 'message' | 'hint'> | undefined {
  if (!FLOAT.test(text)) return { message: `"${text}" is not a learning rate`, hint: 'write e.g. 5e-6' };
  const lr = Number(text.replaceAll('_', ''));
  if (!(lr > 0))
    return { message: `a learning rate of ${text} trains nothing`, hint: 'write a rate above 0' };
  if (lr > 1)
    return {
      message: `a learning rate of ${text} destroys any model`,
      hint: 'is a minus missing, as in 5e-6?',
    };
  return undefined;
}

/** What A1111's parser keeps: entries whose step lies ahead, up to the first that reaches the end. */
function keep(
  entries: readonly Entry[],
  steps: number,
  warn: (entry: Entry, message: string, hint: string) => void,
): readonly Entry[] {
  const kept: Entry[] = [];
  for (const [i, entry] of entries.entries()) {
    const previous = kept.at(-1);
    if (entry.until < 1 && entry.until !== -1) {
      warn(
        entry,
        `"${entry.text}" is never used: its step has passed`,
        'take it out, or write -1 for the end',
      );
      continue;
    }
    if (entry.until !== -1 && previous !== undefined && entry.until <= previous.until)
      warn(
        entry,
        `step ${entry.until} does not come after ${previous.until}: this rate lasts one step`,
        `write a step after ${previous.until}`,
      );
    kept.push(entry);
    if (entry.until !== -1 && entry.until <= steps) continue;
    const rest = entries[i + 1];
    if (entry.until === -1 && rest !== undefined)
      warn(rest, `nothing from here on is used: "${entry.text}" lasts to the end`, 'give that rate a step');
    break;
  }
  return kept;
}

/** A1111 takes the next entry once a step's end is reached, one entry a step; without a next one training stops. */
function run(entries: readonly Entry[], steps: number): Schedule {
  const segments: Segment[] = [];
  let end = 0;
  for (const { lr, until } of entries) {
    if (end >= steps) break;
    const to = Math.max(until === -1 ? steps : Math.min(until, steps), end + 1);
    segments.push({ lr, from: end, to });
    end = to;
  }
  return { segments, end };
}

/**
 * Points a diagnostic at part of the string, which stands on one line from `where.start` on; at all of `where` when
 * that is longer or shorter, since the string was then put together from variables or escapes.
 */
const reporter =
  (text: string, where: Location) =>
  (
    severity: Diagnostic['severity'],
    at: number,
    length: number,
    message: string,
    hint: string,
  ): Diagnostic => {
    const { file, start, end: close } = where;
    const isVerbatim = close === undefined || close.column - (start?.column ?? 0) === text.length;
    if (start === undefined || !isVerbatim) return { severity, code: 'L-57', message, hint, location: where };
    const { line, column } = start;
    const end = { line, column: column + Math.min(at + Math.max(1, length), Math.max(1, text.length)) };
    return {
      severity,
      code: 'L-57',
      message,
      hint,
      location: { file, start: { line, column: column + at }, end },
    };
  };
