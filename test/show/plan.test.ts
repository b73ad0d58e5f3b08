import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planPrinter } from '../../src/show/plan.ts';
import { collector, renderDiagnostic } from './collect.ts';
import { changed, ruleChanged, upstream, warning } from './script.ts';

const captions = { event: 'planned', step: 'datasets/aki/captions', target: 'datasets/aki' } as const;
const train = { event: 'planned', step: 'train/aki-lora/train', target: 'train/aki-lora' } as const;
const summary = { event: 'summary', ran: 0, restored: 0, failed: 0, blocked: 0, ms: 5 } as const;

test('a plan names each stale item with all its reasons, by step in build order', () => {
  const stream = collector();
  const printer = planPrinter({ stream, renderDiagnostic, color: false });
  printer.listen({ event: 'diagnostic', diagnostic: warning });
  printer.listen({ ...captions, item: '03', reasons: [changed, ruleChanged] });
  printer.listen({ ...train, item: '', reasons: [upstream] });
  printer.listen({ ...captions, item: '04', reasons: [ruleChanged] });
  printer.listen({ ...summary, kept: 412, planned: 3 });
  printer.end();
  assert.deepEqual(stream.lines(), [
    'warning L-06: blurry background is tagged in 3 pictures',
    'datasets/aki/captions  2 items',
    '  03: images/aki/03.txt changed; rule core: drop changed',
    '  04: rule core: drop changed',
    '',
    'train/aki-lora/train  1 item',
    '  datasets/aki/captions changed (3 items: 03, 04, close/05)',
    '',
    '3 items to build, 412 up to date',
  ]);
});

test('of many items of a step the first twenty are listed and the rest counted', () => {
  const stream = collector();
  const printer = planPrinter({ stream, renderDiagnostic, color: false });
  for (let n = 0; n < 200; n += 1)
    printer.listen({ ...captions, item: `${n}`, reasons: n === 0 ? [changed] : [ruleChanged] });
  printer.end();
  const lines = stream.lines();
  assert.equal(lines[0], 'datasets/aki/captions  200 items');
  assert.equal(lines[20], '  19: rule core: drop changed');
  assert.equal(lines[21], '  …and 180 more');
  assert.equal(lines.length, 23);
});

test('many items with one and the same reason are one line', () => {
  const stream = collector();
  const printer = planPrinter({ stream, renderDiagnostic, color: false });
  for (let n = 0; n < 200; n += 1) printer.listen({ ...captions, item: `${n}`, reasons: [ruleChanged] });
  printer.end();
  assert.deepEqual(stream.lines(), [
    'datasets/aki/captions  200 items',
    '  all: rule core: drop changed',
    '',
  ]);
});

test('many items that read the item of their own name of another step are one line', () => {
  const stream = collector();
  const printer = planPrinter({ stream, renderDiagnostic, color: false });
  for (const item of ['a', 'b', 'c', 'd']) {
    const reasons = [{ type: 'upstream-changed', step: 'datasets/aki/captions', items: [item] }] as const;
    printer.listen({ ...captions, step: 'datasets/aki/rows', item, reasons });
  }
  printer.end();
  assert.deepEqual(stream.lines(), [
    'datasets/aki/rows  4 items',
    '  all: datasets/aki/captions changed',
    '',
  ]);
});

test('a plan with nothing to do says so', () => {
  const stream = collector();
  planPrinter({ stream, renderDiagnostic, color: false }).listen({ ...summary, kept: 415, planned: 0 });
  assert.equal(stream.text(), 'Everything is up to date (415 items)\n');
});
