import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { brief, dataset, lint, linted, looks, portions } from './helpers.ts';

const tags = {
  'b.png': '2girls, left arm',
  'a.png': '2girls',
  'c.png': null,
  'd.png': null,
  'A.png': '1girl',
};

test('findings come in the same order however the pictures come', () => {
  const input = dataset(tags, { flip: true, orphanCaptions: ['y.txt', 'x.txt'] });
  const turned = {
    ...input,
    pictures: input.pictures.toReversed(),
    orphanCaptions: input.orphanCaptions.toReversed(),
    uncaptioned: input.uncaptioned.toReversed(),
  };
  const found = lint(input);
  assert.deepEqual(lint(turned), found);
  assert.deepEqual(
    found.map(({ id, image }) => [id, image]),
    [
      ['L-01', 'a.png'],
      ['L-01', 'b.png'],
      ['L-31', 'c.png'],
      ['L-31', 'd.png'],
      ['L-32', undefined],
      ['L-32', undefined],
      ['L-32', 'a.png'],
      ['L-32', 'c.png'],
      ['L-32', 'd.png'],
      ['L-36', undefined],
      ['L-37', 'b.png'],
      ['L-38', 'b.png'],
    ],
  );
});

const WORDS = [
  ...[
    '1girl',
    '2girls',
    'solo',
    'looking at viewer',
    'looking away',
    'blurry background',
    'highres',
    'full body',
  ],
  ...[
    'white background',
    'hair ornament',
    'star hair ornament',
    'holding',
    'lollipop',
    'smile',
    'frown',
    'watermark',
  ],
  ...[
    'red eyes',
    'blue eyes',
    'day',
    'night',
    'left arm',
    'head out of frame',
    'upper body',
    'a_b',
    '(hat:1.2)',
  ],
];
const captions = fc.array(fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 8 }), {
  minLength: 1,
  maxLength: 16,
});
const rules = [
  {
    id: 'core',
    verb: 'drop' as const,
    patterns: ['red eyes', 'star hair ornament'],
    role: 'learned' as const,
  },
  { id: 'noise', verb: 'drop' as const, patterns: ['highres'] },
  { id: 'aki', verb: 'trigger' as const, tag: 'aki-chan' },
];
const of = (all: readonly (readonly string[])[]) =>
  dataset(
    Object.fromEntries(all.map((list, index) => [`${String(index).padStart(2, '0')}.png`, list.join(', ')])),
    {
      rules,
      flip: true,
      shuffle: () => true,
    },
  );

test('findings do not depend on the order of the pictures', () => {
  fc.assert(
    fc.property(captions, fc.infiniteStream(fc.nat()), (all, numbers) => {
      const input = of(all);
      const keys = new Map(input.pictures.map(picture => [picture, numbers.next().value ?? 0]));
      const pictures = input.pictures.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
      assert.deepEqual(lint({ ...input, pictures }), lint(input));
    }),
    { numRuns: 60 },
  );
});

test('a lint that is asked again after edits says what a new one would', () => {
  fc.assert(
    fc.property(captions, captions, fc.nat(20), (before, edits, shift) => {
      const first = of(before);
      const after = before.map((list, index) => edits[index + shift] ?? list);
      const kept = linted(first);
      const [known, now] = [looks(first), looks(of(after))];
      const counted = portions(known);
      kept.findings(counted, () => known);
      const portionsNow = portions(now).map((portion, at) =>
        isDeepStrictEqual(portion, counted[at]) ? (counted[at] ?? portion) : portion,
      );
      assert.deepEqual(
        kept.findings(portionsNow, () => now),
        lint(of(after)),
      );
    }),
    { numRuns: 60 },
  );
});

test('a finding is one flat line of JSON with names that stay', () => {
  const finding = lint(dataset({ 'a.png': '2girls' })).find(({ id }) => id === 'L-01');
  assert.deepEqual(Object.keys(finding ?? {}), [
    'id',
    'severity',
    'image',
    'measured',
    'threshold',
    'message',
    'remedy',
    'evidence',
  ]);
});

test('a dataset with nothing wrong has no findings', () => {
  const clean = Object.fromEntries(
    Array.from({ length: 16 }, (_, index) => [
      `${index}.png`,
      `1girl, solo, ${index % 2 === 0 ? 'smile' : 'hat'}, ${['sky', 'tree', 'beach', 'forest'][index % 4]}, ${['dress', 'shirt', 'coat', 'skirt'][index >> 2]}`,
    ]),
  );
  assert.deepEqual(lint(dataset(clean, { flip: true, shuffle: () => true })), []);
  assert.deepEqual(lint(dataset({})), []);
});

test('a recipe decides how grave a check is, and whether it is made at all', () => {
  const some = { 'a.png': '2girls', 'b.png': '2girls, solo' };
  const of = (severity: 'off' | 'info' | 'warning' | 'error') =>
    brief('L-01', dataset(some, { overrides: { 'L-01': { severity } } }));
  assert.deepEqual(of('off'), []);
  assert.deepEqual(of('info'), ['info a.png', 'info b.png']);
  assert.deepEqual(of('error'), ['error a.png', 'error b.png']);
  const style = dataset(some, { kind: 'style', overrides: { 'L-01': { severity: 'warning' } } });
  assert.deepEqual(brief('L-01', style), ['warning a.png', 'warning b.png']);
  const three = { 'L-01': { thresholds: { threshold: 3 } } };
  assert.deepEqual(brief('L-01', dataset(some, { overrides: three })), []);
});
