// The JSON Schemas in schema/ are the one description of each format; the TypeScript types come from them.
// `--check` fails when a generated file is older than its schema.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

const root = resolve(import.meta.dirname, '..');
const GENERATED: readonly (readonly [schema: string, types: string, name: string])[] = [
  ['schema/train-job.schema.json', 'src/training/job.generated.ts', 'TrainJob'],
  ['schema/train-event.schema.json', 'src/training/event.generated.ts', 'TrainEvent'],
];

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

for (const [schemaFile, typesFile, name] of GENERATED) {
  const schema = JSON.parse(readFileSync(resolve(root, schemaFile), 'utf8')) as JSONSchema;
  const types = await compile(schema, name, {
    bannerComment: `// Generated from ${schemaFile} by \`npm run generate\`; edit the schema, not this file.`,
    additionalProperties: false,
    strictIndexSignatures: true,
    format: true,
    style: { singleQuote: true, printWidth: 110 },
  });
  const path = resolve(root, typesFile);
  if (process.argv.includes('--check')) {
    if (read(path) !== types) {
      console.error(`${typesFile} is older than ${schemaFile}: run \`npm run generate\``);
      process.exitCode = 1;
    }
  } else writeFileSync(path, types);
}
