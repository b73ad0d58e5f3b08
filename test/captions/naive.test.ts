import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { consistent, recipeOf, rule, source } from './arbitraries.ts';
import { program } from './helpers.ts';
import { runNaively } from './naive.ts';

/** One program, one picture after another: nothing of one may show in the next. */
const check = (maxRules: number, numRuns: number): void =>
  fc.assert(
    fc.property(
      recipeOf(rule, maxRules),
      fc.array(source, { minLength: 1, maxLength: 6 }),
      (written, sources) => {
        const rules = consistent(written);
        const { run } = program(rules);
        for (const one of sources) assert.deepEqual(run(one), runNaively(rules, one));
      },
    ),
    { numRuns },
  );

test('captions are what the rules make of them one after another', () => {
  check(6, 1500);
});

test('so they are with more rules than there are bits for', () => {
  check(80, 60);
});
