import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainPrinter } from '../../src/show/plain.ts';
import { clock, collector, playAll, renderDiagnostic } from './collect.ts';

test('a build in a pipe is one line a finished step, progress every five seconds, and a summary', () => {
  const stream = collector();
  const time = clock();
  playAll(plainPrinter({ stream, renderDiagnostic, now: time.now }), time);
  assert.deepEqual(stream.lines(), [
    'FAILED datasets/aki/prepare: close/09 秋ちゃん.png (0.1 s)',
    '  why it ran: not built before',
    'error SDB210: images/aki/09.png ends in the middle of a chunk',
    'warning L-06: blurry background is tagged in 3 pictures',
    'datasets/aki/captions: 3 built, 409 kept in 0.4 s, because rule core: drop changed and 1 more reason',
    'datasets/aki/prepare: 34/40, close/33 秋ちゃん.png, 1.3 s left',
    'datasets/aki/prepare: 1 failed, 27 built, 12 restored, 372 kept in 6.1 s',
    'train/aki-lora/train: attempt 1 failed, again in 2.0 s',
    'error SDB210: images/aki/09.png ends in the middle of a chunk',
    'train/aki-lora/train: 1,150/2,000, lr 5e-6  loss 0.1123, 6.8 s left',
    'train/aki-lora/train: 1,800/2,000, lr 5e-6  loss 0.1123, 1.6 s left',
    'train/aki-lora/train: 1 built in 12 s, because datasets/aki/captions changed (3 items: 03, 04, close/05)',
    '31 built, 12 restored (40 items not built before, rule core: drop changed, 03.txt changed), 1 failed, 1 not started, 781 kept in 19 s',
    '  longest: train/aki-lora/train 12 s, datasets/aki/prepare 6.1 s',
    '  try again: sdbuild datasets/aki',
    '  say more:  sdbuild why datasets/aki',
  ]);
});

const idle = { event: 'summary', ran: 0, restored: 0, failed: 0, blocked: 0, ms: 12 } as const;

test('a build with nothing to do says so in one line', () => {
  const stream = collector();
  const printer = plainPrinter({ stream, renderDiagnostic });
  const step = { step: 's', target: 's' };
  printer.listen({ event: 'step-started', ...step, stale: 0, items: 415, reasons: [] });
  printer.listen({ event: 'step-done', ...step, ran: 0, restored: 0, kept: 415, failed: 0, ms: 1 });
  printer.listen({ ...idle, kept: 415 });
  assert.deepEqual(stream.lines(), ['Everything is up to date (415 items)']);
});

test('a good build ends with what was built and kept', () => {
  const stream = collector();
  plainPrinter({ stream, renderDiagnostic }).listen({ ...idle, ran: 3, kept: 412, ms: 1234 });
  assert.deepEqual(stream.lines(), ['3 built, 412 kept in 1.2 s']);
});

test('of many failures of a step the first twenty are shown and the rest counted', () => {
  const stream = collector();
  const printer = plainPrinter({ stream, renderDiagnostic });
  const step = { step: 's', target: 's' };
  printer.listen({ event: 'step-started', ...step, stale: 200, items: 200, reasons: [] });
  for (let n = 0; n < 200; n += 1)
    printer.listen({ event: 'item-failed', ...step, item: `${n}`, diagnostics: [] });
  printer.listen({ event: 'step-done', ...step, ran: 0, restored: 0, kept: 0, failed: 200, ms: 100 });
  assert.equal(stream.lines().length, 22);
  assert.deepEqual(stream.lines().slice(19), [
    'FAILED s: 19',
    '  …and 180 more failed',
    's: 200 failed in 0.1 s',
  ]);
});

test('a name with control characters cannot act on the terminal', () => {
  const stream = collector();
  const event = {
    event: 'item-failed',
    step: 's',
    target: 's',
    item: 'a\x1b[2Jb\nc\u202e',
    diagnostics: [],
  } as const;
  plainPrinter({ stream, renderDiagnostic }).listen(event);
  assert.equal(stream.text(), 'FAILED s: ab c \n');
});
