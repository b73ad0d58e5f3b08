import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Listener } from './event.ts';
import type { Reason } from './freshness.ts';
import type { Graph } from './graph.ts';
import { judgeOf, type Work } from './judge.ts';
import { canonical } from './key.ts';
import type { Readers } from './readers.ts';
import type { Held, ResourcePool } from './resources.ts';
import { StepResults } from './results.ts';
import { drain } from './scheduler.ts';
import type { Digest, Item, ItemResult, RunStep, Step } from './step.ts';
import type { Workspace } from './workspace.ts';

/** Items, counted by how they ended. */
export interface Tally {
  ran: number;
  restored: number;
  kept: number;
  failed: number;
  blocked: number;
}

/** Whether a step must wait for a word before these items of it are run. */
export type Gate = (step: RunStep, work: readonly Work[]) => boolean;

/** What all steps of one build share. */
export interface BuildState {
  readonly graph: Graph;
  readonly workspace: Workspace;
  readonly pool: ResourcePool;
  readonly results: Map<string, StepResults>;
  /** Given in a session: what reads what, so that only that is judged again. */
  readonly readers: Readers | undefined;
  /** Keys that failed before in this session, and what was said of them. */
  readonly failedBefore: Map<Digest, readonly Diagnostic[]> | undefined;
  readonly tally: Tally;
  readonly listener: Listener;
  readonly signal: AbortSignal;
  readonly keepGoing: boolean;
  readonly forced: (step: Step) => boolean;
  readonly gate: Gate | undefined;
  /** Steps that wait for a word, and those that read them. */
  readonly waiting: Set<string>;
  /** The first step that failed. */
  failed: string | undefined;
  /** A file changed while something was made of it: what stands is not what the next build would find. */
  doubtful: boolean;
}

const FEW_REASONS = 8;
/** Whose reasons are looked at for them: what makes 10,000 stale makes the first hundreds stale. */
const MANY_ITEMS = 500;

/**
 * Brings one step up to date once those it reads have ended: judges every item, restores what is on record, runs
 * the rest, longest first by what they took last time. One item's failure does not keep its siblings from running,
 * so that all faults come at once.
 */
export const visitStep = async (state: BuildState, step: Step): Promise<void> => {
  const { graph, results, tally, listener, signal } = state;
  const mine = results.get(step.id) ?? new StepResults(step, graph.positions.get(step.id) ?? new Map());
  results.set(step.id, mine);
  for (const id of graph.reads.get(step.id) ?? [])
    mine.reopen(state.readers?.ofItems(step, id, results.get(id)?.changed ?? []) ?? []);
  tally.kept += step.items.length - mine.missing.length;
  if (signal.aborted || mine.complete) return;
  const block = (by: string, items: number): void => {
    tally.blocked += items;
    listener({ event: 'step-blocked', step: step.id, target: step.target, by });
  };
  const unfinished = graph.reads.get(step.id)?.find(id => results.get(id)?.complete !== true);
  if (unfinished !== undefined) {
    if (!state.waiting.has(unfinished)) return block(unfinished, mine.missing.length);
    state.waiting.add(step.id);
    return;
  }

  const judged = await judgeAll(state, step, mine);
  const { broken, stale, kept } = judged;
  tally.kept += kept;
  if (broken.length + stale.length === 0 || signal.aborted) return;
  if (state.failed !== undefined && !state.keepGoing)
    return block(state.failed, broken.length + stale.length);

  const visit = new Visit(state, step, mine, judged);
  if ('evaluate' in step) {
    const { evaluateAll } = await import('./evaluate.ts');
    await evaluateAll(visit, step);
  } else await makeAll(visit, step);
  visit.end();
};

/** One step while its stale items are made; every event of them is told, and every count kept, here. */
export class Visit {
  readonly state: BuildState;
  readonly step: Step;
  readonly stale: readonly Work[];
  readonly #mine: StepResults;
  readonly #broken: Judged['broken'];
  readonly #counts: { ran: number; restored: number; kept: number; failed: number };
  readonly #began: number;
  readonly #about: { readonly step: string; readonly target: string };
  readonly #keptBefore: number;
  #started = false;

  constructor(state: BuildState, step: Step, mine: StepResults, { broken, stale, kept }: Judged) {
    this.state = state;
    this.step = step;
    this.stale = stale;
    this.#mine = mine;
    this.#broken = broken;
    this.#counts = { ran: 0, restored: 0, kept, failed: 0 };
    this.#keptBefore = kept;
    this.#began = performance.now();
    this.#about = { step: step.id, target: step.target };
  }

