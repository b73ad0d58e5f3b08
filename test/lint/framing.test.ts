import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brief, dataset, findings } from './helpers.ts';

/** Pictures with these tags, one after another. */
const pictures = (...tags: readonly string[]): Record<string, string> =>
  Object.fromEntries(tags.map((text, index) => [`${index}.png`, text]));

test('L-07: a style of nothing but full bodies loses its detail (S-30)', () => {
  const full = pictures(...Array<string>(5).fill('1girl, full body'));
  assert.deepEqual(brief('L-07', dataset(full, { kind: 'style' })), ['error -']);
  assert.deepEqual(brief('L-07', dataset(full)), ['warning -']);
  assert.deepEqual(brief('L-07', dataset(full, { kind: 'regularisation' })), []);
});

test('L-07: a style wants faces and upper bodies (S-31)', () => {
  const kind = 'style';
  const few = pictures('full body', 'full body', 'full body', 'full body', 'full body', 'portrait');
  assert.equal(findings('L-07', dataset(few, { kind }))[0]?.measured, 0.167);
  const fine = pictures('full body', 'portrait', 'upper body', 'cowboy shot');
  assert.deepEqual(brief('L-07', dataset(fine, { kind })), []);
  const overrides = { 'L-07': { thresholds: { threshold: 0.3 } } };
  assert.deepEqual(brief('L-07', dataset(fine, { kind, overrides })), ['warning -']);
  const untagged = pictures(
    'full body',
    'full body',
    'full body',
    'full body',
    ...Array<string>(5).fill('hat'),
  );
  assert.deepEqual(brief('L-07', dataset(untagged, { kind })), []);
});

test('L-08: a character needs backgrounds', () => {
  const plain = pictures(...Array<string>(9).fill('1girl, white background'), 'outdoors');
  assert.deepEqual(brief('L-08', dataset(plain)), ['warning -']);
  assert.deepEqual(brief('L-08', dataset(plain, { kind: 'style' })), ['info -']);
  assert.deepEqual(brief('L-08', dataset({ ...plain, 'x.png': 'outdoors', 'y.png': 'indoors' })), []);
});

test('L-08: previews that ask for scenery which no picture has are an error', () => {
  const plain = pictures(...Array<string>(9).fill('1girl, white background'));
  const of = (tags: typeof plain, ...prompts: readonly string[]) => brief('L-08', dataset(tags, { prompts }));
  assert.deepEqual(of(plain, 'aki, blue background'), ['warning -']);
  assert.deepEqual(of(plain, 'aki', '1girl, Forest, tree'), ['error -']);
  assert.deepEqual(of(plain, 'aki, forestry'), ['warning -']);
  assert.deepEqual(of({ ...plain, 'x.png': 'outdoors' }, 'aki, forest'), ['warning -']);
});
