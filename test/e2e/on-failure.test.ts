import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestProject } from './project.ts';

/** The test's trainer breaks its model by three steps above 5e-3; previews are made every other step. */
async function create(train: string, steps = 14): Promise<TestProject> {
  const project = await TestProject.create();
  project.edit('sdbuild.yaml', text =>
    text
      .replace(/schedule: .*/, train)
      .replace(/^ {4}steps: \d+/m, `    steps: ${steps}`)
      .replace('every: 4 steps', 'every: 2 steps'),
  );
  return project;
}

const STEP = 'train/aki-lora';
const UNTIL = 'schedule: { until_failure: { start: 1e-2, until: 1e-4 } }';

interface Decided {
  readonly rate: number;
  readonly from: number;
  readonly to: number;
  readonly failedAt: number;
  readonly evidence: string;
}

const decisions = (project: TestProject): readonly Decided[] =>
  JSON.parse(project.read('build/train/aki-lora/decisions.json')) as readonly Decided[];

const told = (
  project: TestProject,
): readonly { readonly event: string; readonly step: number; readonly lr: number }[] =>
  project
    .read('build/train/aki-lora/events.jsonl')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));

test('stop: a training that failed is stopped, names the sign and the last good step, and is not begun again (S-45)', async () => {
  using project = await create('schedule: "1e-3:4, 1e-2"\n    on_failure: stop');
  const first = project.run(STEP);
  assert.equal(first.code, 1);
  assert.match(
    first.err + first.out,
    /failed at step 12: bad since step 8, noise on the picture.*step 6 was the last good one/,
  );
  assert.match(first.err + first.out, /its state of step 6 is kept.*"1e-2:6, 1e-3"/);
  const again = project.run(STEP);
  assert.equal(again.code, 1);
  assert.match(again.err + again.out, /failed at step 12/);

  project.edit('sdbuild.yaml', text => text.replace('"1e-3:4, 1e-2"', '"1e-3:4, 1e-2:6, 1e-3"'));
  const mended = project.run(STEP);
  assert.equal(mended.code, 0, mended.out + mended.err);
  const starts = told(project).filter(({ event }) => event === 'start') as unknown as { from: number }[];
  assert.equal(starts.at(-1)?.from, 6, 'what the diagnostic proposes goes on from the kept state');
});

test('rollback: until failure, then from the last good step on at a tenth of the rate (S-127, S-128)', async () => {
  using project = await create(UNTIL);
  const { code, out, err } = project.run(STEP, 'previews/aki-lora');
  assert.equal(code, 0, out + err);
  const [first, ...others] = decisions(project);
  assert.deepEqual(others, []);
  assert.deepEqual({ ...first, evidence: '' }, { rate: 0.01, from: 0, to: 2, failedAt: 8, evidence: '' });
  assert.match(first?.evidence ?? '', /noise on the picture/);
  const rates = told(project).filter(({ event }) => event === 'progress');
  assert.deepEqual(
    rates.map(({ step, lr }) => [step, lr]),
    Array.from({ length: 14 }, (_, i) => [i + 1, i < 2 ? 0.01 : 0.001]),
  );
  assert.equal(JSON.parse(project.read('build/previews/aki-lora/health.json')).state, 'ok');

  // The same decisions again, and what comes of them is what the schedule would have given that says so.
  const network = project.read('build/train/aki-lora/aki-lora.safetensors');
  const forced = project.run('--force', STEP);
  assert.equal(forced.code, 0, forced.out + forced.err);
  assert.deepEqual(decisions(project), [first]);
  assert.equal(project.read('build/train/aki-lora/aki-lora.safetensors'), network);
  using plain = await create('schedule: "1e-2:2, 1e-3"');
  assert.equal(plain.run(STEP).code, 0);
  assert.equal(plain.read('build/train/aki-lora/aki-lora.safetensors'), network);
});

test('rollback ends where the last rate was good, and fails when none ever was', async () => {
  using ended = await create('schedule: { until_failure: { start: 2e-2, divide: 2, until: 9e-3 } }');
  const short = ended.run(STEP);
  assert.equal(short.code, 0, short.out + short.err);
  assert.deepEqual(
    decisions(ended).map(({ rate, from, to }) => [rate, from, to]),
    [
      [0.02, 0, 2],
      [0.01, 2, 2],
    ],
  );
  assert.equal(told(ended).filter(({ event }) => event === 'progress').length, 2);

  using hopeless = await create('schedule: { until_failure: { start: 1e-2, until: 1e-2 } }');
  hopeless.edit('sdbuild.yaml', text => text.replace('every: 2 steps', 'every: 4 steps'));
  const none = hopeless.run(STEP);
  assert.equal(none.code, 1);
  assert.match(none.out + none.err, /not one checkpoint was good at any rate/);
});

test('a loss that is no number any more is a failure, for stop and for rollback (S-74)', async () => {
  using project = await create(UNTIL);
  project.write('fault.json', '{"at": 5, "what": "nan", "once": true}');
  project.edit('sdbuild.yaml', text => text.replace('start: 1e-2', 'start: 1e-3'));
  const back = project.run(STEP);
  assert.equal(back.code, 0, back.out + back.err);
  const [decision] = decisions(project);
  assert.deepEqual([decision?.rate, decision?.to, decision?.failedAt], [1e-3, 4, 5]);
  using stopped = await create('schedule: "1e-3"\n    on_failure: stop');
  stopped.write('fault.json', '{"at": 5, "what": "nan", "once": true}');
  const { code, out, err } = stopped.run(STEP);
  assert.equal(code, 1);
  assert.match(out + err, /diverged: the loss of step 5 is not a number/);
  assert.match(out + err, /its state of step 4 is kept.*"1e-3:4, 1e-4"/);
});

test('what is only reported changes no key; a limit that a verdict stops by does', async () => {
  using project = await create('schedule: "1e-3"');
  assert.equal(project.run(STEP).code, 0);
  project.edit('sdbuild.yaml', text => text.replace('"1e-3"', '"1e-3"\n    on_failure: report'));
  assert.match(project.run(STEP).out, /up to date/);
  project.edit('sdbuild.yaml', text => text.replace('on_failure: report', 'on_failure: stop'));
  assert.match(
    project.run('-n', STEP).out,
    /judged was added\s+info: .*keeps 3 states[\s\S]*\n1 item to build/,
  );
});

test('what contradicts itself is refused where it was written', async () => {
  for (const [train, message] of [
    [
      'schedule: "1e-3"\n    on_failure: rollback',
      /`rollback` needs a schedule that says at which rate to go on/,
    ],
    [`${UNTIL}\n    on_failure: report`, /`until_failure` does more than report/],
    [`${UNTIL}\n    unet_lr: 1e-3`, /a part with rates of its own does not follow/],
    [
      'schedule: { until_failure: { start: 1e-4, until: 1e-2 } }',
      /the last rate of `until_failure` is above the first/,
    ],
    [
      'schedule: { until_failure: { start: 1e-2, until: 1e-4 }, warmup: 3 }',
      /`until_failure` begins at its rate/,
    ],
  ] as const) {
    using project = await create(train);
    const { code, err, out } = project.run('-n');
    assert.equal(code, 2, err + out);
    assert.match(err + out, message);
  }
});
