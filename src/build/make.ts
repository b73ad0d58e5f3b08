import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Links } from './disk.ts';
import type { Listener } from './event.ts';
import { diagnosticOf } from './fault.ts';
import type { Work } from './judge.ts';
import { placedPath } from './layout.ts';
import { ingestAll, pathFaults, placeAll } from './outputs.ts';
import type { Made } from './records.ts';
import type { Held } from './resources.ts';
import type { Artifact, Digest, ItemResult, Outcome, RunStep, Task } from './step.ts';
import { LostBlob, taskOf } from './task.ts';
import { nameOf, type Workspace } from './workspace.ts';

/** How making an item ended. */
export type Ending =
  /** Not `recorded`: an input changed meanwhile, so that the result stands only until the next build. */
  | { readonly type: 'made'; readonly result: ItemResult; readonly recorded: boolean }
  | { readonly type: 'failed'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly type: 'interrupted' };

/** A record of another kind is copied field by field: those on record read theirs when asked. */
const fieldsOf = ({ item, artifacts, value, key, ms, at }: Made): Omit<Made, 'trace'> => ({
  item,
  artifacts,
  value,
  key,
  ms,
  at,
});

const failed = (diagnostics: readonly Diagnostic[]): Ending => ({ type: 'failed', diagnostics });

/**
 * Puts back what is on record for the item's key. Undefined when some of it is no longer whole in the store: then
 * the item must run. Never rejects.
 */
export const restore = async (
  workspace: Workspace,
  step: RunStep,
  work: Work,
): Promise<Ending | undefined> => {
  const { stored, before } = work;
  if (stored === undefined) return undefined;
  try {
    for (const artifact of stored.artifacts) if (!(await workspace.store.verify(artifact))) return undefined;
    const faults = await settle(workspace, step, work, stored.artifacts);
    if (faults.length > 0) return failed(faults);
    if (stored !== before) workspace.record(step.id, [{ ...fieldsOf(stored), trace: work.trace }]);
    return { type: 'made', result: stored, recorded: true };
  } catch (error) {
    return failed([diagnosticOf(error, `restoring ${nameOf(step.id, work.item.name)}`)]);
  }
};

/**
 * Runs an item: its outputs go into the store, then to their places, and only then is it on record. Never rejects:
 * what a step throws becomes a diagnostic with its stack.
 */
export const run = async (
  workspace: Workspace,
  step: RunStep,
  work: Work,
  { assigned }: Held,
  signal: AbortSignal,
  listener: Listener,
): Promise<Ending> => {
  const name = nameOf(step.id, work.item.name);
  const { clock } = workspace.machine;
  const { task, given, end } = taskOf(workspace, step, work, assigned, signal, listener);
  let ending: Ending = { type: 'interrupted' };
  try {
    const began = clock.elapsed();
    const outcome = await runWithInputs(workspace, step, task);
    const ms = Math.round(clock.elapsed() - began);
    if (!outcome.ok) return signal.aborted ? ending : failed(outcome.diagnostics);
    const unusable = pathFaults(outcome.outputs, name);
    if (unusable.length > 0) return failed(unusable);
    const { artifacts, faults } = await ingestAll(workspace, outcome.outputs, name);
    if (faults.length > 0) return failed(faults);
    const unplaced = await settle(workspace, step, work, artifacts);
    if (unplaced.length > 0) return failed(unplaced);
    const result: ItemResult = { item: work.item.name, artifacts, value: outcome.value ?? null };
    const changed = await changedInput(workspace, work, given);
    if (changed === undefined)
      workspace.record(step.id, [{ ...result, key: work.key, trace: work.trace, ms, at: clock.now() }]);
    else listener({ event: 'diagnostic', diagnostic: changedWhileRunning(changed, name) });
    ending = { type: 'made', result, recorded: changed === undefined };
    return ending;
  } catch (error) {
    return signal.aborted ? ending : failed([diagnosticOf(error, name)]);
  } finally {
    await end(ending.type === 'made').catch(() => {});
  }
};

/** Places what is not in place yet, after noting in the log and in memory whose it is. */
const settle = async (
  workspace: Workspace,
  step: RunStep,
  { item, before, reasons }: Work,
  artifacts: readonly Artifact[],
): Promise<readonly Diagnostic[]> => {
  workspace.release(step, item.name, before?.artifacts ?? []);
  const conflicts = workspace.own(step, item.name, artifacts);
  if (conflicts.length > 0) return conflicts;
  const faulty = new Set(reasons.map(reason => ('path' in reason ? reason.path : '')));
  const there = new Map((before?.artifacts ?? []).map(({ path, digest }) => [path, digest]));
  const absent = artifacts.filter(
    ({ path, digest }) => there.get(path) !== digest || faulty.has(placedPath(path)),
  );
  workspace.records(step.id).claim(absent.filter(({ path, digest }) => there.get(path) !== digest));
  const faults = await placeAll(workspace, absent);
  if (faults.length === 0)
    for (const { path, digest } of absent) workspace.files.placed(placedPath(path), digest);
  return faults;
};

/**
 * Runs a step; where it asks for a blob that the store has lost, the blob is brought back from where it is placed, if
 * it still is, and the step runs again.
 */
const runWithInputs = async (workspace: Workspace, step: RunStep, task: Task): Promise<Outcome> => {
  for (;;) {
    try {
      return await step.run(task);
    } catch (error) {
      if (!(error instanceof LostBlob)) throw error;
      const { artifact } = error;
      const copy = await workspace.store.adopt(`${workspace.layout.artifacts}/${artifact.path}`);
      if (copy?.digest === artifact.digest) continue;
      return {
        ok: false,
        diagnostics: [
          {
            severity: 'error',
            code: 'SDB226',
            message: `build/${artifact.path} is no longer in the store`,
            hint: 'sdbuild verify puts the store in order; the next build makes it again',
          },
        ],
      };
    }
  }
};

/** The first file that is not what it was when the key was made. */
const changedInput = async (
  { files }: Workspace,
  { inputs }: Work,
  given: Iterable<Artifact>,
): Promise<string | undefined> => {
  const isSame = async (path: string, digest: Digest, links: Links): Promise<boolean> => {
    files.forget(path);
    return (await files.digest(path, links).catch(() => null)) === digest;
  };
  for (const input of inputs)
    if (input.kind === 'file' && !(await isSame(input.path, input.digest, 'follow'))) return input.path;
  for (const { path, digest } of given)
    if (!(await isSame(placedPath(path), digest, 'refuse'))) return placedPath(path);
  return undefined;
};

const changedWhileRunning = (path: string, name: string): Diagnostic => ({
  severity: 'warning',
  code: 'SDB221',
  message: `${path} changed while ${name} was being made from it`,
  hint: 'the next build makes it again',
  location: { file: path },
});
