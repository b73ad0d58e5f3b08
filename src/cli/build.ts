// sdbuild [target…]: build what is stale.
import { readFileSync } from 'node:fs';
import { createGraph } from '../build/graph.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { render, type SourceText } from '../diagnostics/render.ts';
import { projectFiles } from '../recipe/files.ts';
import { loadRecipe } from '../recipe/load.ts';
import { resolveRecipe } from '../recipe/resolve.ts';
import type { Printer, RenderDiagnostic } from '../show/printer.ts';
import { projectSteps } from '../targets/graph.ts';
import { type CommandLine, EXIT, readCommandLine, wholeNumber } from './options.ts';

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, {
    'dry-run': { type: 'boolean', short: 'n' },
    'keep-going': { type: 'boolean', short: 'k' },
    jobs: { type: 'string', short: 'j' },
    force: { type: 'boolean' },
  });
  const jobs = line.values.jobs === undefined ? undefined : wholeNumber(line, 'jobs', 1);
  const dryRun = line.values['dry-run'] === true;
  const renderDiagnostic: RenderDiagnostic = diagnostic =>
    render(diagnostic, sourceText(line.directory), { color: line.color }).trimEnd();
  const printer = await printerFor(line, dryRun, renderDiagnostic);
  const tell = (diagnostics: readonly Diagnostic[]): void => {
    for (const diagnostic of diagnostics) printer.listen({ event: 'diagnostic', diagnostic });
  };

  const stop = stopOnSignals(tell);
  try {
    const loaded = await loadRecipe({ project: line.directory });
    const project = loaded.ok ? resolveRecipe(loaded.value) : loaded;
    const steps = project.ok ? await projectSteps(project.value, packageVersion()) : project;
    const graph = steps.ok ? createGraph(steps.value) : steps;
    tell(steps.diagnostics);
    if (!project.ok || !graph.ok) {
      if (steps.ok) tell(graph.diagnostics);
      return EXIT.wrong;
    }
    const { build } = await import('../build/build.ts');
    const summary = await build(graph.value, {
      project: line.directory,
      targets: line.positionals.length > 0 ? line.positionals : project.value.defaultTargets,
      dryRun,
      keepGoing: line.values['keep-going'] === true,
      force: line.values.force === true,
      jobs,
      listener: printer.listen,
      signal: stop.signal,
    });
    if (summary.refused) return EXIT.wrong;
    if (summary.interrupted) return EXIT.interrupted;
    return summary.failed + summary.blocked > 0 ? EXIT.failed : EXIT.done;
  } finally {
    stop.release();
    printer.end();
  }
}

/** The lines that a diagnostic quotes; a file that cannot be read goes without. */
function sourceText(project: string): SourceText {
  const files = projectFiles(project);
  return file => {
    const text = files.readText(file);
    return typeof text === 'string' ? text : undefined;
  };
}

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
    tell([{ severity: 'info', code: 'SDB001', message }]);
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

const packageVersion = (): string => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
};
