import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { readLossEvents, readLossLog, STATISTICS } from '../../src/training/loss-logs.ts';

const CSV = `step,epoch,epoch_step,loss,learn_rate
500,249,1,0.1234567,5e-06
1000,499,1,0.0987654,5e-07
`;

test('the CSV of a hypernetwork is the mean of the latest loss of each picture (S-62 … S-65)', () => {
  const log = readLossLog('hypernetwork_loss.csv', CSV);
  assert.equal(log?.statistic, 'mean_of_latest_per_image');
  assert.deepEqual(log?.rows, [
    { step: 500, lr: 5e-6, loss: 0.1234567 },
    { step: 1000, lr: 5e-7, loss: 0.0987654 },
  ]);
  // Two pictures, written every 100 steps: two losses enter the number.
  assert.match(STATISTICS.mean_of_latest_per_image, /with 2 pictures, of two losses/);
});

test('that of a textual inversion is the mean of the last 32 steps (S-66)', () => {
  assert.equal(readLossLog('textual_inversion_loss.csv', CSV)?.statistic, 'mean_last_32');
});

test('a file of pictures and their losses is read with or without a head (S-72, S-73)', () => {
  const bare = readLossLog('loss.csv', 'a.png,0.1\r\nb.png,0.25\r\nc.png,\r\n');
  assert.deepEqual(bare, {
    statistic: 'single_image',
    rows: [
      { image: 'a.png', loss: 0.1 },
      { image: 'b.png', loss: 0.25 },
    ],
  });
  const full = readLossLog('loss.csv', 'filename,loss,step,timestep\na.png,0.1,3,917\n');
  assert.deepEqual(full?.rows, [{ image: 'a.png', step: 3, timestep: 917, loss: 0.1 }]);
});

test('a progress bar tells a running mean of the epoch, not of the step', () => {
  const bar = (step: number, loss: string) =>
    `steps:  12%|█▏        | ${step}/1600 [02:10<15:55,  1.47it/s, avr_loss=${loss}]`;
  const log = readLossLog('train.log', `epoch 1/10\n${bar(192, '0.0931')}\r${bar(193, '9.3e-2')}\n`);
  assert.deepEqual(log, {
    statistic: 'running_mean_of_epoch',
    rows: [
      { step: 192, loss: 0.0931 },
      { step: 193, loss: 0.093 },
    ],
  });
});

test('what is no log of losses is none', () => {
  for (const text of ['', 'hello\n', '{"a": 1}\n', 'name,size\na.png,big\n'])
    assert.equal(readLossLog('x.csv', text), undefined);
});

/** As `--log_with tensorboard` of sd-scripts names them; written by TensorBoard 2.21 itself. */
const EVENTS = readFileSync(join(import.meta.dirname, 'logs/events.out.tfevents.1700000000.sd-scripts'));

test('each loss in an event file of TensorBoard is a log of its own, with what its numbers are', () => {
  const logs = readLossEvents(EVENTS);
  assert.deepEqual(
    logs.map(({ series, statistic, rows }) => [series, statistic, rows.map(({ loss }) => loss)]),
    [
      ['loss/current', 'single_batch', [0.125, 0.0625, 0.25]],
      ['loss/average', 'running_mean_of_epoch', [0.125, 0.09375, 0.140625]],
      ['loss/epoch_average', 'mean_of_epoch', [0.140625]],
      ['loss/validation/step_average', 'held_back', [0.2]],
    ],
  );
  assert.deepEqual(logs[0]?.rows[1], { step: 2, loss: 0.0625, lr: 1e-4 });
  assert.deepEqual(logs[2]?.rows, [{ step: 1, loss: 0.140625 }]);
});

test('of a torn event file the whole records count, and nothing of one that is none', () => {
  // The last record but one is cut in its middle.
  const torn = readLossEvents(EVENTS.subarray(0, EVENTS.length - 60));
  assert.deepEqual(
    torn.map(({ series }) => series),
    ['loss/current', 'loss/average', 'loss/epoch_average'],
  );
  const flipped = Uint8Array.from(EVENTS, (byte, at) => (at === 120 ? byte ^ 1 : byte));
  assert.deepEqual(readLossEvents(flipped), []);
  assert.deepEqual(readLossEvents(new TextEncoder().encode('step,loss\n1,0.1\n')), []);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(EVENTS.length), (noise, at) => {
      const bytes = Buffer.concat([EVENTS.subarray(0, at), noise]);
      for (const { rows } of readLossEvents(bytes)) assert.ok(rows.length <= 3);
    }),
  );
});
