import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { UNREADABLE } from './digest.ts';
import type { Links } from './disk.ts';
import { diagnosticOf } from './fault.ts';
import { evaluate, type Reason } from './freshness.ts';
import { keyMaker, type Recipe, recipeOf, type Trace, type TracedInput } from './key.ts';
import { placedPath } from './layout.ts';
import { nameOf } from './names.ts';
import { type Made, neededOf, type Row } from './records.ts';
import { resolvedStep, type Selection, type StepResults } from './results.ts';
import type { Artifact, Digest, Input, Item, ResolvedInput, Step, StepInput } from './step.ts';
import type { Workspace } from './workspace.ts';

/** A stale item with all that is needed to make it. */
export interface Work {
  readonly item: Item;
  /** Where the item stands in its step. */
  readonly position: number;
  readonly key: Digest;
  readonly trace: Trace;
  readonly inputs: readonly ResolvedInput[];
  readonly reasons: readonly Reason[];
  /** What stood for the item when the build began. */
  readonly before: Row | undefined;
  /** What is on record for this very key: to be restored, not run. */
  readonly stored: Made | undefined;
  /** Of a value step: the record before, when it was made from the same inputs by another recipe. */
  readonly outlived?: Row | undefined;
}

/** What is to be done about an item. */
export type Final =
  | { readonly type: 'fresh'; readonly made: Made }
  | { readonly type: 'stale'; readonly work: Work }
  /** Stale, and only a build can say what it reads (in a plan, where nothing upstream is made). */
  | {
      readonly type: 'pending';
      readonly reasons: readonly Reason[];
      readonly trace: Trace<Digest | undefined>;
    }
  /** It cannot be made: a file it reads is not there. */
  | { readonly type: 'broken'; readonly diagnostics: readonly Diagnostic[] };

/** The item asked for something when it was last made, and what that is now must be known first. */
export interface Asking {
  readonly type: 'asking';
  /** Waits for the steps that make it. */
  readonly conclude: () => Promise<Final>;
}

export type Verdict = Final | Asking;

/** Makes the function that judges the items of a step; it is synchronous as long as no file must be hashed. */
export type Judge = (item: Item, position: number) => Verdict | Promise<Verdict>;

/** The files of an item whose digest no stat tells: what it reads, and what it placed. */
interface Unhashed {
  readonly type: 'unhashed';
  readonly files: readonly (readonly [path: string, links: Links])[];
}

/**
 * How closely to look. `enough` hashes no file for the sake of items that nothing is on record of: that they were
 * never built is known without, and it may be 100,000 pictures.
 */
export type Look = 'whole' | 'enough';

/**
 * Judges items by what is on record, on disk and known upstream. `ask` gives what a step makes that was asked for by
 * an item while it ran, undefined when it cannot be had.
 */
