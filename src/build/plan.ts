import { judgeOf, type Work } from './judge.ts';
import { StepResults } from './results.ts';
import type { Step } from './step.ts';
import type { BuildState } from './visit.ts';

/**
 * Says what a build would make and why, and changes nothing. Where the result of a stale item is on record and in
 * the store it counts as known, so that what reads it is judged exactly; what reads anything else is planned too,
 * although a build may find it equal. Returns the number of stale items.
 */
export const plan = async (state: BuildState, steps: readonly Step[]): Promise<number> => {
  const { graph, workspace, results, tally, listener, signal } = state;
  const inStore = ({ stored }: Work): boolean =>
    stored?.artifacts.every(artifact => workspace.store.has(artifact)) === true;
  let planned = 0;
  for (const step of steps) {
    if (signal.aborted) break;
    const mine = new StepResults(step, graph.positions.get(step.id) ?? new Map());
    results.set(step.id, mine);
    const judge = judgeOf(workspace, step, results, state.forced(step));
    for (const item of step.items) {
      const verdict = await judge(item);
      const about = { step: step.id, target: step.target, item: item.name };
      if (verdict.type === 'fresh') {
        mine.put(verdict.made, verdict.made);
        tally.kept++;
      } else if (verdict.type === 'broken') {
        tally.failed++;
        listener({ event: 'item-failed', ...about, diagnostics: verdict.diagnostics });
      } else {
        planned++;
        const { reasons } = verdict.type === 'stale' ? verdict.work : verdict;
        listener({ event: 'planned', ...about, reasons });
        if (verdict.type === 'stale' && verdict.work.stored !== undefined && inStore(verdict.work))
          mine.put(verdict.work.stored, verdict.work.before);
      }
    }
  }
  return planned;
};
