// What a line of a trainer's standard output says.
import type { TrainEvent } from '../training/event.generated.ts';
import { isTrainEvent } from '../training/event-validator.generated.ts';

/** An event, a loss that is no number any more, or something that is no word of the protocol. */
export type Said =
  | { readonly is: 'event'; readonly event: TrainEvent }
  | { readonly is: 'diverged'; readonly step: number }
  | { readonly is: 'stray' };

/** Numbers that JSON has no word for, as other languages write them. */
const NO_NUMBER = /(?<=[:,[]\s*)-?(?:NaN|Infinity|nan|inf)(?=\s*[,}\]])/g;

/** Events that tell of a loss. */
const LOSSES: ReadonlySet<unknown> = new Set(['progress', 'sample', 'validation']);

/** Reads one line; whatever it holds, it is an answer. */
export function readLine(line: string): Said {
  const value = parse(line) ?? parse(line.replace(NO_NUMBER, 'null'));
  if (isTrainEvent(value)) return { is: 'event', event: value };
  const { event, step, loss } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const isLoss = LOSSES.has(event) && typeof step === 'number';
  return isLoss && loss === null ? { is: 'diverged', step } : { is: 'stray' };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
