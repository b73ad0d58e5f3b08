import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brief, dataset, findings } from './helpers.ts';

/** Ten pictures; `tagsOf` says what each shows. */
const ten = (tagsOf: (index: number) => string): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [`${index}.png`, `1girl, tag ${index}, ${tagsOf(index)}`]),
  );

test('L-09: what nearly every caption says is learned too; what few pictures show is not', () => {
  const tags = ten(index => (index < 9 ? 'red dress' : 'hat'));
  assert.deepEqual(
    findings('L-09', dataset(tags)).map(({ severity, message }) => [severity, message.split(' is in')[0]]),
    [['info', '`red dress`']],
  );
  assert.deepEqual(findings('L-09', dataset(ten(index => (index < 8 ? 'red dress' : 'hat')))), []);
  const rules = [
    { id: 'core', verb: 'drop' as const, patterns: ['white hair', 'glasses'], role: 'learned' as const },
  ];
  const learned = ten(index => (index < 3 ? 'white hair, glasses' : 'white hair'));
  assert.deepEqual(
    findings('L-09', dataset(learned, { rules })).map(({ rule, measured, message }) => [
      rule,
      measured,
      message.split(',')[0],
    ]),
    [['core', 3, '`glasses`']],
  );
});

test('L-45: tags of one caption and tags of all, each told once', () => {
  const found = findings('L-45', dataset(ten(() => 'sky')));
  assert.deepEqual(
    found.map(({ severity, measured, message }) => [severity, measured, message.split(':')[0]]),
    [
      ['info', 1, 'in every caption (1)'],
      ['info', 10, 'in one caption only (10)'],
    ],
  );
  const twice = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`${i}.png`, `1girl, tag ${i % 5}`]));
  assert.deepEqual(findings('L-45', dataset(twice)), []);
});

test('L-49: one caption on many pictures', () => {
  const tags = { 'a.png': '1girl, hat', 'b.png': '1girl, hat', 'c.png': '1girl, hat', 'd.png': '1girl, sky' };
  const [finding, ...more] = findings('L-49', dataset(tags));
  assert.deepEqual([finding?.severity, finding?.image, finding?.measured, more], ['warning', 'a.png', 3, []]);
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.png`, `1girl, tag ${i >> 1}`]));
  assert.deepEqual(findings('L-49', dataset(many)), []);
});

test('L-36: how many pictures are wanted depends on what is learned', () => {
  const pictures = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.png`, '1girl']));
  assert.deepEqual(brief('L-36', dataset(pictures(3))), ['error -']);
  assert.deepEqual(brief('L-36', dataset(pictures(14))), ['warning -']);
  assert.deepEqual(brief('L-36', dataset(pictures(15))), []);
  assert.deepEqual(brief('L-36', dataset(pictures(15), { kind: 'style' })), ['warning -']);
  assert.deepEqual(brief('L-36', dataset(pictures(10), { kind: 'object' })), []);
  assert.deepEqual(brief('L-36', dataset(pictures(1), { kind: 'regularisation' })), []);
  const overrides = { 'L-36': { thresholds: { character: 3 } } };
  assert.deepEqual(brief('L-36', dataset(pictures(3), { overrides })), []);
});

test('L-35: a subset that drowns another, with the repeats that would balance them', () => {
  const share = (name: string, pictures: number, weight: number) => ({ name, pictures, weight });
  const of = (...shares: readonly ReturnType<typeof share>[]) => dataset({}, { shares });
  const [finding] = findings('L-35', of(share('a/**', 10, 100), share('b/**', 20, 20)));
  assert.deepEqual([finding?.severity, finding?.measured, finding?.threshold], ['warning', 5, 4]);
  assert.match(finding?.remedy ?? '', /`b\/\*\*` 5, `a\/\*\*` 10/);
  assert.deepEqual(brief('L-35', of(share('a/**', 10, 220), share('b/**', 20, 20))), ['error -']);
  assert.deepEqual(brief('L-35', of(share('a/**', 10, 80), share('b/**', 20, 20))), []);
  assert.deepEqual(brief('L-35', of(share('a/**', 10, 100), share('everything else', 0, 0))), []);
});
