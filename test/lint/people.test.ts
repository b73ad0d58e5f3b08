import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brief, dataset, findings } from './helpers.ts';

test('two people in a picture of a character are an error, in one of a style nothing (S-11, S-12)', () => {
  const tags = { 'a.png': '2girls, smile', 'b.png': '1girl, solo', 'c.png': '1girl, 1boy', 'd.png': 'crowd' };
  for (const kind of ['character', 'object'] as const)
    assert.deepEqual(brief('L-01', dataset(tags, { kind })), ['error a.png', 'error c.png', 'error d.png']);
  for (const kind of ['style', 'regularisation'] as const)
    assert.deepEqual(brief('L-01', dataset(tags, { kind })), []);
});

test('the number of people is measured by the tags, also by those taken out of the caption', () => {
  const [finding] = findings(
    'L-01',
    dataset(
      { 'a.png': '6+girls, multiple_girls, 2boys' },
      { rules: [{ verb: 'drop', patterns: ['6+girls'] }] },
    ),
  );
  assert.equal(finding?.measured, 8);
  assert.equal(finding?.threshold, 2);
  assert.match(finding?.message ?? '', /`2boys`/);
});

test('a tag dropped as wrong says nothing of the picture', () => {
  const rules = [{ verb: 'drop' as const, patterns: ['2girls'], role: 'wrong' as const }];
  assert.deepEqual(brief('L-01', dataset({ 'a.png': '1girl, 2girls' }, { rules })), []);
});

test('tags that contradict or explain the number are only warned of', () => {
  const tags = {
    'a.png': '2girls, solo',
    'b.png': '2girls, multiple views',
    'c.png': '1girl, multiple views',
  };
  const found = findings('L-01', dataset(tags));
  assert.deepEqual(
    found.map(({ severity, image }) => [severity, image]),
    [
      ['warning', 'a.png'],
      ['warning', 'b.png'],
    ],
  );
  assert.match(found[0]?.message ?? '', /`solo`: one of them is wrong/);
  assert.match(found[1]?.message ?? '', /`multiple views` may explain it/);
});

test('a tag that a tagger was not sure of, or that a person took out by hand, says nothing of the picture', () => {
  const input = dataset({ 'a.png': '1girl, 2girls' }, { rules: [{ verb: 'drop', patterns: ['2girls'] }] });
  const removed = (how: 'below threshold' | 'override' | 'pattern') => ({
    ...input,
    pictures: input.pictures.map(picture => ({
      ...picture,
      caption: {
        ...picture.caption,
        tags: picture.caption.tags.map(record =>
          record.removedBy === undefined ? record : { ...record, removedBy: { rule: 'by', how } },
        ),
      },
    })),
  });
  assert.deepEqual(brief('L-01', removed('below threshold')), []);
  assert.deepEqual(brief('L-01', removed('override')), []);
  assert.deepEqual(brief('L-01', removed('pattern')), ['error a.png']);
});
