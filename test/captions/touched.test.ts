import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CaptionRule, CaptionRules, Verb } from '../../src/captions/rules.ts';
import { touchedTags } from '../../src/captions/touched.ts';
import { consistent, recipeOf, rule, source, tag, verb } from './arbitraries.ts';
import { at, program, recipe } from './helpers.ts';

const withRules = (rules: CaptionRules, edited: readonly CaptionRule[]): CaptionRules => ({
  ...rules,
  rules: edited,
});

/** A rule that names its tags outright. */
const literal: fc.Arbitrary<Verb> = fc.oneof(
  fc.record({ verb: fc.constant('drop' as const), patterns: fc.tuple(tag), ancestors: fc.boolean() }),
  fc.record({
    verb: fc.constant('replace' as const),
    replacements: fc.tuple(fc.record({ pattern: tag, tags: fc.tuple(tag) })),
  }),
  fc.record({ verb: fc.constant('combine' as const), patterns: fc.tuple(tag, tag), to: tag }),
  fc.record({
    verb: fc.constant('combine' as const),
    patterns: fc.tuple(tag, fc.constantFrom('{x}', 'holding {x}')),
    to: fc.constantFrom('holding {x}', 'x {x}'),
    in: fc.record({ x: fc.tuple(tag) }),
  }),
  fc.record({
    verb: fc.constant('exclusive' as const),
    patterns: fc.tuple(tag, tag),
    keep: fc.constantFrom('score' as const, 'order' as const),
  }),
  fc.record({ verb: fc.constantFrom('exclusive' as const, 'mark' as const), patterns: fc.tuple(tag, tag) }),
);

/** Rules, and the same with some of them taken out, put in, edited or moved. */
const edit = fc
  .tuple(
    recipeOf(rule, 5),
    fc.array(fc.tuple(fc.nat(3), fc.nat(6), fc.oneof(literal, literal, verb)), { maxLength: 2 }),
  )
  .map(([before, edits]) => {
    const rules = [...before.rules];
    for (const [how, place, written] of edits) {
      const where = at(50 + place);
      const index = Math.min(place, rules.length);
      const id = rules[index]?.id ?? 'new';
      if (how === 0) rules.splice(index, 1);
      else if (how === 1) rules.splice(index, 0, { ...written, id: `new ${rules.length}`, where });
      else if (how === 2) rules.splice(index, 1, { ...written, id, where });
      else rules.push(...rules.splice(index, 1));
    }
    return { before: consistent(before), after: consistent(withRules(before, rules)) };
  });

test('a caption that never had a touched tag is the same under both versions of the rules', () => {
  let told = 0;
  let untouched = 0;
  let changed = 0;
  fc.assert(
    fc.property(edit, fc.array(source, { minLength: 1, maxLength: 5 }), ({ before, after }, sources) => {
      const touched = touchedTags(before, after);
      const [old, now] = [program(before), program(after)];
      for (const one of sources) {
        const was = old.run(one);
        const is = now.run(one);
        if (JSON.stringify(was) !== JSON.stringify(is)) changed++;
        if (touched === undefined) continue;
        told++;
        if (was.tags.some(({ tag: name }) => touched.includes(name))) continue;
        untouched++;
        assert.deepEqual(is, was);
      }
    }),
    { numRuns: 2000 },
  );
  // Otherwise the property says little.
  assert.ok(
    told > 1000 && untouched > 500 && changed > 500,
    `${told} told, ${untouched} untouched, ${changed} changed`,
  );
});

test('only edits of rules that name their tags are told', () => {
  const base = recipe([
    { verb: 'drop', patterns: ['hat', 'solo'], id: 'a' },
    { verb: 'replace', replacements: [{ pattern: 'Food_', tags: ['candy'] }], id: 'b' },
    { verb: 'trigger', tag: 'aki', id: 'c' },
  ]);
  const [a, b, c] = base.rules as [CaptionRule, CaptionRule, CaptionRule];
  const touched = (rules: readonly CaptionRule[], rest: Partial<CaptionRules> = {}) =>
    touchedTags(base, { ...withRules(base, rules), ...rest });
  assert.deepEqual(touched([a, b, c]), []);
  assert.deepEqual(touched([a, c]), ['food']);
  assert.deepEqual(touched([{ ...a, patterns: ['1girl'] } as CaptionRule, b, c]), ['hat', 'solo', '1girl']);
  assert.deepEqual(touched([{ ...a, patterns: ['*hat'] } as CaptionRule, b, c]), undefined);
  assert.deepEqual(touched([b, a, c]), undefined);
  assert.deepEqual(touched([a, b]), undefined);
  assert.deepEqual(touched([a, b, c], { order: ['solo'] }), undefined);
  assert.deepEqual(touched([a, b, c], { groups: { x: ['solo'] } }), undefined);
});
