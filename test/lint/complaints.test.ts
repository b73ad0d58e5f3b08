import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reviewsOf } from '../../src/lint/reviews.ts';
import { brief, dataset, lint } from './helpers.ts';

const rules = [
  { id: 'gaze', verb: 'exclusive', patterns: ['looking up', 'looking down'], on: 'error' },
  { id: 'place', verb: 'require', patterns: ['indoors', 'outdoors'], on: 'warn' },
  { id: 'hands', verb: 'mark', patterns: ['holding*'] },
] as const;

const input = dataset(
  {
    'both.png': '1girl, looking up, looking down, outdoors',
    'nowhere.png': '1girl, looking up',
    'holds.png': '1girl, holding sword, indoors',
    'fine.png': '1girl, looking up, indoors',
  },
  { rules: [...rules] },
);

test('L-66: what an exclusive, a require and a mark rule say is a finding as grave as they say (S-28)', () => {
  assert.deepEqual(brief('L-66', input), ['error both.png', 'info holds.png', 'warning nowhere.png']);
  const said = lint(input).filter(({ id }) => id === 'L-66');
  assert.deepEqual(
    said.map(({ message, rule }) => [message, rule]),
    [
      ['only one can be true by rule `gaze`: `looking up`, `looking down`', 'gaze'],
      ['marked by rule `hands`: `holding sword`', 'hands'],
      ['none of the tags that rule `place` requires', 'place'],
    ],
  );
});

test('L-66: nothing is said of a picture that every rule is content with', () => {
  const fine = dataset({ 'fine.png': '1girl, looking up, indoors' }, { rules: [...rules] });
  assert.deepEqual(brief('L-66', fine), []);
});

test('marked pictures are a review of their own', () => {
  const { marked } = reviewsOf([], lint(input));
  assert.deepEqual(marked, [{ image: 'holds.png', what: 'marked by rule `hands`: `holding sword`' }]);
});
