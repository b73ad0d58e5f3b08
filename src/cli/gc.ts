// sdbuild gc: removes from the store what no record needs.
import { collectGarbage, KEEP_LAST } from '../build/gc.ts';
import { layoutOf } from '../build/layout.ts';
import { thisMachine } from '../build/machine.ts';
import { gcLines } from '../show/care/gc.ts';
import { complain } from './answer.ts';
import { EXIT, noPositionals, readCommandLine, wholeNumber } from './options.ts';
import { say } from './say.ts';
import { sizeOption } from './size.ts';

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, {
    'keep-last': { type: 'string' },
    'max-size': { type: 'string' },
    'dry-run': { type: 'boolean', short: 'n' },
  });
  noPositionals(line, 'gc');
  const dryRun = line.values['dry-run'] === true;
  const collected = await collectGarbage({
    project: line.directory,
    keepLast: wholeNumber(line, 'keep-last', KEEP_LAST, 0),
    maxSize: sizeOption(line, 'max-size'),
    dryRun,
    resumable: () => resumable(line.directory),
  });
  complain(line, collected.diagnostics);
  if (!collected.ok) return EXIT.wrong;
  const { forgotten, ...summary } = collected.value;
  say(line, gcLines(collected.value, dryRun), [
    ...forgotten.map(one => ({ event: 'forgotten', ...one })),
    { event: 'summary', dryRun, forgotten: forgotten.length, ...summary },
  ]);
  return EXIT.done;
}

/** Only a recipe tells which attempts may be gone on from; it is read when there are old ones. */
async function resumable(folder: string): Promise<ReadonlySet<string> | undefined> {
  const { loadProjectGraph } = await import('./project-graph.ts');
  const loaded = await loadProjectGraph(folder);
  if (!loaded.ok) return undefined;
  const { resumableIn } = await import('../build/resumable.ts');
  const { Workspace } = await import('../build/workspace.ts');
  return resumableIn(loaded.value.graph, new Workspace(layoutOf(folder), thisMachine));
}
