import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { TestProject } from './project.ts';

const python = spawnSync('python3', ['--version']).status === 0;

test('the trainer in docs/trainers.md keeps the protocol', {
  skip: !python && !process.env.CI && 'needs python3',
}, async () => {
  const docs = readFileSync(join(import.meta.dirname, '../../docs/trainers.md'), 'utf8');
  const program = /<!-- example: command-trainer -->\n```python\n([\s\S]*?)```/.exec(docs)?.[1];
  assert.ok(program !== undefined);
  assert.ok(program.split('\n').length <= 36, 'a page’s example stays short');
  using project = await TestProject.create();
  project.write('tools/my_trainer.py', program);
  project.edit('sdbuild.yaml', text =>
    text
      .replace(/command: \[[^\]]*\]/, 'command: [python3, tools/my_trainer.py]')
      .replace(/^merge:[\s\S]*?(?=^default)/m, '')
      .replace('merge/aki-model, ', '')
      .replace('previews/aki-lora', 'train/aki-lora'),
  );
  const { code, out, err } = project.run();
  assert.equal(code, 0, out + err);
  assert.doesNotMatch(out + err, /no event of the protocol/);
  const events = project
    .read('build/train/aki-lora/events.jsonl')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line).event);
  assert.deepEqual([events[0], events.at(-1)], ['start', 'done']);
  assert.equal(events.filter(event => event === 'progress').length, 8);
  assert.match(project.read('build/report/index.html'), /noise level/);
});
