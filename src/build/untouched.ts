// Values that an edited recipe cannot have changed: told from what their records hold, without evaluating them.
import { type Recipe, recipeOf } from './key.ts';
import type { Numbered } from './record-recipes.ts';
import type { Records } from './records.ts';
import type { StepResults } from './results.ts';
import type { ValueStep } from './step.ts';

/**
 * Tells of another recipe which texts, as JSON writes them, a value that was made by it must hold for this step to make
 * another of it; undefined when any may be another.
 */
export const touching = (
  step: ValueStep,
): ((before: Recipe | undefined) => readonly Buffer[] | undefined) => {
  const now = recipeOf(step);
  const known = new Map<Recipe, readonly Buffer[] | undefined>();
  const find = ({ kind, keyVersion, params }: Recipe): readonly Buffer[] | undefined => {
    const isSameCode =
      kind.name === now.kind.name && kind.version === now.kind.version && keyVersion === now.keyVersion;
    const texts = isSameCode ? step.touched?.(params) : undefined;
    return texts?.map(text => Buffer.from(JSON.stringify(text)));
  };
  return before => {
    if (before === undefined) return undefined;
    if (!known.has(before)) known.set(before, find(before));
    return known.get(before);
  };
};

/** Fewer values than this are sooner looked at one by one than searched for. */
const FEW = 8;

/**
 * Of the items that read the same and that an index tells of, lets stand all whose records hold nothing that the edited
 * recipe is about. One search through the log finds the others, and one entry says that these stand under it. Returns
 * how many were already known to, and how many were not.
 */
export const keepUntouched = (
  step: ValueStep,
  records: Records,
  mine: StepResults,
): { readonly kept: number; readonly untouched: number } => {
  const { indexed } = records;
  if (indexed === undefined) return { kept: 0, untouched: 0 };
  const textsOf = touching(step);
  const recipe = recipeOf(step);
  const number = records.recipes.numberOf(recipe);
  const standing: number[] = [];
  const byRecipe = new Map<number, { readonly position: number; readonly one: Numbered }[]>();
  for (const position of mine.missing) {
    const one = mine.readsTheSame(position) ? records.unchanged(position) : undefined;
    if (one === undefined) continue;
    const last = records.recipes.lastNumber(one);
    if (last === number) standing.push(position);
    else {
      const others = byRecipe.get(last);
      if (others === undefined) byRecipe.set(last, [{ position, one }]);
      else others.push({ position, one });
    }
  }
  const kept = standing.length;
  const same: Numbered[] = [];
  for (const [last, all] of byRecipe) {
    if (all.length < FEW) continue;
    const texts = textsOf(records.recipes.of(last));
    const touched = texts && indexed.holding(texts);
    for (const { position, one } of all)
      if (touched?.has(position) === false) {
        standing.push(position);
        same.push(one);
      }
  }
  if (same.length > 0) records.alias(recipe, same);
  // Where none stands, what was put together of all of them holds.
  if (standing.length > 0) mine.stand(standing, indexed.standing);
  return { kept, untouched: same.length };
};
