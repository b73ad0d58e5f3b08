// Apart from what starts programs, which no build loads that only lays out its graph.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What went wrong with a trainer, and what to do. */
export const problem = (code: string, message: string, hint?: string): Diagnostic => ({
  severity: 'error',
  code,
  message,
  ...(hint === undefined ? {} : { hint }),
});
