// Writes the reference tables of docs/recipe.md and docs/lint.md from schema/recipe.schema.json, the list of faults and
// the table of checks, between the marks that stand there. `--check` fails when the tables are older than what they come from.
import { CHECKS, type Check } from '../src/lint/catalogue.ts';
import { FAULTS } from '../src/recipe/fault.ts';
import { leave, read, readSchema } from './generated.ts';

const PATHS = ['docs/recipe.md', 'docs/lint.md'];

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly requiredWhenMerged?: readonly (string | readonly string[])[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const schema = readSchema('schema/recipe.schema.json') as Schema;

/** The schema itself, with what it refers to beneath its own words. */
const whole = (part: Schema): Schema => {
  const name = part.$ref?.split('/').at(-1);
  return name === undefined ? part : { ...schema.definitions?.[name], ...part };
};

const code = (text: string): string => `\`${text}\``;
const written = (value: unknown): string =>
  code(typeof value === 'string' && value.trim() !== '' ? value : JSON.stringify(value));

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: '`true` or `false`',
  array: 'list',
  object: 'map',
};

function typeOf(part: Schema): string {
  if (part.enum !== undefined) return part.enum.map(written).join(' or ');
  if (part.const !== undefined) return written(part.const);
  if (part.anyOf !== undefined) return part.anyOf.map(typeOf).join(' or ');
  const types = [part.type ?? []].flat();
  return types.map(type => `${TYPES[type] ?? type}${boundsOf(type, part)}`).join(' or ');
}

const boundsOf = (type: string, part: Schema): string => {
  if (type === 'array') return count(part);
  return type === 'integer' || type === 'number' ? range(part) : '';
};

const count = ({ minItems, maxItems }: Schema): string =>
  minItems !== undefined && minItems === maxItems ? ` of ${minItems}` : '';

const range = ({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema): string =>
  [
    ...(minimum === undefined ? [] : [`≥ ${minimum}`]),
    ...(exclusiveMinimum === undefined ? [] : [`> ${exclusiveMinimum}`]),
    ...(maximum === undefined ? [] : [`≤ ${maximum}`]),
    ...(exclusiveMaximum === undefined ? [] : [`< ${exclusiveMaximum}`]),
  ]
    .map((bound, index) => (index === 0 ? ` ${bound}` : `, ${bound}`))
    .join('');

/** One row for every key below a schema, depth first. */
function* rowsOf(owner: Schema, prefix: string): Generator<string> {
  const needed = [...(owner.required ?? []), ...(owner.requiredWhenMerged ?? [])];
  for (const [name, property] of Object.entries(owner.properties ?? {})) {
    const part = whole(property);
    const key = `${prefix}${name}`;
    yield row(code(key), typeOf(part), absent(name, part, needed), part.description ?? '');
    if (!key.startsWith('defaults.')) yield* rowsBelow(part, key);
  }
}

function* rowsBelow(part: Schema, key: string): Generator<string> {
  yield* rowsOf(part, `${key}.`);
  if (part.additionalProperties) yield* rowsBelow(whole(part.additionalProperties), `${key}.NAME`);
  if (part.items !== undefined) yield* rowsOf(whole(part.items), `${key}[].`);
  for (const form of part.anyOf ?? []) yield* rowsOf(form, `${key}.`);
}

/** What holds when the key is not written. */
function absent(name: string, part: Schema, needed: readonly (string | readonly string[])[]): string {
  if (needed.includes(name)) return 'required';
  const choice = needed.find(names => names.includes(name));
  if (Array.isArray(choice))
    return `required, or ${choice
      .filter(other => other !== name)
      .map(code)
      .join(', ')}`;
  const empty = part.default !== undefined && /^(\{\}|\[\])$/.test(JSON.stringify(part.default));
  return part.default === undefined || empty ? '' : written(part.default);
}

const row = (...columns: readonly string[]): string =>
  `| ${columns.map(column => column.replaceAll('|', '\\|')).join(' | ')} |`;

const numbers = (thresholds: Check['thresholds']): string =>
  Object.entries(thresholds)
    .map(([name, value]) => `${code(name)} ${value}`)
    .join(', ');

const tables: Readonly<Record<string, readonly string[]>> = {
  keys: [row('key', 'value', 'when absent', 'meaning'), '|---|---|---|---|', ...rowsOf(schema, '')],
  faults: [
    row('code', 'meaning'),
    '|---|---|',
    ...Object.entries(FAULTS).map(([fault, meaning]) => row(code(fault), meaning)),
  ],
  checks: [
    row('check', 'what it finds', 'character, object', 'style', 'textual inversion', 'from', 'thresholds'),
    '|---|---|---|---|---|---|---|',
    ...Object.entries<Check>(CHECKS).map(([id, { title, severity, evidence, thresholds }]) =>
      row(code(id), title, ...severity, evidence, numbers(thresholds)),
    ),
  ],
};

for (const path of PATHS) {
  const after = read(path).replace(
    /(<!-- generated (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, start: string, table: string, end: string) => `${start}${(tables[table] ?? []).join('\n')}\n${end}`,
  );
  leave(path, 'what its tables come from', after);
}
