// sdbuild status: the targets at a glance.
import { layoutOf } from '../build/layout.ts';
import { thisMachine } from '../build/machine.ts';
import { overlook } from '../build/overview.ts';
import { statusOf } from '../build/status.ts';
import { Workspace } from '../build/workspace.ts';
import { statusLines } from '../show/care/status.ts';
import { complain } from './answer.ts';
import { EXIT, noPositionals, readCommandLine } from './options.ts';
import { loadProjectGraph, projectSource } from './project-graph.ts';
import { say } from './say.ts';

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, {});
  noPositionals(line, 'status');
  const loaded = await loadProjectGraph(line.directory);
  complain(line, loaded.diagnostics, projectSource(line.directory));
  if (!loaded.ok) return EXIT.wrong;
  const workspace = new Workspace(layoutOf(line.directory), thisMachine);
  const status = statusOf(await overlook(loaded.value.graph, workspace));
  say(line, statusLines(status, Date.now()), [status]);
  return EXIT.done;
}