export const judgeOf = (
  workspace: Workspace,
  step: Step,
  upstream: ReadonlyMap<string, StepResults>,
  forced: boolean,
  ask: (input: StepInput) => Promise<Selection | undefined>,
  look: Look = 'whole',
): Judge => {
  const recipe: Recipe = recipeOf(step);
  const keyOf = keyMaker(recipe);
  const keyMakers = new Map<Recipe, ReturnType<typeof keyMaker>>();
  const keyOfRecipe = (other: Recipe): ReturnType<typeof keyMaker> => {
    const known = keyMakers.get(other) ?? keyMaker(other);
    keyMakers.set(other, known);
    return known;
  };
  const records = workspace.records(step.id);
  const { files } = workspace;
  const { bearsUnreadable = false } = step;

  const decide = (item: Item, position: number): Verdict | Unhashed => {
    const unhashed: [path: string, links: Links][] = [];
    const digests: Digest[] = [];
    let missing = false;
    const refused: string[] = [];
    const before = records.latest(item.name);
    const closely = look === 'whole' || before !== undefined;
    const selections = item.inputs.map(input => {
      if ('file' in input) {
        const found = files.known(input.file);
        const isMissed = found === null && bearsUnreadable;
        if (isMissed) files.missed(input.file);
        const digest = isMissed ? UNREADABLE : found;
        if (digest === UNREADABLE && !bearsUnreadable) refused.push(input.file);
        if (digest === null) missing = true;
        else if (digest !== undefined) digests.push(digest);
        else if (closely) unhashed.push([input.file, 'follow']);
        return undefined;
      }
      const selection = upstream.get(input.step)?.select(input);
      if (selection !== undefined) digests.push(selection.digest);
      return selection;
    });
    let inPlace = true;
    for (const { path, digest } of before?.artifacts ?? []) {
      const found = files.known(placedPath(path), 'refuse');
      if (found === undefined) unhashed.push([placedPath(path), 'refuse']);
      inPlace &&= found === digest;
    }
    if (unhashed.length > 0) return { type: 'unhashed', files: unhashed };
    if (missing) return { type: 'broken', diagnostics: missingFiles(workspace, step, item) };
    if (refused.length > 0) return { type: 'broken', diagnostics: refusedFiles(refused, step, item) };

    const key = digests.length === item.inputs.length ? keyOf(item, digests) : undefined;
    const isBefore = before !== undefined && before.key === key && !forced;
    if (isBefore && inPlace && neededOf(before).length === 0) return { type: 'fresh', made: before };
    const outlived =
      'evaluate' in step && key !== undefined && before !== undefined && before.key !== key
        ? (keyOfRecipe(before.recipe)(item, digests) === before.key && before) || undefined
        : undefined;
    if (outlived !== undefined && !forced && records.recipes.standsUnder(recipe, outlived))
      return { type: 'fresh', made: outlived };

    const onRecord = key === undefined || forced ? [] : alternatives(item, key);
    const conclude = (outdated: Outdated): Final => {
      if (isBefore && inPlace && !outdated.has(before)) return { type: 'fresh', made: before };
      const stored = onRecord.find(made => !outdated.has(made));
      // Of 10,000 captions that an edited rule makes stale few are asked for their reasons.
      const known = once(() => {
        const traced = item.inputs.map((input, index): TracedInput<Digest | undefined> => {
          const digest = 'file' in input ? (files.known(input.file) ?? undefined) : selections[index]?.digest;
          return { input, digest };
        });
        return { recipe, params: item.params ?? null, inputs: traced };
      });
      const explain = once(() => {
        const freshness = evaluate({
          made: before,
          key,
          trace: known(),
          outdated: before && outdated.get(before),
          faults: placedFaults(workspace, (before ?? stored)?.artifacts ?? []),
          forced,
          blame: input => upstream.get(input.step)?.blame(input) ?? [],
        });
        return freshness.fresh ? [] : freshness.reasons;
      });
      if (key === undefined) return { type: 'pending', reasons: explain(), trace: known() };
      const inputs = item.inputs.map((input, index) =>
        resolved(workspace, input, selections[index], digests[index]),
      );
      const work: Work = {
        item,
        position,
        key,
        get trace() {
          const traced = item.inputs.map((input, index) => ({ input, digest: digests[index] ?? key }));
          return { recipe, params: item.params ?? null, inputs: traced };
        },
        inputs,
        get reasons() {
          return explain();
        },
        before,
        outlived,
        stored,
      };
      return { type: 'stale', work };
    };
    const asked = onRecord.filter(made => neededOf(made).length > 0);
    if (asked.length === 0) return conclude(NOTHING);
    const concludeLater = async (): Promise<Final> => {
      try {
        return conclude(await outdatedOf(asked, ask));
      } catch (error) {
        return unreadable(step, item, error);
      }
    };
    return { type: 'asking', conclude: concludeLater };
  };

  /** What is on record for a key, the latest first. */
  const alternatives = (item: Item, key: Digest): readonly Made[] => {
    const made = records.made(item.name, key);
    if (made.length > 0) return made;
    const recalled = workspace.recall(item.name, key, { recipe, params: null, inputs: [] });
    return recalled === undefined ? [] : [recalled];
  };

  const hashed = async (item: Item, position: number, { files: unhashed }: Unhashed): Promise<Verdict> => {
    try {
      for (const [path, links] of unhashed) await files.digest(path, links);
      const verdict = decide(item, position);
      // Only what vanished or changed since: it is looked at once more.
      return verdict.type === 'unhashed' ? await hashed(item, position, verdict) : verdict;
    } catch (error) {
      return unreadable(step, item, error);
    }
  };

  return (item, position) => {
    try {
      const verdict = decide(item, position);
      return verdict.type === 'unhashed' ? hashed(item, position, verdict) : verdict;
    } catch (error) {
      return unreadable(step, item, error);
    }
  };
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const unreadable = (step: Step, item: Item, error: unknown): Final => ({
  type: 'broken',
  diagnostics: [diagnosticOf(error, `looking at the files of ${nameOf(step.id, item.name)}`)],
});

/** The first of what each result's item had asked for that is not as it was. */
type Outdated = ReadonlyMap<Made, StepInput>;

const NOTHING: Outdated = new Map();

/** Asks in the order in which the item had, and no further: what it asked for next may mean nothing any more. */
const outdatedOf = async (
  asked: readonly Made[],
  ask: (input: StepInput) => Promise<Selection | undefined>,
): Promise<Outdated> => {
  const outdated = new Map<Made, StepInput>();
  for (const made of asked)
    for (const { input, digest } of neededOf(made)) {
      if ((await ask(input))?.digest === digest) continue;
      outdated.set(made, input);
      break;
    }
  return outdated;
};

/** An input as the step is given it. */
export const resolved = (
  { layout }: Workspace,
  input: Input,
  selection: Selection | undefined,
  digest: Digest | undefined,
): ResolvedInput => {
  if ('file' in input)
    return {
      kind: 'file',
      path: input.file,
      get absolute() {
        return resolve(layout.project, input.file);
      },
      digest: digest ?? ('' as Digest),
    };
  return resolvedStep(input.step, selection);
};

const missingFiles = ({ files, layout, disk }: Workspace, step: Step, item: Item): readonly Diagnostic[] =>
  item.inputs.flatMap((input): Diagnostic[] => {
    if (!('file' in input) || files.known(input.file) !== null) return [];
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

const refusedFiles = (files: readonly string[], step: Step, item: Item): readonly Diagnostic[] =>
  files.map(file => ({
    severity: 'error',
    code: 'SDB231',
    message: `${file} cannot be read; ${nameOf(step.id, item.name)} reads it`,
    hint: 'check who may read it, and the disk that it lies on',
    location: { file },
  }));

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
