import { readFileSync } from 'node:fs';
import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { type Check, type OwnKeyword, schemaCheck } from '../schema/check.ts';
import type { Recipe } from './recipe.generated.ts';
import { type MapTree, toPlain } from './tree.ts';

const SCHEMA = new URL('../../schema/recipe.schema.json', import.meta.url);

/**
 * Checks a merged recipe against the schema and fills in the schema's defaults. Faults are in terms of the
 * recipe, not of the schema, each where it was written, in no particular order.
 */
export async function validate(tree: MapTree): Promise<Result<Recipe>> {
  check ??= schemaCheck(JSON.parse(readFileSync(SCHEMA, 'utf8')), { requiredWhenMerged });
  const value: unknown = toPlain(tree);
  const errors = check(value);
  if (errors.length === 0) return ok(value as Recipe);
  const { explain } = await import('./explain.ts');
  return fail(...explain(errors, tree));
}

/** Read once, since `watch` reads the recipe again and again. */
let check: Check | undefined;

/**
 * `required` for what a preset may give: an editor that sees one file leaves it alone, and so do we under
 * `defaults`, which is never whole. A nested list of names asks for exactly one of them.
 */
const requiredWhenMerged: OwnKeyword = (wanted, map, pointer) =>
  pointer.startsWith('/defaults/')
    ? []
    : (wanted as readonly (string | readonly string[])[]).flatMap(name => {
        const names = [name].flat();
        if (names.filter(one => Object.hasOwn(map, one)).length === 1) return [];
        return typeof name === 'string'
          ? { keyword: 'required', params: { missingProperty: name } }
          : { keyword: 'oneOf', params: { names } };
      });
