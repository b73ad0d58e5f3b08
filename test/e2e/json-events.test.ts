// Every line of `--json` from real builds, held against the schema that other programs read.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { assertDescribed } from '../show/event-schema.ts';
import { BIN, TestProject } from './project.ts';

const run = (project: TestProject, ...args: readonly string[]): Record<string, unknown>[] => {
  const events = project.events(...args);
  for (const event of events) assertDescribed(event);
  return events;
};

const ran = (events: readonly Record<string, unknown>[], name: string): Record<string, unknown>[] =>
  events.filter(({ event }) => event === name);

const trainer = (project: TestProject, program: string): void =>
  project.edit('sdbuild.yaml', text =>
    text.replace(
      /command: \[[^\]]*\]/,
      `command: [${JSON.stringify([process.execPath, '-e', program]).slice(1, -1)}]`,
    ),
  );

test('builds, plans and restores say only what the schema describes', async () => {
  using project = await TestProject.create();
  assert.ok(ran(run(project, '-n'), 'planned').length > 10);
  const first = run(project);
  for (const name of ['step-started', 'item-started', 'item-progress', 'item-done', 'step-done'])
    assert.ok(ran(first, name).length > 0, name);
  assert.equal(run(project).at(-1)?.ran, 0);

  project.edit('images/aki/a.txt', text => text.replace('smile', 'frown'));
  project.edit('sdbuild.yaml', text => text.replace('drop: highres', 'drop: [highres, absurdres]'));
  const kinds = ran(run(project, '-n'), 'planned').flatMap(({ reasons }) =>
    (reasons as readonly { readonly type: string }[]).map(({ type }) => type),
  );
  for (const kind of ['input-changed', 'params-changed', 'upstream-changed'])
    assert.ok(kinds.includes(kind), kind);
  run(project);
  project.edit('images/aki/a.txt', text => text.replace('frown', 'smile'));
  assert.ok(ran(run(project, '--force', 'train/aki-lora'), 'item-done').length > 0);
});

test('failures, what they hold back, warnings and refusals are described', async () => {
  using project = await TestProject.create();
  project.write('images/aki/b.png', 'not a picture');
  const broken = run(project);
  assert.equal(ran(broken, 'item-failed').length, 1);
  assert.ok(ran(broken, 'step-blocked').length > 0);

  await project.picture('images/aki/b.png', 128, 128, 9);
  project.edit('images/aki/c.txt', text => text.replace('1girl, solo', '2girls'));
  assert.ok(ran(run(project), 'item-failed').some(({ step }) => step === 'datasets/aki/gate'));

  project.edit('images/aki/c.txt', text => text.replace('2girls', '1girl, solo'));
  trainer(project, 'console.log("hello"); console.error("out of luck"); process.exit(3)');
  const unlucky = run(project);
  assert.ok(ran(unlucky, 'diagnostic').length > 0);
  const [failed] = ran(unlucky, 'item-failed');
  const [diagnostic] = (failed?.diagnostics ?? []) as readonly {
    readonly program?: Record<string, unknown>;
  }[];
  const { log, ...ended } = diagnostic?.program ?? {};
  assert.deepEqual(ended, { exitCode: 3, signal: null, lastLines: ['out of luck'] });
  assert.equal(log, '.sdbuild/logs/train~aki-lora/train~aki-lora.log');
  const [command, ...printed] = project.read(log).split('\n');
  assert.match(command ?? '', /^# \d.*job\.json$/);
  assert.deepEqual(printed.toSorted(), ['', 'hello', 'out of luck']);

  assert.equal(run(project, 'train/nobody').at(-1)?.refused, true);
  project.edit('sdbuild.yaml', text => text.replace('repeats: 2', 'repeat: 2'));
  assert.deepEqual(
    run(project).map(({ event }) => event),
    ['diagnostic'],
  );
});

test('an interrupted build says so in its summary', async () => {
  using project = await TestProject.create();
  trainer(project, 'setInterval(() => {}, 1000)');
  const child = spawn(process.execPath, [BIN, '-C', project.folder, '--json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let last: Record<string, unknown> = {};
  for await (const line of createInterface(child.stdout)) {
    last = JSON.parse(line) as Record<string, unknown>;
    assertDescribed(last);
    if (last.event === 'item-started' && last.step === 'train/aki-lora') child.kill('SIGINT');
  }
  assert.equal(last.event, 'summary');
  assert.equal(last.interrupted, true);
});
