import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

interface Schema {
  readonly $ref?: string;
  readonly type?: unknown;
  readonly description?: string;
  readonly additionalProperties?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const schema = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schema/recipe.schema.json'), 'utf8'),
) as Schema;

function* within(part: unknown): Generator<Schema> {
  if (part === null || typeof part !== 'object') return;
  yield part;
  for (const inner of Object.values(part)) yield* within(inner);
}

test('every key of the recipe is described, for the editor and the docs', () => {
  for (const { properties } of within(schema))
    for (const [name, property] of Object.entries(properties ?? {})) {
      const beneath = schema.definitions?.[property.$ref?.split('/').at(-1) ?? ''];
      assert.ok(property.description ?? beneath?.description, `\`${name}\` has no description`);
    }
});

test('every map says what it may hold, so that a misspelt key is found', () => {
  for (const part of within(schema))
    if (part.type === 'object') assert.notEqual(part.additionalProperties, undefined);
});
