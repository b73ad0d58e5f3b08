// Looking after a project through the real command line.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { BIN, TestProject } from './project.ts';

const lines = (text: string): readonly string[] => text.split('\n').filter(line => line !== '');

/** The values that a command prints with `--json`. */
const values = (project: TestProject, ...args: readonly string[]): readonly Record<string, unknown>[] =>
  lines(project.run('--json', ...args).out).map(line => JSON.parse(line) as Record<string, unknown>);

const built = async (): Promise<TestProject> => {
  const project = await TestProject.create();
  const { code, out } = project.run();
  assert.equal(code, 0, out);
  return project;
};

/** Changes one byte of a file as a disk does that fails: its times and its other names stay. */
const flip = (project: TestProject, path: string): void => {
  const file = join(project.folder, path);
  const bytes = readFileSync(file);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  chmodSync(file, 0o644);
  writeFileSync(file, bytes);
};

test('why: an edited caption, a changed rule, missing and tampered outputs, a changed upstream step, force', async () => {
  using project = await built();
  assert.match(
    project.run('why', 'train/aki-lora').out,
    /^train\/aki-lora is fresh\n {2}made .* in .*\n {2}from models\/base\.safetensors {2,}[0-9a-f]{12}\n/,
  );

  project.edit('images/aki/a.txt', text => text.replace('smile', 'frown'));
  assert.match(
    project.run('why', 'merge/aki-model').out,
    /stale\n {2}made .*\n( {2}from .*\n)+ {2}because train\/aki-lora changed\n {4}because .*manifest changed\n {6}because .*rows changed\n {8}because .*captions changed \(.*a\.png\)\n {10}because images\/aki\/a\.txt changed: [0-9a-f]{12} → [0-9a-f]{12}\n/,
  );
  const [source] = values(project, 'why', 'images/aki/a.txt');
  assert.equal(source?.type, 'source');
  assert.notEqual(source?.was, source?.now);
  const item = 'images/aki/a.png';
  assert.deepEqual(source?.readBy, [
    { step: 'datasets/aki/captions', item },
    { step: 'datasets/aki/checks', item },
  ]);
  project.run();

  project.edit('sdbuild.yaml', text => text.replace('"*eyes"]', '"*eyes", solo]'));
  assert.match(
    project.run('why', 'build/datasets/aki/128x128/a.txt').out,
    /rule core: drop\.patterns changed\n +was \["\*hair","\*eyes"\]\n +now \["\*hair","\*eyes","solo"\]\n +sdbuild\.yaml:\d+ {2}- \{ id: core, /,
  );
  const [caption] = values(project, 'why', 'build/datasets/aki/128x128/a.txt', '--key');
  assert.equal(caption?.state, 'stale');
  const table = project.run('why', 'datasets/aki/captions', 'images/aki/a.png', '--key').out;
  assert.match(
    table,
    /params\/rules\/core\/drop\/patterns {2,}\["\*hair","\*eyes"\] {2,}\["\*hair","\*eyes","solo"\]/,
  );
  project.run();

  rmSync(join(project.folder, 'build/previews/aki-lora/sheet.png'));
  assert.match(
    project.run('why', 'previews/aki-lora').out,
    /because build\/previews\/aki-lora\/sheet\.png is missing/,
  );
  project.write('build/previews/aki-lora/sheet.png', 'edited');
  assert.match(
    project.run('why', 'previews/aki-lora').out,
    /because build\/.*sheet\.png was changed after it was built: [0-9a-f]{12} → [0-9a-f]{12}/,
  );
  assert.match(project.run('why', '--force', 'report').out, /because forced/);

  project.edit('sdbuild.yaml', text => text.replace('1e-3:4', '2e-3:4'));
  project.run('train/aki-lora');
  assert.match(
    project.run('why', 'merge/aki-model').out,
    /because train\/aki-lora changed, made again just now/,
  );
});

test('why: names that are nothing are told with what was meant', async () => {
  using project = await TestProject.create();
  const { code, err } = project.run('why', 'train/aki-lor');
  assert.equal(code, 2);
  assert.match(err, /no target, step or file `train\/aki-lor`\n.*did you mean `train\/aki-lora`\?/);
  assert.match(
    project.run('why', 'datasets/aki').out,
    /^datasets\/aki was never built\n {2}a build of it makes \d+ items\n$/,
  );
  assert.match(project.run('why', 'sdbuild.yaml').out, /is part of the recipe/);
  assert.equal(project.run('why').code, 2);
});

test('status: every target in a line, from never built through fresh to failed', async () => {
  using project = await TestProject.create();
  assert.match(project.run('status').out, /train\/aki-lora +never built\n[\s\S]*nothing was built yet/);
  for (const folder of ['.sdbuild', 'build']) assert.equal(existsSync(join(project.folder, folder)), false);
  project.run();
  const [fresh] = values(project, 'status');
  const targets = fresh?.targets as readonly Record<string, unknown>[];
  assert.deepEqual([...new Set(targets.map(({ state }) => state))], ['fresh']);
  assert.equal(fresh?.building, null);
  project.edit('sdbuild.yaml', text => text.replace(/command: \[[^\]]*\]/, 'command: ["false"]'));
  project.run();
  assert.match(
    project.run('status').out,
    /train\/aki-lora +failed .* left no aki-lora\.safetensors[\s\S]*last build: .* 1 failed/,
  );
  assert.match(
    project.run('why', 'train/aki-lora').out,
    /failed last time: .*its output is in \.sdbuild\/logs\//,
  );
});

