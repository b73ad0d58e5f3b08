import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { layoutOf } from '../../src/build/layout.ts';
import { findLogs } from '../../src/build/logs.ts';
import { itemOf, logName, stepOf } from '../../src/build/names.ts';
import { nodeDisk } from '../../src/build/node-disk.ts';
import type { Task } from '../../src/build/step.ts';
import { bytes, Rig, step } from './rig.ts';

test('an item has a log when it asks for one, and the log of the time before beside it', async () => {
  using rig = new Rig();
  const logs = async (params: string): Promise<readonly string[]> => {
    const run = async (task: Task) => {
      if (task.item.name === 'quiet') return { ok: true, outputs: [] } as const;
      writeFileSync(await task.log, `${params}\n`, { flag: 'a' });
      writeFileSync(await task.log, 'again\n', { flag: 'a' });
      return { ok: true, outputs: [{ role: 'x', path: task.item.name, content: bytes(params) }] } as const;
    };
    await rig.build([step('a/b', { 'c/d.png': [], quiet: [] }, { params, run })]);
    return Object.entries(rig.tree('.sdbuild/logs')).map(entry => entry.join(': '));
  };
  assert.deepEqual(await logs('one'), ['a~b/c~d.png.log: one\nagain\n']);
  const both = ['a~b/c~d.png.log: two\nagain\n', 'a~b/c~d.png.log.1: one\nagain\n'];
  assert.deepEqual(await logs('two'), both);
  assert.deepEqual(
    findLogs(nodeDisk, layoutOf(rig.project)).map(({ step, item }) => [step, item]),
    [['a/b', 'c/d.png']],
  );
  assert.deepEqual(await logs('two'), both, 'what does not run leaves the logs alone');
});

test('names of logs stand for one item each, whatever it is called, and lie in the folder of logs', () => {
  const items = ['', 'a', 'a/b', 'a~b', 'a%7eb', '..', '../../x', 'a\\b', 'ä', 'a:b', '\n', 'x'.repeat(300)];
  const names = items.map(item => logName('train/lora', item));
  assert.equal(new Set(names).size, items.length);
  for (const [index, name] of names.entries()) {
    assert.match(name, /^train~lora\/[^/\\]+\.log$/);
    assert.ok(Buffer.byteLength(name) < 255);
    const [folder = '', file = ''] = name.split('/');
    assert.equal(stepOf(folder), 'train/lora');
    if (items[index] !== 'x'.repeat(300)) assert.equal(itemOf('train/lora', file), items[index]);
  }
});

test('a project without logs has none', () => {
  using rig = new Rig();
  assert.deepEqual(findLogs(nodeDisk, layoutOf(rig.project)), []);
  assert.equal(existsSync(join(rig.project, '.sdbuild')), false);
});

test('all tries at an item share a log', async () => {
  using rig = new Rig();
  let tries = 0;
  const run = async (task: Task) => {
    writeFileSync(await task.log, `try ${++tries}\n`, { flag: 'a' });
    const failed = { ok: false, diagnostics: [], retryable: 'now' } as const;
    return tries < 3 ? failed : ({ ok: true, outputs: [] } as const);
  };
  await rig.build([step('a', { '': [] }, { run, retry: { times: 5, delayMs: 0 } })]);
  assert.deepEqual(rig.tree('.sdbuild/logs'), { 'a/a.log': 'try 1\ntry 2\ntry 3\n' });
});
