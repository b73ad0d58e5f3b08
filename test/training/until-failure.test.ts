import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Decision, decide, ratesOf, stretches } from '../../src/training/until-failure.ts';

const plan = { start: 5e-6, divide: 10, until: 5e-9 };

test('the rates fall from the first to the last, in digits that people write (S-127, S-128)', () => {
  assert.deepEqual(ratesOf(plan), [5e-6, 5e-7, 5e-8, 5e-9]);
  assert.deepEqual(ratesOf({ start: 1e-2, divide: 3, until: 1e-3 }), [1e-2, 3.333333e-3, 1.111111e-3]);
  assert.deepEqual(ratesOf({ start: 1e-3, divide: 10, until: 1e-3 }), [1e-3]);
});

test('a failure gives up the rate, and what came after the last good step', () => {
  for (const [what, failures, expected] of [
    ['no failure', [], [[5e-6, 0, 1000]]],
    [
      'one failure',
      [[600, 300]],
      [
        [5e-6, 0, 300],
        [5e-7, 300, 1000],
      ],
    ],
    ['nothing was good yet', [[300, 0]], [[5e-7, 0, 1000]]],
    [
      'a rate without a good step of its own',
      [
        [600, 300],
        [500, 300],
      ],
      [
        [5e-6, 0, 300],
        [5e-8, 300, 1000],
      ],
    ],
    [
      'all rates failed: the training ends where the last was good',
      [
        [600, 300],
        [900, 700],
        [900, 700],
        [1000, 800],
      ],
      [
        [5e-6, 0, 300],
        [5e-7, 300, 700],
        [5e-9, 700, 800],
      ],
    ],
    [
      'all rates failed at once: nothing is left',
      [
        [100, 0],
        [100, 0],
        [100, 0],
        [100, 0],
      ],
      [],
    ],
  ] as const) {
    let decisions: readonly Decision[] = [];
    for (const [failedAt, lastGood] of failures)
      decisions = decide(plan, decisions, { failedAt, lastGood, evidence: 'noise' });
    const found = stretches(plan, decisions, 1000).map(({ lr, from, to }) => [lr, from, to]);
    assert.deepEqual(found, expected, what);
  }
});

test('a decision keeps the rate, what it trained, what of it was kept, and why it was given up', () => {
  const [first] = decide(plan, [], { failedAt: 600, lastGood: 300, evidence: 'noise: 12' });
  assert.deepEqual(first, { rate: 5e-6, from: 0, to: 300, failedAt: 600, evidence: 'noise: 12' });
});
