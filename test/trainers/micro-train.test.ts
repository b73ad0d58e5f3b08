import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import sharp from 'sharp';
import { openSafetensors } from '../../src/models/safetensors.ts';
import { writeSafetensors } from '../../src/models/write-safetensors.ts';
import type { TrainJob } from '../../src/training/job.generated.ts';
import { folder, resultOf as network, prepare, removeAll, run, STEPS } from './micro.ts';

before(prepare);
after(removeAll);

const wholeRun = (() => {
  let promise: ReturnType<typeof run> | undefined;
  return () => {
    promise ??= run('whole');
    return promise;
  };
})();

test('a training that was stopped and taken up again ends where an uninterrupted one does, byte for byte', async () => {
  const whole = await wholeRun();
  assert.equal(whole.code, 0);
  const stopped = await run('stopped', {}, 1);
  assert.equal(stopped.code, 75);
  const state = stopped.events.findLast(event => event.event === 'state');
  assert.ok(state !== undefined && state.step >= 1 && state.step < STEPS, JSON.stringify(state));
  const resumed = await run('stopped');
  assert.equal(resumed.code, 0);
  assert.equal(resumed.events[0]?.event === 'start' && resumed.events[0].from, state.step);
  assert.deepEqual(network(resumed.output), network(whole.output));
});

test('previews come at step 0, at every interval and at the end, and never disturb the training', async () => {
  const whole = await wholeRun();
  const without = await run('without', { previews: { every: 1, prompts: [] } });
  assert.deepEqual(network(without.output), network(whole.output));
  const prompt = { prompt: 'smile', negative: '1girl', width: 64, height: 128, cfg: 5 } as const;
  const others = await run('others', {
    previews: {
      every: 1,
      prompts: [
        { ...prompt, seed: 9, steps: 3, strength: 0.5, sampler: 'euler_a' },
        { ...prompt, seed: 8, steps: 1, strength: 0 },
      ],
    },
  });
  assert.deepEqual(network(others.output), network(whole.output));
  const previews = whole.events.filter(event => event.event === 'preview');
  assert.deepEqual(
    previews.map(({ step, path }) => [step, path]),
    [
      [0, 'previews/step-000000/00-5.png'],
      [2, 'previews/step-000002/00-5.png'],
      [4, 'previews/step-000004/00-5.png'],
    ],
  );
  const { width, height } = await sharp(join(whole.output, 'previews/step-000004/00-5.png')).metadata();
  assert.deepEqual([width, height], [128, 128]);
  assert.ok(whole.events.some(event => event.event === 'checkpoint' && event.step === 2));

  // Loss is told per picture and timestep, on S-10's scale, and is the mean that progress shows.
  const samples = whole.events.filter(event => event.event === 'sample' && event.step === 1);
  assert.equal(samples.length, 2);
  const losses = samples.map(event => (event.event === 'sample' ? event.loss : Number.NaN));
  const progress = whole.events.find(event => event.event === 'progress');
  assert.ok(
    progress?.event === 'progress' &&
      Math.abs(progress.loss - ((losses[0] ?? 0) + (losses[1] ?? 0)) / 2) < 1e-5,
  );
  for (const event of samples)
    assert.ok(event.event === 'sample' && event.timestep >= 0 && event.timestep < 1000);

  const opened = await openSafetensors(join(whole.output, 'aki.safetensors'));
  assert.ok(opened.ok);
  await using file = opened.value;
  assert.equal(file.metadata.ss_network_dim, '2');
  assert.equal((await file.readFloat32('lora_unet_mid_block_attentions_0_proj_in.alpha'))[0], 1);
});

test('a training with another tail goes on from a state of the first, byte for byte', async () => {
  const other: Partial<TrainJob> = {
    schedule: [
      { lr: 0.01, from: 0, to: 2 },
      { lr: 0.002, from: 2, to: STEPS },
    ],
  };
  const first = await run('first', { states: [2] });
  const state = first.events.find(event => event.event === 'state');
  assert.ok(state?.event === 'state' && state.step === 2);
  mkdirSync(join(folder, 'tail', 'states'), { recursive: true });
  copyFileSync(join(first.output, 'states', state.path), join(folder, 'tail', 'states', state.path));
  const tail = await run('tail', other);
  assert.equal(tail.events[0]?.event === 'start' && tail.events[0].from, 2);
  const whole = await run('tail-whole', other);
  assert.deepEqual(network(tail.output), network(whole.output));
  assert.notDeepEqual(network(tail.output), network(first.output));
});

