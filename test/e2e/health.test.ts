import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TestProject } from './project.ts';

interface Health {
  readonly state: string;
  readonly sentence: string;
  readonly failedAt: number | null;
  readonly checkpoints: readonly {
    readonly step: number;
    readonly verdict: string;
    readonly previews: readonly {
      readonly evidence: readonly {
        readonly sign: string;
        readonly value: number;
        readonly threshold: number;
      }[];
      readonly measures: { readonly noise: number } | null;
    }[];
  }[];
}

const read = (project: TestProject): Health =>
  JSON.parse(project.read('build/previews/aki-lora/health.json')) as Health;

const retrain = (project: TestProject, schedule: string, steps: number): void =>
  project.edit('sdbuild.yaml', text =>
    text
      .replace(/schedule: .*/, `schedule: ${schedule}`)
      .replace(/^ {4}steps: \d+/m, `    steps: ${steps}`)
      .replace('every: 4 steps', 'every: 2 steps'),
  );

test('a healthy training is told to be so, with the figures of every preview', async () => {
  using project = await TestProject.create();
  const { code, out, err } = project.run();
  assert.equal(code, 0, out + err);
  assert.doesNotMatch(out + err, /SDB42|previews? of/);
  const health = read(project);
  assert.deepEqual([health.state, health.sentence], ['ok', '2 checkpoints, no bad sign']);
  assert.deepEqual(
    health.checkpoints.map(({ step, verdict }) => [step, verdict]),
    [
      [0, 'base'],
      [4, 'ok'],
      [8, 'ok'],
    ],
  );
  for (const { previews } of health.checkpoints)
    assert.ok(previews.every(({ measures }) => Number.isFinite(measures?.noise)));
  assert.match(
    project.read('build/report/index.html'),
    /chip verdict ok[^>]*>ok<\/span> 2 checkpoints, no bad sign/,
  );
});

test('a training that breaks is reported once, with the sign and the last good step, and is there all the same (S-46, S-50)', async () => {
  using project = await TestProject.create();
  retrain(project, '"1e-3:4, 1e-2"', 12);
  const { code, out, err } = project.run();
  assert.equal(code, 0, 'by default a verdict stops nothing');
  const told = out + err;
  assert.equal(told.match(/train\/aki-lora: failed at step 12/g)?.length, 1, told);
  assert.match(told, /noise.*step 6 was the last good one/);
  const { state, failedAt, checkpoints } = read(project);
  assert.deepEqual([state, failedAt], ['failed', 12]);
  const [evidence] = checkpoints[4]?.previews[0]?.evidence ?? [];
  assert.ok(evidence !== undefined && evidence.sign === 'noise' && evidence.value > evidence.threshold);
  assert.match(project.read('build/report/index.html'), /chip verdict failed/);
});

test('another limit judges again, and measures and trains nothing', async () => {
  using project = await TestProject.create();
  retrain(project, '"1e-3:4, 1e-2"', 12);
  project.run();
  project.edit('sdbuild.yaml', text =>
    text.replace('every: 2 steps', 'every: 2 steps\n      health: { noise: { bad: 99, pure: 250 } }'),
  );
  const again = project.events('previews/aki-lora');
  const run = again.flatMap(event => (event.event === 'item-started' ? [event.step] : []));
  assert.ok(run.includes('previews/aki-lora/health'), JSON.stringify(run));
  assert.ok(
    !run.includes('previews/aki-lora/measures') && !run.includes('train/aki-lora'),
    JSON.stringify(run),
  );
  assert.equal(read(project).state, 'ok');
});
