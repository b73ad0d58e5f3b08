// sdbuild suggest core [dataset…]: tags that the trigger might learn, as YAML to paste; nothing is ever applied.
import { layoutOf } from '../build/layout.ts';
import { thisMachine } from '../build/machine.ts';
import { Workspace } from '../build/workspace.ts';
import { suggestionText } from '../show/captions/suggestion.ts';
import { coreTags } from '../targets/core-tags.ts';
import { complain } from './answer.ts';
import { datasetsNamed } from './datasets.ts';
import { EXIT, readCommandLine, UsageError } from './options.ts';
import { loadProjectGraph, projectSource } from './project-graph.ts';

/** A tag in so large a share of the pictures is of the character, not of one picture. */
const THRESHOLD = 0.35;

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, { threshold: { type: 'string' } });
  const [what, ...words] = line.positionals;
  if (what !== 'core') throw new UsageError('suggest takes what to suggest: sdbuild suggest core [dataset…]');
  const threshold = Number(line.values.threshold ?? THRESHOLD);
  if (!(threshold > 0 && threshold <= 1))
    throw new UsageError(`--threshold takes a share above 0 and up to 1, not "${line.values.threshold}"`);
  const loaded = await loadProjectGraph(line.directory);
  complain(line, loaded.diagnostics, projectSource(line.directory));
  if (!loaded.ok) return EXIT.wrong;
  const { project, graph } = loaded.value;
  const named = datasetsNamed(project, words);
  complain(line, named.diagnostics);
  if (!named.ok) return EXIT.wrong;
  // Of others nothing is to be learned by a trigger, unless somebody asks.
  const datasets = named.value.filter(
    ({ kind }) => words.length > 0 || kind === 'character' || kind === 'object',
  );
  const workspace = new Workspace(layoutOf(line.directory), thisMachine);
  const place = { project: line.directory, graph, workspace };
  for (const dataset of datasets) {
    const core = await coreTags(place, dataset, threshold);
    const { groups, rules } = dataset.captions;
    const taken = new Set([...Object.keys(groups), ...rules.map(({ id }) => id)]);
    const text = line.json
      ? JSON.stringify({ ...core, threshold })
      : `${suggestionText({ ...core, taken, threshold })}\n`;
    process.stdout.write(`${text}\n`);
  }
  return EXIT.done;
}
