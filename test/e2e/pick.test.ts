import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { test } from 'node:test';
import { TestProject } from './project.ts';

const STEP = 'train/aki-lora';
const UNTIL = 'schedule: { until_failure: { start: 1e-2, until: 1e-4 } }';

/** Previews every other step; three steps above 5e-3 break the model of the test's trainer. */
async function create(train: string, steps = 14): Promise<TestProject> {
  const project = await TestProject.create();
  project.edit('sdbuild.yaml', text =>
    text
      .replace(/schedule: .*/, train)
      .replace(/^ {4}steps: \d+/m, `    steps: ${steps}`)
      .replace('seed: 1', 'seed: 1\n    keep_states: 9')
      .replace('every: 4 steps', 'every: 2 steps'),
  );
  return project;
}

interface Told {
  readonly event: string;
  readonly step: number;
  readonly from: number;
  readonly lr: number;
}

const told = (project: TestProject): readonly Told[] =>
  project
    .read('build/train/aki-lora/events.jsonl')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Told);

const starts = (project: TestProject): readonly number[] =>
  told(project).flatMap(({ event, from }) => (event === 'start' ? [from] : []));

const rates = (project: TestProject): readonly number[] =>
  told(project).flatMap(({ event, lr }) => (event === 'progress' ? [lr] : []));

/** Everything that the training left but the story of its attempts, and what was told before it of the whole recipe. */
const outcome = (project: TestProject): readonly (readonly [string, string])[] =>
  project
    .files('build/train/aki-lora')
    .filter(file => !/(events\.jsonl|lint\.json)$/.test(file))
    .map(file => [file, hash('sha256', project.read(file).replaceAll(/resume\/[^/]*/g, 'resume'))]);

function build(project: TestProject, ...targets: readonly string[]): string {
  const { code, out, err } = project.run(...targets);
  assert.equal(code, 0, out + err);
  return out;
}

function refused(project: TestProject, ...args: readonly string[]): string {
  const { code, out, err } = project.run('pick', STEP, ...args);
  assert.equal(code, 2, out + err);
  assert.equal(out, '');
  return err;
}

test('an ordinary training ends at the step picked, as one of so many steps does, and trains nothing anew (S-128)', async () => {
  const warm = 'schedule: { linear: { peak: 1e-3 }, warmup: 4 }';
  for (const [schedule, same] of [
    ['schedule: "1e-3:4, 1e-4"', 'schedule: "1e-3:4, 1e-4"'],
    [warm, undefined],
  ] as const) {
    using project = await create(schedule);
    // Epochs of four steps leave a state after each.
    build(project, STEP);
    const whole = outcome(project);
    const ratesOfAll = rates(project);
    const picked = project.run('pick', STEP, '--step', '8');
    assert.equal(picked.code, 0, picked.err);
    assert.match(picked.out, /^train\/aki-lora: step 8 picked: the next build ends it at step 8\n$/);
    assert.equal(project.read('sdbuild.lock'), 'sdbuild: 1\npicks:\n  aki-lora: [8]\n');
    assert.ok(!project.files().includes('sdbuild.lock.new'));
    assert.match(project.run('why', STEP).out, /picks was added/);
    build(project, STEP);
    assert.deepEqual(starts(project), [8], 'the state of step 8 is kept: only the result is written');
    assert.deepEqual(rates(project), ratesOfAll.slice(0, 8), 'the rates are those of the full length');
    if (same !== undefined) {
      using short = await create(same, 8);
      build(short, STEP);
      assert.deepEqual(outcome(project), outcome(short));
    }
    // Taking it back restores.
    assert.match(
      project.run('pick', STEP, '--undo').out,
      /nothing is picked: the next build takes it to its end/,
    );
    assert.match(build(project, STEP), /1 restored/);
    assert.deepEqual(outcome(project), whole);
    assert.equal(project.read('sdbuild.lock'), 'sdbuild: 1\npicks: {}\n');
    assert.match(build(project, STEP), /up to date/);
  }
});

