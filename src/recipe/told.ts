import type { ErrorObject } from 'ajv';
import type { Schema } from './place.ts';
import { isA } from './types.ts';

/**
 * Those of the schema checker's errors that a person is told. Of a value that fits none of several forms, these
 * are the errors of the one form that was meant or, when none was, the single error that it fits none.
 */
export function told(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const unions = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  return errors
    .filter(error => {
      if (error.keyword === 'propertyNames') return false;
      if (error.keyword === 'anyOf') return meant(error) === undefined;
      const union = unions.find(one => isWithin(error, one));
      if (union === undefined) return true;
      const form = meant(union);
      return form !== undefined && isWithin(error, union, `${form}/`);
    })
    .map(inStandardTerms);
}

/** Whether an error tells why a form of a union does not fit. Forms are written in place, not by reference. */
const isWithin = (error: ErrorObject, union: ErrorObject, form = ''): boolean =>
  `${error.instancePath}/`.startsWith(`${union.instancePath}/`) &&
  error.schemaPath.startsWith(`${union.schemaPath}/${form}`);

/** Index of the form whose declared type the value has; `oneOf` declares none, it only chooses among keys. */
const meant = ({ schema, data }: ErrorObject): number | undefined => {
  const index = (schema as readonly Schema[]).findIndex(
    ({ type }) => typeof type === 'string' && isA(type, data),
  );
  return index < 0 ? undefined : index;
};

/** `requiredWhenMerged` as what asks for the same: `required` or, of several names, `oneOf`. */
const inStandardTerms = (error: ErrorObject): ErrorObject => {
  if (error.keyword !== 'requiredWhenMerged') return error;
  const names: readonly string[] = error.params.names;
  if (names.length > 1) return { ...error, keyword: 'oneOf' };
  return { ...error, keyword: 'required', params: { missingProperty: names[0] } };
};
