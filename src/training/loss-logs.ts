// Loss logs of other trainers. What each calls loss is another statistic, and nobody may compare them unnamed.

/** What one number of a log is. */
export type Statistic =
  | 'mean_of_latest_per_image'
  | 'mean_last_32'
  | 'running_mean_of_epoch'
  | 'single_image';

export const STATISTICS: Readonly<Record<Statistic, string>> = {
  mean_of_latest_per_image:
    'mean of the latest loss of each training picture: with 2 pictures, of two losses, however many steps lie between (newer WebUIs write that of the step alone)',
  mean_last_32: 'mean of the last 32 steps (newer WebUIs write that of the step alone)',
  running_mean_of_epoch: 'mean over the steps of the last epoch',
  single_image: 'one picture in one step',
};

export interface LossLog {
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
