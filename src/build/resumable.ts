import type { Graph } from './graph.ts';
import { resumeName } from './names.ts';
import { survey } from './survey.ts';
import type { Workspace } from './workspace.ts';

/**
 * The resume folders that a build of the graph may ask for. Undefined when it cannot be known: what a stale item
 * reads decides its key, and it may turn out to be the one that a folder was left under.
 */
export const resumableIn = async (
  graph: Graph,
  workspace: Workspace,
): Promise<ReadonlySet<string> | undefined> => {
  const names = new Set<string>();
  let unknown = false;
  const state = { graph, workspace, results: new Map(), forced: () => false };
  await survey(state, [...graph.steps.values()], ({ step, item, verdict }) => {
    if ('evaluate' in step) return;
    if (verdict.type === 'stale') names.add(resumeName(verdict.work.key, step.id, item.name));
    else if (verdict.type === 'fresh') names.add(resumeName(verdict.made.key, step.id, item.name));
    else unknown = true;
  });
  return unknown ? undefined : names;
};
