import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diagnosticOf } from './fault.ts';
import { evaluate, type Reason } from './freshness.ts';
import { keyMaker, type Recipe, recipeOf, type Trace, type TracedInput } from './key.ts';
import { placedPath } from './layout.ts';
import type { Made } from './records.ts';
import type { StepResults } from './results.ts';
import type { Artifact, Digest, Item, ResolvedInput, Step } from './step.ts';
import { nameOf, type Workspace } from './workspace.ts';

/** A stale item with all that is needed to make it. */
export interface Work {
  readonly item: Item;
  readonly key: Digest;
  readonly trace: Trace;
  readonly inputs: readonly ResolvedInput[];
  readonly reasons: readonly Reason[];
  /** What stood for the item when the build began. */
  readonly before: Made | undefined;
  /** What is on record for this very key: to be restored, not run. */
  readonly stored: Made | undefined;
}

/** What is to be done about an item. */
export type Verdict =
  | { readonly type: 'fresh'; readonly made: Made }
  | { readonly type: 'stale'; readonly work: Work }
  /** Stale, and only a build can say what it reads (in a plan, where nothing upstream is made). */
  | { readonly type: 'pending'; readonly reasons: readonly Reason[] }
  /** It cannot be made: a file it reads is not there. */
  | { readonly type: 'broken'; readonly diagnostics: readonly Diagnostic[] };

/** Makes the function that judges the items of a step by what is on record, on disk and known upstream. */
export const judgeOf = (
  workspace: Workspace,
  step: Step,
  upstream: ReadonlyMap<string, StepResults>,
  forced: boolean,
): ((item: Item) => Promise<Verdict>) => {
  const recipe: Recipe = recipeOf(step);
  const keyOf = keyMaker(recipe);
  const records = workspace.records(step.id);

  return async item => {
    const inputs: ResolvedInput[] = [];
    const traced: TracedInput<Digest | undefined>[] = [];
    const diagnostics: Diagnostic[] = [];
    for (const input of item.inputs) {
      if ('file' in input) {
        const digest = await digestOf(workspace, input.file, `${nameOf(step.id, item.name)} reads it`);
        if (typeof digest === 'object') diagnostics.push(digest);
        else {
          const absolute = resolve(workspace.layout.project, input.file);
          inputs.push({ kind: 'file', path: input.file, absolute, digest });
          traced.push({ input, digest });
        }
      } else {
        const selection = upstream.get(input.step)?.select(input);
        if (selection !== undefined)
          inputs.push({ kind: 'step', step: input.step, results: selection.results });
        traced.push({ input, digest: selection?.digest });
      }
    }
    if (diagnostics.length > 0) return { type: 'broken', diagnostics };

    const before = records.latest(item.name);
    const digests = traced.flatMap(({ digest }) => digest ?? []);
    const key = digests.length === traced.length ? keyOf(item, digests) : undefined;
    const stored = key && records.made(item.name, key);
    const trace = { recipe, params: item.params ?? null, inputs: traced };
    const freshness = evaluate({
      made: before,
      key,
      trace,
      faults: await placedFaults(workspace, (before ?? stored)?.artifacts ?? []),
      forced,
      blame: input => upstream.get(input.step)?.blame(input) ?? [],
    });
    if (freshness.fresh && before !== undefined) return { type: 'fresh', made: before };
    const reasons = freshness.fresh ? [] : freshness.reasons;
    if (key === undefined) return { type: 'pending', reasons };
    const known = traced.flatMap(({ input, digest }) => (digest === undefined ? [] : { input, digest }));
    const work = { item, key, trace: { ...trace, inputs: known }, inputs, reasons, before };
    return { type: 'stale', work: { ...work, stored: forced ? undefined : stored } };
  };
};

const digestOf = async (workspace: Workspace, path: string, why: string): Promise<Digest | Diagnostic> => {
  try {
    const digest = workspace.files.known(path) ?? (await workspace.files.digest(path));
    if (digest !== null) return digest;
  } catch (error) {
    return diagnosticOf(error, `reading ${path}`);
  }
  const there = statSync(resolve(workspace.layout.project, path), { throwIfNoEntry: false });
  return {
    severity: 'error',
    code: 'SDB220',
    message: there === undefined ? `${path} is not there; ${why}` : `${path} is not a file; ${why}`,
    hint: 'put the file back, or take it out of the recipe',
    location: { file: path },
  };
};

const placedFaults = async (
  { files }: Workspace,
  artifacts: readonly Artifact[],
): Promise<readonly Reason[]> => {
  const faults: Reason[] = [];
  for (const { path, digest } of artifacts) {
    const placed = placedPath(path);
    const found = files.known(placed, 'refuse') ?? (await files.digest(placed, 'refuse'));
    if (found === null) faults.push({ type: 'output-missing', path: placed });
    else if (found !== digest) faults.push({ type: 'output-tampered', path: placed });
  }
  return faults;
};
