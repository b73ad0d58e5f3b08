import { type Line, piece } from './line.ts';

const cell = (text: string, width: number): string => text.padStart(width);

/** What the columns of a ledger's lines are. */
export const ledgerHead: Line = [
  piece(
    `${cell('step', 7)}${cell('epoch', 8)}${cell('lr', 11)}${cell('loss', 9)}  picture@noise level`,
    'faint',
  ),
];

/** One step of a training: what it learned from, how fast, and its loss, which depends on the noise levels drawn. */
export const ledgerLine = (row: {
  readonly step: number;
  readonly epoch: number;
  readonly lr: number;
  readonly loss: number;
  readonly pictures: readonly (readonly [dataset: string, image: string, timestep: number, loss: number])[];
}): Line => [
  piece(cell(String(row.step), 7), 'strong'),
  piece(cell(row.epoch.toFixed(2), 8)),
  piece(cell(Number(row.lr.toPrecision(4)).toExponential(), 11)),
  piece(cell(row.loss.toFixed(4), 9)),
  piece(
    `  ${row.pictures.map(([dataset, image, timestep]) => `${dataset}/${image}@${timestep}`).join(' ')}`,
    'faint',
  ),
];
