// The JSON Schemas in schema/ are the one description of each format; the TypeScript types come from them.
// They describe a value as it is once loaded: merged, with its defaults filled in.
// `--check` fails when a generated file is older than its schema.
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { banner, leave, readSchema } from './generated.ts';

const GENERATED: readonly (readonly [schema: string, types: string, name: string])[] = [
  ['schema/train-job.schema.json', 'src/training/job.generated.ts', 'TrainJob'],
  ['schema/train-event.schema.json', 'src/training/event.generated.ts', 'TrainEvent'],
  ['schema/recipe.schema.json', 'src/recipe/recipe.generated.ts', 'Recipe'],
];

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** The schema of the loaded value: what has a default, or must be there when merged, is there. */
const loaded = (schema: Json): Json => {
  if (Array.isArray(schema)) return schema.map(loaded);
  if (schema === null || typeof schema !== 'object') return schema;
  if ('$ref' in schema) return { $ref: schema.$ref ?? null };
  const {
    requiredWhenMerged = [],
    required = [],
    properties,
    oneOf,
    not,
    dependencies,
    ...rest
  } = schema as Readonly<Record<string, Json>>;
  const present = Object.entries((properties ?? {}) as Readonly<Record<string, Json>>).filter(
    ([, property]) => property !== null && typeof property === 'object' && 'default' in property,
  );
  const names = [
    ...(required as readonly Json[]),
    ...(requiredWhenMerged as readonly Json[]),
    ...present.map(([name]) => name),
  ].filter(name => typeof name === 'string');
  const choices = Array.isArray(oneOf) && !oneOf.every(isRequiredOnly) ? { oneOf: loaded(oneOf) } : {};
  return {
    ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, loaded(value)])),
    ...(properties === undefined ? {} : { properties: mapValues(properties, loaded) }),
    ...(names.length === 0 ? {} : { required: [...new Set(names)] }),
    ...choices,
  };
};

const isRequiredOnly = (branch: Json): boolean =>
  branch !== null && typeof branch === 'object' && Object.keys(branch).join() === 'required';

const mapValues = (values: Json, change: (value: Json) => Json): Json =>
  Object.fromEntries(
    Object.entries(values as Readonly<Record<string, Json>>).map(([name, value]) => [name, change(value)]),
  );

for (const [schemaFile, typesFile, name] of GENERATED) {
  const schema = loaded(readSchema(schemaFile) as Json);
  const types = await compile(schema as JSONSchema, name, {
    bannerComment: banner(schemaFile),
    additionalProperties: false,
    strictIndexSignatures: false,
    format: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  leave(typesFile, schemaFile, types);
}
