import assert from 'node:assert/strict';
import { test } from 'node:test';
import { position, timeLeft, trackRunning } from '../../src/show/running.ts';
import { clock } from './collect.ts';

const step = { step: 'train/a', target: 'train/a' };

test('the time left of a resumed training is judged by the steps of this run', () => {
  const time = clock();
  const { see, steps } = trackRunning(time.now);
  see({ event: 'step-started', ...step, stale: 1, items: 1, reasons: [] });
  const progress = (done: number) =>
    see({ event: 'item-progress', ...step, item: '', progress: { done, total: 3000 } });
  time.pass(60_000);
  progress(2000);
  time.pass(10_000);
  progress(2100);
  const running = steps.get(step.step);
  assert.ok(running);
  assert.deepEqual(position(running), { done: 2100, total: 3000 });
  assert.equal(timeLeft(running, time.now()), 90_000);
});

test('the time left of a map step counts failed items as done', () => {
  const time = clock();
  const { see, steps } = trackRunning(time.now);
  see({ event: 'step-started', ...step, stale: 10, items: 12, reasons: [] });
  time.pass(4000);
  see({ event: 'item-done', ...step, item: 'a', how: 'ran', ms: 1 });
  see({ event: 'item-failed', ...step, item: 'b', diagnostics: [] });
  const running = steps.get(step.step);
  assert.ok(running);
  assert.deepEqual(position(running), { done: 2, total: 10 });
  assert.equal(timeLeft(running, time.now()), 16_000);
});

test('steps with nothing to do never run, and ended steps run no more', () => {
  const { see, steps } = trackRunning(() => 0);
  see({ event: 'step-started', ...step, stale: 0, items: 12, reasons: [] });
  assert.equal(steps.size, 0);
  see({ event: 'step-started', ...step, stale: 1, items: 12, reasons: [] });
  assert.equal(steps.size, 1);
  see({ event: 'step-done', ...step, ran: 1, restored: 0, kept: 11, failed: 0, ms: 1 });
  assert.equal(steps.size, 0);
});

test('before a step has a rate of its own, the time left is what it took last time', () => {
  const time = clock();
  const { see, steps } = trackRunning(time.now);
  const left = () => {
    const running = steps.get(step.step);
    assert.ok(running);
    return timeLeft(running, time.now());
  };
  const starts = (item: string) => see({ event: 'item-started', ...step, item, reasons: [], assigned: {} });
  see({ event: 'step-started', ...step, stale: 4, items: 4, reasons: [], estimateMs: 40_000 });
  assert.equal(left(), 40_000);
  starts('a');
  starts('b');
  time.pass(5000);
  assert.equal(left(), 15_000, 'two run at once');
  see({ event: 'item-done', ...step, item: 'a', how: 'ran', ms: 5000 });
  assert.equal(left(), 15_000, 'three are left, each in five seconds');
  time.pass(60_000);
  see({ event: 'step-done', ...step, ran: 1, restored: 0, kept: 0, failed: 0, ms: 1 });
  see({ event: 'step-started', ...step, stale: 1, items: 1, reasons: [], estimateMs: 1000 });
  starts('');
  time.pass(2000);
  assert.equal(left(), undefined, 'it takes longer than last time');
});

test('items that were restored say nothing of how fast the others run', () => {
  const time = clock();
  const { see, steps } = trackRunning(time.now);
  see({ event: 'step-started', ...step, stale: 102, items: 102, reasons: [] });
  time.pass(1000);
  for (let n = 0; n < 100; n += 1) see({ event: 'item-done', ...step, item: `${n}`, how: 'restored', ms: 1 });
  see({ event: 'item-started', ...step, item: 'a', reasons: [], assigned: {} });
  time.pass(9000);
  see({ event: 'item-done', ...step, item: 'a', how: 'ran', ms: 9000 });
  const running = steps.get(step.step);
  assert.ok(running);
  assert.equal(timeLeft(running, time.now()), 9000);
});
