import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { BIN, TestProject } from './project.ts';

/** A trainer of 4 steps that saves its state after each; `script` runs after the step `at` of an attempt. */
const trainer = (project: TestProject, script: string): void => {
  project.write(
    'trainer.mjs',
    `
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const job = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const emit = event => process.stdout.write(JSON.stringify(event) + '\\n');
const state = join(job.resume, 'step');
let step = existsSync(state) ? Number(readFileSync(state, 'utf8')) : 0;
emit({ event: 'start', trainer: 'test 1', steps: job.steps, from: step });
while (step < job.steps) {
  step++;
  emit({ event: 'progress', step, epoch: step / 4, loss: 0.1, lr: 1e-3 });
  writeFileSync(state, String(step));
  ${script}
}
const header = Buffer.from(JSON.stringify({ 'lora_unet_mid_block_attentions_0_proj_in.alpha': { dtype: 'F32', shape: [], data_offsets: [0, 4] } }).padEnd(128));
const length = Buffer.alloc(8);
length.writeBigUInt64LE(128n);
writeFileSync(join(job.output, job.name + '.safetensors'), Buffer.concat([length, header, Buffer.alloc(4)]));
emit({ event: 'done', step, path: job.name + '.safetensors' });
`,
  );
  const argv = [process.execPath, `${project.folder}/trainer.mjs`];
  project.edit('sdbuild.yaml', text =>
    text
      .replace(/command: \[[^\]]*\]/, `command: ${JSON.stringify(argv)}`)
      .replace(/^merge:[\s\S]*?(?=^default)/m, '')
      .replace(/^ {4}previews:[\s\S]*?(?=^default)/m, '')
      .replace(/^default: .*$/m, 'default: [train/aki-lora]'),
  );
};

const starts = (project: TestProject): readonly number[] =>
  project
    .read('build/train/aki-lora/events.jsonl')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { readonly event: string; readonly from?: number })
    .flatMap(({ event, from }) => (event === 'start' && from !== undefined ? [from] : []));

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    // A zombie that nobody has reaped yet is not alive.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

const until = async (condition: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 500 && !condition(); tries++) await sleep(20);
  assert.ok(condition());
};

const textIn = (project: TestProject, path: string): string => {
  try {
    return project.read(path);
  } catch {
    return '';
  }
};

const start = (project: TestProject): ChildProcess =>
  spawn(process.execPath, [BIN, '-C', project.folder], { stdio: ['ignore', 'ignore', 'inherit'] });

test('a trainer that stops with its state saved is started again and goes on from there', async () => {
  using project = await TestProject.create();
  trainer(project, 'if (step === 3 || step === 5) process.exit(75);');
  const events = project.events();
  assert.equal(events.at(-1)?.failed, 0);
  assert.deepEqual(
    events.filter(({ event }) => event === 'item-retried').map(({ attempt, delayMs }) => [attempt, delayMs]),
    [
      [1, 0],
      [2, 0],
    ],
  );
  assert.deepEqual(starts(project), [5]);
});

test('one that stops again and again is given up, and the last failure says so', async () => {
  using project = await TestProject.create();
  trainer(project, 'step--; writeFileSync(state, "0"); process.exit(75);');
  const events = project.events();
  const [failed] = events.filter(({ event }) => event === 'item-failed');
  assert.equal(failed?.attempt, 11);
  const [diagnostic] = (failed?.diagnostics ?? []) as readonly { readonly message: string }[];
  assert.equal(diagnostic?.message, 'aki-lora was stopped; its state is saved (attempt 11 of 11)');
});

test('one interrupt lets a trainer save its state, and the next build goes on from it', async () => {
  using project = await TestProject.create();
  trainer(
    project,
    `if (step === 2) {
      process.on('SIGTERM', () => process.exit(75));
      writeFileSync(${JSON.stringify(`${project.folder}/pids`)}, String(process.pid));
      await new Promise(resolve => setTimeout(resolve, 60_000));
    }`,
  );
  const child = start(project);
  await until(() => textIn(project, 'pids') !== '');
  child.kill('SIGINT');
  assert.deepEqual(await once(child, 'exit'), [130, null]);
  assert.equal(alive(Number(project.read('pids'))), false);
  assert.equal(project.run().code, 0);
  assert.deepEqual(starts(project), [2]);
});

test('a second interrupt leaves nothing of a trainer alive that would not listen, nor what it started', async () => {
  using project = await TestProject.create();
  const deaf = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);";
  trainer(
    project,
    `${deaf}
    const child = spawn(process.execPath, ['-e', ${JSON.stringify(`${deaf} console.log('here')`)}], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise(resolve => child.stdout.once('data', resolve));
    writeFileSync(${JSON.stringify(`${project.folder}/pids`)}, process.pid + ' ' + child.pid);
    await new Promise(() => {});`,
  );
  const child = start(project);
  await until(() => textIn(project, 'pids') !== '');
  const pids = project.read('pids').split(' ').map(Number);
  assert.deepEqual(pids.map(alive), [true, true]);
  child.kill('SIGINT');
  await sleep(200);
  assert.deepEqual(pids.map(alive), [true, true]);
  child.kill('SIGINT');
  assert.deepEqual(await once(child, 'exit'), [130, null]);
  await until(() => !pids.some(alive));
  // What is left of the build is in order.
  project.write('trainer.mjs', 'process.exit(3)');
  assert.equal(project.run().code, 1);
});