test('another pick of an ordinary training takes the place of the first', async () => {
  using project = await create('schedule: "1e-3:4, 1e-4"');
  build(project, STEP);
  project.run('pick', STEP, '--step', '12');
  assert.match(project.run('pick', STEP, '--step', '8').out, /ends it at step 8/);
  assert.match(project.read('sdbuild.lock'), /aki-lora: \[8\]/);
  build(project, STEP);
  assert.match(project.run('pick', STEP, '--step', '4').out, /ends it at step 4/);
  assert.match(project.run('why', STEP).out, /picks\.0 changed: 8 → 4/);
});

test('until_failure: what is kept of a rate ends at its pick, and verdicts decide from there (S-127, S-128)', async () => {
  using project = await create(UNTIL);
  build(project, STEP, 'previews/aki-lora');
  assert.deepEqual(
    rates(project),
    Array.from({ length: 14 }, (_, i) => (i < 2 ? 1e-2 : 1e-3)),
  );
  const network = project.read('build/train/aki-lora/aki-lora.safetensors');
  // Step 6 was shown at the second rate: where the first ended is part of what was picked.
  const picked = project.run('pick', STEP, '--step', '6');
  assert.match(picked.out, /steps 2, 6 picked: the next build goes on from step 6 at 1e-4/);
  assert.match(project.read('sdbuild.lock'), /aki-lora: \[2, 6\]/);
  build(project, STEP, 'previews/aki-lora', 'report');
  assert.deepEqual(starts(project), [6]);
  assert.match(project.read('build/report/index.html'), /Picked by hand[\s\S]{0,40}step 2, 6/);
  assert.deepEqual(
    rates(project),
    Array.from({ length: 14 }, (_, i) => (i < 2 ? 1e-2 : i < 6 ? 1e-3 : 1e-4)),
  );
  assert.deepEqual(JSON.parse(project.read('build/train/aki-lora/decisions.json')), [
    { rate: 1e-2, from: 0, to: 2, failedAt: null, evidence: 'picked by hand' },
    { rate: 1e-3, from: 2, to: 6, failedAt: null, evidence: 'picked by hand' },
  ]);
  using plain = await create('schedule: "1e-2:2, 1e-3:6, 1e-4"');
  build(plain, STEP);
  const result = 'build/train/aki-lora/aki-lora.safetensors';
  assert.equal(project.read(result), plain.read(result));

  // The last rate ends at a pick of its own.
  assert.match(
    project.run('pick', STEP, '--step', '10').out,
    /2, 6, 10 picked: the next build ends it at step 10/,
  );
  build(project, STEP);
  assert.equal(rates(project).length, 10);

  for (let left = 3; left > 0; left--) assert.equal(project.run('pick', STEP, '--undo').code, 0);
  assert.match(build(project, STEP), /1 restored/);
  assert.equal(project.read(result), network);
  assert.match(refused(project, '--undo'), /nothing is picked of train\/aki-lora/);
});

test('with `stop` a person looks at what was shown, picks, and goes on at the next rate (S-127, S-128)', async () => {
  using project = await create(`${UNTIL}\n    on_failure: stop`);
  const failed = project.run(STEP);
  assert.equal(failed.code, 1);
  assert.match(failed.out + failed.err, /sdbuild pick train\/aki-lora --step 2/);
  const list = project.run('pick', STEP).out;
  assert.match(list, /nothing is picked/);
  assert.match(list, /^ +2 +1e-2/m);
  assert.match(list, /^ +8 +1e-2/m);
  assert.match(list, /\.sdbuild\/resume\/.*\/output\/previews/);
  // Step 4 is bad to every measure, but a person may want it.
  assert.match(project.run('pick', STEP, '--step', '4').out, /goes on from step 4 at 1e-3/);
  const still = project.run(STEP);
  assert.equal(still.code, 1, 'what comes after the pick is judged');
  assert.match(still.out + still.err, /failed at step 10/);
  assert.equal(project.run('pick', STEP, '--undo').code, 0);
  assert.equal(project.run('pick', STEP, '--step', '2').code, 0);
  build(project, STEP);
  assert.deepEqual(
    rates(project),
    Array.from({ length: 14 }, (_, i) => (i < 2 ? 1e-2 : 1e-3)),
  );
});

