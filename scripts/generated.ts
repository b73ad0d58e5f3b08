// How the generators leave what they made: written, or under `--check` only compared.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const checking = process.argv.includes('--check');

/** The text of a file of this project; empty where there is none. */
export function read(file: string): string {
  try {
    return readFileSync(resolve(root, file), 'utf8');
  } catch {
    return '';
  }
}

/** One of this project's JSON Schemas. */
export const readSchema = (file: string): unknown => JSON.parse(read(file));

/** The first line of a generated module. */
export const banner = (schemaFile: string): string =>
  `// Generated from ${schemaFile} by \`npm run generate\`; edit the schema, not this file.`;

/** Leaves the text in the file, which `--check` only compares: it fails where the file is older than its source. */
export function leave(file: string, source: string, text: string): void {
  if (!checking) writeFileSync(resolve(root, file), text);
  else if (text !== read(file)) {
    console.error(`${file} is older than ${source}: run \`npm run generate\``);
    process.exitCode = 1;
  }
}
