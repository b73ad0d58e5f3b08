// Checks a value against a JSON Schema (draft 7) as it stands. The schemas are small and a process checks one or
// two values: to compile them first, as validators do, takes many times longer than all of the checking.
import { below } from './pointer.ts';

/** A schema, or part of one: the keywords that those who explain an error read. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly hint?: string;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly not?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly default?: unknown;
}

/** What a value does not keep: one keyword of the schema, with what it asks for. */
export interface SchemaError {
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** JSON pointer of the value. */
  readonly pointer: string;
  readonly value: unknown;
  /** The part of the schema that holds the keyword. */
  readonly schema: Schema;
  /** When it is the name of an entry at `pointer` that is wrong, not its value. */
  readonly propertyName?: string;
}

/** A keyword of one's own: what of its `wanted` a map does not keep. */
export type OwnKeyword = (
  wanted: unknown,
  map: object,
  pointer: string,
) => readonly Pick<SchemaError, 'keyword' | 'params'>[];

/** Everything that is wrong with a value; on its way it fills in the schema's defaults. */
export type Check = (value: unknown) => readonly SchemaError[];

/** A keyword that is neither JSON Schema's, as far as it is written here, nor among `own`, is a bug and thrown. */
export function schemaCheck(root: Schema, own: Readonly<Record<string, OwnKeyword>> = {}): Check {
  const visit = (at: At, found: SchemaError[]): void => {
    const { schema, value, pointer } = at;
    const context: Context = {
      ...at,
      definitions: root.definitions ?? {},
      check: (part, into = found) => visit({ ...at, ...part }, into),
      fault: (keyword, params = {}) => found.push({ ...at, keyword, params }),
    };
    for (const [keyword, wanted] of Object.entries(schema)) {
      const rule = RULES[keyword];
      const mine = own[keyword];
      if (rule !== undefined) rule(wanted as never, context, keyword);
      else if (mine === undefined) throw new Error(`no such keyword: ${keyword}`);
      else if (isMap(value))
        for (const error of mine(wanted, value, pointer)) found.push({ ...at, ...error });
    }
  };
  return value => {
    const found: SchemaError[] = [];
    visit({ schema: root, value, pointer: '' }, found);
    return found;
  };
}

