import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Batch } from './batch.ts';
import type { Links } from './disk.ts';
import { diagnosticOf } from './fault.ts';
import type { Work } from './judge.ts';
import type { Needed, Trace } from './key.ts';
import { beginsAnew } from './late-damage.ts';
import { placedPath } from './layout.ts';
import { nameOf } from './names.ts';
import { Needs } from './needs.ts';
import { ingestAll, pathFaults, placeAll } from './outputs.ts';
import { type Made, neededOf } from './records.ts';
import { type Lease, ResourcePool } from './resources.ts';
import type { Artifact, Digest, ItemResult, Outcome, RunStep, Task } from './step.ts';
import { LostBlob, taskOf } from './task.ts';
import type { BuildState } from './visit.ts';
import type { Workspace } from './workspace.ts';

/** How making an item ended; `asked`: it asked for something while it ran. */
export type Ending = {
  readonly asked?: boolean;
} /** Not `recorded`: an input changed meanwhile, so that the result stands only until the next build. */ & (
  | { readonly type: 'made'; readonly result: ItemResult; readonly recorded: boolean }
  | {
      readonly type: 'failed';
      readonly diagnostics: readonly Diagnostic[];
      readonly retryable?: true | 'now' | undefined;
    }
  /** Nobody is at fault: the build stops. */
  | { readonly type: 'interrupted' }
);

/** So many items of a step have done their work and are on their way to the disk, which likes many at once. */
const STORING = 32;

/** What is made is stored, also when the build is interrupted meanwhile. */
const NEVER = new AbortController().signal;

const failed = (diagnostics: readonly Diagnostic[]): Ending => ({ type: 'failed', diagnostics });

/** A record of another kind is copied field by field: those on record read theirs when asked. */
const fieldsOf = ({ item, artifacts, value, key, ms, at }: Made): Omit<Made, 'trace'> => ({
  item,
  artifacts,
  value,
  key,
  ms,
  at,
});

/** What was learned while an item ran. */
interface RunFacts {
  readonly needed: readonly Needed[];
  /** Artifacts of inputs that it was given where they are placed. */
  readonly given: Iterable<Artifact>;
  readonly ms: number;
}

/** Makes the items of a step. Whatever fails, no method rejects: what a step throws becomes a diagnostic. */
export class Maker {
  readonly #state: BuildState;
  readonly #workspace: Workspace;
  readonly #step: RunStep;
  readonly #storing = new ResourcePool({ items: STORING });
  readonly #claims: Batch<readonly Artifact[]>;
  readonly #records: Batch<Made>;

  constructor(state: BuildState, step: RunStep) {
    const { workspace } = state;
    this.#state = state;
    this.#workspace = workspace;
    this.#step = step;
    this.#claims = new Batch(claims => workspace.records(step.id).claim(claims.flat()));
    this.#records = new Batch(made => workspace.record(step.id, made));
  }

