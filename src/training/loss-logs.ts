// Loss logs of other trainers. What each calls loss is another statistic, and nobody may compare them unnamed.
import { readScalars } from './event-file.ts';

/** What one number of a log is. */
export type Statistic =
  | 'mean_of_latest_per_image'
  | 'mean_last_32'
  | 'running_mean_of_epoch'
  | 'mean_of_epoch'
  | 'smoothed'
  | 'single_batch'
  | 'single_image'
  | 'held_back'
  | 'unknown';

export const STATISTICS: Readonly<Record<Statistic, string>> = {
  mean_of_latest_per_image:
    'mean of the latest loss of each training picture: with 2 pictures, of two losses, however many steps lie between (newer WebUIs write that of the step alone)',
  mean_last_32: 'mean of the last 32 steps (newer WebUIs write that of the step alone)',
  running_mean_of_epoch: 'mean over the steps of the last epoch',
  mean_of_epoch: 'mean over the steps of one epoch; steps of the log are epochs',
  smoothed: 'a moving mean over the steps, each of them less than the one after it',
  single_batch: 'one batch in one step',
  single_image: 'one picture in one step',
  held_back: 'pictures that are not trained on, at noise levels that are always the same',
  unknown: 'what the program that wrote it means by that name: compare it with nothing else',
};

export interface LossLog {
  /** What the program calls it, where it logs more than one. */
  readonly series?: string;
  readonly statistic: Statistic;
  readonly rows: readonly LogRow[];
}

export interface LogRow {
  readonly step?: number;
  readonly image?: string;
  /** 0 = picture … 1000 = noise. */
  readonly timestep?: number;
  readonly loss: number;
  readonly lr?: number;
}

/** Reads a log by its name and its text; undefined when it is none that is known. */
export function readLossLog(name: string, text: string): LossLog | undefined {
  const lines = text.split(/[\r\n]+/).filter(line => line.trim() !== '');
  const head = lines[0]?.split(',').map(cell => cell.trim().toLowerCase()) ?? [];
  if (head.includes('learn_rate') && head.includes('loss')) {
    const statistic = /hypernetwork/i.test(name) ? 'mean_of_latest_per_image' : 'mean_last_32';
    return { statistic, rows: tableOf(head, lines.slice(1)) };
  }
  if (head[0] === 'filename' && head.includes('loss'))
    return { statistic: 'single_image', rows: tableOf(head, lines.slice(1)) };
  if (head.length === 2 && isNumber(head[1]))
    return { statistic: 'single_image', rows: tableOf(['filename', 'loss'], lines) };
  const rows = lines.flatMap(line => progressOf(line) ?? []);
  return rows.length > 0 ? { statistic: 'running_mean_of_epoch', rows } : undefined;
}

/** What is known of the names of losses in event files: of sd-scripts, OneTrainer, the scripts of diffusers, the WebUI. */
const SERIES: readonly (readonly [name: RegExp, statistic: Statistic])[] = [
  [/^loss\/current$|^loss\/train_step$|^(train_)?loss$/, 'single_batch'],
  [/^loss\/average$/, 'running_mean_of_epoch'],
  [/^loss\/epoch(_average)?$/, 'mean_of_epoch'],
  [/^smooth_loss\/train_step$/, 'smoothed'],
  [/^loss\/validation/, 'held_back'],
  // Of a textual inversion the step's own, of a hypernetwork a mean over three epochs: the file does not say which.
  [/loss/i, 'unknown'],
];

/** Losses under another name, or no losses: of single epochs beside those of all; the WebUI and sd-scripts. */
const ASIDE = /\/epoch-\d+$|divergence/;
const RATE = /^(lr|lr\/(unet|group0|textencoder)|Learn rate\/train)$/;

/** Reads an event file of TensorBoard: each loss in it is a log of its own. Empty when it is none, or has no losses. */
export function readLossEvents(bytes: Uint8Array): readonly LossLog[] {
  const scalars = readScalars(bytes) ?? [];
  const rates = new Map<number, number>();
  for (const { tag, step, value } of scalars) if (RATE.test(tag) && !rates.has(step)) rates.set(step, value);
  const logs = new Map<string, LogRow[]>();
  for (const { tag, step, value } of scalars) {
    if (!/loss/i.test(tag) || ASIDE.test(tag)) continue;
    const lr = rates.get(step);
    const rows = logs.get(tag) ?? [];
    rows.push({ step, loss: value, ...(lr !== undefined && { lr }) });
    logs.set(tag, rows);
  }
  return [...logs].map(([series, rows]) => {
    const [, statistic = 'unknown'] = SERIES.find(([name]) => name.test(series)) ?? [];
    // Counted in epochs, a step of that number had another rate.
    return { series, statistic, rows: statistic === 'mean_of_epoch' ? rows.map(withoutRate) : rows };
  });
}

const withoutRate = ({ lr: _lr, ...row }: LogRow): LogRow => row;

const isNumber = (cell: string | undefined): boolean => cell !== undefined && Number.isFinite(Number(cell));

/** Rows of a table without quotes; those without a loss, such as torn ones, are left out. */
function tableOf(head: readonly string[], lines: readonly string[]): readonly LogRow[] {
  return lines.flatMap(line => {
    const cells = line.split(',').map(cell => cell.trim());
    const cell = (name: string): string | undefined => {
      const text = cells[head.indexOf(name)];
      return text === '' ? undefined : text;
    };
    const loss = cell('loss');
    if (!isNumber(loss)) return [];
    const image = cell('filename');
    const numbers = { step: cell('step'), timestep: cell('timestep'), lr: cell('learn_rate') };
    const known = Object.entries(numbers).flatMap(([name, text]) =>
      isNumber(text) ? [[name, Number(text)] as const] : [],
    );
    return [{ ...Object.fromEntries(known), ...(image === undefined ? {} : { image }), loss: Number(loss) }];
  });
}

/** The bar of a trainer of the kohya family: `steps:  12%|█▏ | 192/1600 [02:10<15:55, 1.47it/s, avr_loss=0.0931]`. */
function progressOf(line: string): LogRow | undefined {
  const found = /(\d+)\/\d+ \[.*\b(?:avr_loss|loss)=([\d.e+-]+)/.exec(line);
  return found === null ? undefined : { step: Number(found[1]), loss: Number(found[2]) };
}
