import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { drawCaption, planBatches } from '../../src/trainers/micro/batches.ts';
import { readManifests } from '../../src/trainers/micro/pictures.ts';
import { random } from '../../src/trainers/micro/random.ts';
import type { MicroConfig } from '../../src/trainers/micro/topology.ts';
import { stepsPerEpoch } from '../../src/training/epochs.ts';

const entries = [
  ...Array.from({ length: 10 }, () => ({ bucket: '64x64', repeats: 3 })),
  ...Array.from({ length: 5 }, () => ({ bucket: '56x72', repeats: 1 })),
];

test('a step draws the same batch whether or not the steps before it were drawn', () => {
  const whole = planBatches(entries, 4, 7);
  const later = planBatches(entries, 4, 7);
  const drawn = Array.from({ length: 40 }, (_, step) => whole.at(step));
  assert.deepEqual(later.at(33), drawn[33]);
  assert.deepEqual(later.at(2), drawn[2]);
  assert.notDeepEqual(planBatches(entries, 4, 8).at(33), drawn[33]);
});

test('a batch is of one bucket and full, and an epoch shows every picture at least its repeats', () => {
  const { stepsPerEpoch: steps, at } = planBatches(entries, 4, 1);
  const seen = new Array<number>(entries.length).fill(0);
  for (let step = 0; step < steps; step++) {
    const batch = at(step);
    assert.equal(batch.length, 4);
    assert.equal(new Set(batch.map(index => entries[index]?.bucket)).size, 1);
    for (const index of batch) seen[index] = (seen[index] ?? 0) + 1;
  }
  for (const [index, entry] of entries.entries())
    assert.ok((seen[index] ?? 0) >= entry.repeats, `picture ${index}`);
});

test('the trainer and the recipe agree on how long an epoch is (S-55)', () => {
  const rows = entries.map(({ bucket, repeats }) => {
    const [width, height] = bucket.split('x').map(Number);
    return { width: width ?? 0, height: height ?? 0, repeats };
  });
  for (const batch of [1, 3, 4, 16])
    assert.equal(planBatches(entries, batch, 1).stepsPerEpoch, stepsPerEpoch(rows, batch));
});

test('kept tags stay in front, dropout empties captions, and the draw depends on seed, step and place alone', () => {
  const how = { shuffle: true, keep: 1, captionDropout: 0, emptyEvery: 0, tagDropout: 0.2 };
  const caption = 'aki-chan, 1girl, solo, smile, blue background';
  const captions = Array.from({ length: 50 }, (_, step) => drawCaption(caption, how, 42, step, 0, 0));
  for (const one of captions) assert.match(one, /^aki-chan(,|$)/);
  assert.ok(new Set(captions).size > 20, 'shuffled');
  assert.equal(drawCaption(caption, how, 42, 17, 0, 0), captions[17]);
  assert.equal(drawCaption(caption, { ...how, captionDropout: 1 }, 42, 0, 0, 0), '');
  assert.equal(drawCaption(caption, { ...how, shuffle: false, tagDropout: 0 }, 42, 0, 0, 0), caption);
});

test('every n-th epoch, the n-th first, sees no caption', () => {
  const how = { shuffle: false, keep: 0, captionDropout: 0, emptyEvery: 3, tagDropout: 0 };
  const seen = Array.from({ length: 7 }, (_, epoch) => drawCaption('aki', how, 1, epoch * 5, 0, epoch));
  assert.deepEqual(seen, ['aki', 'aki', '', 'aki', 'aki', '', 'aki']);
});

test('what a line of the manifest says of its caption counts instead of what the job says of the dataset', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'micro-'));
  try {
    const manifest = join(folder, 'manifest.jsonl');
    const row = {
      image: 'a.png',
      sha256: '',
      width: 64,
      height: 64,
      caption: 'aki',
      keep: 1,
      repeats: 1,
      source: '',
    };
    const own = { ...row, shuffle: false, tag_dropout: 0, caption_dropout_every_n_epochs: 2 };
    writeFileSync(manifest, [row, own].map(one => JSON.stringify(one)).join('\n'));
    const dataset = {
      name: 'aki',
      root: folder,
      manifest,
      regularisation: false,
      shuffle: true,
      caption_dropout: 0.1,
      caption_dropout_every_n_epochs: 0,
      tag_dropout: 0.2,
    };
    const pictures = await readManifests([dataset], { scale: 8 } as MicroConfig);
    assert.deepEqual(
      pictures.map(({ how }) => how),
      [
        { shuffle: true, keep: 1, captionDropout: 0.1, emptyEvery: 0, tagDropout: 0.2 },
        { shuffle: false, keep: 1, captionDropout: 0.1, emptyEvery: 2, tagDropout: 0 },
      ],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('random numbers are uniform, normal and independent between neighbouring counters', () => {
  const draw = random(1, 2, 3);
  let [sum, squares] = [0, 0];
  for (let i = 0; i < 20_000; i++) {
    const value = draw.normal();
    sum += value;
    squares += value * value;
  }
  assert.ok(Math.abs(sum / 20_000) < 0.03);
  assert.ok(Math.abs(squares / 20_000 - 1) < 0.04);
  const first = Array.from({ length: 4000 }, (_, step) => random(42, step).uniform());
  const mean = first.reduce((a, b) => a + b, 0) / first.length;
  const lag = first.slice(1).reduce((a, b, i) => a + (b - mean) * ((first[i] ?? 0) - mean), 0) / first.length;
  assert.ok(Math.abs(mean - 0.5) < 0.02);
  assert.ok(Math.abs(lag) < 0.005, `correlation of neighbours ${lag}`);
});
