// How a build is shown: JSON lines, a plan, rows on a terminal, or plain lines.
import { render } from '../diagnostics/render.ts';
import type { Printer, PrinterOptions, RenderDiagnostic } from '../show/printer.ts';
import { shellWord } from '../show/words.ts';
import type { CommandLine } from './options.ts';
import { projectSource } from './project-graph.ts';

/** Loads the way that suits the command line and standard output; what it returns makes one printer a build. */
export async function printersFor(
  line: CommandLine,
  dryRun: boolean,
): Promise<(watch?: PrinterOptions['watch']) => Printer> {
  const stream = process.stdout;
  const { color } = line;
  const renderDiagnostic = diagnosticRenderer(line);
  const { directory } = line.values;
  const command = directory === undefined ? 'sdbuild' : `sdbuild -C ${shellWord(String(directory))}`;
  const options = { renderDiagnostic, command };
  if (line.json) {
    const { jsonLines } = await import('../show/json-lines.ts');
    return () => jsonLines({ stream });
  }
  if (dryRun) {
    const { planPrinter } = await import('../show/plan.ts');
    return () => planPrinter({ stream, renderDiagnostic, color });
  }
  if (stream.isTTY) {
    const { terminalPrinter } = await import('../show/terminal.ts');
    return watch => terminalPrinter({ ...options, stream, color, ...(watch && { watch }) });
  }
  const { plainPrinter } = await import('../show/plain.ts');
  return watch => plainPrinter({ ...options, stream, ...(watch && { watch }) });
}

/** How diagnostics are shown: with the line of the project's file that they are about. */
export function diagnosticRenderer({ directory, color }: CommandLine): RenderDiagnostic {
  const source = projectSource(directory);
  return diagnostic => render(diagnostic, source, { color, ...terminalWidth() }).trimEnd();
}

/** What a diagnostic may take of a terminal; quoted lines have their number and a bar before them. */
const terminalWidth = (): { readonly columns: number; readonly width: number } | undefined => {
  const { isTTY, columns } = process.stdout;
  return isTTY && columns > 0 ? { columns, width: Math.max(20, Math.min(100, columns - 8)) } : undefined;
};
