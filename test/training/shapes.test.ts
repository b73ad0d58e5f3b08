import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rateAt, type Schedule } from '../../src/training/schedule.ts';
import { type Anneal, annealing, layOut, type Shape } from '../../src/training/shapes.ts';

const WHERE = { file: 'sdbuild.yaml', start: { line: 3, column: 5 } };

const laidOut = (shape: Shape, steps: number, warmup = 0): Schedule => {
  const result = layOut({ shape, warmup }, steps, WHERE);
  assert.ok(result.ok, JSON.stringify(result.diagnostics));
  return result.value;
};

const rates = (schedule: Schedule): readonly (number | undefined)[] =>
  Array.from({ length: schedule.end }, (_, step) => rateAt(schedule, step));

const ARTICLE =
  '5e-5:100, 5e-6:1500, 5e-7:2000, 5e-5:2100, 5e-7:3000, 5e-5:3100, 5e-7:4000, 5e-5:4100, 5e-7:5000, 5e-5:5100, ' +
  '5e-7:6000, 5e-5:6100, 5e-7:7000, 5e-5:7100, 5e-7:8000, 5e-5:8100, 5e-7:9000, 5e-5:9100, 5e-7:10000, ' +
  '5e-6:10100, 5e-8:11000, 5e-6:11100, 5e-8:12000, 5e-6:12100, 5e-8:13000, 5e-6:13100, 5e-8:14000, 5e-6:14100, ' +
  '5e-8:15000, 5e-6:15100, 5e-8:16000, 5e-6:16100, 5e-8:17000, 5e-6:17100, 5e-8:18000, 5e-6:18100, 5e-8:19000, ' +
  '5e-6:19100, 5e-8:20000';

const anneal: Anneal = {
  start: '5e-5:100, 5e-6:1500, 5e-7:2000',
  cycles: [
    { burst: 5e-5, steps: 100, base: 5e-7, period: 1000, until: 10_000 },
    { burst: 5e-6, steps: 100, base: 5e-8, period: 1000, until: 20_000 },
  ],
};

test('an annealing is the string of 39 segments that people paste, letter for letter (S-130 … S-132)', () => {
  const text = annealing(anneal, WHERE);
  assert.ok(text.ok);
  assert.equal(text.value, ARTICLE);
  const { segments, end } = laidOut({ anneal }, 20_000);
  assert.equal(segments.length, 39);
  assert.equal(end, 20_000);
  const steps = new Map<number, number>();
  for (const { lr, from, to } of segments) steps.set(lr, (steps.get(lr) ?? 0) + to - from);
  assert.deepEqual(Object.fromEntries(steps), {
    '0.00005': 900,
    '0.000005': 2_400,
    5e-7: 7_700,
    5e-8: 9_000,
  });
  const sum = segments.reduce((all, { lr, from, to }) => all + lr * (to - from), 0);
  assert.equal(sum.toFixed(4), '0.0613');
});

test('cycles that do not fit are refused with those that do', () => {
  const cycles = [{ burst: 5e-5, steps: 100, base: 5e-7, period: 1000, until: 9_600 }];
  const [odd] = annealing({ ...anneal, cycles }, WHERE).diagnostics;
  assert.equal(odd?.message, 'from step 2000 to 9600 there is no whole number of periods of 1000');
  assert.equal(odd?.hint, 'write e.g. `until: 10000`');
  const [long] = annealing(
    { start: '', cycles: [{ ...cycles[0], steps: 1000 } as never] },
    WHERE,
  ).diagnostics;
  assert.equal(long?.message, 'a burst of 1000 steps in a period of 1000');
  const [bare] = annealing({ start: '5e-5', cycles: [] }, WHERE).diagnostics;
  assert.equal(bare, undefined);
  const [open] = annealing({ start: '5e-5:x', cycles: [] }, WHERE).diagnostics;
  assert.match(open?.message ?? '', /where the cycles begin/);
});

test('an annealing lasts as long as the training, or longer', () => {
  assert.equal(laidOut({ anneal }, 15_000).end, 15_000);
  const [short] = layOut({ shape: { anneal }, warmup: 0 }, 20_001, WHERE).diagnostics;
  assert.equal(short?.message, 'the annealing ends at step 20000, the training needs 20001');
});

test('a cosine falls from its peak, slowly at both ends, and starts again (S-54)', () => {
  const once = rates(laidOut({ cosine: { peak: 1e-4, end: 0, restarts: 0, decay: 1 } }, 100));
  assert.equal(once[0], 1e-4);
  assert.equal(once[50], 5e-5);
  assert.ok((once[99] ?? 1) < 1e-7 && (once[99] ?? 0) > 0);
  const thrice = rates(laidOut({ cosine: { peak: 1e-4, end: 1e-6, restarts: 2, decay: 0.5 } }, 300));
  assert.deepEqual([thrice[0], thrice[100], thrice[200]], [1e-4, 5.05e-5, 2.575e-5]);
  assert.ok((thrice[99] ?? 1) < 1.1e-6 && (thrice[99] ?? 0) > 1e-6);
});

test('a line falls evenly, a constant not at all', () => {
  assert.deepEqual(rates(laidOut({ linear: { peak: 4e-4, end: 0 } }, 4)), [4e-4, 3e-4, 2e-4, 1e-4]);
  assert.deepEqual(laidOut({ constant: 1e-4 }, 1000).segments, [{ lr: 1e-4, from: 0, to: 1000 }]);
});

test('a warm-up rises to the schedule, and its first step trains something', () => {
  assert.deepEqual(rates(laidOut({ constant: 4e-4 }, 5, 3)), [1e-4, 2e-4, 3e-4, 4e-4, 4e-4]);
  const [first] = layOut({ shape: { constant: 1 }, warmup: 5 }, 5, WHERE).diagnostics;
  assert.equal(first?.message, 'a warm-up of 5 steps in a training of 5');
  assert.equal(rates(laidOut({ anneal }, 20_000, 49))[0], 1e-6);
  assert.equal(laidOut({ anneal }, 20_000, 49).segments.length, 39 + 49);
});

test('whatever the shape, every step has one rate between the lowest and the peak', () => {
  const rate = fc.double({ min: 1e-8, max: 1e-2, noNaN: true });
  const shape: fc.Arbitrary<Shape> = fc.oneof(
    rate.map(constant => ({ constant })),
    fc.tuple(rate, rate).map(([peak, end]) => ({ linear: { peak, end: Math.min(peak, end) } })),
    fc.tuple(rate, rate, fc.nat(5), fc.double({ min: 0.1, max: 1, noNaN: true })).map(
      ([peak, end, restarts, decay]): Shape => ({
        cosine: { peak, end: Math.min(peak, end), restarts, decay },
      }),
    ),
  );
  fc.assert(
    fc.property(shape, fc.integer({ min: 1, max: 400 }), fc.nat(50), (one, steps, warmup) => {
      fc.pre(warmup < steps);
      const { segments, end } = laidOut(one, steps, warmup);
      assert.equal(end, steps);
      assert.equal(segments[0]?.from, 0);
      assert.equal(segments.at(-1)?.to, steps);
      for (const [i, { from, to }] of segments.entries()) {
        assert.ok(from < to);
        if (i > 0) assert.equal(from, segments[i - 1]?.to);
      }
      const [value] = Object.values(one) as [number | { readonly peak: number }];
      const peak = (typeof value === 'number' ? value : value.peak) * (1 + 1e-6);
      assert.ok(segments.every(({ lr }) => lr > 0 && lr <= peak));
    }),
  );
});
