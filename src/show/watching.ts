import type { BuildEvent } from '../build/event.ts';
import { type Line, lineColumns, paint, wrap } from './line.ts';
import type { Printer, Sink } from './printer.ts';
import { Repeated } from './repeated.ts';
import { keysSentence, type Standing, standingSentences } from './standing.ts';

/** A way of showing a watch. */
export interface WatchPrinter extends Printer {
  /** A person asked for the next build: it is told of although it may have nothing to do. */
  readonly asked: () => void;
}

/**
 * Shows a watch to a person: each build that did something, and below it how things stand, which on a terminal gives
 * way to what comes next. A warning that stands is said once, however often it is found.
 */
export const watchPrinter = (options: {
  /** Made for each build that has something to tell. */
  readonly printer: (build: 'first' | 'later') => Printer;
  readonly stream: Sink & { readonly columns?: number };
  readonly color: boolean;
  /** Lines can be taken back. */
  readonly isTerminal: boolean;
  /** Keys are listened to. */
  readonly hasKeys: boolean;
}): WatchPrinter => {
  const { stream, color, isTerminal, hasKeys } = options;
  const repeated = new Repeated();
  let printer: Printer | undefined;
  let first = true;
  let asked = false;
  let standing: Standing = { waits: [], summary: undefined, failed: new Set() };
  let waits: Standing['waits'] = [];
  let shown: readonly Line[] = [];
  let said = '';

  const hide = (): void => {
    const columns = stream.columns || 80;
    const rows = shown.reduce((sum, line) => sum + Math.max(1, Math.ceil(lineColumns(line) / columns)), 0);
    if (rows > 0) stream.write(`\r\x1b[${rows}A\x1b[J`);
    shown = [];
  };
  const show = (folders: number): void => {
    const lines = [...standingSentences(standing), keysSentence(folders, standing, hasKeys)];
    const wrapped = lines.flatMap(line => (isTerminal ? wrap(line, (stream.columns || 80) - 1) : [line]));
    const text = wrapped.map(line => `${paint(line, color)}\n`).join('');
    if (isTerminal) hide();
    else if (text === said) return;
    said = text;
    stream.write(text);
    if (isTerminal) shown = wrapped;
  };
  const tell = (event: BuildEvent): void => {
    if (printer === undefined) {
      hide();
      printer = options.printer(first ? 'first' : 'later');
    }
    printer.listen(event);
  };
  const end = (): void => {
    printer?.end();
    printer = undefined;
  };

  const sum = (summary: Extract<BuildEvent, { event: 'summary' }>): void => {
    standing = {
      waits,
      summary,
      failed: summary.failed > 0 ? standing.failed : new Set(),
    };
    // Most builds have nothing to tell, as after our own writing.
    if (printer !== undefined || summary.refused || first || asked) tell(summary);
    end();
    first = false;
    asked = false;
  };

  return {
    listen: event => {
      if (event.event === 'build-started') waits = [];
      else if (event.event === 'step-waiting') waits = [...waits, event];
      else if (event.event === 'watching') {
        end();
        show(event.folders);
      } else if (event.event === 'summary') sum(event);
      else if (!repeated.see(event)) {
        if (event.event === 'item-failed') standing.failed.add(event.step);
        if (event.event === 'step-done' && event.failed === 0) standing.failed.delete(event.step);
        tell(event);
      }
    },
    asked: () => {
      asked = true;
    },
    end: () => {
      end();
      hide();
    },
  };
};