  /** Says that the step has begun, once. */
  start(): void {
    if (this.#started) return;
    this.#started = true;
    this.state.listener({
      event: 'step-started',
      ...this.#about,
      stale: this.#broken.length + this.stale.length,
      items: this.step.items.length,
      reasons: distinct(this.stale),
    });
    for (const { item, diagnostics } of this.#broken) this.fail(item, diagnostics);
  }

  /** Of one that failed before, with the same key, nothing is said again. */
  failAgain(): void {
    this.state.failed ??= this.step.id;
    this.#counts.failed++;
  }

  fail(item: Item, diagnostics: readonly Diagnostic[], key?: Digest): void {
    if (key !== undefined) this.state.failedBefore?.set(key, diagnostics);
    this.start();
    this.state.failed ??= this.step.id;
    this.#counts.failed++;
    this.state.listener({ event: 'item-failed', ...this.#about, item: item.name, diagnostics });
  }

  /** The rest of the step waits for a word. */
  wait(work: readonly Work[]): void {
    const reasons = distinct(work);
    const beforeMs = work.reduce((sum, { before }) => sum + (before?.ms ?? 0), 0);
    this.state.waiting.add(this.step.id);
    this.state.listener({
      event: 'step-waiting',
      ...this.#about,
      stale: work.length,
      reasons,
      ...(beforeMs > 0 ? { estimateMs: beforeMs } : {}),
    });
  }

  begin(work: Work, held: Held): void {
    this.start();
    this.state.listener({
      event: 'item-started',
      ...this.#about,
      item: work.item.name,
      reasons: work.reasons,
      assigned: held.assigned,
    });
  }

  /** An item has its result: it was run or restored, or came out as it was. */
  done(work: Work, result: ItemResult, how: 'ran' | 'restored' | 'kept', ms: number): void {
    this.#mine.put(work.position, result, work.before);
    this.#counts[how]++;
    if (how === 'kept') return;
    this.start();
    this.state.listener({
      event: 'item-done',
      ...this.#about,
      item: work.item.name,
      how,
      ms: Math.round(ms),
    });
  }

  end(): void {
    if (this.#broken.length > 0) this.start();
    const { tally, listener } = this.state;
    const { ran, restored, kept, failed } = this.#counts;
    tally.ran += ran;
    tally.restored += restored;
    tally.failed += failed;
    tally.kept += kept - this.#keptBefore;
    if (this.#started)
      listener({ event: 'step-done', ...this.#about, ...this.#counts, ms: since(this.#began) });
  }
}

const makeAll = async (visit: Visit, step: RunStep): Promise<void> => {
  const { workspace, pool, signal, listener } = visit.state;
  const { clock } = workspace.machine;
  const { restore, run } = await import('./make.ts');
  const toRun: Work[] = [];
  for (const work of visit.stale) {
    if (signal.aborted) break;
    if (visit.state.failedBefore?.has(work.key)) {
      visit.failAgain();
      continue;
    }
    const start = clock.elapsed();
    const ending = await restore(workspace, step, work);
    if (ending === undefined) toRun.push(work);
    else if (ending.type === 'failed') visit.fail(work.item, ending.diagnostics);
    else if (ending.type === 'made') visit.done(work, ending.result, 'restored', clock.elapsed() - start);
  }
  if (toRun.length > 0 && visit.state.gate?.(step, toRun)) return visit.wait(toRun);
  if (toRun.length > 0) visit.start();
  toRun.sort((a, b) => (b.before?.ms ?? 0) - (a.before?.ms ?? 0));
  await drain(toRun, pool, step.resources, signal, async (work, held) => {
    const start = clock.elapsed();
    visit.begin(work, held);
    const ending = await run(workspace, step, work, held, signal, listener);
    if (ending.type === 'failed') visit.fail(work.item, ending.diagnostics, work.key);
    else if (ending.type === 'made') {
      if (!ending.recorded) visit.state.doubtful = true;
      visit.done(work, ending.result, 'ran', clock.elapsed() - start);
    }
  });
};

interface Judged {
  readonly broken: readonly { readonly item: Item; readonly diagnostics: readonly Diagnostic[] }[];
  readonly stale: readonly Work[];
  readonly kept: number;
}

/** Judges the items of a step and puts the results of those that are fresh. */
const judgeAll = async (
  { workspace, results, forced }: BuildState,
  step: Step,
  mine: StepResults,
): Promise<Judged> => {
  const judge = judgeOf(workspace, step, results, forced(step));
  const broken: { item: Item; diagnostics: readonly Diagnostic[] }[] = [];
  const stale: Work[] = [];
  let kept = 0;
  for (const position of mine.missing) {
    const item = step.items[position];
    if (item === undefined) continue;
    const judged = judge(item, position);
    const verdict = judged instanceof Promise ? await judged : judged;
    if (verdict.type === 'stale') stale.push(verdict.work);
    else if (verdict.type === 'broken') broken.push({ item, diagnostics: verdict.diagnostics });
    else if (verdict.type === 'fresh') {
      const conflicts = workspace.own(step, item.name, verdict.made.artifacts);
      if (conflicts.length > 0) broken.push({ item, diagnostics: conflicts });
      else {
        mine.put(position, verdict.made, verdict.made);
        kept++;
      }
    }
  }
  return { broken, stale, kept };
};

const distinct = (stale: readonly Work[]): readonly Reason[] => {
  const reasons = new Map<string, Reason>();
  for (const work of stale.slice(0, MANY_ITEMS))
    for (const reason of work.reasons) {
      if (reasons.size < FEW_REASONS) reasons.set(canonical({ ...reason }), reason);
    }
  return [...reasons.values()];
};

/** Whole milliseconds since a reading of `performance.now()`. */
export const since = (start: number): number => Math.round(performance.now() - start);
