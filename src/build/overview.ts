import { type Graph, stepsFor } from './graph.ts';
import type { Look } from './judge.ts';
import { keyMaker, recipeOf, type Trace } from './key.ts';
import type { Made } from './records.ts';
import type { StepResults } from './results.ts';
import type { Digest } from './step.ts';
import { type Finding, survey } from './survey.ts';
import type { Workspace } from './workspace.ts';

/** How an item stands: `stale` was made before, `broken` cannot be made. */
export type ItemState = 'fresh' | 'stale' | 'never-built' | 'broken';

/** All items of some steps as the next build would find them, for those who ask about several of them. */
export interface Overview {
  readonly graph: Graph;
  readonly workspace: Workspace;
  /** By step, in the order of its items. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

export interface OverviewOptions {
  /** Ids or targets; with what they read. Everything when left out. */
  readonly targets?: readonly string[] | undefined;
  /** As if the targets were to be built whether they are fresh or not. */
  readonly force?: boolean | undefined;
  readonly look?: Look | undefined;
}

/** Looks at the steps that the targets need; unknown targets need none. Writes nothing. */
export const overlook = async (
  graph: Graph,
  workspace: Workspace,
  { targets, force = false, look = 'enough' }: OverviewOptions = {},
): Promise<Overview> => {
  const named = new Set(targets ?? graph.steps.keys());
  const steps = stepsFor(graph, targets);
  const findings = new Map<string, Finding[]>();
  const state = {
    graph,
    workspace,
    results: new Map<string, StepResults>(),
    look,
    forced: (step: { readonly id: string; readonly target: string }) =>
      force && (named.has(step.id) || named.has(step.target)),
  };
  await survey(state, steps.ok ? steps.value : [], finding => {
    const found = findings.get(finding.step.id);
    if (found === undefined) findings.set(finding.step.id, [finding]);
    else found.push(finding);
  });
  return { graph, workspace, findings };
};

/** What stands for an item, whether it is fresh or not. */
export const madeOf = ({ workspace }: Overview, { step, item }: Finding): Made | undefined =>
  workspace.records(step.id).latest(item.name);

export const stateOf = (overview: Overview, finding: Finding): ItemState => {
  if (finding.kept) return 'fresh';
  if (finding.verdict.type === 'broken') return 'broken';
  return madeOf(overview, finding) === undefined ? 'never-built' : 'stale';
};

/** What goes into an item's key now; undefined when it cannot be made. */
export const traceOf = ({ step, item, verdict }: Finding): Trace<Digest | undefined> | undefined => {
  if (verdict.type === 'stale') return verdict.work.trace;
  if (verdict.type === 'pending') return verdict.trace;
  if (verdict.type === 'broken') return undefined;
  // The value of an earlier recipe stands where this one comes to the same.
  return { ...verdict.made.trace, recipe: recipeOf(step), params: item.params ?? null };
};

/** An item's key now; undefined when it cannot be made or known. */
export const keyOf = (finding: Finding): Digest | undefined => {
  const { step, item, verdict } = finding;
  if (verdict.type === 'stale') return verdict.work.key;
  if (verdict.type !== 'fresh') return undefined;
  const digests = verdict.made.trace.inputs.map(({ digest }) => digest);
  return keyMaker(recipeOf(step))(item, digests);
};

/** The items that a build would make, and how long that may take by what they took last time (milliseconds). */
export const workIn = (overview: Overview): { readonly items: number; readonly ms: number } => {
  let [items, ms] = [0, 0];
  for (const findings of overview.findings.values())
    for (const finding of findings) {
      if (finding.kept) continue;
      items++;
      ms += madeOf(overview, finding)?.ms ?? 0;
    }
  return { items, ms };
};
