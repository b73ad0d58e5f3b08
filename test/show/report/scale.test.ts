import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  decades,
  decadeTicks,
  linearScale,
  logScale,
  plainNumber,
  rate,
  thin,
  ticks,
  ticksAround,
} from '../../../src/show/report/scale.ts';
import { schedulePath } from '../../../src/show/report/schedule-chart.ts';

test('a schedule is a staircase on a logarithmic axis (S-129)', () => {
  const segments = [
    { lr: 5e-6, from: 0, to: 2000 },
    { lr: 5e-7, from: 2000, to: 10_000 },
    { lr: 5e-8, from: 10_000, to: 20_000 },
  ];
  const x = linearScale([0, 20_000], [0, 200]);
  const y = logScale([5e-8, 5e-6], [100, 0]);
  assert.equal(schedulePath(segments, x, y), 'M0 0H20V50H100V100H200');
});

test('a learning rate of zero is drawn at the bottom, not at minus infinity', () => {
  const path = schedulePath(
    [{ lr: 0, from: 0, to: 10 }],
    linearScale([0, 10], [0, 10]),
    logScale([1e-8, 1e-6], [90, 0]),
  );
  assert.equal(path, 'M0 90H10');
});

test('a logarithmic axis spans whole decades', () => {
  assert.deepEqual(decades([5e-5, 5e-8]), [1e-8, 1e-4]);
  assert.deepEqual(decades([1e-6]), [1e-6, 1e-5]);
  assert.deepEqual(decades([0]), [0.1, 1]);
  assert.deepEqual(decadeTicks([1e-8, 1e-6]).map(rate), ['1e-8', '1e-7', '1e-6']);
});

test('ticks are round numbers that stay inside', () => {
  assert.deepEqual(ticks(6000, 6), [0, 1000, 2000, 3000, 4000, 5000, 6000]);
  assert.deepEqual(ticks(0.47).map(plainNumber), ['0', '0.1', '0.2', '0.3', '0.4']);
  assert.deepEqual(ticks(0), [0]);
});

test('thinning is repeatable and even', () => {
  const list = Array.from({ length: 10_000 }, (_, n) => n);
  const some = thin(list, 3000);
  assert.equal(some.length, 3000);
  assert.deepEqual(thin(list, 3000), some);
  assert.ok(some.every((n, at) => Math.abs(n - (at * 10) / 3) < 1.01));
  assert.equal(thin(list, 20_000), list);
});

test('a scale that does not begin at 0 has round marks around all values', () => {
  assert.deepEqual(ticksAround([0.143, 0.1312]), [0.13, 0.135, 0.14, 0.145]);
  assert.deepEqual(ticksAround([10, 20]), [10, 12.5, 15, 17.5, 20]);
  for (const values of [[0.3], [0], [1e-9, 2e-9], [0.1, 0.1, 7]]) {
    const marks = ticksAround(values);
    assert.ok(marks.length >= 2 && marks.length <= 7, `${values}: ${marks}`);
    assert.ok((marks[0] ?? 1) <= Math.min(...values) && (marks.at(-1) ?? 0) >= Math.max(...values));
  }
});
