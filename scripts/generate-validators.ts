// Compiles the JSON Schemas that values are checked against while sdbuild runs: ahead of time, since Ajv needs a
// tenth of a second to load and to compile a schema, and every start would.
// `--check` fails when a validator is older than its schema.
import { basename } from 'node:path';
import { _, Ajv, type AnySchemaObject, type CodeKeywordDefinition, type Options, stringify } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { transformSync } from 'esbuild';
import { banner, leave, readSchema } from './generated.ts';

/**
 * `required` for what a preset may give: an editor that sees one file leaves it alone, and so do we under
 * `defaults`, which is never whole. A nested list of names asks for exactly one of them.
 */
const requiredWhenMerged: CodeKeywordDefinition = {
  keyword: 'requiredWhenMerged',
  type: 'object',
  schemaType: 'array',
  error: { message: '', params: ({ params }) => _`{names: ${params.names}}` },
  code(check) {
    const { gen, data } = check;
    gen.if(_`!instancePath.startsWith("/defaults/")`, () => {
      for (const name of check.schema as readonly (string | readonly string[])[]) {
        const names = stringify([name].flat());
        check.setParams({ names });
        check.fail(_`${names}.filter(name => Object.hasOwn(${data}, name)).length !== 1`);
      }
    });
  },
};

const OPTIONS: Options = {
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  messages: false,
  // Lengths are only ever compared with 1, for which it is the same what a character is; to count characters, a
  // validator would need Ajv at run time. The logger would say that this option is an old one.
  unicode: false,
  logger: false,
  code: { source: true, esm: true, optimize: 2 },
};

/** What explaining the faults of a recipe needs. Of an entry's name Ajv only tells which where its form is inlined. */
const EXPLAINED: Options = { allErrors: true, verbose: true, useDefaults: true, inlineRefs: 3 };

function generate(schemaFile: string, types: string, type: string, options: Options): void {
  const name = `is${type}`;
  const ajv = new Ajv({ ...OPTIONS, ...options }).addVocabulary(['hint', requiredWhenMerged]);
  ajv.addSchema(readSchema(schemaFile) as AnySchemaObject, type);
  const { code } = transformSync(standalone.default(ajv, { [name]: type }), {
    format: 'esm',
    minify: true,
    treeShaking: true,
    lineLimit: 120,
  });
  if (code.includes('require(')) throw new Error(`the validator of ${schemaFile} needs Ajv at run time`);
  const signature = `{ (value: unknown): value is ${type}; errors?: readonly ErrorObject[] | null }`;
  const text = [
    '// @ts-nocheck',
    banner(schemaFile),
    "import type { ErrorObject } from 'ajv';",
    `import type { ${type} } from './${basename(types)}';`,
    code.replace(/export\s*\{\s*(\S+) as \w+\s*\};/, `\nexport const ${name}: ${signature} = $1;`),
  ].join('\n');
  leave(types.replace('.generated.ts', '-validator.generated.ts'), schemaFile, text);
}

generate('schema/recipe.schema.json', 'src/recipe/recipe.generated.ts', 'Recipe', EXPLAINED);
generate('schema/train-event.schema.json', 'src/training/event.generated.ts', 'TrainEvent', {});
