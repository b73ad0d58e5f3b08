import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import { type Schema, type SchemaError, schemaCheck } from '../../src/schema/check.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const errors = (schema: object, value: unknown): readonly SchemaError[] =>
  schemaCheck(schema as Schema)(value);
const told = (schema: object, value: unknown): readonly string[] =>
  errors(schema, value).map(({ keyword, pointer }) => `${pointer} ${keyword}`);

const JOB = {
  ...{ sdbuild: 1, name: 'a', output: '/o', resume: '/r', method: 'lora', batch_size: 2, steps: 8, seed: 1 },
  model: { checkpoint: '/m', vae: null, clip_skip: 1 },
  network: { rank: 2, alpha: 2 },
  optimizer: { name: 'adamw', betas: [0.9, 0.999], weight_decay: 0, max_grad_norm: 1 },
  datasets: [{ name: 'd', root: '/d', manifest: '/d/m', regularisation: false, shuffle: true }],
  schedule: [{ lr: 0.001, from: 0, to: 8 }],
  previews: { every: 4, prompts: [{ prompt: 'x', seed: 1 }] },
  save_every: null,
};

const SCHEMAS = {
  recipe: [parse(read('test/recipe/full.yaml'))],
  'train-job': [JOB],
  'train-event': [
    { event: 'start', trainer: 't', steps: 8, from: 0 },
    { event: 'sample', step: 1, dataset: 'd', image: 'a.png', timestep: 3.5, loss: 0.1 },
    { event: 'log', level: 'info', message: 'x' },
  ],
} as const;

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

interface Change {
  /** Chooses a place inside the value. */
  readonly path: readonly number[];
  readonly to: Json;
  readonly how: 'put' | 'remove' | 'add';
}

/** The value with another at the place, without what stands there, or with one more beside it. */
function changed(value: Json, { path, to, how }: Change): Json {
  const [step, ...rest] = path;
  if (step === undefined || value === null || typeof value !== 'object') return to;
  const names = Object.keys(value);
  const name = names[step % Math.max(1, names.length)];
  const copy = structuredClone(value) as Record<string, Json>;
  if (how === 'add' && rest.length === 0) copy[Array.isArray(value) ? names.length : 'added'] = to;
  else if (name === undefined) return to;
  else if (how === 'remove' && rest.length === 0 && !Array.isArray(value)) delete copy[name];
  else copy[name] = changed(copy[name] as Json, { path: rest, to, how });
  return copy;
}

const change: fc.Arbitrary<Change> = fc.record({
  path: fc.array(fc.nat(12), { maxLength: 7 }),
  to: fc.oneof(
    fc.constantFrom(null, true, 0, 1, -1, 0.5, 7, 1e9, '', 'x', 'sdbuild:x', 'a b', '1 epoch', Number.NaN),
    fc.constantFrom([], {}, ['x'], ['x', 2], [1, 2], { x: 1 }, { drop: 'x' }, { drop: 'x', trigger: 'y' }),
    fc.constantFrom({ command: ['x'] }, { comand: [] }, { alpha: 1, blocks: [1] }, { clip_skip: 1 }),
  ) as fc.Arbitrary<Json>,
  how: fc.constantFrom('put' as const, 'remove' as const, 'add' as const),
});

const identity = (pointer: string, keyword: string, params: Readonly<Record<string, unknown>>): string => {
  // What only repeats the schema.
  const { comparison, deps, depsCount, ...rest } = params;
  return `${pointer} ${keyword} ${JSON.stringify(rest)}`;
};

suite('finds what the reference implementation finds, and fills in the same defaults', () => {
  for (const [name, values] of Object.entries(SCHEMAS))
    test(name, () => {
      const schema = JSON.parse(read(`schema/${name}.schema.json`));
      const options = { allErrors: true, useDefaults: true, strictRequired: false, allowUnionTypes: true };
      const reference = new Ajv(options).addVocabulary(['hint', 'requiredWhenMerged']).compile(schema);
      const check = schemaCheck(schema, { requiredWhenMerged: () => [] });
      let faulty = 0;
      const property = (value: Json, changes: readonly Change[]): void => {
        const mine = changes.reduce(changed, structuredClone(value));
        const theirs = structuredClone(mine);
        const found = check(mine);
        assert.equal(found.length === 0, reference(theirs));
        assert.deepEqual(mine, theirs);
        if (found.length > 0) faulty++;
        const expected = (reference.errors ?? []).filter(({ keyword }) => keyword !== 'propertyNames');
        // Of a value that fits none of several forms, this one tells less on purpose.
        if (expected.some(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')) return;
        assert.deepEqual(
          new Set(found.map(({ pointer, keyword, params }) => identity(pointer, keyword, params))),
          new Set(expected.map(error => identity(error.instancePath, error.keyword, error.params))),
        );
      };
      fc.assert(fc.property(fc.constantFrom(...values), fc.array(change, { maxLength: 3 }), property), {
        numRuns: 1500,
      });
      assert.ok(faulty > 200, 'too few of the values were faulty');
    });
});

suite('one of several forms', () => {
  const trainer = { anyOf: [{ enum: ['micro'] }, { type: 'object', required: ['command'] }] };

  test('is explained by the form that the type of the value chooses', () => {
    assert.deepEqual(told(trainer, {}), [' required']);
    assert.deepEqual(told(trainer, { command: 1 }), []);
    assert.deepEqual(told(trainer, 'kohya'), [' anyOf']);
  });

  test('exactly one of which may fit', () => {
    const verbs = { oneOf: [{ required: ['drop'] }, { required: ['trigger'] }] };
    assert.deepEqual(told(verbs, { drop: 1 }), []);
    assert.deepEqual(told(verbs, {}), [' oneOf']);
    assert.deepEqual(told(verbs, { drop: 1, trigger: 1 }), [' oneOf']);
  });
});

test('names such as `__proto__` are names like others', () => {
  const schema = { additionalProperties: { type: 'string' }, required: ['constructor'] };
  assert.deepEqual(told(schema, JSON.parse('{"__proto__": 1}')), ['/__proto__ type', ' required']);
});

test('text is counted in characters, and keys with slashes are escaped in pointers', () => {
  const schema = { additionalProperties: { minLength: 2 } };
  assert.deepEqual(told(schema, { 'a/b~c': '😀', d: '😀😀' }), ['/a~1b~0c minLength']);
});

test('a keyword that is not understood is a bug, never passed over', () => {
  assert.throws(() => errors({ uniqueItems: true }, []), /uniqueItems/);
  assert.throws(() => errors({ $ref: '#/definitions/nowhere' }, 1), /nowhere/);
});
