import { sha256 } from './digest.ts';
import type { Digest, Input, Item, ItemResult, Json, Step, StepInput } from './step.ts';
import { VALUE } from './step.ts';

/** Raised when the meaning of a key changes; every record made before is then stale. */
export const KEY_VERSION = 1;

/** The part of a key that all items of a step share. */
export interface Recipe {
  readonly keyVersion: number;
  readonly kind: { readonly name: string; readonly version: number };
  readonly params: Json;
}

/** One input as it went into a key; `D` is `undefined` too while a plan cannot know what an upstream step makes. */
export interface TracedInput<D = Digest> {
  readonly input: Input;
  readonly digest: D;
}

/** What went into a key, kept beside the result so that a later build can say what differs. */
export interface Trace<D = Digest> {
  readonly recipe: Recipe;
  /** The item's own params; null when it has none. */
  readonly params: Json;
  readonly inputs: readonly TracedInput<D>[];
  /** What the item asked for while it ran, in that order; it is no part of the key. Absent when it asked for nothing. */
  readonly needed?: readonly Needed[];
}

/** What a running item asked for, and the digest of what it was given. */
export interface Needed {
  readonly input: StepInput;
  readonly digest: Digest;
}

/** JSON with sorted names and without spaces, so that equal values have equal text. */
export const canonical = (value: Json): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  let text = '';
  if (isList(value)) {
    for (const member of value) text += text === '' ? canonical(member) : `,${canonical(member)}`;
    return `[${text}]`;
  }
  for (const name of sortedNames(value)) {
    const member = value[name];
    if (member !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${canonical(member)}`;
  }
  return `{${text}}`;
};

/** Most objects are written with their names in one order, often the right one. */
const sortedNames = (value: object): readonly string[] => {
  const names = Object.keys(value);
  for (let i = 1; i < names.length; i++) if ((names[i - 1] ?? '') > (names[i] ?? '')) return names.sort();
  return names;
};

/** `Array.isArray` that also narrows read-only arrays. */
export const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** The same for each build of a session: params may be as long as the list of pictures. */
const recipes = new WeakMap<Step, Recipe>();

export const recipeOf = (step: Step): Recipe => {
  const { kind, params } = step;
  const recipe = recipes.get(step) ?? {
    keyVersion: KEY_VERSION,
    kind: { name: kind.name, version: kind.version },
    params,
  };
  recipes.set(step, recipe);
  return recipe;
};

const recipeTexts = new WeakMap<Recipe, string>();

/** A recipe as it goes into keys. */
export const recipeText = (recipe: Recipe): string => {
  const text = recipeTexts.get(recipe) ?? canonical({ ...recipe, kind: { ...recipe.kind } });
  recipeTexts.set(recipe, text);
  return text;
};

/**
 * Makes the function from an item's trace to its key: the digest of the recipe, the item's params and the digests
 * of its inputs in order. Paths of source files are not in it, so a renamed picture is the same picture.
 */
export const keyMaker = (recipe: Recipe): ((item: Item, inputs: readonly Digest[]) => Digest) => {
  const shared = recipeText(recipe);
  return (item, inputs) => sha256(`${shared}\n${canonical(item.params ?? null)}\n${inputs.join(' ')}`);
};

/** Whether the items of both steps are made in the same way, as far as the steps have a say in it. */
export const isSameWork = (a: Step, b: Step): boolean =>
  recipeText(recipeOf(a)) === recipeText(recipeOf(b)) && 'evaluate' in a === 'evaluate' in b;

/** Whether two items are made of the same. */
export const isSameItem = (a: Item, b: Item): boolean =>
  a.inputs.length === b.inputs.length &&
  a.inputs.every((input, i) => isSameInput(input, b.inputs[i])) &&
  JSON.stringify(a.params ?? null) === JSON.stringify(b.params ?? null);

const isSameInput = (a: Input, b: Input | undefined): boolean => {
  if (b === undefined || 'file' in a || 'file' in b)
    return b !== undefined && 'file' in a && 'file' in b && a.file === b.file;
  return a.step === b.step && a.item === b.item && a.select === b.select;
};

/** A result that knows its digests already: those on record do, and those of value steps. */
interface Digested {
  readonly digest: Digest;
  readonly valueDigest: Digest;
}

/** A result that is nothing but a value, with its digests. */
export const valueResult = (item: string, value: Json): ItemResult & Digested => {
  const digest = digestOf({ artifacts: [], value });
  return { item, artifacts: [], value, digest, valueDigest: digest };
};

const isDigested = (result: object): result is Digested => 'valueDigest' in result;

/** Leaves of a result only what an input selects: one role, the value, a member of the value, or all of it. */
export const selectFrom = (result: ItemResult, select: string | undefined): ItemResult => {
  if (select === undefined) return result;
  if (select === VALUE) return { item: result.item, artifacts: [], value: result.value };
  if (select.startsWith('/'))
    return { item: result.item, artifacts: [], value: memberOf(result.value, select.slice(1)) };
  return {
    item: result.item,
    artifacts: result.artifacts.filter(artifact => artifact.role === select),
    value: null,
  };
};

const memberOf = (value: Json, name: string): Json =>
  value !== null && typeof value === 'object' && !isList(value) ? (value[name] ?? null) : null;

/** The digest of what an input selects of a result: roles, paths and digests of its artifacts, and its value. */
export const selectionDigest = (result: ItemResult, select: string | undefined): Digest => {
  if (isDigested(result)) {
    if (select === undefined) return result.digest;
    if (select === VALUE) return result.valueDigest;
  }
  return digestOf(selectFrom(result, select));
};

/** The digest of a whole result. */
export const resultDigest = (result: ItemResult): Digest => selectionDigest(result, undefined);

/** The digest of a result's value alone. */
export const valueDigest = (result: ItemResult): Digest => selectionDigest(result, VALUE);

/** Values are compared as they are written: who makes them writes their members in one order. */
const digestOf = ({ artifacts, value }: Omit<ItemResult, 'item'>): Digest => {
  const files = artifacts.map(({ role, path, digest }) => [role, path, digest]);
  return sha256(`${JSON.stringify(files)}\n${JSON.stringify(value)}`);
};

/** The digest of what is read of all items of a step: of their names, and of the digests of each, in order. */
export const resultsDigest = (names: Digest, digests: Uint8Array): Digest =>
  sha256(Buffer.concat([Buffer.from(names, 'hex'), digests]));