test('gc, verify, clean and log need no recipe, and clean forgets nothing', async () => {
  using project = await built();
  const before = project.read('build/merge/aki-model.safetensors');
  project.edit('sdbuild.yaml', text => text.replace('1e-3:4', '2e-3:4'));
  project.run();
  const recipe = project.read('sdbuild.yaml');
  project.write('sdbuild.yaml', 'nonsense');

  const planned = values(project, 'gc', '-n', '--keep-last', '0');
  assert.deepEqual(values(project, 'gc', '--keep-last', '0').slice(0, -1), planned.slice(0, -1));
  const summary = planned.at(-1) as { readonly event: string; readonly freed: { readonly blobs: number } };
  assert.ok(summary.event === 'summary' && summary.freed.blobs > 0);
  assert.match(project.run('gc').out, /^Nothing to remove; the store keeps /);
  assert.match(project.run('gc', '--max-size', '1kB').out, /more than was allowed/);
  assert.equal(project.run('gc', '--max-size', 'much').code, 2);

  project.write('build/datasets/aki/mine.txt', 'mine');
  const { code, out } = project.run('clean');
  assert.equal(code, 0);
  assert.match(
    out,
    /^stays {2}build\/datasets\/aki\/mine\.txt {2}not made by sdbuild\nRemoved \d+ files .*store\n$/,
  );
  assert.deepEqual(project.files('build'), ['build/datasets/aki/mine.txt']);
  assert.match(
    project.run('verify').out,
    /^All is well: [\s\S]*not in build\/: the next build puts them there\n$/,
  );
  assert.match(project.run('log', 'train/aki-lora').out, /^# \d{4}-.*job\.json\n$/);
  assert.match(project.run('log', 'train/aki-lora', '--previous').out, /^# /);
  assert.equal(project.run('log', 'merge').out, 'merge printed nothing when it last ran\n');
  assert.equal(project.run('log', 'train/x').code, 2);

  project.write('sdbuild.yaml', recipe);
  const back = project.events().at(-1);
  assert.deepEqual([back?.ran, back?.failed], [0, 0]);
  assert.notEqual(project.read('build/merge/aki-model.safetensors'), before);
  project.run('clean', '--all');
  assert.deepEqual([existsSync(join(project.folder, '.sdbuild')), project.files('build').length], [false, 1]);
});

test('verify mends a damaged store from build/, and says what is lost', async () => {
  using project = await built();
  const [sheet] = project.files('.sdbuild/store').filter(path => {
    const bytes = readFileSync(join(project.folder, path));
    return bytes.equals(readFileSync(join(project.folder, 'build/previews/aki-lora/sheet.png')));
  });
  assert.ok(sheet !== undefined);
  rmSync(join(project.folder, sheet));
  const repaired = project.run('verify');
  assert.deepEqual(
    [repaired.code, lines(repaired.out)[0]],
    [0, 'repaired  build/previews/aki-lora/sheet.png: its copy in the store was damaged or gone'],
  );

  project.run('clean', 'previews/aki-lora');
  flip(project, sheet);
  const lost = project.run('verify', '--json');
  assert.equal(lost.code, 1);
  const [event] = lines(lost.out).map(line => JSON.parse(line) as Record<string, unknown>);
  assert.deepEqual([event?.event, event?.step, event?.stands], ['lost', 'previews/aki-lora', true]);
  assert.deepEqual(
    project
      .events()
      .filter(({ event }) => event === 'item-started')
      .map(({ step }) => step),
    ['previews/aki-lora'],
  );
  assert.equal(project.run('verify').code, 0);
});

test('log -f shows what a training prints while it prints it, and ends with the build', async () => {
  using project = await TestProject.create();
  const program = 'console.error("one"); setTimeout(() => { console.error("two"); process.exit(3) }, 3000)';
  project.edit('sdbuild.yaml', text =>
    text.replace(
      /command: \[[^\]]*\]/,
      `command: [${JSON.stringify(process.execPath)}, -e, ${JSON.stringify(program)}]`,
    ),
  );
  const build = spawn(process.execPath, [BIN, '-C', project.folder, '--json', 'train/aki-lora'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(build, 'exit');
  for await (const line of createInterface(build.stdout))
    if (/item-started.*train\/aki-lora/.test(line)) break;
  build.stdout.resume();
  const follow = spawn(process.execPath, [BIN, '-C', project.folder, 'log', '-f', 'train/aki-lora'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const seen: [line: string, building: boolean][] = [];
  for await (const line of createInterface(follow.stdout)) seen.push([line, build.exitCode === null]);
  await ended;
  assert.match(seen[0]?.[0] ?? '', /^# /);
  assert.deepEqual(seen.slice(1), [
    ['one', true],
    ['two', seen[2]?.[1]],
  ]);
});
