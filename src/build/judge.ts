import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Links } from './disk.ts';
import { diagnosticOf } from './fault.ts';
import { evaluate, type Reason } from './freshness.ts';
import { keyMaker, type Recipe, recipeOf, type Trace, type TracedInput } from './key.ts';
import { placedPath } from './layout.ts';
import type { Made } from './records.ts';
import type { StepResults } from './results.ts';
import type { Artifact, Digest, Input, Item, ItemResult, ResolvedInput, Step } from './step.ts';
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

/** Makes the function that judges the items of a step; it is synchronous as long as no file must be hashed. */
export type Judge = (item: Item) => Verdict | Promise<Verdict>;

/** Judges items by what is on record, on disk and known upstream. */
export const judgeOf = (
  workspace: Workspace,
  step: Step,
  upstream: ReadonlyMap<string, StepResults>,
  forced: boolean,
): Judge => {
  const recipe: Recipe = recipeOf(step);
  const keyOf = keyMaker(recipe);
  const records = workspace.records(step.id);
  const { files } = workspace;

  const decide = (item: Item): Verdict => {
    const digests: Digest[] = [];
    let unknown = false;
    const selections = item.inputs.map(input => {
      if ('file' in input) {
        const digest = files.known(input.file) ?? null;
        if (digest === null) unknown = true;
        else digests.push(digest);
        return undefined;
      }
      const selection = upstream.get(input.step)?.select(input);
      if (selection !== undefined) digests.push(selection.digest);
      return selection;
    });
    if (unknown) return { type: 'broken', diagnostics: missingFiles(workspace, step, item) };

    const before = records.latest(item.name);
    const key = digests.length === item.inputs.length ? keyOf(item, digests) : undefined;
    const artifacts = before?.artifacts ?? [];
    if (!forced && before !== undefined && before.key === key && areInPlace(workspace, artifacts))
      return { type: 'fresh', made: before };

    const stored =
      key &&
      (records.made(item.name, key) ??
        workspace.recall(item.name, key, { recipe, params: null, inputs: [] }));
    const traced = item.inputs.map((input, index): TracedInput<Digest | undefined> => {
      const digest = 'file' in input ? (files.known(input.file) ?? undefined) : selections[index]?.digest;
      return { input, digest };
    });
    const trace = { recipe, params: item.params ?? null, inputs: traced };
    const freshness = evaluate({
      made: before,
      key,
      trace,
      faults: placedFaults(workspace, (before ?? stored)?.artifacts ?? []),
      forced,
      blame: input => upstream.get(input.step)?.blame(input) ?? [],
    });
    const reasons = freshness.fresh ? [] : freshness.reasons;
    if (key === undefined) return { type: 'pending', reasons };
    const known = traced.flatMap(({ input, digest }) => (digest === undefined ? [] : { input, digest }));
    const inputs = item.inputs.map((input, index) =>
      resolved(workspace, input, selections[index], digests[index]),
    );
    const work = { item, key, trace: { ...trace, inputs: known }, inputs, reasons, before };
    return { type: 'stale', work: { ...work, stored: forced ? undefined : stored } };
  };

  return item => {
    try {
      const unknown = unhashed(workspace, item, records.latest(item.name));
      return unknown.length === 0 ? decide(item) : hashAll(workspace, step, item, unknown, decide);
    } catch (error) {
      return unreadable(step, item, error);
    }
  };
};

const unreadable = (step: Step, item: Item, error: unknown): Verdict => ({
  type: 'broken',
  diagnostics: [diagnosticOf(error, `looking at the files of ${nameOf(step.id, item.name)}`)],
});

/** The files of an item whose digest no stat tells: what it reads, and what it placed. */
const unhashed = (
  { files }: Workspace,
  { inputs }: Item,
  before: ItemResult | undefined,
): readonly (readonly [path: string, links: Links])[] => {
  const unknown: [path: string, links: Links][] = [];
  for (const input of inputs)
    if ('file' in input && files.known(input.file) === undefined) unknown.push([input.file, 'follow']);
  for (const { path } of before?.artifacts ?? [])
    if (files.known(placedPath(path), 'refuse') === undefined) unknown.push([placedPath(path), 'refuse']);
  return unknown;
};

const hashAll = async (
  { files }: Workspace,
  step: Step,
  item: Item,
  unknown: readonly (readonly [path: string, links: Links])[],
  decide: (item: Item) => Verdict,
): Promise<Verdict> => {
  try {
    for (const [path, links] of unknown) await files.digest(path, links);
    return decide(item);
  } catch (error) {
    return unreadable(step, item, error);
  }
};

const resolved = (
  { layout }: Workspace,
  input: Input,
  selection: Pick<Extract<ResolvedInput, { kind: 'step' }>, 'results'> | undefined,
  digest: Digest | undefined,
): ResolvedInput =>
  'file' in input
    ? {
        kind: 'file',
        path: input.file,
        absolute: resolve(layout.project, input.file),
        digest: digest ?? ('' as Digest),
      }
    : {
        kind: 'step',
        step: input.step,
        get results() {
          return selection?.results ?? [];
        },
      };

const missingFiles = ({ files, layout, disk }: Workspace, step: Step, item: Item): readonly Diagnostic[] =>
  item.inputs.flatMap((input): Diagnostic[] => {
    if (!('file' in input) || files.known(input.file)) return [];
    const what =
      disk.stat(resolve(layout.project, input.file), 'follow') === null ? 'is not there' : 'is not a file';
    return [
      {
        severity: 'error',
        code: 'SDB220',
        message: `${input.file} ${what}; ${nameOf(step.id, item.name)} reads it`,
        hint: 'put the file back, or take it out of the recipe',
        location: { file: input.file },
      },
    ];
  });

const areInPlace = ({ files }: Workspace, artifacts: readonly Artifact[]): boolean =>
  artifacts.every(({ path, digest }) => files.known(placedPath(path), 'refuse') === digest);

const placedFaults = ({ files }: Workspace, artifacts: readonly Artifact[]): readonly Reason[] => {
  const faults: Reason[] = [];
  for (const { path, digest } of artifacts) {
    const placed = placedPath(path);
    const found = files.known(placed, 'refuse');
    if (found === null || found === undefined) faults.push({ type: 'output-missing', path: placed });
    else if (found !== digest) faults.push({ type: 'output-tampered', path: placed });
  }
  return faults;
};
