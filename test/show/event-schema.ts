// schema/build-event.schema.json as a judge that also refuses what it does not describe.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';

export interface Schema {
  readonly $ref?: string;
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs: Readonly<Record<string, Schema>>;
  readonly const?: unknown;
}

export const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schema/build-event.schema.json'), 'utf8'),
) as Schema;

/** Other programs must take fields that are added later; here a field that is not described is a fault. */
const closed = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(closed);
  if (part === null || typeof part !== 'object') return part;
  const inner = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, closed(value)]));
  return 'properties' in part ? { ...inner, additionalProperties: false } : inner;
};

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, discriminator: false });
ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)));
const open = ajv.compile(schema);
const strict = ajv.compile({ ...(closed(schema) as object), $id: 'urn:sdbuild:schema:build-event:closed' });

export const isEvent = (value: unknown): boolean => open(value);

/** Asserts that a line of `--json` is described in full. */
export function assertDescribed(event: unknown): void {
  const name = (event as { readonly event: string }).event;
  const errors = strict(event) ? [] : (strict.errors ?? []);
  const telling = errors.filter(({ schemaPath }) => schemaPath.includes(name));
  assert.deepEqual(telling.length > 0 ? telling : errors, [], JSON.stringify(event));
}
