import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileCaptions } from '../../src/captions/compile.ts';
import { recipeOf, tag, verb } from './arbitraries.ts';

const rules = recipeOf(verb, 5);

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
