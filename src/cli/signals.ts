// Ctrl-C: once gently, twice at once.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { EXIT } from './options.ts';

/** The first interrupt stops the build gently, the second at once. */
export function stopOnSignals(tell: (diagnostics: readonly Diagnostic[]) => void): {
  readonly signal: AbortSignal;
  /** As an interrupt does. */
  readonly stop: () => void;
  readonly release: () => void;
} {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
    const message = 'stopping: what runs saves its state; interrupt again to stop at once';
    tell([{ severity: 'info', code: 'SDB240', message }]);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  return {
    signal: controller.signal,
    stop,
    release: () => {
      for (const signal of signals) process.off(signal, stop);
    },
  };
}