test('a part whose rate is 0 stays as it is, and a step takes the batches that the job asks for', async () => {
  const steps = 2;
  const { output, events } = await run('parts', {
    steps,
    schedule: [{ lr: 0.01, from: 0, to: steps }],
    part_schedules: { unet: null, text_encoder: [{ lr: 0, from: 0, to: steps }] },
    batch_size: 1,
    gradient_accumulation: 2,
    previews: { every: steps, prompts: [] },
  });
  const opened = await openSafetensors(join(output, 'aki.safetensors'));
  assert.ok(opened.ok);
  await using file = opened.value;
  const ups = [...file.tensors.keys()].filter(name => name.endsWith('.lora_up.weight'));
  for (const [part, isTrained] of [
    ['lora_te', false],
    ['lora_unet', true],
  ] as const) {
    const values = await Promise.all(
      ups.filter(name => name.startsWith(part)).map(name => file.readFloat32(name)),
    );
    assert.ok(values.length > 0);
    assert.equal(
      values.some(one => one.some(value => value !== 0)),
      isTrained,
      part,
    );
  }
  // Three pictures, one a batch: the epoch's second step has the one that is left.
  const samples = events.flatMap(event => (event.event === 'sample' ? [event.step] : []));
  assert.deepEqual(samples, [1, 1, 2]);
  const epochs = events.flatMap(event => (event.event === 'progress' ? [event.epoch] : []));
  assert.deepEqual(epochs, [0.5, 1]);
});

test('pictures whose loss counts nothing, or that are all hidden, teach nothing', async () => {
  const untrained = await run('untouched', { schedule: [{ lr: 0, from: 0, to: STEPS }] });
  const manifest = join(folder, 'hidden.jsonl');
  await sharp({ create: { width: 128, height: 128, channels: 3, background: 'black' } })
    .png()
    .toFile(join(folder, 'black.png'));
  const rows = readFileSync(join(folder, 'manifest.jsonl'), 'utf8').trim().split('\n');
  const mask = { image: 'black.png', sha256: '' };
  writeFileSync(manifest, rows.map(row => `${JSON.stringify({ ...JSON.parse(row), mask })}\n`).join(''));
  const datasets = (change: Partial<TrainJob['datasets'][number]>): TrainJob['datasets'] => [
    {
      ...{ name: 'aki', root: folder, manifest: join(folder, 'manifest.jsonl'), regularisation: true },
      ...{ shuffle: true, caption_dropout: 0.1, caption_dropout_every_n_epochs: 0, tag_dropout: 0.1 },
      ...change,
    },
  ];
  for (const [name, change] of Object.entries({ weightless: { loss_weight: 0 }, hidden: { manifest } })) {
    const { output } = await run(name, { datasets: datasets(change) });
    assert.deepEqual(network(output), network(untrained.output), name);
  }
});

test('a base that is no micro model is refused with the file’s name', async () => {
  const stranger = join(folder, 'stranger.safetensors');
  await writeSafetensors(stranger, { metadata: {}, tensors: [] }, () => new Uint8Array());
  const { code, events } = await run('stranger', {
    model: { checkpoint: stranger, vae: null, clip_skip: 1 },
  });
  assert.equal(code, 1);
  const [told] = events;
  assert.ok(told?.event === 'log' && told.level === 'error');
  assert.match(told.message, /stranger\.safetensors.*not a micro model/);
});

test('a state of another version, or a torn one, is told of and not gone on from', async () => {
  const whole = await wholeRun();
  const states = join(folder, 'odd', 'states');
  mkdirSync(states, { recursive: true });
  const tensors = ['values', 'first', 'second'].map(name => ({ name, dtype: 'F32' as const, shape: [3] }));
  const metadata = { step: '2', updates: '2' };
  await writeSafetensors(
    join(states, 'state-00000002.safetensors'),
    { metadata, tensors },
    () => new Uint8Array(12),
  );
  writeFileSync(join(states, 'state-00000003.safetensors'), 'torn');
  const { code, events, output } = await run('odd');
  assert.equal(code, 0);
  assert.equal(events[0]?.event === 'start' && events[0].from, 0);
  const told = events.flatMap(event => (event.event === 'log' ? [`${event.level}: ${event.message}`] : []));
  assert.match(told[0] ?? '', /^warning: state-00000003\.safetensors cannot be gone on from: not a sound/);
  assert.match(
    told[1] ?? '',
    /^warning: state-00000002\.safetensors cannot be gone on from: .* another version/,
  );
  assert.deepEqual(network(output), network(whole.output));
});
