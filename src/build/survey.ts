import { evaluateOne } from './evaluate.ts';
import type { Reason } from './freshness.ts';
import type { Graph } from './graph.ts';
import { type Final, judgeOf, type Look, type Work } from './judge.ts';
import { resultDigest, valueResult } from './key.ts';
import { type Selection, StepResults } from './results.ts';
import { Visits } from './scheduler.ts';
import type { Item, ItemResult, Step, StepInput } from './step.ts';
import type { Workspace } from './workspace.ts';

/** What looking at steps needs; results of their items are put into `results`. */
export interface Surveying {
  readonly graph: Graph;
  readonly workspace: Workspace;
  readonly results: Map<string, StepResults>;
  readonly forced: (step: Step) => boolean;
  readonly signal?: AbortSignal | undefined;
  readonly look?: Look | undefined;
}

/** An item as the next build would find it. */
export interface Finding {
  readonly step: Step;
  readonly item: Item;
  readonly verdict: Final;
  /** A build would leave it: it is fresh, or a value that comes out as it was. */
  readonly kept: boolean;
}

/**
 * Judges every item of the steps, each of which comes after those it reads, and changes nothing. Where the result of a
 * stale item can be known without making it (it is on record and in the store, or its step only evaluates) what reads
 * it is judged exactly; what reads anything else counts as stale too, although a build may find it equal. What an item
 * that was never made will ask for is not known.
 */
export const survey = async (
  state: Surveying,
  steps: readonly Step[],
  tell: (finding: Finding) => void,
): Promise<void> => {
  const { graph, workspace, results, forced, signal, look } = state;
  const visits = new Visits(graph, async step => {
    if (signal?.aborted) return;
    const mine = new StepResults(step, graph.positions.get(step.id) ?? new Map());
    results.set(step.id, mine);
    const ask = async (input: StepInput): Promise<Selection | undefined> => {
      const needed = graph.steps.get(input.step);
      const circle = needed && (await visits.waitFor(step.id, needed));
      return circle === undefined ? results.get(input.step)?.select(input) : undefined;
    };
    const judge = judgeOf(workspace, step, results, forced(step), ask, look);
    let position = -1;
    for (const item of step.items) {
      position++;
      const judging = judge(item, position);
      const judged = judging instanceof Promise ? await judging : judging;
      const verdict = judged.type === 'asking' ? await judged.conclude() : judged;
      tell({ step, item, verdict, kept: isKept(workspace, step, position, verdict, mine) });
    }
  });
  for (const step of steps) await visits.visit(step);
};

/** Why an item is stale; nothing for one that is fresh or that cannot be made. */
export const reasonsOf = (verdict: Final): readonly Reason[] =>
  verdict.type === 'stale' ? verdict.work.reasons : verdict.type === 'pending' ? verdict.reasons : [];

const isKept = (
  workspace: Workspace,
  step: Step,
  position: number,
  verdict: Final,
  mine: StepResults,
): boolean => {
  if (verdict.type === 'fresh') {
    mine.put(position, verdict.made, verdict.made);
    return true;
  }
  if (verdict.type !== 'stale') return false;
  const result = foreseen(workspace, step, verdict.work);
  const changed = result === undefined || mine.put(position, result, verdict.work.before);
  return !changed && 'evaluate' in step;
};

/** The result of a stale item as far as it can be known without making it. */
const foreseen = (workspace: Workspace, step: Step, work: Work): ItemResult | undefined => {
  const { stored, before } = work;
  if ('evaluate' in step) {
    const evaluation = evaluateOne(workspace, step, work);
    if (!evaluation.ok) return undefined;
    const result = valueResult(work.item.name, evaluation.value);
    return before !== undefined && resultDigest(before) === resultDigest(result) ? before : result;
  }
  return stored?.artifacts.every(artifact => workspace.store.has(artifact)) === true ? stored : undefined;
};
