import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { assertDescribed } from '../show/event-schema.ts';
import { BIN, TestProject } from './project.ts';

type Event = Readonly<Record<string, unknown>>;

/** Nothing here takes as long, however busy the computer is. */
const PATIENCE = 120_000;

/** `sdbuild watch --json` on a project, and what it said. */
class Watching {
  readonly project: TestProject;
  readonly child: ChildProcess;
  readonly events: Event[] = [];

  constructor(project: TestProject, ...args: readonly string[]) {
    this.project = project;
    this.child = spawn(process.execPath, [BIN, '-C', project.folder, 'watch', '--json', ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    createInterface({ input: this.child.stdout as NodeJS.ReadableStream }).on('line', line => {
      const event = JSON.parse(line) as Event;
      assertDescribed(event);
      this.events.push(event);
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const ended = once(this.child, 'exit');
      this.child.kill('SIGKILL');
      await ended;
    }
  }

  of(name: string): readonly Event[] {
    return this.events.filter(({ event }) => event === name);
  }

  async until(what: string, holds: () => boolean): Promise<void> {
    for (const began = performance.now(); !holds(); await sleep(10))
      if (performance.now() - began > PATIENCE)
        assert.fail(`never came: ${what}\n${this.events.map(event => JSON.stringify(event)).join('\n')}`);
  }

  /** Waits until a file of the project has a text, or with null until it is gone. */
  holds(path: string, text: string | null): Promise<void> {
    const file = join(this.project.folder, path);
    return this.until(`${text} in ${path}`, () =>
      text === null ? !existsSync(file) : existsSync(file) && this.project.read(path).includes(text),
    );
  }

  /** Waits until it has nothing to do; with a step, after one that was made `since`. */
  rests(since = 0, step?: string): Promise<void> {
    return this.until('rest', () => {
      const told = this.events.slice(since);
      const made = told.findIndex(one => one.event === 'step-done' && one.step === step);
      return (
        (step === undefined || made >= 0) && told.slice(made + 1).some(({ event }) => event === 'watching')
      );
    });
  }

  /** Ends it as a person does. */
  async interrupt(): Promise<number | null> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGINT');
    const [code] = await ended;
    return code as number | null;
  }
}

const FOLDER = 'build/datasets/aki/128x128';

test('captions and pictures are built as they are edited; the training waits', async () => {
  using project = await TestProject.create();
  await using watch = new Watching(project);
  await watch.rests();
  assert.deepEqual(watch.of('step-waiting')[0]?.step, 'train/aki-lora');
  assert.deepEqual(watch.of('watching').at(-1)?.waiting, [
    'train/aki-lora',
    'loss/aki-lora',
    'previews/aki-lora/measures',
    'merge/aki-model',
    'previews/aki-lora/health',
    'previews/aki-lora',
    'report',
  ]);

  project.edit('images/aki/a.txt', text => text.replace('smile', 'frown, 2girls'));
  await watch.holds(`${FOLDER}/a.txt`, 'frown');
  await watch.holds('build/datasets/aki/manifest.jsonl', 'frown');
  await watch.holds('build/datasets/aki/lint.json', 'L-01');
  project.edit('images/aki/a.txt', text => text.replace('2girls, ', ''));
  await watch.holds('build/datasets/aki/lint.json', '"two-people": []');

  await project.picture('images/aki/new.png', 128, 128, 7);
  project.write('images/aki/new.txt', '1girl, hat\n');
  await watch.holds('build/datasets/aki/manifest.jsonl', 'hat');
  renameSync(join(project.folder, 'images/aki/new.png'), join(project.folder, 'images/aki/old.png'));
  renameSync(join(project.folder, 'images/aki/new.txt'), join(project.folder, 'images/aki/old.txt'));
  await watch.holds(`${FOLDER}/new.txt`, null);
  await watch.holds(`${FOLDER}/old.txt`, 'hat');
  rmSync(join(project.folder, 'images/aki/old.png'));
  rmSync(join(project.folder, 'images/aki/old.txt'));
  await watch.holds(`${FOLDER}/old.png`, null);

  project.edit('sdbuild.yaml', text => text.replace('trigger: aki-chan', 'trigger: [aki-chan'));
  const faults = () =>
    watch.of('diagnostic').filter(({ diagnostic }) => (diagnostic as Event).severity === 'error');
  await watch.until('a fault', () => faults().length > 0);
  const broken = watch.events.length;
  project.edit('images/aki/b.txt', text => text.replace('smile', 'grin'));
  project.edit('sdbuild.yaml', text => text.replace('trigger: [aki-chan', 'trigger: other-chan'));
  // The gate follows the manifest: only at rest all is made.
  await watch.rests(broken, 'datasets/aki/manifest');
  assert.match(project.read(`${FOLDER}/a.txt`), /other-chan/);
  assert.match(project.read('build/datasets/aki/manifest.jsonl'), /grin/);

  assert.equal(await watch.interrupt(), 130);
  assert.equal(existsSync(join(project.folder, 'build/train/aki-lora/aki-lora.safetensors')), false);
  // What a watch leaves is what a build finds.
  const [first] = project.events('datasets/aki').slice(-1);
  assert.deepEqual([first?.ran, first?.restored], [0, 0]);
});

test('with --train trainings are built too', async () => {
  using project = await TestProject.create();
  await using watch = new Watching(project, '--train', 'train/aki-lora');
  await watch.holds('build/train/aki-lora/events.jsonl', '"done"');
  assert.equal(watch.of('step-waiting').length, 0);
  const network = () => project.read('build/train/aki-lora/aki-lora.safetensors');
  const before = network();
  project.edit('images/aki/a.txt', text => text.replace('smile', 'a very long frown'));
  await watch.until('another network', () => network() !== before);
  assert.equal(await watch.interrupt(), 130);
});

/** A trainer that goes on when the file `go` is there; `signal` is what it does on SIGTERM. */
const waitingTrainer = (project: TestProject, signal: string): void => {
  project.write(
    'trainer.mjs',
    `import { existsSync, writeFileSync } from 'node:fs';
process.on('SIGTERM', () => { ${signal} });
writeFileSync(${JSON.stringify(join(project.folder, 'pid'))}, String(process.pid));
while (!existsSync(${JSON.stringify(join(project.folder, 'go'))})) await new Promise(go => setTimeout(go, 20));
await import(${JSON.stringify(resolve(import.meta.dirname, 'trainer.mjs'))});
`,
  );
  const argv = [process.execPath, join(project.folder, 'trainer.mjs')];
  project.edit('sdbuild.yaml', text =>
    text.replace(/command: \[[^\]]*\]/, `command: ${JSON.stringify(argv)}`),
  );
};

const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('while another sdbuild builds, a watch says so once, and goes on when it has ended', async () => {
  using project = await TestProject.create();
  waitingTrainer(project, '');
  await using watch = new Watching(project, 'datasets/aki');
  await watch.rests();
  const said = (): readonly Event[] =>
    watch
      .of('diagnostic')
      .map(({ diagnostic }) => diagnostic as Event)
      .filter(({ code }) => code === 'SDB210');
  const other = spawn(process.execPath, [BIN, '-C', project.folder, 'train/aki-lora'], { stdio: 'ignore' });
  const ended = once(other, 'exit');
  await watch.holds('pid', '');
  project.edit('images/aki/a.txt', text => text.replace('smile', 'frown'));
  await watch.until('it waits', () => said().length > 0);
  project.edit('images/aki/c.txt', text => text.replace('smile', 'grin'));
  await sleep(600);
  project.write('go', '');
  assert.deepEqual(await ended, [0, null]);
  await watch.holds('build/datasets/aki/manifest.jsonl', 'frown');
  await watch.holds('build/datasets/aki/manifest.jsonl', 'grin');
  const [first, ...more] = said();
  assert.deepEqual(more, []);
  assert.equal(first?.severity, 'info');
  assert.match(String(first?.message), /another sdbuild \(pid \d+, since \d\d:\d\d\) is building here/);
  assert.equal(await watch.interrupt(), 130);
});

test('an interrupt while a training runs lets it save its state; a second one waits for nothing', async () => {
  for (const [signal, times] of [
    ['process.exit(75)', 1],
    ['', 2],
  ] as const) {
    using project = await TestProject.create();
    waitingTrainer(project, signal);
    await using watch = new Watching(project, '--train', 'train/aki-lora');
    await watch.holds('pid', '');
    await watch.until('its pid', () => project.read('pid') !== '');
    if (times === 2) {
      watch.child.kill('SIGINT');
      await watch.until('it says so', () => watch.of('diagnostic').length > 0);
      await sleep(200);
      assert.equal(watch.child.exitCode, null);
    }
    assert.equal(await watch.interrupt(), 130);
    const pid = Number(project.read('pid'));
    await watch.until('the trainer is gone', () => !alive(pid));
  }
});
