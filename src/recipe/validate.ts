import { readFileSync } from 'node:fs';
import type { ErrorObject, SchemaValidateFunction, ValidateFunction } from 'ajv';
import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { explain } from './explain.ts';
import type { Recipe } from './recipe.generated.ts';
import { type MapTree, toPlain } from './tree.ts';

const SCHEMA = new URL('../../schema/recipe.schema.json', import.meta.url);

/**
 * Checks a merged recipe against the schema and fills in the schema's defaults. Faults are in terms of the
 * recipe, not of the schema, each where it was written, in no particular order.
 */
export async function validate(tree: MapTree): Promise<Result<Recipe>> {
  compiled ??= compile();
  const check = await compiled;
  const value: unknown = toPlain(tree);
  if (check(value)) return ok(value);
  return fail(...explain(check.errors ?? [], tree));
}

/** Compiled once, since `watch` reads the recipe again and again; loaded only when a recipe is read. */
let compiled: Promise<ValidateFunction<Recipe>> | undefined;

async function compile(): Promise<ValidateFunction<Recipe>> {
  const { Ajv } = await import('ajv');
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    useDefaults: true,
  });
  ajv.addKeyword('hint');
  ajv.addKeyword({
    keyword: 'requiredWhenMerged',
    type: 'object',
    schemaType: 'array',
    errors: true,
    compile: requiredWhenMerged,
  });
  return ajv.compile<Recipe>(JSON.parse(readFileSync(SCHEMA, 'utf8')));
}

/**
 * `required` for what a preset may give: an editor that sees one file leaves it alone, and so do we under
 * `defaults`, which is never whole. A nested list of names asks for exactly one of them.
 */
function requiredWhenMerged(
  names: readonly (string | readonly string[])[],
  parentSchema: object,
): SchemaValidateFunction {
  const check: SchemaValidateFunction = (data: object, context?: { readonly instancePath: string }) => {
    if (context?.instancePath.startsWith('/defaults/')) return true;
    const errors = names
      .map(name => (typeof name === 'string' ? missing(name, data) : notExactlyOne(name, data)))
      .filter(error => error !== undefined)
      .map(error => ({ ...error, parentSchema, data }));
    check.errors = errors;
    return errors.length === 0;
  };
  return check;
}

const missing = (name: string, data: object): Partial<ErrorObject> | undefined =>
  Object.hasOwn(data, name) ? undefined : { keyword: 'required', params: { missingProperty: name } };

const notExactlyOne = (names: readonly string[], data: object): Partial<ErrorObject> | undefined =>
  names.filter(name => Object.hasOwn(data, name)).length === 1
    ? undefined
    : { keyword: 'oneOf', params: { names } };
