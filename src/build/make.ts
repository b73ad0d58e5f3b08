import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Listener } from './event.ts';
import { diagnosticOf } from './fault.ts';
import type { Work } from './judge.ts';
import { placedPath } from './layout.ts';
import { ingestAll, pathFaults, placeAll } from './outputs.ts';
import type { Held } from './resources.ts';
import type { Artifact, ItemResult, Step } from './step.ts';
import { taskOf } from './task.ts';
import { nameOf, type Workspace } from './workspace.ts';

/** How making an item ended. */
export type Ending =
  | { readonly type: 'made'; readonly result: ItemResult }
  | { readonly type: 'failed'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly type: 'interrupted' };

const failed = (diagnostics: readonly Diagnostic[]): Ending => ({ type: 'failed', diagnostics });

/**
 * Puts back what is on record for the item's key. Undefined when some of it is no longer whole in the store: then
 * the item must run. Never rejects.
 */
export const restore = async (workspace: Workspace, step: Step, work: Work): Promise<Ending | undefined> => {
  const { stored, before } = work;
  if (stored === undefined) return undefined;
  try {
    for (const artifact of stored.artifacts) if (!(await workspace.store.verify(artifact))) return undefined;
    const faults = await settle(workspace, step, work, stored.artifacts);
    if (faults.length > 0) return failed(faults);
    if (stored !== before) workspace.records(step.id).record(stored);
    return { type: 'made', result: stored };
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
  step: Step,
  work: Work,
  { assigned }: Held,
  signal: AbortSignal,
  listener: Listener,
): Promise<Ending> => {
  const name = nameOf(step.id, work.item.name);
  const { task, end } = taskOf(workspace, step, work, assigned, signal, listener);
  let ending: Ending = { type: 'interrupted' };
  try {
    const gone = await missingInputs(workspace, work);
    if (gone.length > 0) return failed(gone);
    const began = performance.now();
    const outcome = await step.run(task);
    const ms = Math.round(performance.now() - began);
    if (!outcome.ok) return signal.aborted ? ending : failed(outcome.diagnostics);
    const unusable = pathFaults(outcome.outputs, name);
    if (unusable.length > 0) return failed(unusable);
    const { artifacts, faults } = await ingestAll(workspace, outcome.outputs, name);
    if (faults.length > 0) return failed(faults);
    const unplaced = await settle(workspace, step, work, artifacts);
    if (unplaced.length > 0) return failed(unplaced);
    const result: ItemResult = { item: work.item.name, artifacts, value: outcome.value ?? null };
    const changed = await changedInput(workspace, work);
    if (changed === undefined)
      workspace.records(step.id).record({ ...result, key: work.key, trace: work.trace, ms, at: Date.now() });
    else listener({ event: 'diagnostic', diagnostic: changedWhileRunning(changed, name) });
    ending = { type: 'made', result };
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
  step: Step,
  { item, before, reasons }: Work,
  artifacts: readonly Artifact[],
): Promise<readonly Diagnostic[]> => {
  const conflicts = workspace.own(step, item.name, artifacts);
  if (conflicts.length > 0) return conflicts;
  const faulty = new Set(reasons.map(reason => ('path' in reason ? reason.path : '')));
  const there = new Map((before?.artifacts ?? []).map(({ path, digest }) => [path, digest]));
  const absent = artifacts.filter(
    ({ path, digest }) => there.get(path) !== digest || faulty.has(placedPath(path)),
  );
  workspace.records(step.id).claim(absent.filter(({ path, digest }) => there.get(path) !== digest));
  return placeAll(workspace, absent);
};

/** Brings input artifacts that the store has lost back from where they are placed, if they still are. */
const missingInputs = async (
  { store, layout }: Workspace,
  { inputs }: Work,
): Promise<readonly Diagnostic[]> => {
  const gone: Diagnostic[] = [];
  for (const input of inputs) {
    if (input.kind === 'file') continue;
    for (const artifact of input.results.flatMap(result => result.artifacts)) {
      if (store.has(artifact)) continue;
      const copy = await store.adopt(`${layout.artifacts}/${artifact.path}`);
      if (copy?.digest !== artifact.digest)
        gone.push({
          severity: 'error',
          code: 'SDB226',
          message: `build/${artifact.path}, made by \`${input.step}\`, is no longer in the store`,
          hint: `make it again: build \`${input.step}\` with --force`,
        });
    }
  }
  return gone;
};

/** The first file that is not what it was when the key was made. */
const changedInput = async ({ files }: Workspace, { inputs }: Work): Promise<string | undefined> => {
  for (const input of inputs) {
    if (input.kind !== 'file') continue;
    const now = await files.digest(input.path).catch(() => null);
    if (now !== input.digest) return input.path;
  }
  return undefined;
};

const changedWhileRunning = (path: string, name: string): Diagnostic => ({
  severity: 'warning',
  code: 'SDB221',
  message: `${path} changed while ${name} was being made from it`,
  hint: 'the next build makes it again',
  location: { file: path },
});
