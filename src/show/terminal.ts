import { type Lasting, lastingLines } from './lasting.ts';
import { fit, type Line, paint, piece, type Tone, wrap } from './line.ts';
import type { LiveArea } from './live-area.ts';
import type { Printer, PrinterOptions } from './printer.ts';
import { namesColumns, runningRow, wholeRow } from './row.ts';
import { trackRunning } from './running.ts';
import { count } from './words.ts';

/** More rows than this tell less, and redrawing them costs more. */
const MOST_ROWS = 10;

const MARKS: Readonly<Record<'good' | 'bad' | 'skipped', readonly [string, Tone]>> = {
  good: ['✔ ', 'good'],
  bad: ['✖ ', 'bad'],
  skipped: ['– ', 'warning'],
};

/**
 * Shows a build in a terminal: a row for each step that runs now and one for the whole, one permanent line for each
 * that ended, diagnostics where they happen, the summary. `color` defaults to what NO_COLOR says.
 */
export const terminalPrinter = (
  options: PrinterOptions & { readonly stream: NodeJS.WriteStream; readonly color?: boolean },
): Printer => {
  const { stream } = options;
  const color = options.color ?? !process.env.NO_COLOR;
  const now = options.now ?? (() => performance.now());
  const running = trackRunning(now);
  const lasting = lastingLines(options, now);
  let area: LiveArea | undefined;
  let ended = false;
  // A pseudo-terminal that nobody sized says 0 × 0.
  const size = () => ({ columns: stream.columns || 80, rows: stream.rows || 24 });

  const rows = (columns: number, spinner: string): readonly Line[] => {
    const steps = [...running.steps.values()];
    const most = Math.max(1, Math.min(MOST_ROWS, size().rows - 3));
    const shown = steps.slice(0, steps.length > most ? most - 1 : most);
    const names = namesColumns(shown, columns);
    const at = { now: now(), spinner, names, columns: columns - 1 };
    const rest = steps.length - shown.length;
    return [
      ...shown.map(step => runningRow(step, at)),
      ...(rest === 0 ? [] : [fit([piece(`  …and ${count(rest)} more running`, 'faint')], at.columns)]),
      wholeRow(running.tally, steps, at),
    ];
  };

  // listr2 is loaded when there is something to watch: a build with nothing to do never pays for it.
  const open = async (): Promise<void> => {
    const { openLiveArea } = await import('./live-area.ts');
    if (running.steps.size > 0 && area === undefined && !ended)
      area = openLiveArea({ stream, color, columns: () => size().columns, rows });
  };
  const close = (): void => {
    area?.close();
    area = undefined;
  };
  const print = (entry: Lasting): void => {
    const lines = 'diagnostic' in entry ? [] : wrap(marked(entry), size().columns - 1);
    const text = 'diagnostic' in entry ? entry.diagnostic : lines.map(line => paint(line, color)).join('\n');
    if (area) area.print(text);
    else stream.write(`${text}\n`);
  };

  return {
    listen: event => {
      const before = 'step' in event ? running.steps.get(event.step) : undefined;
      const entries = lasting(event, before);
      running.see(event);
      if (running.steps.size === 0) close();
      for (const entry of entries) print(entry);
      if (event.event === 'step-started') void open();
    },
    end: () => {
      ended = true;
      close();
    },
  };
};

const marked = ({ mark, line }: Exclude<Lasting, { diagnostic: string }>): Line =>
  mark === 'none' ? line : [piece(...MARKS[mark]), ...line];
