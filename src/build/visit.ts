import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { evaluateAll } from './evaluate.ts';
import type { Listener } from './event.ts';
import type { Forecast } from './forecast.ts';
import type { Reason } from './freshness.ts';
import type { Graph } from './graph.ts';
import type { Work } from './judge.ts';
import { type Judged, judgeAll } from './judge-all.ts';
import { canonical } from './key.ts';
import { readersOfItems } from './readers.ts';
import { Row } from './records.ts';
import { type Assigned, type ResourcePool, unmetNeeds } from './resources.ts';
import { StepResults } from './results.ts';
import { runAll } from './run.ts';
import type { Visits } from './scheduler.ts';
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
  readonly visits: Visits;
  readonly pool: ResourcePool;
  readonly forecast: Forecast;
  readonly results: Map<string, StepResults>;
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
  /** Steps that are not done because of one that failed. */
  readonly blocked: Set<string>;
  /** The first step that failed. */
  failed: string | undefined;
  /** A file changed while something was made of it: what stands is not what the next build would find. */
  doubtful: boolean;
}

const FEW_REASONS = 8;
/** Whose reasons are looked at for them: what makes 10,000 stale makes the first hundred stale. */
const MANY_ITEMS = 100;

/**
 * Brings one step up to date once those it reads have ended: judges every item and makes the stale ones. One item's
 * failure does not keep its siblings from running, so that all faults come at once. What runs in other steps then
 * goes on, and nothing more begins there, unless the build is to keep going.
 */
