import assert from 'node:assert/strict';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { TestProject } from './project.ts';

const RATES = /schedule: .*/;

/** Trains with other rates or another end; from which step, and what came out of it. */
function train(project: TestProject, schedule: string, steps: number) {
  project.edit('sdbuild.yaml', text =>
    text.replace(RATES, `schedule: ${schedule}`).replace(/^ {4}steps: \d+/m, `    steps: ${steps}`),
  );
  const { code, out, err } = project.run('train/aki-lora');
  assert.equal(code, 0, out + err);
  return result(project);
}

function result(project: TestProject) {
  const folder = 'build/train/aki-lora';
  const events = project
    .read(`${folder}/events.jsonl`)
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { event: string; step?: number; from?: number });
  return {
    from: events.filter(({ event }) => event === 'start').at(-1)?.from,
    steps: events.flatMap(({ event, step }) => (event === 'progress' ? [step] : [])),
    network: project.read(`${folder}/aki-lora.safetensors`),
    files: project.files(folder).filter(file => !file.endsWith('.jsonl')),
  };
}

/** The same in a project that has trained nothing before. */
async function clean(schedule: string, steps: number) {
  using project = await TestProject.create();
  return train(project, schedule, steps);
}

const counted = (steps: number): readonly number[] => Array.from({ length: steps }, (_, step) => step + 1);

test('a training goes on where its beginning is equal, and ends as one that did not (S-52, S-55)', async () => {
  using project = await TestProject.create();
  project.edit('sdbuild.yaml', text => text.replace('seed: 1', 'seed: 1\n    keep_states: 9'));
  const three = '"1e-3:4, 1e-4:8, 1e-5"';
  assert.equal(train(project, three, 12).from, 0);
  for (const [what, schedule, steps, from] of [
    ['another last rate', '"1e-3:4, 1e-4:8, 3e-5"', 12, 8],
    ['another middle rate', '"1e-3:4, 2e-4:8, 1e-5"', 12, 4],
    ['longer', three, 16, 12],
    ['longer, the last part at another rate', '"1e-3:4, 1e-4:8, 1e-5:16, 1e-6"', 20, 16],
    ['another first rate', '"2e-3:4, 1e-4:8, 1e-5"', 12, 0],
    ['shorter', '"1e-3:4, 1e-4"', 6, 4],
  ] as const) {
    const trained = train(project, schedule, steps);
    assert.equal(trained.from, from, what);
    const afresh = await clean(schedule, steps);
    assert.deepEqual(trained.steps, counted(steps), what);
    assert.equal(trained.network, afresh.network, what);
    assert.deepEqual(trained.files, afresh.files, what);
  }
});

test('a training that ends between two previews shows its end, whatever state there is', async () => {
  using project = await TestProject.create();
  project.edit('sdbuild.yaml', text => text.replace('every: 4 steps', 'every: 3 steps'));
  train(project, '"1e-3:4, 1e-4"', 12);
  const { files } = train(project, '"1e-3:4, 1e-4"', 8);
  assert.ok(files.includes('build/train/aki-lora/previews/step-000008/00-7.png'), files.join(' '));
});

test('going back restores and trains nothing', async () => {
  using project = await TestProject.create();
  const first = train(project, '"1e-3:4, 1e-4"', 8);
  train(project, '"1e-3:4, 1e-5"', 8);
  const back = train(project, '"1e-3:4, 1e-4"', 8);
  assert.deepEqual(back, first);
  assert.match(project.run('train/aki-lora').out, /up to date/);
});

test('what else decides the result begins anew', async () => {
  using project = await TestProject.create();
  train(project, '"1e-3:4, 1e-4"', 8);
  project.edit('sdbuild.yaml', text => text.replace('seed: 1', 'seed: 2'));
  assert.equal(train(project, '"1e-3:4, 1e-5"', 8).from, 0);
  project.write('images/aki/a.txt', '1girl, standing');
  assert.equal(train(project, '"1e-3:4, 1e-6"', 8).from, 0);
});

test('as many states are kept as the recipe says, besides those where the rate changes', async () => {
  using project = await TestProject.create();
  project.edit('sdbuild.yaml', text => text.replace('seed: 1', 'seed: 1\n    keep_states: 1'));
  train(project, '"1e-3:4, 1e-4"', 8);
  const kept = (): number => new Set(project.files('.sdbuild/lasting').map(file => file.split('/')[3])).size;
  assert.equal(kept(), 2);
  project.edit('sdbuild.yaml', text => text.replace('keep_states: 1', 'keep_states: 0'));
  train(project, '"2e-3:4, 1e-4"', 8);
  assert.equal(kept(), 2);
});

test('a kept state that cannot be read is passed over', async () => {
  using project = await TestProject.create();
  train(project, '"1e-3:4, 1e-4:8, 1e-5"', 12);
  const kept = project.files('.sdbuild/lasting').filter(file => file.endsWith('/events.jsonl'));
  const torn = kept.filter(file => file.includes('/00000008-'));
  assert.equal(torn.length, 1);
  for (const file of torn) {
    // The others know the same file by other names.
    rmSync(join(project.folder, file));
    project.write(file, '{"event":');
  }
  assert.equal(train(project, '"1e-3:4, 1e-4:8, 3e-5"', 12).from, 4);
});

