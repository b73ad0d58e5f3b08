import { basename, isAbsolute, relative, resolve } from 'node:path';
import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import type { Graph } from './graph.ts';
import { placedPath } from './layout.ts';
import { filesReadBy } from './readers.ts';
import type { Step } from './step.ts';
import type { Workspace } from './workspace.ts';

/** What a person means by a name. Paths are relative to the project, with `/`. */
export type Meant =
  /** A target, or a step. */
  | { readonly type: 'steps'; readonly steps: readonly Step[] }
  /** A file in `build/`, by what makes it. */
  | { readonly type: 'output'; readonly path: string; readonly step: Step; readonly item: string }
  /** A file that steps read. */
  | { readonly type: 'source'; readonly path: string }
  /** A file that is there and has nothing to do with the build. */
  | { readonly type: 'stray'; readonly path: string };

/**
 * Looks a name up among targets, ids of steps, files that are read and files that were made. Paths may be relative to
 * the project or to `cwd`. Fails with what was meant most likely.
 */
export const lookUp = (graph: Graph, workspace: Workspace, name: string, cwd: string): Result<Meant> => {
  const steps = [...graph.steps.values()].filter(({ id, target }) => id === name || target === name);
  if (steps.length > 0) return ok({ type: 'steps', steps });
  const { project } = workspace.layout;
  const paths = [...new Set([resolve(project, name), resolve(cwd, name)])]
    .map(path => relative(project, path).replaceAll('\\', '/'))
    .filter(path => path !== '' && !path.startsWith('../') && !isAbsolute(path));

  const made = outputs(graph, workspace);
  for (const path of paths) {
    const maker = made.get(path);
    if (maker !== undefined) return ok({ type: 'output', path, ...maker });
  }
  const read = sources(graph);
  for (const path of paths) if (read.has(path)) return ok({ type: 'source', path });
  for (const path of paths)
    if (workspace.disk.stat(resolve(project, path), 'follow')?.kind === 'file')
      return ok({ type: 'stray', path });

  const files = [...read, ...made.keys()];
  const called = files.filter(path => basename(path) === basename(name));
  const ids = [...graph.steps.values()].flatMap(({ id, target }) => [id, target]);
  const near = called.length === 0 ? [...new Set([...ids, ...files])] : called;
  const hint = suggestion(called[0] === undefined || called.length > 1 ? name : called[0], near);
  return fail({
    severity: 'error',
    code: 'SDB253',
    message: `there is no target, step or file \`${name}\``,
    ...(hint === undefined ? {} : { hint }),
  });
};

const sources = (graph: Graph): ReadonlySet<string> => {
  const files = new Set<string>();
  for (const step of graph.steps.values()) for (const file of filesReadBy(step)) files.add(file);
  return files;
};

const outputs = (
  graph: Graph,
  workspace: Workspace,
): ReadonlyMap<string, { readonly step: Step; readonly item: string }> => {
  const made = new Map<string, { step: Step; item: string }>();
  for (const step of graph.steps.values()) {
    const records = workspace.records(step.id);
    for (const item of records.items)
      for (const { path } of records.latest(item)?.artifacts ?? [])
        made.set(placedPath(path), { step, item });
  }
  return made;
};
