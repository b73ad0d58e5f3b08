import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import type { Recipe } from './recipe.generated.ts';
import { isRecipe } from './recipe-validator.generated.ts';
import { type MapTree, toPlain } from './tree.ts';

/**
 * Checks a merged recipe against the schema and fills in the schema's defaults. Faults are in terms of the
 * recipe, not of the schema, each where it was written, in no particular order.
 */
export async function validate(tree: MapTree): Promise<Result<Recipe>> {
  const value: unknown = toPlain(tree);
  if (isRecipe(value)) return ok(value);
  const { explain } = await import('./explain.ts');
  return fail(...explain(isRecipe.errors ?? [], tree));
}
