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
  readonly data: unknown;
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
) => Iterable<Pick<SchemaError, 'keyword' | 'params'>>;

/** Yields everything that is wrong with a value, and on its way fills in the schema's defaults. */
export type Check = (value: unknown) => Generator<SchemaError>;

/** A keyword that is neither JSON Schema's, as far as it is written here, nor among `own`, is a bug and thrown. */
export function schemaCheck(root: Schema, own: Readonly<Record<string, OwnKeyword>> = {}): Check {
  function* errorsOf({ schema, value, pointer, propertyName }: At): Generator<SchemaError> {
    const at: Context = {
      schema,
      value,
      pointer,
      propertyName,
      errorsOf,
      definitions: root.definitions ?? {},
    };
    for (const [keyword, wanted] of Object.entries(schema)) {
      const rule = RULES[keyword];
      const mine = own[keyword];
      if (rule !== undefined) yield* rule(wanted as never, at, keyword);
      else if (mine === undefined) throw new Error(`no such keyword: ${keyword}`);
      else if (isMap(value))
        for (const error of mine(wanted, value, pointer)) yield { ...error, pointer, data: value, schema };
    }
  }
  return value => errorsOf({ schema: root, value, pointer: '' });
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

interface At {
  readonly schema: Schema;
  readonly value: unknown;
  readonly pointer: string;
  readonly propertyName?: string | undefined;
}

interface Context extends At {
  readonly errorsOf: (at: At) => Generator<SchemaError>;
  readonly definitions: Readonly<Record<string, Schema>>;
}

type Entries = Record<string, unknown>;
type Rule<Wanted> = (wanted: Wanted, at: Context, keyword: string) => Iterable<SchemaError>;

const isMap = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isString = (value: unknown): value is string => typeof value === 'string';

const errorAt = (
  { schema, value: data, pointer, propertyName }: Context,
  keyword: string,
  params: SchemaError['params'] = {},
): SchemaError => ({
  keyword,
  params,
  pointer,
  data,
  schema,
  ...(propertyName === undefined ? {} : { propertyName }),
});

const keeps = (schema: Schema, at: Context): boolean => at.errorsOf({ ...at, schema }).next().done === true;

/** A rule that concerns values of one sort only, and is one comparison with a limit. */
const limit =
  <Value>(
    concerns: (value: unknown) => value is Value,
    holds: (value: Value, limit: number) => boolean,
  ): Rule<number> =>
  (wanted, at, keyword) =>
    !concerns(at.value) || holds(at.value, wanted) ? [] : [errorAt(at, keyword, { limit: wanted })];

const RULES: Readonly<Record<string, Rule<never>>> = {
  *$ref(name: string, at) {
    const schema = at.definitions[name.replace('#/definitions/', '')];
    if (schema === undefined) throw new Error(`no such definition: ${name}`);
    yield* at.errorsOf({ ...at, schema });
  },
  *type(wanted: string | readonly string[], at, keyword) {
    if (![wanted].flat().some(type => isA(type, at.value))) yield errorAt(at, keyword, { type: wanted });
  },
  *const(wanted: unknown, at, keyword) {
    if (at.value !== wanted) yield errorAt(at, keyword, { allowedValue: wanted });
  },
  *enum(wanted: readonly unknown[], at, keyword) {
    if (!wanted.includes(at.value)) yield errorAt(at, keyword, { allowedValues: wanted });
  },
  minimum: limit(isNumber, (value, least) => value >= least),
  maximum: limit(isNumber, (value, most) => value <= most),
  exclusiveMinimum: limit(isNumber, (value, bound) => value > bound),
  exclusiveMaximum: limit(isNumber, (value, bound) => value < bound),
  minLength: limit(isString, (value, least) => [...value].length >= least),
  minItems: limit(isArray, (value, least) => value.length >= least),
  maxItems: limit(isArray, (value, most) => value.length <= most),
  minProperties: limit(isMap, (value, least) => Object.keys(value).length >= least),
  *pattern(wanted: string, at, keyword) {
    if (isString(at.value) && !new RegExp(wanted, 'u').test(at.value))
      yield errorAt(at, keyword, { pattern: wanted });
  },
  *items(schema: Schema, at) {
    if (!isArray(at.value)) return;
    for (const [index, value] of at.value.entries())
      yield* at.errorsOf({ schema, value, pointer: below(at.pointer, index) });
  },
  *required(wanted: readonly string[], at, keyword) {
    for (const missingProperty of isMap(at.value) ? wanted : [])
      if (!Object.hasOwn(at.value as object, missingProperty))
        yield errorAt(at, keyword, { missingProperty });
  },
  *dependencies(wanted: Readonly<Record<string, readonly string[]>>, at, keyword) {
    const { value } = at;
    if (!isMap(value)) return;
    for (const [property, needed] of Object.entries(wanted))
      for (const missingProperty of Object.hasOwn(value, property) ? needed : [])
        if (!Object.hasOwn(value, missingProperty)) yield errorAt(at, keyword, { property, missingProperty });
  },
  *propertyNames(schema: Schema, at) {
    for (const name of isMap(at.value) ? Object.keys(at.value) : [])
      yield* at.errorsOf({ schema, value: name, pointer: at.pointer, propertyName: name });
  },
  *properties(wanted: Readonly<Record<string, Schema>>, at) {
    const { value, pointer } = at;
    if (!isMap(value)) return;
    for (const [name, schema] of Object.entries(wanted)) {
      if (!Object.hasOwn(value, name) && schema.default !== undefined)
        value[name] = structuredClone(schema.default);
      if (Object.hasOwn(value, name))
        yield* at.errorsOf({ schema, value: value[name], pointer: below(pointer, name) });
    }
  },
  *additionalProperties(wanted: Schema | false, at, keyword) {
    const { value, pointer, schema } = at;
    if (!isMap(value)) return;
    for (const [name, one] of Object.entries(value)) {
      if (Object.hasOwn(schema.properties ?? {}, name)) continue;
      if (wanted === false) yield errorAt(at, keyword, { additionalProperty: name });
      else yield* at.errorsOf({ schema: wanted, value: one, pointer: below(pointer, name) });
    }
  },
  *not(schema: Schema, at, keyword) {
    if (keeps(schema, at)) yield errorAt(at, keyword);
  },
  /** Of a value that fits no form, what is wrong with it in the one form that is for values of its type. */
  *anyOf(forms: readonly Schema[], at, keyword) {
    if (forms.some(form => keeps(form, at))) return;
    const meant = forms.find(({ type }) => isString(type) && isA(type, at.value));
    if (meant === undefined) yield errorAt(at, keyword);
    else yield* at.errorsOf({ ...at, schema: meant });
  },
  *oneOf(forms: readonly Schema[], at, keyword) {
    if (forms.filter(form => keeps(form, at)).length !== 1) yield errorAt(at, keyword);
  },
  ...Object.fromEntries(
    ['$schema', '$id', '$comment', 'title', 'description', 'hint', 'default', 'definitions'].map(
      annotation => [annotation, () => []],
    ),
  ),
};
