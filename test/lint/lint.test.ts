import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataset, lint } from './helpers.ts';

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
      ['L-37', 'b.png'],
    ],
  );
});

test('a finding is one flat line of JSON with names that stay', () => {
  const [finding] = lint(dataset({ 'a.png': '2girls' }));
  assert.deepEqual(Object.keys(finding ?? {}).sort(), [
    'id',
    'image',
    'measured',
    'message',
    'remedy',
    'severity',
    'threshold',
  ]);
});

test('a dataset with nothing wrong has no findings', () => {
  assert.deepEqual(lint(dataset({ 'a.png': '1girl, solo, smile' }, { flip: true })), []);
  assert.deepEqual(lint(dataset({})), []);
});
