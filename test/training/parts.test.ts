import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { beginningName, changesOf, statesOf } from '../../src/training/beginning.ts';
import { batchesOf, stepsPerEpoch } from '../../src/training/epochs.ts';
import { planParts, ratesOf, readPartRate } from '../../src/training/parts.ts';

const WHERE = { file: 'sdbuild.yaml', start: { line: 3, column: 9 } };
const schedule = [
  { lr: 1e-4, from: 0, to: 6 },
  { lr: 3e-5, from: 6, to: 10 },
];

const planned = (unet: string | number | undefined, textEncoder: string | number | undefined) =>
  planParts(
    {
      unet: unet === undefined ? undefined : readPartRate(unet, WHERE),
      text_encoder: textEncoder === undefined ? undefined : readPartRate(textEncoder, WHERE),
    },
    schedule,
  );

test('a part has the schedule’s rates, a share of them, or its own', () => {
  assert.deepEqual(planned(undefined, undefined), {
    ok: true,
    value: { unet: null, text_encoder: null },
    diagnostics: [],
  });
  const result = planned('5e-5', '50%');
  assert.ok(result.ok);
  assert.deepEqual(result.value.unet, [{ lr: 5e-5, from: 0, to: 10 }]);
  assert.deepEqual(result.value.text_encoder, [
    { lr: 5e-5, from: 0, to: 6 },
    { lr: 1.5e-5, from: 6, to: 10 },
  ]);
  const own = planned(undefined, '2e-5:4, 1e-6');
  assert.ok(own.ok);
  assert.deepEqual(changesOf(ratesOf({ schedule, part_schedules: own.value })), [4, 6]);
});

for (const [unet, textEncoder, message] of [
  [undefined, '2e-5:4', /ends at step 4, the training needs 10/],
  ['fast', undefined, /"fast" is not a learning rate/],
  [0, '0%', /neither the U-Net nor the text encoder/],
  ['-1e-5', undefined, /trains nothing/],
] as const)
  test(`refuses unet_lr: ${unet}, text_encoder_lr: ${textEncoder}`, () => {
    const result = planned(unet, textEncoder);
    assert.equal(result.ok, false);
    assert.match(result.diagnostics[0]?.message ?? '', message);
    assert.equal(result.diagnostics[0]?.location?.start?.line, 3);
  });

test('a beginning is the beginning of every part, and a part at the schedule’s rate is no part', () => {
  const name = (textEncoder: string | undefined, step: number) => {
    const parts = planned(undefined, textEncoder);
    assert.ok(parts.ok);
    return beginningName(ratesOf({ schedule, part_schedules: parts.value }), step);
  };
  assert.equal(name('2e-5:4, 1e-6', 4), name('2e-5:4, 9e-6', 4));
  assert.notEqual(name('2e-5:4, 1e-6', 5), name('2e-5:4, 9e-6', 5));
  assert.notEqual(name(undefined, 4), name('50%', 4));
  assert.equal(name(undefined, 4), beginningName([schedule], 4));
  const parts = planned(undefined, '2e-5:4, 1e-6');
  assert.ok(parts.ok);
  assert.deepEqual(statesOf(ratesOf({ schedule, part_schedules: parts.value }), 5), [4, 5, 6, 10]);
});

test('every batch of an epoch belongs to one step of it, whatever is accumulated (S-55)', () => {
  const number = fc.integer({ min: 1, max: 30 });
  fc.assert(
    fc.property(number, number, number, (pictures, batchSize, accumulation) => {
      const rows = [{ width: 64, height: 64, repeats: pictures }];
      const batches = stepsPerEpoch(rows, batchSize);
      const steps = stepsPerEpoch(rows, batchSize, accumulation);
      assert.equal(steps, Math.ceil(batches / accumulation));
      const seen = Array.from({ length: 2 * steps }, (_, step) => batchesOf(step, batches, accumulation));
      assert.deepEqual(
        seen.flat(),
        Array.from({ length: 2 * batches }, (_, batch) => batch),
      );
      assert.ok(seen.every(({ length }) => length >= 1 && length <= accumulation));
    }),
  );
});
