import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestProject } from './project.ts';

test('the schedule of a training is told with its epochs, once its pictures are counted (S-55, S-129)', async () => {
  using project = await TestProject.create();
  project.edit('sdbuild.yaml', text =>
    text.replace('steps: 8', 'epochs: 3\n    gradient_accumulation: 2\n    text_encoder_lr: 50%'),
  );
  const early = project.run('schedule', 'train/aki-lora');
  assert.equal(early.code, 2);
  assert.match(early.err, /not known before its pictures are[\s\S]*sdbuild datasets\/aki/);

  assert.equal(project.run('datasets/aki').code, 0);
  const { code, out } = project.run('schedule', 'train/aki-lora', '--svg', 'rates.svg');
  assert.equal(code, 0);
  const plan = JSON.parse(out) as Record<string, unknown>;
  // 2 buckets of 2 pictures, each twice, by twos: 4 batches, 2 steps.
  assert.deepEqual([plan.stepsPerEpoch, plan.steps], [2, 6]);
  assert.deepEqual(plan.datasets, [{ name: 'aki', pictures: 4, shown: 8 }]);
  assert.deepEqual((plan.parts as Record<string, unknown>).text_encoder, [
    { lr: 5e-4, from: 0, to: 4 },
    { lr: 5e-5, from: 4, to: 6 },
  ]);
  assert.match(project.read('rates.svg'), /6 steps = 3 epochs of 2 steps[\s\S]*text encoder/);

  const unknown = project.run('schedule', 'train/aki-lra');
  assert.equal(unknown.code, 2);
  assert.match(unknown.err, /did you mean `train\/aki-lora`/);
  assert.match(project.run('schedule', '5e-6:2000, 5e-7', '--svg', '-').out, /^<svg /);
});

test('a training gets the rates of its parts, and goes on where all of them begin alike', async () => {
  using project = await TestProject.create();
  const from = (rate: string): unknown => {
    project.edit('sdbuild.yaml', text =>
      text.replace(/( {4}text_encoder_lr: .*\n)?( {4}batch_size)/, `    text_encoder_lr: ${rate}\n$2`),
    );
    const { code, out, err } = project.run('train/aki-lora');
    assert.equal(code, 0, out + err);
    const events = project.read('build/train/aki-lora/events.jsonl').trim().split('\n');
    return events.map(line => JSON.parse(line)).findLast(({ event }) => event === 'start').from;
  };
  assert.equal(from('"1e-4:6, 1e-5"'), 0);
  const job = JSON.parse(project.read('build/train/aki-lora/job.json'));
  assert.deepEqual(job.part_schedules, {
    unet: null,
    text_encoder: [
      { lr: 1e-4, from: 0, to: 6 },
      { lr: 1e-5, from: 6, to: 8 },
    ],
  });
  assert.equal(from('"1e-4:6, 2e-5"'), 6);
  assert.equal(from('50%'), 0);
});
