import { evaluateOne } from './evaluate.ts';
import { judgeOf, type Work } from './judge.ts';
import { resultDigest, valueResult } from './key.ts';
import { StepResults } from './results.ts';
import { Visits } from './scheduler.ts';
import type { Item, ItemResult, Step } from './step.ts';
import type { BuildState } from './visit.ts';

/**
 * Says what a build would make and why, and changes nothing. Where the result of a stale item can be known without
 * making it (it is on record and in the store, or its step only evaluates) what reads it is judged exactly; what
 * reads anything else is planned too, although a build may find it equal. What an item that was never made will ask
 * for is not known. Returns the number of stale items.
 */
export const plan = async (state: BuildState, steps: readonly Step[]): Promise<number> => {
  const { graph, signal } = state;
  let planned = 0;
  const visits = new Visits(graph, async step => {
    if (!signal.aborted) planned += await planStep({ ...state, visits }, step);
  });
  for (const step of steps) await visits.visit(step);
  return planned;
};

const planStep = async (state: BuildState, step: Step): Promise<number> => {
  const { graph, workspace, results, tally, listener, visits } = state;
  const mine = new StepResults(step, graph.positions.get(step.id) ?? new Map());
  results.set(step.id, mine);
  const judge = judgeOf(workspace, step, results, state.forced(step), async input => {
    const needed = graph.steps.get(input.step);
    const circle = needed && (await visits.waitFor(step.id, needed));
    return circle === undefined ? results.get(input.step)?.select(input) : undefined;
  });
  let planned = 0;
  for (const [position, item] of step.items.entries()) {
    const judged = await judge(item, position);
    const verdict = judged.type === 'asking' ? await judged.conclude() : judged;
    const about = { step: step.id, target: step.target, item: item.name };
    if (verdict.type === 'fresh') {
      mine.put(position, verdict.made, verdict.made);
      tally.kept++;
    } else if (verdict.type === 'broken') {
      tally.failed++;
      listener({ event: 'item-failed', ...about, diagnostics: verdict.diagnostics });
    } else {
      const work = verdict.type === 'stale' ? verdict.work : undefined;
      const result = work && foreseen(state, step, item, work);
      const changed = result === undefined || mine.put(position, result, work?.before);
      if (!changed && 'evaluate' in step) {
        tally.kept++;
        continue;
      }
      planned++;
      const { reasons } = verdict.type === 'stale' ? verdict.work : verdict;
      listener({ event: 'planned', ...about, reasons });
    }
  }
  return planned;
};

/** The result of a stale item as far as it can be known without making it. */
const foreseen = ({ workspace }: BuildState, step: Step, item: Item, work: Work): ItemResult | undefined => {
  const { stored, before } = work;
  if ('evaluate' in step) {
    const evaluation = evaluateOne(workspace, step, work);
    if (!evaluation.ok) return undefined;
    const result = valueResult(item.name, evaluation.value);
    return before !== undefined && resultDigest(before) === resultDigest(result) ? before : result;
  }
  return stored?.artifacts.every(artifact => workspace.store.has(artifact)) === true ? stored : undefined;
};
