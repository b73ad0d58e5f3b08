// What a person looks at besides the build itself: the graph of a recipe and the trace of a build.
import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Trace } from '../../src/show/trace-format.ts';
import { TestProject } from './project.ts';

test('the graph of a recipe is shown in each format, for all or for what a target needs; nothing is written', async () => {
  using project = await TestProject.create();
  const before = project.files();
  const all = project.run('graph');
  assert.equal(all.code, 0, all.err);
  assert.match(all.out, /^flowchart LR\n {2}f0\[\("images\/aki<br\/>8 files"\)\]\n/);
  assert.match(all.out, /subgraph t0\["datasets\/aki"\]\n {4}s0\["pictures<br\/>4 items"\]/);
  assert.match(project.run('graph', '--format', 'dot').out, /^digraph sdbuild \{\n[\s\S]*\n\}\n$/);

  const json = project.run('graph', '--json', 'train/aki-lora');
  const { targets, steps } = JSON.parse(json.out) as {
    readonly targets: readonly string[];
    readonly steps: readonly { readonly id: string; readonly reads: readonly string[] }[];
  };
  assert.deepEqual(targets, ['datasets/aki', 'train/aki-lora/plan', 'train/aki-lora']);
  assert.deepEqual(
    steps.find(({ id }) => id === 'train/aki-lora'),
    {
      id: 'train/aki-lora',
      target: 'train/aki-lora',
      kind: 'train-command',
      items: 1,
      reads: ['datasets/aki/manifest', 'datasets/aki/gate', 'train/aki-lora/gate'],
      files: 1,
    },
  );
  assert.equal(project.run('graph', '--format', 'json', 'train/aki-lora').out, json.out);
  assert.deepEqual(project.files(), before);
});

test('what cannot be drawn is told on standard error; exit code 2', async () => {
  using project = await TestProject.create();
  for (const [args, told] of [
    [['graph', '--format', 'svg'], /mermaid, dot, json/],
    [['graph', 'train/nobody'], /there is no target `train\/nobody`/],
  ] as const) {
    const { code, out, err } = project.run(...args);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, told);
  }
  project.edit('sdbuild.yaml', text => text.replace('repeats: 2', 'repeat: 2'));
  const wrong = project.run('graph');
  assert.equal(wrong.code, 2);
  assert.match(wrong.err, /sdbuild\.yaml:8:5/);
});

test('a build that did something leaves its trace; a plan and a build with nothing to do leave it alone', async () => {
  using project = await TestProject.create();
  const path = join(project.folder, '.sdbuild/trace.json');
  project.run('-n');
  assert.equal(existsSync(path), false);
  assert.equal(project.run().code, 0);
  const { traceEvents } = JSON.parse(project.read('.sdbuild/trace.json')) as Trace;
  const names = traceEvents.flatMap(({ ph, name }) => (ph === 'X' ? [name] : []));
  for (const name of ['datasets/aki/captions', 'images/aki/a.png', 'train/aki-lora', 'report'])
    assert.ok(names.includes(name), name);
  const { mtimeMs } = statSync(path);
  assert.equal(project.run().code, 0);
  assert.equal(statSync(path).mtimeMs, mtimeMs);
  project.write('images/aki/b.png', 'not a picture');
  assert.equal(project.run().code, 1);
  const failed = JSON.parse(project.read('.sdbuild/trace.json')) as Trace;
  assert.ok(failed.traceEvents.some(event => event.ph === 'X' && event.cname === 'terrible'));
});

test('the end of a build says why it built, and of a failed one what to do next', async () => {
  using project = await TestProject.create();
  const last = (): readonly string[] => project.run().out.trimEnd().split('\n').slice(-3);
  assert.match(last().at(-1) ?? '', /^\d+ built in /);
  project.edit('images/aki/b.txt', text => text.replace('smile', 'frown'));
  assert.match(last().at(-1) ?? '', /^\d+ built \(b\.txt changed\), \d+ kept in /);
  project.edit('sdbuild.yaml', text => text.replace('seed: 1', 'seed: 2'));
  assert.match(last().at(-1) ?? '', /^\d+ built \(seed changed: 1 → 2\), \d+ kept in /);

  project.write('images/aki/b.png', 'not a picture');
  const { out } = project.run();
  assert.match(out, /^FAILED datasets\/aki\/gate \(.*\)\n {2}why it ran: /m);
  assert.match(
    out,
    /^5 targets not built, because datasets\/aki\/gate failed: train\/aki-lora, loss\/aki-lora, previews\/aki-lora, /m,
  );
  assert.match(out, new RegExp(`^ {2}try again: sdbuild -C ${project.folder} datasets/aki$`, 'm'));
});
