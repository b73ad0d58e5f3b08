// sdbuild graph [target…]: what is made from what, one box a step.
import { stepsFor } from '../build/graph.ts';
import { familiesOf } from '../show/graph/families.ts';
import { complain } from './answer.ts';
import { EXIT, readCommandLine, UsageError } from './options.ts';
import { loadProjectGraph, projectSource } from './project-graph.ts';

const FORMATS = ['mermaid', 'dot', 'json'] as const;

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, { format: { type: 'string' } });
  const asked = line.values.format ?? (line.json ? 'json' : 'mermaid');
  const format = FORMATS.find(name => name === asked);
  if (format === undefined || (line.json && format !== 'json'))
    throw new UsageError(`--format takes ${FORMATS.join(', ')}; --json means json`);

  const loaded = await loadProjectGraph(line.directory);
  complain(line, loaded.diagnostics, projectSource(line.directory));
  if (!loaded.ok) return EXIT.wrong;
  const { graph } = loaded.value;
  const steps = stepsFor(graph, line.positionals.length > 0 ? line.positionals : undefined);
  complain(line, steps.diagnostics);
  if (!steps.ok) return EXIT.wrong;

  const families = familiesOf(graph, steps.value);
  if (format === 'json') process.stdout.write(`${JSON.stringify(families)}\n`);
  else {
    const { drawingOf } = await import('../show/graph/drawing.ts');
    const drawing = drawingOf(families);
    const text =
      format === 'dot'
        ? (await import('../show/graph/dot.ts')).dotText(drawing)
        : (await import('../show/graph/mermaid.ts')).mermaidText(drawing);
    process.stdout.write(text);
  }
  return EXIT.done;
}