  /**
   * Puts back what is on record for the item's key. Undefined when some of it is no longer whole in the store: then
   * the item must run.
   */
  async restore(work: Work): Promise<Ending | undefined> {
    const { stored, before } = work;
    if (stored === undefined) return undefined;
    try {
      for (const artifact of stored.artifacts)
        if (!(await this.#workspace.store.verify(artifact))) return undefined;
      const faults = await this.#settle(work, stored.artifacts);
      if (faults.length > 0) return failed(faults);
      if (stored !== before) {
        const trace = tracedWith(work.trace, neededOf(stored));
        this.#workspace.record(this.#step.id, [{ ...fieldsOf(stored), trace }]);
      }
      return { type: 'made', result: stored, recorded: true, asked: neededOf(stored).length > 0 };
    } catch (error) {
      if (beginsAnew(this.#state.signal)) return { type: 'interrupted' };
      return failed([diagnosticOf(error, `restoring ${nameOf(this.#step.id, work.item.name)}`)]);
    }
  }

  /**
   * Runs an item: its outputs go into the store, then to their places, and only then is it on record. While it is
   * stored it holds nothing if there is `more` of its step to do; else those that it was made for are to ask first.
   */
  async run(work: Work, lease: Lease, more: () => boolean): Promise<Ending> {
    const { signal, listener } = this.#state;
    const needs = new Needs(this.#state, this.#step, work, lease);
    const { task, given, end } = taskOf(this.#workspace, this.#step, work, {
      lease,
      needs,
      signal,
      listener,
    });
    let ending: Ending = { type: 'interrupted' };
    try {
      const outcome = await this.#runWithInputs(task);
      const ms = Math.round(lease.heldMs);
      if (needs.refused !== undefined) throw needs.refused;
      if (outcome.ok) {
        const needed = await needs.settle();
        const storing = await this.#storing.acquire({ items: 1 }, NEVER);
        if (more()) lease.release();
        ending = await this.#store(work, outcome, { needed, given, ms }).finally(() => storing?.release());
      } else if (!signal.aborted)
        ending = { type: 'failed', diagnostics: outcome.diagnostics, retryable: outcome.retryable };
    } catch (error) {
      if (needs.refused?.diagnostic !== undefined) ending = failed([needs.refused.diagnostic]);
      else if (needs.refused === undefined && !signal.aborted)
        ending = failed([diagnosticOf(error, nameOf(this.#step.id, work.item.name))]);
    } finally {
      await end(ending.type === 'made').catch(() => {});
    }
    return needs.any ? { ...ending, asked: true } : ending;
  }

  async #store(
    work: Work,
    outcome: Extract<Outcome, { ok: true }>,
    { needed, given, ms }: RunFacts,
  ): Promise<Ending> {
    const { listener } = this.#state;
    const name = nameOf(this.#step.id, work.item.name);
    const unusable = pathFaults(outcome.outputs, name);
    if (unusable.length > 0) return failed(unusable);
    const { artifacts, faults } = await ingestAll(this.#workspace, outcome.outputs, name);
    if (faults.length > 0) return failed(faults);
    const unplaced = await this.#settle(work, artifacts);
    if (unplaced.length > 0) return failed(unplaced);
    const result: ItemResult = { item: work.item.name, artifacts, value: outcome.value ?? null };
    const changed = await changedInput(this.#workspace, work, given);
    if (changed !== undefined) {
      this.#workspace.owners.leaveUnrecorded(this.#step, work.item.name, artifacts);
      listener({ event: 'diagnostic', diagnostic: changedWhileRunning(changed, name) });
      return { type: 'made', result, recorded: false };
    }
    const trace = tracedWith(work.trace, needed);
    await this.#records.add({ ...result, key: work.key, trace, ms, at: this.#workspace.machine.clock.now() });
    return { type: 'made', result, recorded: true };
  }

  /** Places what is not in place yet, after noting in the log and in memory whose it is. */
  async #settle(
    { item, before, reasons }: Work,
    artifacts: readonly Artifact[],
  ): Promise<readonly Diagnostic[]> {
    const workspace = this.#workspace;
    const conflicts = workspace.owners.own(this.#step, item.name, artifacts, before?.artifacts);
    if (conflicts.length > 0) return conflicts;
    const faulty = new Set(reasons.map(reason => ('path' in reason ? reason.path : '')));
    const there = new Map((before?.artifacts ?? []).map(({ path, digest }) => [path, digest]));
    const absent = artifacts.filter(
      ({ path, digest }) => there.get(path) !== digest || faulty.has(placedPath(path)),
    );
    const unclaimed = absent.filter(({ path, digest }) => there.get(path) !== digest);
    if (unclaimed.length > 0) await this.#claims.add(unclaimed);
    const faults = await placeAll(workspace, absent);
    if (faults.length === 0)
      for (const { path, digest } of absent) workspace.files.placed(placedPath(path), digest);
    return faults;
  }

  /**
   * Runs the step; where it asks for a blob that the store has lost, the blob is brought back from where it is
   * placed, if it still is, and the step runs again.
   */
  async #runWithInputs(task: Task): Promise<Outcome> {
    for (;;) {
      try {
        return await this.#step.run(task);
      } catch (error) {
        if (!(error instanceof LostBlob)) throw error;
        const { artifact } = error;
        const { store, layout } = this.#workspace;
        const copy = await store.adopt(`${layout.artifacts}/${artifact.path}`);
        if (copy?.digest === artifact.digest) continue;
        return { ok: false, diagnostics: [lost(artifact)] };
      }
    }
  }
}

const tracedWith = (trace: Trace, needed: readonly Needed[]): Trace =>
  needed.length === 0 ? trace : { ...trace, needed };

const lost = ({ path }: Artifact): Diagnostic => ({
  severity: 'error',
  code: 'SDB226',
  message: `build/${path} is no longer in the store`,
  hint: 'sdbuild verify puts the store in order; the next build makes it again',
});

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
