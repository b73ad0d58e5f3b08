import assert from 'node:assert/strict';
import { test } from 'node:test';
import { position, trackRunning } from '../../src/show/running.ts';
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
  assert.deepEqual(position(running, time.now()), { done: 2100, total: 3000, eta: 90_000 });
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
  assert.deepEqual(position(running, time.now()), { done: 2, total: 10, eta: 16_000 });
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
