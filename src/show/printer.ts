import type { Listener } from '../build/event.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What text is written to: standard output, or a list in a test. */
export interface Sink {
  readonly write: (text: string) => unknown;
}

/** One way of showing a build. `end` prints what is still due and gives the terminal back; it may be called twice. */
export interface Printer {
  readonly listen: Listener;
  readonly end: () => void;
}

/** Turns a diagnostic into the lines a person reads; the last line has no line end. */
export type RenderDiagnostic = (diagnostic: Diagnostic) => string;

/** What every printer that shows a build to a person is given. */
export interface PrinterOptions {
  readonly renderDiagnostic: RenderDiagnostic;
  /** How this sdbuild is called, for lines to type next; `sdbuild` when left out. */
  readonly command?: string;
  readonly now?: () => number;
  /**
   * It is one of the builds of a watch, which says itself what waits and what to do next: of a `later` one only what
   * took long or failed, and in one line what was done.
   */
  readonly watch?: 'first' | 'later';
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}
