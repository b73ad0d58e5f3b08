// A build that has something to do, or must look closer to know.
import { join } from 'node:path';
import type { Listener, Summary } from '../build/event.ts';
import { diagnosticOf } from '../build/fault.ts';
import { layoutOf } from '../build/layout.ts';
import type { Sweep } from '../build/settled.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { complain } from './answer.ts';
import { type CommandLine, EXIT } from './options.ts';
import { ownFiles } from './package.ts';
import { printersFor } from './printers.ts';
import { loadProjectGraph, type ProjectGraph, testsOf } from './project-graph.ts';
import { stopOnSignals } from './signals.ts';
import { countingCaptions } from './touched.ts';
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
  const printer = (await printersFor(line, dryRun))();
  const tell = (diagnostics: readonly Diagnostic[]): void => {
    for (const diagnostic of diagnostics) printer.listen({ event: 'diagnostic', diagnostic });
  };

  const stop = stopOnSignals(tell);
  try {
    const loaded = await loadProjectGraph(line.directory);
    tell(loaded.diagnostics);
    if (!loaded.ok) return EXIT.wrong;
    const { project, graph, files } = loaded.value;
    const warnings = await testsOf(loaded.value);
    tell(warnings);
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
      settles:
        loaded.diagnostics.length + warnings.length > 0
          ? undefined
          : { request, files: [...files, ...ownFiles()] },
      listener: dryRun ? await planned(printer.listen, loaded.value) : trace.listen,
      signal: stop.signal,
    });
    if (!dryRun && !summary.refused) loaded.value.keepListings();
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

/** The events of a plan, and what sums it up. */
async function planned(listener: Listener, { project, graph }: ProjectGraph): Promise<Listener> {
  const { foreseeingStates } = await import('./kept-states.ts');
  return countingCaptions(await foreseeingStates(listener, project), project, graph);
}

const exitCode = (summary: Summary): number => {
  if (summary.refused) return EXIT.wrong;
  if (summary.interrupted) return EXIT.interrupted;
  return summary.failed + summary.blocked > 0 ? EXIT.failed : EXIT.done;
};
