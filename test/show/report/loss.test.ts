import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LossSample } from '../../../src/show/report/data.ts';
import { lossBands, worstResiduals } from '../../../src/show/report/loss.ts';

test('loss bands are the mean and standard error of 20 bins of noise level (S-60, S-67)', () => {
  const at = (timestep: number, loss: number) => ({ timestep, loss });
  const bands = lossBands([at(0, 1), at(49.9, 2), at(10, 3), at(50, 5), at(1000, 0.5), at(999, 0.7)]);
  assert.deepEqual(
    bands.map(({ from, to, samples }) => [from, to, samples]),
    [
      [0, 50, 3],
      [50, 100, 1],
      [950, 1000, 2],
    ],
  );
  const [first, second, last] = bands;
  assert.equal(first?.mean, 2);
  // The standard deviation of 1, 2, 3 is 1.
  assert.ok(Math.abs((first?.error ?? 0) - 1 / Math.sqrt(3)) < 1e-12);
  assert.equal(second?.error, null);
  assert.ok(Math.abs((last?.mean ?? 0) - 0.6) < 1e-12);
});

test('no samples make no bands', () => {
  assert.deepEqual(lossBands([]), []);
});

test('a picture is ranked by its loss at equal noise level, not by its loss (S-70, S-71)', () => {
  const samples: LossSample[] = [];
  const add = (image: string, timestep: number, loss: number) =>
    samples.push({ step: samples.length, timestep, loss, dataset: 'aki', image });
  for (let n = 0; n < 40; n += 1) {
    const jitter = (n % 5) * 0.01;
    add('near-the-picture.png', 20, 0.5 + jitter);
    add('plain.png', 20, 0.5 + jitter);
    add('wrong-tags.png', 900, 0.08 + jitter);
    add('usual.png', 900, 0.01 + jitter);
  }
  const worst = worstResiduals(samples);
  assert.deepEqual(
    worst.map(({ image, samples }) => [image, samples]),
    [['wrong-tags.png', 40]],
  );
  assert.ok(Math.abs((worst[0]?.residual ?? 0) - 0.035) < 1e-9);
});
