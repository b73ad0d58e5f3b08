import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type LossSample, lossBands, outstanding, rankResiduals, readLoss } from '../../src/training/loss.ts';

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
  const worst = outstanding(rankResiduals(samples));
  assert.deepEqual(
    worst.map(({ image, samples }) => [image, samples]),
    [['wrong-tags.png', 40]],
  );
  assert.ok(Math.abs((worst[0]?.residual ?? 0) - 0.035) < 1e-9);
});

test('a reading names its statistic, and ranks every picture with its count and spread (S-60, S-62, S-70)', () => {
  const samples = ['a.png', 'b.png'].flatMap((image, which) =>
    [0, 1, 2].map(n => ({ step: n, timestep: 500, loss: which + n / 10, dataset: 'aki', image })),
  );
  const { statistic, samples: all, bands, pictures } = readLoss(samples);
  assert.match(statistic, /one picture in one step/);
  assert.equal(all, 6);
  assert.equal(bands.length, 1);
  assert.deepEqual(
    pictures.map(({ image, samples: n, residual, error }) => [
      image,
      n,
      Number(residual.toFixed(9)),
      Number(error?.toFixed(9)),
    ]),
    [
      ['b.png', 3, 0.5, 0.057735027],
      ['a.png', 3, -0.5, 0.057735027],
    ],
  );
  assert.deepEqual(
    outstanding(pictures).map(({ image }) => image),
    ['b.png'],
  );
  // Of a single sample nobody knows whether it is chance.
  assert.deepEqual(outstanding(rankResiduals(samples.slice(2, 4))), []);
});

test('ten thousand pictures are ranked at once', () => {
  const samples = Array.from({ length: 200_000 }, (_, n) => ({
    step: n,
    timestep: (n * 37) % 1000,
    loss: ((n * 7919) % 1000) / 1000,
    dataset: 'aki',
    image: `${n % 10_000}.png`,
  }));
  assert.equal(rankResiduals(samples).length, 10_000);
});
