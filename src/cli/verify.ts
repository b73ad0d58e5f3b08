// sdbuild verify: reads everything again and mends what is damaged.
import { HashThreads } from '../build/hash-threads.ts';
import { type VerifyEvent, verify } from '../build/verify.ts';
import { bytes } from '../show/bytes.ts';
import { verifyLine, verifySummary } from '../show/care/verify.ts';
import { complain } from './answer.ts';
import { type CommandLine, EXIT, noPositionals, readCommandLine } from './options.ts';
import { say } from './say.ts';

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, {});
  noPositionals(line, 'verify');
  const interrupt = new AbortController();
  const stop = (): void => interrupt.abort();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const threads = new HashThreads();
  const bar = progressBar();
  try {
    const verified = await verify({
      project: line.directory,
      listener: event => {
        bar.clear();
        tell(line, event);
      },
      progress: bar.show,
      signal: interrupt.signal,
      hash: threads.hash,
      atOnce: threads.threads,
    });
    complain(line, verified.diagnostics);
    if (!verified.ok) return EXIT.wrong;
    const { interrupted, lost, faults } = verified.value;
    if (interrupted) return EXIT.interrupted;
    return lost + faults > 0 ? EXIT.failed : EXIT.done;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await threads.end();
  }
}

function tell(line: CommandLine, event: VerifyEvent): void {
  if (event.event === 'diagnostic') complain(line, [event.diagnostic]);
  else say(line, event.event === 'summary' ? verifySummary(event) : [verifyLine(event)], [event]);
}

/** One line on a terminal that is written over; nothing elsewhere. */
function progressBar(): { readonly show: (done: number, total: number) => void; readonly clear: () => void } {
  if (process.stderr.isTTY !== true) return { show: () => {}, clear: () => {} };
  let shown = 0;
  return {
    show: (done, total) => {
      const now = performance.now();
      if (now - shown < 100) return;
      shown = now;
      process.stderr.write(`\r\x1b[Kreading ${bytes(done)} of ${bytes(total)}`);
    },
    clear: () => process.stderr.write('\r\x1b[K'),
  };
}
