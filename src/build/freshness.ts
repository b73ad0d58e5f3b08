import { canonical, isList, type Recipe, type Trace, type TracedInput } from './key.ts';
import type { Made } from './records.ts';
import type { Digest, Input, Json, StepInput } from './step.ts';

/** Why an item must be made again, with the evidence; every reader (plan, why, log, page) renders this value. */
export type Reason =
  | { readonly type: 'never-built' }
  | {
      readonly type: 'input-changed';
      readonly path: string;
      readonly was: Digest | null;
      readonly now: Digest | null;
    }
  /** `pointer` is a JSON pointer into the step's params, or `item` and a pointer into the item's own. */
  | { readonly type: 'params-changed'; readonly pointer: string; readonly was: Json; readonly now: Json }
  | { readonly type: 'tool-changed'; readonly tool: string; readonly was: string; readonly now: string }
  | { readonly type: 'output-missing'; readonly path: string }
  | { readonly type: 'output-tampered'; readonly path: string }
  /** A step this item reads made, or will make, something else. `items` are the first few that differ. */
  | { readonly type: 'upstream-changed'; readonly step: string; readonly items: readonly string[] }
  | { readonly type: 'forced' };

export type Freshness =
  | { readonly fresh: true }
  | { readonly fresh: false; readonly reasons: readonly Reason[] };

/** More differences than this in one item's params tell a person nothing new. */
const MOST_DIFFERENCES = 10;

/** Items of one step that a reason names. */
const MOST_NAMED = 5;

/** What `evaluate` looks at. */
export interface Evidence {
  /** What stands for the item, if anything does. */
  readonly made: Made | undefined;
  /** Undefined while a plan cannot know it. */
  readonly key: Digest | undefined;
  readonly trace: Trace<Digest | undefined>;
  /** The first of what `made` asked for while it ran that is not as it was. */
  readonly outdated?: StepInput | undefined;
  /** What is wrong with the placed files of `made`. */
  readonly faults: readonly Reason[];
  readonly forced: boolean;
  /** The items to name when what an input reads has changed. */
  readonly blame: (input: StepInput) => readonly string[];
}

/**
 * Compares what stands for an item with what its key is made of now. Equal keys, and what was asked for as it was,
 * mean a fresh item whatever else differs; unequal keys always come with at least one reason.
 */
export const evaluate = ({ made, key, trace, outdated, faults, forced, blame }: Evidence): Freshness => {
  const reasons: Reason[] = forced ? [{ type: 'forced' }] : [];
  if (made === undefined) reasons.push(...(faults.length > 0 ? faults : [{ type: 'never-built' } as const]));
  else {
    if (made.key !== key) reasons.push(...changes(made.trace, trace, blame));
    else if (outdated !== undefined) reasons.push(changed(outdated, undefined, undefined, blame));
    reasons.push(...faults);
  }
  return reasons.length === 0 ? { fresh: true } : { fresh: false, reasons };
};

const changes = (was: Trace, now: Trace<Digest | undefined>, blame: Evidence['blame']): readonly Reason[] => {
  const reasons: Reason[] = [...toolChanges(was, now)];
  const differences = [
    ...recipeChanges(was.recipe, now.recipe),
    ...paramChanges(was.params, now.params, 'item'),
  ];
  reasons.push(...differences.slice(0, MOST_DIFFERENCES), ...inputChanges(was.inputs, now.inputs, blame));
  if (reasons.length > 0) return reasons;
  // The same inputs in another order.
  const moved = now.inputs.find((traced, index) => traced.digest !== was.inputs[index]?.digest);
  return moved === undefined
    ? [{ type: 'never-built' }]
    : [changed(moved.input, moved.digest, moved.digest, blame)];
};

/** Of an edited rule 10,000 items are stale for the same reason: it is worked out once. */
const recipes = new WeakMap<Recipe, WeakMap<Recipe, readonly Reason[]>>();

const recipeChanges = (was: Recipe, now: Recipe): readonly Reason[] => {
  const since = recipes.get(was) ?? new WeakMap<Recipe, readonly Reason[]>();
  recipes.set(was, since);
  const changes = since.get(now) ?? paramChanges(was.params, now.params, '');
  since.set(now, changes);
  return changes;
};

const toolChanges = (was: Trace, now: Trace<Digest | undefined>): readonly Reason[] => {
  const kind = now.recipe.kind.name;
  const reasons: Reason[] = [];
  const note = (tool: string, before: string, after: string): void => {
    if (before !== after) reasons.push({ type: 'tool-changed', tool, was: before, now: after });
  };
  note('sdbuild', `key ${was.recipe.keyVersion}`, `key ${now.recipe.keyVersion}`);
  note(kind, `${was.recipe.kind.name} ${was.recipe.kind.version}`, `${kind} ${now.recipe.kind.version}`);
  return reasons;
};

const inputChanges = (
  was: readonly TracedInput[],
  now: readonly TracedInput<Digest | undefined>[],
  blame: Evidence['blame'],
): readonly Reason[] => {
  const before = new Map(was.map(traced => [labelOf(traced.input), traced]));
  const reasons: Reason[] = [];
  for (const { input, digest } of now) {
    const label = labelOf(input);
    const old = before.get(label)?.digest;
    before.delete(label);
    if (digest === undefined || old !== digest) reasons.push(changed(input, old, digest, blame));
  }
  for (const { input, digest } of before.values()) reasons.push(changed(input, digest, undefined, blame));
  return together(reasons);
};

/** Of a step of which an item reads several others, one reason names the first few. */
const together = (reasons: readonly Reason[]): readonly Reason[] => {
  const steps = new Map<string, string[]>();
  return reasons.flatMap((reason): readonly Reason[] => {
    if (reason.type !== 'upstream-changed') return [reason];
    const known = steps.get(reason.step);
    const items = known ?? [];
    for (const item of reason.items) if (items.length < MOST_NAMED && !items.includes(item)) items.push(item);
    steps.set(reason.step, items);
    return known === undefined ? [{ ...reason, items }] : [];
  });
};

const labelOf = (input: Input): string =>
  'file' in input
    ? `file ${input.file}`
    : JSON.stringify([input.step, input.item ?? null, input.select ?? null]);

const changed = (
  input: Input,
  was: Digest | undefined,
  now: Digest | undefined,
  blame: Evidence['blame'],
): Reason =>
  'file' in input
    ? { type: 'input-changed', path: input.file, was: was ?? null, now: now ?? null }
    : { type: 'upstream-changed', step: input.step, items: blame(input) };

/** Every place where two JSON values differ, as deep down as names or equal list lengths lead. */
const paramChanges = (was: Json, now: Json, pointer: string): readonly Reason[] => {
  if (canonical(was) === canonical(now)) return [];
  const [before, after] = [membersOf(was), membersOf(now)];
  const comparable = isList(was) === isList(now) && (!isList(was) || before?.size === after?.size);
  if (before === undefined || after === undefined || !comparable)
    return [{ type: 'params-changed', pointer, was, now }];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap(name => {
    const [was, now] = [before.get(name), after.get(name)];
    const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (was !== undefined && now !== undefined) return paramChanges(was, now, at);
    return was === now ? [] : [{ type: 'params-changed', pointer: at, was: was ?? null, now: now ?? null }];
  });
};

const membersOf = (value: Json): ReadonlyMap<string, Json> | undefined =>
  value !== null && typeof value === 'object' ? new Map(Object.entries(value)) : undefined;