test('states share the story of their training, and half a state is swept away', async () => {
  using project = await TestProject.create();
  train(project, '"1e-3:2, 1e-4:4, 1e-5:6, 1e-6"', 8);
  const stories = project.files('.sdbuild/lasting').filter(file => file.endsWith('/events.jsonl'));
  assert.ok(stories.length >= 4);
  const inodes = stories.map(file => statSync(join(project.folder, file)).ino);
  assert.equal(new Set(inodes).size, 1);
  const half = join(
    stories[0]?.split('/').slice(0, 3).join('/') ?? '',
    '00000006-0123456789abcdef.new/events.jsonl',
  );
  project.write(half, 'torn');
  train(project, '"1e-3:2, 1e-4:4, 1e-5:6, 2e-6"', 8);
  assert.ok(!project.files('.sdbuild/lasting').includes(half));

  // What that costs is told, and what the store has too is not counted twice.
  const [, states, size] =
    /states and latents kept for trainings: (\d+), ([\d.]+) kB/.exec(project.run('status').out) ?? [];
  const files = project.files('.sdbuild/lasting');
  const trainers = files.filter(file => file.includes('/states/'));
  assert.equal(Number(states), new Set(files.map(file => file.split('/')[3])).size);
  const bytes = Number(size) * 1000;
  assert.ok(bytes >= trainers.length * 10 && bytes < 5000, size);
  assert.match(project.run('gc', '-n').out, /states and latents kept for trainings: \d+/);
});

test('a plan and a schedule say what the states that will be kept take of the disk', async () => {
  using project = await TestProject.create();
  // One module of 4 × 4: rank 2, so 16 numbers with two means each, 4 bytes a number.
  const first = project.run('-n', 'train/aki-lora').out;
  assert.match(
    first,
    /train\/aki-lora keeps 4 states of about 192 bytes each, 768 bytes in all; 1 of them where/,
  );
  project.run('train/aki-lora');
  project.edit('sdbuild.yaml', text => text.replace('seed: 1', 'seed: 2\n    keep_states: 1'));
  // Now there are states of this trainer, in the form that it gives them: of step 8, kept last.
  const [last] = project.files('.sdbuild/lasting').filter(file => /\/00000008-\w+\/states\//.test(file));
  assert.ok(last !== undefined);
  const { size } = statSync(join(project.folder, last));
  const second = project.run('-n', 'train/aki-lora').out;
  const sentence = `keeps 2 states of about ${size} bytes each, ${2 * size} bytes in all; 1 of them where the rate changes`;
  assert.ok(second.includes(sentence), second);
  const schedule = project.run('schedule', 'train/aki-lora').out;
  assert.deepEqual(JSON.parse(schedule).kept, { states: 2, atChanges: 1, bytes: size });
  project.edit('sdbuild.yaml', text => text.replace('keep_states: 1', 'keep_states: 0'));
  assert.doesNotMatch(project.run('-n', 'train/aki-lora').out, /keeps/);
});

test('rates and checkpoints may be counted in epochs, and train what steps would (S-56)', async () => {
  using inSteps = await TestProject.create();
  inSteps.edit('sdbuild.yaml', text =>
    text.replace('seed: 1', 'seed: 1\n    save_every: 4\n    unet_lr: "1e-3:4, 1e-4"'),
  );
  const plain = train(inSteps, '"1e-3:4, 1e-4"', 8);
  using project = await TestProject.create();
  project.edit('sdbuild.yaml', text => text.replace('seed: 1', 'seed: 1\n    save_every: 1 epoch'));
  project.edit('sdbuild.yaml', text => text.replace('seed: 1', 'seed: 1\n    unet_lr: "1e-3:1 epoch, 1e-4"'));
  project.edit('sdbuild.yaml', text => text.replace(RATES, 'schedule: "1e-3:1 epoch, 1e-4"'));
  const early = project.run('schedule', 'train/aki-lora');
  assert.equal(early.code, 2);
  assert.match(early.err, /not known before its pictures are[\s\S]*sdbuild datasets\/aki/);
  const counted = train(project, '"1e-3:1 epoch, 1e-4"', 8);
  assert.equal(counted.network, plain.network);
  const { segments } = JSON.parse(project.run('schedule', 'train/aki-lora').out);
  assert.deepEqual(segments, [
    { lr: 1e-3, from: 0, to: 4 },
    { lr: 1e-4, from: 4, to: 8 },
  ]);
  const job = JSON.parse(project.read('build/train/aki-lora/job.json'));
  assert.equal(job.save_every, 4);
  assert.deepEqual(job.part_schedules.unet, segments);
  const short = project.run('schedule', '1e-3:1 epoch, 1e-4', '--steps', '8');
  assert.equal(short.code, 2);
  assert.match(short.err, /"1 epoch" is not a whole number of steps[\s\S]*only of a training in a recipe/);
});
