import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scheduleFile } from '../../src/show/report/schedule-file.ts';
import { type ScheduleShown, scheduleFacts, scheduleText } from '../../src/show/schedule.ts';
import { plotRates } from '../../src/show/schedule-plot.ts';
import { parseSchedule } from '../../src/training/schedule.ts';

const segmentsOf = (text: string, steps: number) => {
  const parsed = parseSchedule(text, steps);
  assert.ok(parsed.ok);
  return parsed.value.segments;
};

test('a staircase is drawn on whole decades, as wide as asked', () => {
  assert.deepEqual(plotRates(segmentsOf('5e-6:2000, 5e-7:10000, 5e-8', 20_000), 20), [
    '  1e-5 ┤▃▃',
    '       ┤██',
    '  1e-6 ┤██▃▃▃▃▃▃▃▃',
    '       ┤██████████',
    '  1e-7 ┤██████████▃▃▃▃▃▃▃▃▃▃',
    '       ┤████████████████████',
    '  1e-8 └────────────────────',
    '        0       20,000 steps',
  ]);
});

test('no burst is lost, however short (S-131), and a rate of 0 is nothing', () => {
  const rows = plotRates(segmentsOf('1e-6:500, 1e-4:501, 1e-6', 1000), 20);
  assert.equal(rows[0]?.indexOf('█'), 8 + 10);
  assert.equal(rows[0]?.replaceAll(/[^█]/g, '').length, 1);
  const idle = plotRates(
    [
      { lr: 1e-4, from: 0, to: 5 },
      { lr: 0, from: 5, to: 10 },
    ],
    20,
  );
  assert.ok(idle.slice(0, -2).every(row => row.length <= 8 + 10));
});

const training: ScheduleShown = {
  title: 'train/aki',
  steps: 300,
  end: 300,
  rates: [
    { name: 'U-Net', segments: segmentsOf('1e-4:200, 1e-5', 300) },
    { name: 'text encoder', segments: segmentsOf('5e-5', 300) },
  ],
  plan: {
    stepsPerEpoch: 40,
    datasets: [
      { name: 'aki', pictures: 24, shown: 144 },
      { name: 'people', pictures: null, shown: null },
    ],
    batchSize: 2,
    gradientAccumulation: 4,
    warmup: 10,
    kept: { states: 4, atChanges: 1, bytes: 1_200_000 },
  },
};

test('steps, epochs, repeats, batch and accumulation are told (S-55, S-56)', () => {
  assert.deepEqual(scheduleFacts(training), [
    '300 steps = 7.5 epochs of 40 steps',
    '2 pictures a batch, 4 batches a step (8 pictures)',
    'aki: 24 pictures, 144 an epoch (repeated 6×)',
    'people: not built yet',
    'warm-up of 10 steps',
    'keeps 4 states of about 1.2 MB each, 4.8 MB in all; 1 of them where the rate changes',
  ]);
  assert.match(scheduleText(training, 80), /^U-Net\n[\s\S]*\ntext encoder\n/);
});

test('a string that ends early says so, and a segment a step is not a line each', () => {
  const shown = { title: '', steps: 9, end: 5, rates: [{ segments: segmentsOf('1e-4:5', 9) }] };
  assert.deepEqual(scheduleFacts(shown), ['training ends at step 5, before 9']);
  const smooth = Array.from({ length: 1000 }, (_, n) => ({ lr: 1e-4 / (n + 1), from: n, to: n + 1 }));
  const text = scheduleText({ title: '', steps: 1000, end: 1000, rates: [{ segments: smooth }] }, 80);
  assert.ok(text.split('\n').length < 30);
  assert.match(text, /and 995 more/);
});

test('the picture is one SVG that needs nothing else, light and dark, and holds what people wrote as text', () => {
  const file = scheduleFile('<train> & "aki"', scheduleFacts(training), {
    rates: training.rates,
    plan: { warmup: 10, stepsPerEpoch: 40 },
  });
  assert.match(file, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 680 \d+"/);
  assert.match(file, /&lt;train> &amp; &quot;aki&quot;/);
  assert.match(file, /prefers-color-scheme:dark/);
  assert.doesNotMatch(file, /var\(|<script|NaN|undefined/);
  for (const word of ['U-Net', 'text encoder', 'warm-up ends', 'learning rate (log)', 'epoch'])
    assert.ok(file.includes(word), word);
});
