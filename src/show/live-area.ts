import { ProcessOutput, Spinner } from 'listr2';
import { type Line, lineColumns, paint } from './line.ts';

/**
 * The rows at the bottom of a terminal that are drawn over and over, below lines that stay.
 *
 * listr2's own task list is not used: its tasks are fixed when it starts to run, it ends the process on Ctrl-C,
 * and rows cannot give way to a permanent line. What it is made of is: `ProcessOutput` hides the cursor and keeps
 * what others write to the standard streams until the rows are gone, `Spinner` drives the redraw.
 */
export interface LiveArea {
  /** Prints text that stays, above the rows. */
  readonly print: (text: string) => void;
  /** Removes the rows and gives cursor and streams back. */
  readonly close: () => void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Opens the area on a terminal; `rows` is asked ten times a second and must fit its lines to the columns. */
export const openLiveArea = (options: {
  readonly stream: NodeJS.WriteStream;
  readonly color: boolean;
  readonly columns: () => number;
  readonly rows: (columns: number, spinner: string) => readonly Line[];
}): LiveArea => {
  const { stream } = options;
  const output = new ProcessOutput(stream);
  const spinner = new Spinner();
  let drawn: readonly number[] = [];

  // A terminal that became narrower has broken the drawn rows: each takes as many lines as its width needs now.
  const toTop = (): string => {
    const columns = options.columns();
    const lines = drawn.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / columns)), 0);
    return lines === 0 ? '\r\x1b[J' : `\r\x1b[${lines}A\x1b[J`;
  };
  const draw = (above = ''): void => {
    const lines = options.rows(options.columns(), spinner.fetch());
    const text = lines.map(line => `${paint(line, options.color)}\n`).join('');
    output.toStdout(toTop() + above + text, false);
    drawn = lines.map(lineColumns);
  };
  const redraw = () => draw();

  const close = (): void => {
    if (!spinner.isRunning()) return;
    spinner.stop();
    stream.off('resize', redraw);
    process.off('exit', close);
    for (const signal of SIGNALS) process.off(signal, onSignal);
    output.toStdout(toTop(), false);
    output.release();
  };
  // Whoever else listens decides whether the process ends; alone, the terminal is put right and the signal obeyed.
  const onSignal = (signal: NodeJS.Signals): void => {
    if (process.listenerCount(signal) > 1) return;
    close();
    process.kill(process.pid, signal);
  };

  output.hijack();
  stream.on('resize', redraw);
  process.once('exit', close);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  spinner.start(redraw);
  redraw();
  return { print: text => draw(`${text}\n`), close };
};