test('what was never shown, is past the end or does not increase is refused, and nothing is written', async () => {
  using project = await create(UNTIL);
  assert.match(
    refused(project, '--step', '2'),
    /train\/aki-lora has shown nothing yet[\s\S]*sdbuild train\/aki-lora/,
  );
  build(project, STEP);
  assert.match(
    refused(project, '--step', '5'),
    /has shown no step 5[\s\S]*those with a preview or a checkpoint are 2, 4, 6, 8, 10, 12, 14/,
  );
  assert.match(refused(project, '--step', '16'), /has shown no step 16/);
  assert.match(refused(project, '--step', '0'), /--step takes a whole number from 1/);
  assert.match(refused(project, '--undo'), /nothing is picked/);
  project.edit('sdbuild.yaml', text => text.replace('steps: 14', 'steps: 8'));
  assert.match(refused(project, '--step', '12'), /step 12 is picked, and train\/aki-lora has 8/);
  project.edit('sdbuild.yaml', text =>
    text.replace('steps: 8', 'steps: 14').replace('start: 1e-2', 'start: 2e-2'),
  );
  assert.match(refused(project, '--step', '4'), /rates that the recipe has no more/);
  project.edit('sdbuild.yaml', text => text.replace('start: 2e-2', 'start: 1e-2'));
  assert.ok(!project.files().includes('sdbuild.lock'));

  project.write('sdbuild.lock', 'sdbuild: 1\npicks: { aki-lora: [2, 8] }\n');
  assert.match(refused(project, '--step', '6'), /picks increase, and step 8 is picked/);
  assert.match(refused(project, '--step', '10'), /step 8 is picked, and train\/aki-lora not built since/);
  assert.equal(project.read('sdbuild.lock'), 'sdbuild: 1\npicks: { aki-lora: [2, 8] }\n');
  const { code, err } = project.run('pick', 'train/aki-lara');
  assert.equal(code, 2);
  assert.match(err, /there is no training `train\/aki-lara`[\s\S]*did you mean `train\/aki-lora`/);
});

test('pick alone shows the steps there are with their verdicts; with --json as one object', async () => {
  using project = await create('schedule: "1e-3:4, 1e-2"', 10);
  build(project, STEP, 'previews/aki-lora');
  project.run('pick', STEP, '--step', '6');
  const { out } = project.run('pick', STEP);
  assert.match(out, /step 6 picked: the next build ends it at step 6/);
  assert.match(out, /^ +4 +1e-3 +ok$/m);
  assert.match(out, /^ +6 +1e-2 +picked +ok$/m);
  assert.match(out, /^ +10 +1e-2 +bad +noise/m);
  const { steps, ...rest } = JSON.parse(project.run('pick', STEP, '--json').out);
  assert.deepEqual(rest, {
    ...{ type: 'picks', training: 'aki-lora', picks: [6], next: null, untilFailure: false },
    folder: 'build/train/aki-lora',
  });
  assert.deepEqual(
    steps.map(({ step, lr, verdict }: { step: number; lr: number; verdict: string }) => [step, lr, verdict]),
    [
      [2, 1e-3, 'ok'],
      [4, 1e-3, 'ok'],
      [6, 1e-2, 'ok'],
      [8, 1e-2, 'bad'],
      [10, 1e-2, 'bad'],
    ],
  );
});

test('the lock keeps its comments, and a wrong one is told with its line and left alone', async () => {
  using project = await create('schedule: "1e-3:4, 1e-4"');
  build(project, STEP);
  const lock =
    '# chosen together\nsdbuild: 1\npicks:\n  # hands are best here\n  aki-lora: [8] # see the sheet\n';
  project.write('sdbuild.lock', lock);
  assert.match(project.run('-n', STEP).out, /picks was added/);
  project.run('pick', STEP, '--step', '12');
  assert.equal(project.read('sdbuild.lock'), lock.replace('8', '12'));

  const gone = lock.replace('aki-lora', 'other');
  project.write('sdbuild.lock', gone);
  const { code, err } = project.run('pick', STEP, '--step', '8');
  assert.equal(code, 2);
  assert.match(err, /unknown training `other`\s+--> sdbuild\.lock:5:3/);
  assert.equal(project.run(STEP).code, 2);
  assert.equal(project.read('sdbuild.lock'), gone);
});
