import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Listener } from './event.ts';
import type { Reason } from './freshness.ts';
import type { Graph } from './graph.ts';
import { judgeOf, type Work } from './judge.ts';
import { canonical } from './key.ts';
import type { ResourcePool } from './resources.ts';
import { StepResults } from './results.ts';
import { drain } from './scheduler.ts';
import type { Item, Step } from './step.ts';
import type { Workspace } from './workspace.ts';

/** Items, counted by how they ended. */
export interface Tally {
  ran: number;
  restored: number;
  kept: number;
  failed: number;
  blocked: number;
}

/** What all steps of one build share. */
export interface BuildState {
  readonly graph: Graph;
  readonly workspace: Workspace;
  readonly pool: ResourcePool;
  readonly results: Map<string, StepResults>;
  readonly tally: Tally;
  readonly listener: Listener;
  readonly signal: AbortSignal;
  readonly keepGoing: boolean;
  readonly forced: (step: Step) => boolean;
  /** The first step that failed. */
  failed: string | undefined;
}

const FEW_REASONS = 8;

/**
 * Brings one step up to date once those it reads have ended: judges every item, restores what is on record, runs
 * the rest, longest first by what they took last time. One item's failure does not keep its siblings from running,
 * so that all faults come at once.
 */
export const visitStep = async (state: BuildState, step: Step): Promise<void> => {
  const { graph, workspace, results, tally, listener, signal } = state;
  const mine = new StepResults(step, graph.positions.get(step.id) ?? new Map());
  results.set(step.id, mine);
  if (signal.aborted) return;
  const about = { step: step.id, target: step.target };
  const block = (by: string, items: number): void => {
    tally.blocked += items;
    listener({ event: 'step-blocked', ...about, by });
  };
  const unfinished = graph.reads.get(step.id)?.find(id => results.get(id)?.complete !== true);
  if (unfinished !== undefined) return block(unfinished, step.items.length);

  const began = performance.now();
  const { broken, stale, kept } = await judgeAll(state, step, mine);
  tally.kept += kept;
  if (broken.length + stale.length === 0 || signal.aborted) return;
  if (state.failed !== undefined && !state.keepGoing)
    return block(state.failed, broken.length + stale.length);

  const counts = { ran: 0, restored: 0, kept, failed: 0 };
  const fail = (item: Item, diagnostics: readonly Diagnostic[]): void => {
    state.failed ??= step.id;
    counts.failed++;
    listener({ event: 'item-failed', ...about, item: item.name, diagnostics });
  };
  listener({
    event: 'step-started',
    ...about,
    stale: broken.length + stale.length,
    items: step.items.length,
    reasons: distinct(stale),
  });
  for (const { item, diagnostics } of broken) fail(item, diagnostics);

  const { restore, run } = await import('./make.ts');
  const toRun: Work[] = [];
  for (const work of stale) {
    if (signal.aborted) break;
    const start = performance.now();
    const ending = await restore(workspace, step, work);
    if (ending === undefined) toRun.push(work);
    else if (ending.type === 'failed') fail(work.item, ending.diagnostics);
    else if (ending.type === 'made') {
      mine.put(ending.result, work.before);
      counts.restored++;
      const ms = since(start);
      listener({ event: 'item-done', ...about, item: work.item.name, how: 'restored', ms });
    }
  }
  toRun.sort((a, b) => (b.before?.ms ?? 0) - (a.before?.ms ?? 0));
  await drain(toRun, state.pool, step.resources, signal, async (work, held) => {
    const start = performance.now();
    const item = work.item.name;
    listener({ event: 'item-started', ...about, item, reasons: work.reasons, assigned: held.assigned });
    const ending = await run(workspace, step, work, held, signal, listener);
    if (ending.type === 'failed') fail(work.item, ending.diagnostics);
    else if (ending.type === 'made') {
      mine.put(ending.result, work.before);
      counts.ran++;
      listener({ event: 'item-done', ...about, item, how: 'ran', ms: since(start) });
    }
  });
  tally.ran += counts.ran;
  tally.restored += counts.restored;
  tally.failed += counts.failed;
  listener({ event: 'step-done', ...about, ...counts, ms: since(began) });
};

/** Judges the items of a step and puts the results of those that are fresh. */
const judgeAll = async (
  { workspace, results, forced }: BuildState,
  step: Step,
  mine: StepResults,
): Promise<{
  readonly broken: readonly { readonly item: Item; readonly diagnostics: readonly Diagnostic[] }[];
  readonly stale: readonly Work[];
  readonly kept: number;
}> => {
  const judge = judgeOf(workspace, step, results, forced(step));
  const broken: { item: Item; diagnostics: readonly Diagnostic[] }[] = [];
  const stale: Work[] = [];
  let kept = 0;
  for (const item of step.items) {
    const verdict = await judge(item);
    if (verdict.type === 'stale') stale.push(verdict.work);
    else if (verdict.type === 'broken') broken.push({ item, diagnostics: verdict.diagnostics });
    else if (verdict.type === 'fresh') {
      const conflicts = workspace.own(step, item.name, verdict.made.artifacts);
      if (conflicts.length > 0) broken.push({ item, diagnostics: conflicts });
      else {
        mine.put(verdict.made, verdict.made);
        kept++;
      }
    }
  }
  return { broken, stale, kept };
};

const distinct = (stale: readonly Work[]): readonly Reason[] => {
  const reasons = new Map<string, Reason>();
  for (const reason of stale.flatMap(work => work.reasons)) {
    if (reasons.size === FEW_REASONS) break;
    reasons.set(canonical({ ...reason }), reason);
  }
  return [...reasons.values()];
};

/** Whole milliseconds since a reading of `performance.now()`. */
export const since = (start: number): number => Math.round(performance.now() - start);