/** Whether a value is of a JSON Schema type. */
export function isA(type: string, value: unknown): boolean {
  if (type === 'number') return Number.isFinite(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  if (type === 'object') return isMap(value);
  return typeof value === type;
}

type At = Pick<SchemaError, 'schema' | 'value' | 'pointer' | 'propertyName'>;

interface Context extends At {
  readonly definitions: Readonly<Record<string, Schema>>;
  /** Checks another part of the schema, or of the value. */
  readonly check: (part: Partial<At>, into?: SchemaError[]) => void;
  readonly fault: (keyword: string, params?: SchemaError['params']) => void;
}

type Entries = Record<string, unknown>;
type Rule<Wanted> = (wanted: Wanted, at: Context, keyword: string) => void;

const isMap = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isString = (value: unknown): value is string => typeof value === 'string';

function keeps(schema: Schema, at: Context): boolean {
  const found: SchemaError[] = [];
  at.check({ schema }, found);
  return found.length === 0;
}

const regexes = new Map<string, RegExp>();

/** Kept, since one pattern stands for the names of everything. */
function regexOf(pattern: string): RegExp {
  const known = regexes.get(pattern) ?? new RegExp(pattern, 'u');
  regexes.set(pattern, known);
  return known;
}

/** A rule that concerns values of one sort only, and is one comparison with a limit. */
const limit =
  <Value>(
    concerns: (value: unknown) => value is Value,
    holds: (value: Value, limit: number) => boolean,
  ): Rule<number> =>
  (wanted, { value, fault }, keyword) => {
    if (concerns(value) && !holds(value, wanted)) fault(keyword, { limit: wanted });
  };

const RULES: Readonly<Record<string, Rule<never>>> = {
  $ref(name: string, { definitions, check }) {
    const schema = definitions[name.replace('#/definitions/', '')];
    if (schema === undefined) throw new Error(`no such definition: ${name}`);
    check({ schema });
  },
  type(wanted: string | readonly string[], { value, fault }, keyword) {
    if (![wanted].flat().some(type => isA(type, value))) fault(keyword, { type: wanted });
  },
  const(wanted: unknown, { value, fault }, keyword) {
    if (value !== wanted) fault(keyword, { allowedValue: wanted });
  },
  enum(wanted: readonly unknown[], { value, fault }, keyword) {
    if (!wanted.includes(value)) fault(keyword, { allowedValues: wanted });
  },
  minimum: limit(isNumber, (value, least) => value >= least),
  maximum: limit(isNumber, (value, most) => value <= most),
  exclusiveMinimum: limit(isNumber, (value, bound) => value > bound),
  exclusiveMaximum: limit(isNumber, (value, bound) => value < bound),
  minLength: limit(isString, (value, least) => [...value].length >= least),
  minItems: limit(isArray, (value, least) => value.length >= least),
  maxItems: limit(isArray, (value, most) => value.length <= most),
  minProperties: limit(isMap, (value, least) => Object.keys(value).length >= least),
  pattern(wanted: string, { value, fault }, keyword) {
    if (isString(value) && !regexOf(wanted).test(value)) fault(keyword, { pattern: wanted });
  },
  items(schema: Schema, { value, pointer, check }) {
    if (!isArray(value)) return;
    for (const [index, item] of value.entries())
      check({ schema, value: item, pointer: below(pointer, index) });
  },
  required(wanted: readonly string[], { value, fault }, keyword) {
    if (!isMap(value)) return;
    for (const missingProperty of wanted)
      if (!Object.hasOwn(value, missingProperty)) fault(keyword, { missingProperty });
  },
  dependencies(wanted: Readonly<Record<string, readonly string[]>>, { value, fault }, keyword) {
    if (!isMap(value)) return;
    for (const [property, needed] of Object.entries(wanted))
      for (const missingProperty of Object.hasOwn(value, property) ? needed : [])
        if (!Object.hasOwn(value, missingProperty)) fault(keyword, { property, missingProperty });
  },
  propertyNames(schema: Schema, { value, check }) {
    for (const name of isMap(value) ? Object.keys(value) : [])
      check({ schema, value: name, propertyName: name });
  },
  properties(wanted: Readonly<Record<string, Schema>>, { value, pointer, check }) {
    if (!isMap(value)) return;
    for (const [name, schema] of Object.entries(wanted)) {
      if (!Object.hasOwn(value, name) && schema.default !== undefined)
        value[name] = JSON.parse(JSON.stringify(schema.default));
      if (Object.hasOwn(value, name)) check({ schema, value: value[name], pointer: below(pointer, name) });
    }
  },
  additionalProperties(wanted: Schema | false, { value, pointer, schema, check, fault }, keyword) {
    if (!isMap(value)) return;
    for (const [name, one] of Object.entries(value)) {
      if (Object.hasOwn(schema.properties ?? {}, name)) continue;
      if (wanted === false) fault(keyword, { additionalProperty: name });
      else check({ schema: wanted, value: one, pointer: below(pointer, name) });
    }
  },
  not(schema: Schema, at, keyword) {
    if (keeps(schema, at)) at.fault(keyword);
  },
  /** Of a value that fits no form, what is wrong with it in the one form that is for values of its type. */
  anyOf(forms: readonly Schema[], at, keyword) {
    if (forms.some(form => keeps(form, at))) return;
    const meant = forms.find(({ type }) => isString(type) && isA(type, at.value));
    if (meant === undefined) at.fault(keyword);
    else at.check({ schema: meant });
  },
  oneOf(forms: readonly Schema[], at, keyword) {
    if (forms.filter(form => keeps(form, at)).length !== 1) at.fault(keyword);
  },
  ...Object.fromEntries(
    ['$schema', '$id', '$comment', 'title', 'description', 'hint', 'default', 'definitions'].map(
      annotation => [annotation, () => {}],
    ),
  ),
};
