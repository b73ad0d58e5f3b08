// sdbuild [target…]: build what is stale.
import { join } from 'node:path';
import { build } from '../build/build.ts';
import type { Summary } from '../build/event.ts';
import { diagnosticOf } from '../build/fault.ts';
import { layoutOf } from '../build/layout.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { render } from '../diagnostics/render.ts';
import type { Printer, RenderDiagnostic } from '../show/printer.ts';
import { shellWord } from '../show/words.ts';
import { complain } from './answer.ts';
import { type CommandLine, EXIT, readCommandLine, wholeNumber } from './options.ts';
import { loadProjectGraph, projectSource } from './project-graph.ts';
import { traced } from './traced.ts';

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, {
    'dry-run': { type: 'boolean', short: 'n' },
    'keep-going': { type: 'boolean', short: 'k' },
    jobs: { type: 'string', short: 'j' },
    force: { type: 'boolean' },
  });
  const jobs = line.values.jobs === undefined ? undefined : wholeNumber(line, 'jobs', 1);
  const dryRun = line.values['dry-run'] === true;
  const source = projectSource(line.directory);
  const printer = await printerFor(line, dryRun, diagnostic =>
    render(diagnostic, source, { color: line.color, ...terminalWidth() }).trimEnd(),
  );
  const tell = (diagnostics: readonly Diagnostic[]): void => {
    for (const diagnostic of diagnostics) printer.listen({ event: 'diagnostic', diagnostic });
  };

  const stop = stopOnSignals(tell);
  try {
    const loaded = await loadProjectGraph(line.directory);
    tell(loaded.diagnostics);
    if (!loaded.ok) return EXIT.wrong;
    const { project, graph } = loaded.value;
    const trace = traced(printer.listen);
    const summary = await build(graph, {
      project: line.directory,
      targets: line.positionals.length > 0 ? line.positionals : project.defaultTargets,
      dryRun,
      keepGoing: line.values['keep-going'] === true,
      force: line.values.force === true,
      jobs,
      listener: dryRun ? printer.listen : trace.listen,
      signal: stop.signal,
    });
    await trace
      .write(join(layoutOf(line.directory).state, 'trace.json'))
      .catch((error: unknown) =>
        complain(line, [{ ...diagnosticOf(error, 'writing the trace of this build'), severity: 'warning' }]),
      );
    return exitCode(summary);
  } finally {
    stop.release();
    printer.end();
  }
}

const exitCode = (summary: Summary): number => {
  if (summary.refused) return EXIT.wrong;
  if (summary.interrupted) return EXIT.interrupted;
  return summary.failed + summary.blocked > 0 ? EXIT.failed : EXIT.done;
};

/** What a diagnostic may take of a terminal; quoted lines have their number and a bar before them. */
const terminalWidth = (): { readonly columns: number; readonly width: number } | undefined => {
  const { isTTY, columns } = process.stdout;
  return isTTY && columns > 0 ? { columns, width: Math.max(20, Math.min(100, columns - 8)) } : undefined;
};

async function printerFor(
  line: CommandLine,
  dryRun: boolean,
  renderDiagnostic: RenderDiagnostic,
): Promise<Printer> {
  const stream = process.stdout;
  const { color } = line;
  if (line.json) return (await import('../show/json-lines.ts')).jsonLines({ stream });
  if (dryRun) return (await import('../show/plan.ts')).planPrinter({ stream, renderDiagnostic, color });
  const { directory } = line.values;
  const command = directory === undefined ? 'sdbuild' : `sdbuild -C ${shellWord(String(directory))}`;
  const options = { renderDiagnostic, command };
  if (stream.isTTY)
    return (await import('../show/terminal.ts')).terminalPrinter({ ...options, stream, color });
  return (await import('../show/plain.ts')).plainPrinter({ ...options, stream });
}

/** The first interrupt stops the build gently, the second at once. */
function stopOnSignals(tell: (diagnostics: readonly Diagnostic[]) => void): {
  signal: AbortSignal;
  release: () => void;
} {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
    const message = 'stopping: what runs saves its state; interrupt again to stop at once';
    tell([{ severity: 'info', code: 'SDB240', message }]);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, onSignal);
  return {
    signal: controller.signal,
    release: () => {
      for (const signal of signals) process.off(signal, onSignal);
    },
  };
}
