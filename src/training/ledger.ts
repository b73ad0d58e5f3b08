// What every step of a training trained, put together from the events of all its attempts.
import type { TrainEvent } from './event.generated.ts';
import type { LossSample, ValidationLoss } from './loss.ts';

/** One optimiser step; steps count from 1, as events do. */
export interface LedgerRow {
  readonly step: number;
  readonly epoch: number;
  readonly lr: number;
  readonly loss: number;
  /** What it saw: dataset, picture, noise level (0 = picture … 1000 = noise) and loss. */
  readonly pictures: readonly (readonly [dataset: string, image: string, timestep: number, loss: number])[];
}

export interface Ledger {
  readonly rows: readonly LedgerRow[];
  /** Steps of which the trainer said nothing. */
  readonly missing: number;
}

/**
 * A row a step, in order and none twice: what an attempt told of steps after the state that the next one went on from
 * is void, and of a step told twice the last word counts.
 */
export function ledgerOf(events: Iterable<TrainEvent>, steps: number): Ledger {
  const rows = new Map<number, LedgerRow>();
  let pictures: LedgerRow['pictures'][number][] = [];
  let at = 0;
  for (const event of events) {
    if (event.event === 'start') for (const step of rows.keys()) if (step > event.from) rows.delete(step);
    if (event.event === 'sample') {
      if (event.step !== at) pictures = [];
      at = event.step;
      pictures.push([event.dataset, event.image, event.timestep, event.loss]);
    }
    if (event.event !== 'progress') continue;
    const { step, epoch, lr, loss } = event;
    rows.set(step, {
      step,
      epoch,
      lr,
      loss,
      pictures: at === step ? pictures : [],
    });
    pictures = [];
    at = 0;
  }
  const told = [...rows.values()].filter(({ step }) => step >= 1 && step <= steps);
  return { rows: told.sort((a, b) => a.step - b.step), missing: steps - told.length };
}

/** The ledger as a file: a JSON line a step. */
export const writeLedger = (rows: readonly LedgerRow[]): string =>
  rows.map(row => `${JSON.stringify(row)}\n`).join('');

export const readLedger = (text: string): readonly LedgerRow[] =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as LedgerRow);

/** What was told of the pictures that are not trained on, by the same rule: in order, no step twice. */
export function validationOf(events: Iterable<TrainEvent>, steps: number): readonly ValidationLoss[] {
  const told = new Map<number, number>();
  for (const event of events) {
    if (event.event === 'start') for (const step of told.keys()) if (step > event.from) told.delete(step);
    if (event.event === 'validation' && event.step <= steps) told.set(event.step, event.loss);
  }
  return [...told].map(([step, loss]) => ({ step, loss })).sort((a, b) => a.step - b.step);
}

/** The losses of single pictures. */
export const samplesOf = (rows: readonly LedgerRow[]): readonly LossSample[] =>
  rows.flatMap(({ step, pictures }) =>
    pictures.map(([dataset, image, timestep, loss]) => ({ step, dataset, image, timestep, loss })),
  );
