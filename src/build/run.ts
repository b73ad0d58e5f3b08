import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sha256 } from './digest.ts';
import type { Work } from './judge.ts';
import { type Ending, Maker } from './make.ts';
import { Lease } from './resources.ts';
import { drain } from './scheduler.ts';
import type { RunStep } from './step.ts';
import type { Visit } from './visit.ts';

/** So many items of a step at most are in the queue for resources; it need not be longer than there are cores. */
const MOST_ASKING = 64;

/** Nobody waits longer than this between two tries, in milliseconds. */
const LONGEST_DELAY = 60_000;

/** Restores the stale items of a step as far as they are on record, and runs the rest, longest path first. */
export const runAll = async (visit: Visit, step: RunStep): Promise<void> => {
  const { workspace, pool, forecast, signal, failedBefore, gate } = visit.state;
  const { clock } = workspace.machine;
  const maker = new Maker(visit.state, step);
  const toRun: Work[] = [];
  for (const work of visit.stale) {
    if (visit.halted) return;
    if (failedBefore?.has(work.key)) {
      visit.failAgain();
      continue;
    }
    const start = clock.elapsed();
    const ending = await maker.restore(work);
    if (ending === undefined) toRun.push(work);
    else if (ending.type === 'failed') visit.fail(work.item, ending.diagnostics);
    else if (ending.type === 'made') visit.done(work, ending.result, 'restored', clock.elapsed() - start);
  }
  if (toRun.length > 0 && gate?.(step, toRun)) return visit.wait(toRun);
  if (toRun.length > 0) visit.start();
  toRun.sort((a, b) => (b.before?.ms ?? 0) - (a.before?.ms ?? 0));

  const acquire = async (work: Work): Promise<Lease | undefined> => {
    const held = await pool.acquire(step.resources, signal, forecast.path(step, work));
    if (held === undefined) return undefined;
    if (visit.halted) {
      held.release();
      return undefined;
    }
    // What has begun goes on before anything else begins.
    const again = () => pool.acquire(step.resources, signal, Number.POSITIVE_INFINITY);
    return new Lease(held, again, clock.elapsed);
  };
  let begun = 0;
  const more = (): boolean => begun < toRun.length && !visit.halted;
  await drain(toRun, Math.min(pool.width(step.resources), MOST_ASKING), acquire, async (work, lease) => {
    begun++;
    const start = clock.elapsed();
    const run = (): Promise<Ending> => maker.run(work, lease, more);
    const { ending, attempt } = await tryAll(visit, step, work, lease, run);
    if (ending.asked) visit.asked(work);
    // Of what it asked for, the key knows nothing.
    const key = ending.asked ? undefined : work.key;
    if (ending.type === 'failed') visit.fail(work.item, ending.diagnostics, { key, attempt });
    else if (ending.type === 'made') {
      if (!ending.recorded) visit.state.doubtful = true;
      visit.done(work, ending.result, 'ran', clock.elapsed() - start, attempt);
    }
  });
};

/** How an item ended, and at which try where its step allows more than one. */
interface Tried {
  readonly ending: Ending;
  readonly attempt?: number;
}

/** Runs an item, and again while its outcome asks for it and its step allows; it holds nothing between two tries. */
const tryAll = async (
  visit: Visit,
  step: RunStep,
  work: Work,
  lease: Lease,
  run: () => Promise<Ending>,
): Promise<Tried> => {
  const { signal, workspace } = visit.state;
  const { times, delayMs } = step.retry ?? { times: 0, delayMs: 0 };
  for (let attempt = 1; ; attempt++) {
    visit.begin(work, lease.assigned);
    const ending = await run();
    const tried: Tried = { ending, ...(times > 0 && { attempt }) };
    if (ending.type !== 'failed') return tried;
    const { diagnostics, retryable } = ending;
    if (retryable === undefined || attempt > times)
      return { ...tried, ending: { ...ending, diagnostics: attemptNamed(diagnostics, attempt, times + 1) } };
    const delay = retryable === 'now' ? 0 : backOff(delayMs, attempt, work.key);
    visit.retry(work.item, attempt, delay, diagnostics);
    const sleep = (): Promise<true> => workspace.machine.clock.sleep(delay, signal).then(() => true);
    if (signal.aborted || (delay > 0 && (await lease.without(sleep)) === undefined))
      return { ...tried, ending: { type: 'interrupted' } };
  }
};

/** Twice as long each time. The jitter keeps apart what failed together; it is the item's own, so tests know it. */
const backOff = (delayMs: number, attempt: number, key: string): number => {
  const jitter = Number.parseInt(sha256(`${key} ${attempt}`).slice(0, 4), 16) / 0xffff;
  return Math.round(Math.min(delayMs * 2 ** (attempt - 1), LONGEST_DELAY) * (1 - jitter / 2));
};

const attemptNamed = (
  diagnostics: readonly Diagnostic[],
  attempt: number,
  most: number,
): readonly Diagnostic[] => {
  const [first, ...rest] = diagnostics;
  if (first === undefined || attempt === 1) return diagnostics;
  return [{ ...first, message: `${first.message} (attempt ${attempt} of ${most})` }, ...rest];
};
