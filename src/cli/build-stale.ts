// A build that has something to do, or must look closer to know.
import { join } from 'node:path';
import type { Summary } from '../build/event.ts';
import { diagnosticOf } from '../build/fault.ts';
import { layoutOf } from '../build/layout.ts';
import type { Sweep } from '../build/settled.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { render } from '../diagnostics/render.ts';
import type { Printer, RenderDiagnostic } from '../show/printer.ts';
import { complain } from './answer.ts';
import { type CommandLine, EXIT } from './options.ts';
import { ownFiles } from './package.ts';
import { loadProjectGraph, projectSource } from './project-graph.ts';
import { stopOnSignals } from './signals.ts';
import { traced } from './traced.ts';

/** What the command line and the first look gave. */
interface Request {
  readonly jobs: number | undefined;
  readonly force: boolean;
  /** By which the next build may know that it is asked the same. */
  readonly request: string;
  readonly sweep: Sweep | undefined;
}

export async function buildStale(
  line: CommandLine,
  { jobs, force, request, sweep }: Request,
): Promise<number> {
  const dryRun = line.values['dry-run'] === true;
  const source = projectSource(line.directory);
  const printer = await printerFor(line, dryRun, diagnostic =>
    render(diagnostic, source, { color: line.color }).trimEnd(),
  );
  const tell = (diagnostics: readonly Diagnostic[]): void => {
    for (const diagnostic of diagnostics) printer.listen({ event: 'diagnostic', diagnostic });
  };

  const stop = stopOnSignals(tell);
  try {
    const loaded = await loadProjectGraph(line.directory);
    tell(loaded.diagnostics);
    if (!loaded.ok) return EXIT.wrong;
    const { project, graph, files } = loaded.value;
    const { build } = await import('../build/build.ts');
    const trace = traced(printer.listen);
    const summary = await build(graph, {
      project: line.directory,
      targets: line.positionals.length > 0 ? line.positionals : project.defaultTargets,
      dryRun,
      keepGoing: line.values['keep-going'] === true,
      force,
      jobs,
      sweep,
      // What was complained of must be said again next time.
      settles: loaded.diagnostics.length > 0 ? undefined : { request, files: [...files, ...ownFiles()] },
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

async function printerFor(
  line: CommandLine,
  dryRun: boolean,
  renderDiagnostic: RenderDiagnostic,
): Promise<Printer> {
  const stream = process.stdout;
  const { color } = line;
  if (line.json) return (await import('../show/json-lines.ts')).jsonLines({ stream });
  if (dryRun) return (await import('../show/plan.ts')).planPrinter({ stream, renderDiagnostic, color });
  if (stream.isTTY)
    return (await import('../show/terminal.ts')).terminalPrinter({ stream, renderDiagnostic, color });
  return (await import('../show/plain.ts')).plainPrinter({ stream, renderDiagnostic });
}
