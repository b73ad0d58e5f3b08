import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { beginningName, changesOf, statesOf } from '../../src/training/beginning.ts';
import { rateAt, type Segment } from '../../src/training/schedule.ts';

/** Segments of these lengths and rates. */
const laid = (parts: readonly (readonly [length: number, lr: number])[]): readonly Segment[] => {
  let from = 0;
  return parts.map(([length, lr]) => {
    const segment = { lr, from, to: from + length };
    from = segment.to;
    return segment;
  });
};

const part = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(1e-3, 1e-4, 1e-5));
const schedules = fc.array(part, { minLength: 1, maxLength: 5 }).map(laid);

test('two beginnings have one name exactly when every rate in them is equal', () => {
  fc.assert(
    fc.property(schedules, schedules, fc.nat(20), (one, other, step) => {
      const end = Math.min(one.at(-1)?.to ?? 0, other.at(-1)?.to ?? 0);
      fc.pre(step <= end);
      const rates = (segments: readonly Segment[]) =>
        Array.from({ length: step }, (_, at) => rateAt({ segments, end }, at));
      const isEqual = rates(one).join() === rates(other).join();
      assert.equal(beginningName([one], step) === beginningName([other], step), isEqual);
    }),
    { numRuns: 2000 },
  );
});

test('states stand where the rate changes, after epochs and at the end', () => {
  const segments = laid([
    [40, 1e-3],
    [60, 1e-4],
  ]);
  assert.deepEqual(statesOf([segments], 30), [30, 40, 60, 90, 100]);
  assert.deepEqual(changesOf([segments]), [40]);
});

test('a rate that changes all the time has states after epochs only, and never more than some', () => {
  const segments = laid(Array.from({ length: 1000 }, (_, step) => [1, 1 / (step + 1)]));
  assert.deepEqual(statesOf([segments], 400), [400, 800, 1000]);
  assert.deepEqual(changesOf([segments]), []);
  assert.ok(statesOf([segments], 1).length <= 50);
});
