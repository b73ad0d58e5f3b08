import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileCaptions } from '../../src/captions/compile.ts';
import type { Verb } from '../../src/captions/rules.ts';
import { recipe } from './helpers.ts';

const TAGS = [
  ...['1girl', 'solo', 'hat', 'straw hat', 'food', 'candy', 'lollipop', 'holding', 'holding lollipop'],
  ...['hair ornament', 'star hair ornament', 'star (symbol)', 'shirt', 'off-shoulder shirt', '^_^', 'aki'],
];
const tag = fc.constantFrom(...TAGS);
const pattern = fc.oneof(tag, fc.constantFrom('*hat', 'holding*', '/.*(shirt|ornament)/', '@people', '*'));
const patterns = fc.uniqueArray(pattern, { minLength: 1, maxLength: 3 });
const words = fc.uniqueArray(fc.oneof(tag, fc.constantFrom('A photo', 'aki_v2', 'x')), {
  minLength: 1,
  maxLength: 2,
});

const verb: fc.Arbitrary<Verb> = fc.oneof(
  fc.record({ verb: fc.constant('drop' as const), patterns, ancestors: fc.boolean() }),
  fc.record({
    verb: fc.constant('replace' as const),
    replacements: fc.array(fc.record({ pattern, tags: fc.array(tag, { minLength: 1, maxLength: 2 }) }), {
      minLength: 1,
      maxLength: 2,
    }),
  }),
  fc.record({ verb: fc.constant('combine' as const), patterns: fc.tuple(pattern, pattern), to: tag }),
  fc.record({ verb: fc.constant('subsume' as const), suffix: fc.boolean() }),
  fc.record({ verb: fc.constant('trigger' as const), tag: words.map(([word = 'x']) => word) }),
  fc.record({
    verb: fc.constantFrom('prefix' as const, 'suffix' as const),
    text: words.map(all => all.join(', ')),
  }),
);

const rules = fc
  .record({
    verbs: fc.array(verb, { maxLength: 5 }),
    order: fc.uniqueArray(pattern, { maxLength: 3 }).map(order => order.filter(entry => entry !== '*')),
    keep: fc.option(fc.nat(3), { nil: undefined }),
    limit: fc.record({
      tokens: fc.integer({ min: 4, max: 30 }),
      over: fc.constantFrom('lint' as const, 'drop' as const),
    }),
    render: fc.record({ space: fc.constantFrom(' ' as const, '_' as const), escape: fc.boolean() }),
  })
  .map(({ verbs, keep, ...rest }) => recipe(verbs, { ...rest, ...(keep === undefined ? {} : { keep }) }));

test('rules without a warning change nothing in their own captions', () => {
  let tried = 0;
  fc.assert(
    fc.property(rules, fc.array(tag, { maxLength: 10 }), (captions, tags) => {
      const result = compileCaptions(captions);
      assert.ok(result.ok);
      if (result.diagnostics.length > 0) return;
      tried++;
      const { run } = result.value;
      const once = run({ tags, path: '' });
      const twice = run({ tags: once.text, path: '' });
      assert.equal(twice.text, once.text);
      assert.equal(twice.keep, once.keep);
    }),
    { numRuns: 1000 },
  );
  assert.ok(tried > 200, `only ${tried} rule sets had no warning`);
});

test('no tag is ever lost: each is in the caption or on record with its reason', () => {
  fc.assert(
    fc.property(rules, fc.array(tag, { maxLength: 10 }), (captions, tags) => {
      const result = compileCaptions(captions);
      assert.ok(result.ok);
      const found = new Set(result.value.run({ tags, path: '' }).tags.map(record => record.tag));
      for (const each of tags) assert.ok(found.has(each), each);
    }),
    { numRuns: 500 },
  );
});
