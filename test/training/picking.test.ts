import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutParts } from '../../src/training/parts.ts';
import { picksUpTo, rateAfter } from '../../src/training/picking.ts';
import { cutAt } from '../../src/training/schedule.ts';
import { decide, decidedByHand, stretches } from '../../src/training/until-failure.ts';

const plan = { start: 5e-6, divide: 10, until: 5e-9 };
const segment = (lr: number, from: number, to: number) => ({ lr, from, to });

test('what is picked of each rate is kept up to there, and the next goes on (S-128)', () => {
  for (const [what, picks, expected] of [
    ['nothing is picked', [], [[5e-6, 0, 1000]]],
    [
      'one',
      [300],
      [
        [5e-6, 0, 300],
        [5e-7, 300, 1000],
      ],
    ],
    [
      'two',
      [300, 700],
      [
        [5e-6, 0, 300],
        [5e-7, 300, 700],
        [5e-8, 700, 1000],
      ],
    ],
    [
      'nothing of the first rate',
      [0, 700],
      [
        [5e-7, 0, 700],
        [5e-8, 700, 1000],
      ],
    ],
    [
      'nothing of the second rate',
      [300, 300],
      [
        [5e-6, 0, 300],
        [5e-8, 300, 1000],
      ],
    ],
    [
      'of every rate: the training ends at the last pick',
      [300, 400, 500, 600],
      [
        [5e-6, 0, 300],
        [5e-7, 300, 400],
        [5e-8, 400, 500],
        [5e-9, 500, 600],
      ],
    ],
    ['the very end', [1000], [[5e-6, 0, 1000]]],
  ] as const) {
    const found = stretches(plan, decidedByHand(plan, picks), 1000);
    assert.deepEqual(
      found.map(({ lr, from, to }) => [lr, from, to]),
      expected,
      what,
    );
  }
});

test('after the picks verdicts decide, and never lead back before the last of them', () => {
  const picked = decidedByHand(plan, [300]);
  assert.deepEqual(picked, [{ rate: 5e-6, from: 0, to: 300, failedAt: null, evidence: 'picked by hand' }]);
  const [, next] = decide(plan, picked, { failedAt: 900, lastGood: 0, evidence: 'noise' });
  assert.deepEqual(next, { rate: 5e-7, from: 300, to: 300, failedAt: 900, evidence: 'noise' });
});

test('a step is picked as it was shown, with where the rates before it ended', () => {
  const shown = [segment(5e-6, 0, 300), segment(5e-8, 300, 1000)];
  for (const [step, expected] of [
    [200, [200]],
    [300, [300]],
    [301, [300, 300, 301]],
    [1000, [300, 300, 1000]],
  ] as const)
    assert.deepEqual(picksUpTo(plan, shown, step), expected, String(step));
  assert.deepEqual(picksUpTo(plan, [segment(5e-7, 0, 1000)], 100), [0, 100]);
  assert.equal(picksUpTo(plan, [segment(1e-6, 0, 1000)], 100), undefined);
  assert.equal(picksUpTo(plan, [segment(5e-6, 0, 50), segment(1e-6, 50, 1000)], 100), undefined);
  assert.deepEqual(picksUpTo(plan, [segment(5e-6, 0, 50), segment(1e-6, 50, 1000)], 50), [50]);
});

test('the rate that comes next, until there is none', () => {
  assert.deepEqual(
    [[], [1], [1, 2], [1, 2, 3], [1, 2, 3, 4]].map(picks => rateAfter(plan, picks)),
    [5e-6, 5e-7, 5e-8, 5e-9, undefined],
  );
});

test('a schedule that is cut keeps the rates of its first steps', () => {
  const whole = [segment(1, 0, 4), segment(2, 4, 8), segment(3, 8, 12)];
  assert.deepEqual(cutAt(whole, 12), whole);
  assert.deepEqual(cutAt(whole, 8), [segment(1, 0, 4), segment(2, 4, 8)]);
  assert.deepEqual(cutAt(whole, 5), [segment(1, 0, 4), segment(2, 4, 5)]);
  assert.deepEqual(cutParts({ unet: null, text_encoder: whole }, 2), {
    unet: null,
    text_encoder: [segment(1, 0, 2)],
  });
});
