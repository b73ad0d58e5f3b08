import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileCaptions } from '../../src/captions/compile.ts';
import { consistent, given, recipeOf, rule, source, sources, vocabulary } from './arbitraries.ts';
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

test('so they are of several sources, with other names, thresholds and decisions by hand', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(
      recipeOf(rule, 4),
      sources,
      fc.record({ general: fc.constantFrom(0.2, 0.6) }, { requiredKeys: [] }),
      fc.option(fc.constant(vocabulary), { nil: undefined }),
      fc.array(given, { minLength: 1, maxLength: 4 }),
      (rest, from, thresholds, words, pictures) => {
        const rules = { ...consistent(rest), from, thresholds };
        const program = compileCaptions(rules, undefined, words);
        assert.ok(program.ok);
        for (const one of pictures) {
          const caption = program.value.run(one);
          assert.deepEqual(caption, runNaively(rules, one, words));
          for (const { removedBy } of caption.tags) if (removedBy !== undefined) seen.add(removedBy.how);
          for (const { rule: id } of caption.complaints) if (id === 'alias') seen.add('complaint');
        }
      },
    ),
    { numRuns: 1500 },
  );
  for (const how of [
    'alias',
    'below threshold',
    'category',
    'override',
    'duplicate',
    'complaint',
    'excluded',
    'too many',
  ])
    assert.ok(seen.has(how), `nothing went by ${how}`);
});