export const visitStep = async (state: BuildState, step: Step): Promise<void> => {
  const { graph, results, tally, signal, pool } = state;
  const mine = results.get(step.id) ?? new StepResults(step, graph.positions.get(step.id) ?? new Map());
  results.set(step.id, mine);
  for (const id of graph.reads.get(step.id) ?? [])
    mine.reopen(readersOfItems(graph, step, id, results.get(id)?.changed ?? []));
  mine.reopen(mine.asking);
  const unfinished = graph.reads
    .get(step.id)
    ?.find(id => results.get(id)?.complete !== true || state.waiting.has(id) || state.blocked.has(id));
  if (unfinished !== undefined && !signal.aborted) {
    // What stands may not stand any more when that one ends.
    if (!state.waiting.has(unfinished)) return block(state, step, unfinished, step.items.length);
    state.waiting.add(step.id);
    return;
  }
  tally.kept += step.items.length - mine.missing.length;
  if (signal.aborted || mine.complete) return;

  const judged = await judgeAll(state, step, mine);
  const { broken, stale, kept, untouched } = judged;
  tally.kept += kept + untouched;
  if (broken.length + stale.length === 0 || signal.aborted) return;
  if (state.failed !== undefined && !state.keepGoing)
    return block(state, step, state.failed, broken.length + stale.length);

  const unmet = unmetNeeds(step, pool.capacity);
  const visit = new Visit(state, step, mine, unmet.length === 0 ? judged : allBroken(judged, unmet));
  if ('evaluate' in step) {
    await evaluateAll(visit, step);
  } else {
    await runAll(visit, step);
  }
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
  readonly #untouched: number;
  #started = false;

  constructor(state: BuildState, step: Step, mine: StepResults, { broken, stale, kept, untouched }: Judged) {
    this.state = state;
    this.step = step;
    this.stale = stale;
    this.#mine = mine;
    this.#broken = broken;
    this.#untouched = untouched;
    this.#keptBefore = kept + untouched;
    this.#counts = { ran: 0, restored: 0, kept: this.#keptBefore, failed: 0 };
    this.#began = performance.now();
    this.#about = { step: step.id, target: step.target };
  }

  /** Whether no new item may begin: the build was interrupted, or another step failed. */
  get halted(): boolean {
    const { signal, failed, keepGoing } = this.state;
    return signal.aborted || (failed !== undefined && failed !== this.step.id && !keepGoing);
  }

  /** Says that the step has begun, once. */
  start(): void {
    if (this.#started) return;
    this.#started = true;
    this.state.listener({
      event: 'step-started',
      ...this.#about,
      stale: this.#broken.length + this.stale.length + this.#untouched,
      items: this.step.items.length,
      reasons: distinct(this.stale),
      ...this.#estimate(this.stale.filter(({ stored }) => stored === undefined)),
    });
    for (const { item, diagnostics } of this.#broken) this.fail(item, diagnostics);
  }

  /** Of one that failed before, with the same key, nothing is said again. */
  failAgain(): void {
    this.state.failed ??= this.step.id;
    this.#mine.failed = true;
    this.#counts.failed++;
  }

  /** `key`, if it would fail in the same way under it; `attempt`, if there could be more than one. */
  fail(
    { name: item }: Item,
    diagnostics: readonly Diagnostic[],
    { key, attempt }: { readonly key?: Digest | undefined; readonly attempt?: number | undefined } = {},
  ): void {
    if (key !== undefined) this.state.failedBefore?.set(key, diagnostics);
    this.start();
    this.failAgain();
    const which = attempt !== undefined && { attempt };
    this.state.listener({ event: 'item-failed', ...this.#about, item, diagnostics, ...which });
  }

  /** The rest of the step waits for a word. */
  wait(work: readonly Work[]): void {
    this.state.waiting.add(this.step.id);
    this.state.listener({
      event: 'step-waiting',
      ...this.#about,
      stale: work.length,
      reasons: distinct(work),
      ...this.#estimate(work),
    });
  }

  begin(work: Work, assigned: Assigned): void {
    this.start();
    this.state.listener({
      event: 'item-started',
      ...this.#about,
      item: work.item.name,
      reasons: work.reasons,
      assigned,
    });
  }

  /** A try failed, and another follows. */
  retry({ name: item }: Item, attempt: number, delayMs: number, diagnostics: readonly Diagnostic[]): void {
    this.state.listener({ event: 'item-retried', ...this.#about, item, attempt, delayMs, diagnostics });
  }

  /** An item has its result: it was run or restored, or came out as it was. */
  done(
    work: Work,
    result: ItemResult,
    how: 'ran' | 'restored' | 'kept',
    took: number,
    attempt?: number,
  ): void {
    // What is on record keeps its value in the log, and not once more as it was made.
    const record = result instanceof Row ? result : this.#latest(work);
    this.#mine.put(work.position, record ?? result, work.before);
    this.#counts[how]++;
    if (how === 'kept') return;
    this.start();
    const { name: item } = work.item;
    const which = attempt !== undefined && { attempt };
    this.state.listener({ event: 'item-done', ...this.#about, item, how, ms: Math.round(took), ...which });
  }

  #latest({ item, key }: Work): Row | undefined {
    const record = this.state.workspace.records(this.step.id).latest(item.name);
    return record?.key === key ? record : undefined;
  }

  /** The item asked for something while it was made. */
  asked(work: Work): void {
    this.#mine.asked(work.position);
  }

  end(): void {
    if (this.#broken.length > 0) this.start();
    const { tally, listener, signal, waiting, failed: by } = this.state;
    const { ran, restored, failed } = this.#counts;
    const kept = this.#counts.kept - this.#keptBefore;
    tally.ran += ran;
    tally.restored += restored;
    tally.failed += failed;
    tally.kept += kept;
    if (this.#started)
      listener({ event: 'step-done', ...this.#about, ...this.#counts, ms: since(this.#began) });
    const rest = this.#broken.length + this.stale.length - ran - restored - failed - kept;
    if (rest > 0 && by !== undefined && !signal.aborted && !waiting.has(this.step.id))
      block(this.state, this.step, by, rest);
  }

  #estimate(work: readonly Work[]): { readonly estimateMs?: number } {
    const estimateMs = 'run' in this.step ? this.state.forecast.estimate(this.step, work) : undefined;
    return estimateMs === undefined ? {} : { estimateMs };
  }
}

/** Of a step that was not among the wanted ones, whose needs are looked at before a build begins. */
const allBroken = ({ broken, stale, ...rest }: Judged, diagnostics: readonly Diagnostic[]): Judged => ({
  broken: [...broken, ...stale.map(({ item }) => ({ item, diagnostics }))],
  stale: [],
  ...rest,
});

/** Items that are not made because of a step that failed. */
const block = ({ tally, listener, blocked }: BuildState, step: Step, by: string, items: number): void => {
  tally.blocked += items;
  blocked.add(step.id);
  listener({ event: 'step-blocked', step: step.id, target: step.target, by });
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
