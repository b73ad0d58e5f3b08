import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLossLog, STATISTICS } from '../../src/training/loss-logs.ts';

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
