import type { ErrorObject } from 'ajv';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest, suggestion } from '../diagnostics/suggest.ts';
import { fault } from './fault.ts';
import { list, Place, type Schema } from './place.ts';
import { told } from './told.ts';
import type { MapTree } from './tree.ts';
import { isA, kindOf, show, typeHint, typeName } from './types.ts';

/**
 * The schema checker's errors as faults of the recipe. What only repeats another is left out, as when a fault
 * in `defaults` shows in every entry, and so is what follows from another.
 */
export function explain(found: readonly ErrorObject[], tree: MapTree): readonly Diagnostic[] {
  const errors = told(found);
  const besides = (error: ErrorObject, keyword: string): readonly ErrorObject[] =>
    errors.filter(other => other.keyword === keyword && other.instancePath === error.instancePath);
  /** Whether an unknown key of the same map reads like one of these, which are thus not missing but misspelt. */
  const misspelt = (error: ErrorObject, names: readonly string[]): boolean =>
    besides(error, 'additionalProperties').some(
      ({ params }) => nearest(String(params.additionalProperty), names) !== undefined,
    );
  const faultsOf = (error: ErrorObject): readonly Diagnostic[] => {
    const at = new Place(error, tree);
    if (error.keyword === 'required') {
      const all = besides(error, 'required');
      const names = all.map(({ params }) => String(params.missingProperty));
      return all[0] === error
        ? missing(
            at,
            [...new Set(names)].filter(name => !misspelt(error, [name])),
          )
        : [];
    }
    if (error.keyword === 'oneOf') {
      if (!isA('object', error.data)) return [];
      const names = choices(error);
      const present = names.filter(name => Object.hasOwn(error.data as object, name));
      if (present.length > 1) return [together(at, present)];
      return misspelt(error, names) ? [] : [noneOf(at, names)];
    }
    return [explainOne(error, at)];
  };
  const seen = new Set<string>();
  return errors.flatMap(error =>
    faultsOf(error).filter(({ location }) => {
      const identity = JSON.stringify([error.keyword, error.params, location?.file, location?.start]);
      return !seen.has(identity) && seen.add(identity);
    }),
  );
}

function explainOne(error: ErrorObject, at: Place): Diagnostic {
  const { keyword, params, data } = error;
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(at, String(params.additionalProperty));
    case 'type':
      return at.fault(
        'SDB011',
        `${at.name} must be ${typeName(params.type)}, but is ${kindOf(data)}`,
        typeHint(params.type, data) ?? (params.type === 'object' ? undefined : at.schema.hint),
      );
    case 'enum':
      return at.fault(
        'SDB013',
        `${at.name} cannot be ${show(data)}`,
        suggestion(String(data), (params.allowedValues as readonly unknown[]).map(String)),
      );
    case 'const':
      return at.fault(
        'SDB013',
        `${at.name} must be ${show(params.allowedValue)}, but is ${show(data)}`,
        'this sdbuild reads no other version of the recipe format',
      );
    case 'pattern':
      if (error.propertyName !== undefined)
        return fault(
          'SDB013',
          `\`${error.propertyName}\` cannot be a name`,
          at.keyBelow(error.propertyName),
          { hint: at.schema.hint },
        );
      return at.fault('SDB013', `${at.name} cannot be ${show(data)}`, at.schema.hint);
    case 'anyOf':
      return at.fault('SDB013', `${at.name} cannot be ${show(data)}`, at.schema.hint);
    case 'not':
      return together(at, at.schema.not?.required ?? []);
    case 'dependencies':
      return fault(
        'SDB014',
        `\`${params.property}\` needs \`${params.missingProperty}\` beside it`,
        at.keyBelow(String(params.property)),
      );
    default:
      return at.fault('SDB013', `${at.name} must ${limit(error)}`, at.schema.hint);
  }
}

function unknownKey(at: Place, key: string): Diagnostic {
  const hint =
    key === '<<'
      ? 'YAML 1.2 has no merge keys: put what is shared under `defaults`'
      : suggestion(key, Object.keys(at.schema.properties ?? {}));
  return fault('SDB010', `unknown key \`${key}\` in ${at.owner}`, at.keyBelow(key), { hint });
}

function missing(at: Place, names: readonly string[]): readonly Diagnostic[] {
  const [name = ''] = names;
  const verb = names.length === 1 ? 'is' : 'are';
  const hint = names.length === 1 ? asHint(at.schema.properties?.[name]) : undefined;
  if (names.length === 0) return [];
  return [fault('SDB012', `${list(names, 'and')} ${verb} missing in ${at.owner}`, at.key, { hint })];
}

const noneOf = (at: Place, names: readonly string[]): Diagnostic =>
  fault('SDB012', `${at.owner} needs ${list(names, 'or')}`, at.key);

/** What the schema says of a key, as it reads beside a caret. */
const asHint = ({ hint, description }: Schema = {}): string | undefined =>
  hint ?? description?.replace(/\.$/, '').replace(/^[A-Z](?=[a-z ])/, letter => letter.toLowerCase());

const together = (at: Place, names: readonly string[]): Diagnostic => {
  const [first = '', second = first] = names;
  return fault('SDB014', `${list(names, 'and')} exclude one another in ${at.owner}`, at.keyBelow(second), {
    hint: at.schema.hint ?? 'keep one of them',
    related: [{ message: `\`${first}\` stands here`, location: at.keyBelow(first) }],
  });
};

/** The keys of which a map must have exactly one. */
const choices = ({ params, schema }: ErrorObject): readonly string[] =>
  params.names ?? (schema as readonly Schema[]).flatMap(({ required }) => required ?? []);

function limit({ keyword, params, data, parentSchema }: ErrorObject): string {
  const count = Array.isArray(data) ? data.length : 0;
  switch (keyword) {
    case 'minimum':
      return `be at least ${params.limit}, but is ${show(data)}`;
    case 'exclusiveMinimum':
      return `be more than ${params.limit}, but is ${show(data)}`;
    case 'maximum':
      return `be at most ${params.limit}, but is ${show(data)}`;
    case 'exclusiveMaximum':
      return `be less than ${params.limit}, but is ${show(data)}`;
    case 'minItems':
    case 'maxItems': {
      if (count === 0) return 'not be empty';
      const exact = parentSchema?.minItems === parentSchema?.maxItems;
      const bound = exact ? '' : keyword === 'minItems' ? 'at least ' : 'at most ';
      return `have ${bound}${params.limit} items, but has ${count}`;
    }
    default:
      return 'not be empty';
  }
}
