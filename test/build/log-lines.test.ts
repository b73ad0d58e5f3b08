import assert from 'node:assert/strict';
import { appendFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { logLines } from '../../src/build/log-lines.ts';
import { Rig } from './rig.ts';

const all = async (lines: AsyncIterable<string>): Promise<readonly string[]> => Array.fromAsync(lines);

test('a log is read line by line, whatever its size and characters', async () => {
  using rig = new Rig();
  const path = join(rig.project, 'log');
  assert.deepEqual(await all(logLines(path)), []);
  const lines = Array.from({ length: 9000 }, (_, index) => `${index} ${'é漢😀'.repeat(index % 7)}`);
  rig.write('log', `${lines.join('\n')}\nfirst\r\n\nlast`);
  assert.deepEqual(await all(logLines(path)), [...lines, 'first', '', 'last']);
  rig.write('log', Buffer.from([0x61, 0xe6, 0xbc]).toString('latin1'));
  assert.equal((await all(logLines(path))).length, 1);
});

test('a log that grows is followed to its end, through a new one in its place', async () => {
  using rig = new Rig();
  const path = join(rig.project, 'log');
  const steps = [
    () => {},
    () => rig.write('log', 'one\ntw'),
    () => appendFileSync(path, 'o\n'),
    () => {
      renameSync(path, `${path}.1`);
      rig.write('log', 'anew\n');
    },
    () => appendFileSync(path, 'end'),
  ];
  const goesOn = (): boolean => {
    steps.shift()?.();
    return steps.length > 0;
  };
  assert.deepEqual(await all(logLines(path, goesOn)), ['one', 'two', 'anew', 'end']);
});
