import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sha256 } from '../../src/build/digest.ts';
import { namesDigest } from '../../src/build/items.ts';
import {
  canonical,
  keyMaker,
  recipeOf,
  resultDigest,
  resultsDigest,
  selectFrom,
} from '../../src/build/key.ts';
import type { Digest, ItemResult, Json } from '../../src/build/step.ts';
import { step } from './rig.ts';

const item = { name: 'a', inputs: [] };
const [one, two] = [sha256('1'), sha256('2')];

test('equal values have equal canonical text, whatever the order of their names, and it reads back', () => {
  assert.equal(canonical({ b: [1, { d: null, c: 'ä' }], a: true }), '{"a":true,"b":[1,{"c":"ä","d":null}]}');
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const text = canonical(value as Json);
      assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
      assert.equal(canonical(JSON.parse(text) as Json), text);
    }),
    { numRuns: 50 },
  );
});

test('a key is the same today as when it was put on record', () => {
  const recipe = recipeOf(step('s', {}, { params: { rank: 8 } }));
  assert.equal(
    keyMaker(recipe)(item, [one, two]),
    'c38894deefdf6fad8992d9023a9ecfe6c18de355c576d061a811e877f2e69e88' as Digest,
  );
});

test('a key changes with the params, the kind, its version, and the inputs and their order, but not with names', () => {
  const base = step('s', {}, { params: { rank: 8, alpha: 1 } });
  const of = (
    s = base,
    i: typeof item & { params?: Json } = item,
    digests: readonly Digest[] = [one, two],
  ): Digest => keyMaker(recipeOf(s))(i, digests);
  assert.equal(
    of({ ...base, id: 'other', target: 'other', resources: {}, params: { alpha: 1, rank: 8 } }),
    of(),
  );
  assert.equal(of(base, { ...item, name: 'b' }), of());
  assert.equal(of(base, { ...item, params: null }), of());
  const different = [
    of(),
    of({ ...base, params: { rank: 16, alpha: 1 } }),
    of({ ...base, kind: { name: 'shout', version: 2 } }),
    of({ ...base, kind: { name: 'whisper', version: 1 } }),
    of(base, { ...item, params: 1 }),
    of(base, item, [two, one]),
    of(base, item, [one]),
  ];
  assert.equal(new Set(different).size, different.length);
});

test('the digest of a result covers what is selected and nothing else', () => {
  const result: ItemResult = {
    item: 'a',
    artifacts: [
      { role: 'picture', path: 'a.png', digest: one, size: 1 },
      { role: 'caption', path: 'a.txt', digest: two, size: 1 },
    ],
    value: { width: 512 },
  };
  const moved = {
    ...result,
    artifacts: result.artifacts.map(artifact => ({ ...artifact, path: `x/${artifact.path}` })),
  };
  const of = (select: string | undefined, from: ItemResult = result): Digest =>
    resultDigest(selectFrom(from, select));
  assert.equal(of('caption', { ...result, value: 1 }), of('caption'));
  assert.equal(of('value', moved), of('value'));
  assert.notEqual(of(undefined, moved), of(undefined));
  assert.notEqual(of('caption', moved), of('caption'));
  assert.equal(new Set([of('caption'), of('picture'), of('value'), of(undefined)]).size, 4);
  const digests = Buffer.from(of(undefined), 'hex');
  const named = (name: string): Digest => resultsDigest(namesDigest([{ name, inputs: [] }]), digests);
  assert.notEqual(named('a'), named('b'));
  assert.notEqual(
    named('a'),
    resultsDigest(namesDigest([{ name: 'a', inputs: [] }]), Buffer.from(of('value'), 'hex')),
  );
});
