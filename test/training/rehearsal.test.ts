import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TrainJob } from '../../src/training/job.generated.ts';
import { rehearsed, stepMeant } from '../../src/training/rehearsal.ts';

const job: TrainJob = {
  sdbuild: 1,
  name: 'aki',
  output: '/tmp/output',
  resume: '/tmp/resume',
  cache: '/tmp/cache',
  model: { checkpoint: '/models/anime.safetensors', vae: '/models/vae.safetensors', clip_skip: 2 },
  method: 'lora',
  network: { rank: 4, alpha: 4 },
  network_file: null,
  optimizer: { name: 'adamw', betas: [0.9, 0.99], weight_decay: 0, max_grad_norm: 1 },
  datasets: [
    {
      name: 'aki',
      root: '/a',
      manifest: '/a/m',
      regularisation: false,
      shuffle: true,
      caption_dropout: 0,
      caption_dropout_every_n_epochs: 0,
      tag_dropout: 0,
    },
  ],
  batch_size: 8,
  gradient_accumulation: 2,
  steps: 10_000,
  part_schedules: { unet: null, text_encoder: null },
  schedule: [
    { lr: 5e-6, from: 0, to: 2_000 },
    { lr: 5e-7, from: 2_000, to: 10_000 },
  ],
  seed: 1,
  validation: null,
  previews: {
    every: 500,
    prompts: [
      { prompt: 'aki', negative: '', seed: 1, width: 768, height: 1024, steps: 20, cfg: 7, strength: 1 },
    ],
  },
  save_every: 1_000,
  states: [2_000, 10_000],
};
const how = { steps: 60, checkpoint: '/micro.safetensors', rateFactor: 80 };

test('a schedule keeps its shape: rates change at the same share of the whole', () => {
  const { schedule, steps } = rehearsed(job, how);
  assert.equal(steps, 60);
  assert.deepEqual(
    schedule.map(({ from, to }) => [from, to]),
    [
      [0, 12],
      [12, 60],
    ],
  );
  const [first, second] = schedule;
  assert.ok(Math.abs((first?.lr ?? 0) - 4e-4) < 1e-12);
  assert.ok(Math.abs((first?.lr ?? 0) / (second?.lr ?? 1) - 10) < 1e-9);
});

test('a burst that is shorter than one step of the rehearsal is in it: it is what a training fails by (S-53)', () => {
  const schedule: TrainJob['schedule'] = [
    { lr: 1e-6, from: 0, to: 5_000 },
    { lr: 1e-4, from: 5_000, to: 5_010 },
    { lr: 1e-6, from: 5_010, to: 10_000 },
  ];
  const small = rehearsed({ ...job, schedule }, { ...how, rateFactor: 1 }).schedule;
  assert.deepEqual(small, [
    { lr: 1e-6, from: 0, to: 30 },
    { lr: 1e-4, from: 30, to: 31 },
    { lr: 1e-6, from: 31, to: 60 },
  ]);
});

test('every step has one rate, whatever the schedule', () => {
  for (const steps of [1, 7, 60, 61, 999]) {
    const schedule = Array.from({ length: 100 }, (_, i) => ({
      lr: 1e-6 * (100 - i),
      from: i * 100,
      to: i * 100 + 100,
    }));
    const small = rehearsed(
      { ...job, schedule: schedule as TrainJob['schedule'] },
      { ...how, steps },
    ).schedule;
    let end = 0;
    for (const { lr, from, to } of small) {
      assert.equal(from, end);
      assert.ok(to > from && lr > 0);
      end = to;
    }
    assert.equal(end, steps);
  }
});

test('prompts, seeds and pictures are those of the training; model, batch and size of previews are small', () => {
  const small = rehearsed(job, how);
  assert.equal(small.model.checkpoint, '/micro.safetensors');
  assert.equal(small.model.vae, null);
  assert.equal(small.model.clip_skip, 2);
  assert.equal(small.batch_size, 4);
  assert.deepEqual(small.datasets, job.datasets);
  assert.equal(small.seed, job.seed);
  const [prompt] = small.previews.prompts;
  assert.deepEqual([prompt?.prompt, prompt?.seed, prompt?.width, prompt?.height], ['aki', 1, 384, 512]);
  assert.equal(small.previews.every, 15);
  assert.equal(small.save_every, null);
  assert.deepEqual(small.states, []);
});

test('a training shorter than its rehearsal is rehearsed whole, and steps mean what they stand for', () => {
  const short = rehearsed({ ...job, steps: 10, schedule: [{ lr: 1e-4, from: 0, to: 10 }] }, how);
  assert.equal(short.steps, 10);
  assert.equal(stepMeant(30, 60, 10_000), 5_000);
  assert.equal(stepMeant(7, 60, 10), 7);
});
