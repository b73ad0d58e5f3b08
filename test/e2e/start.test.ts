import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BIN } from './project.ts';

const start = (...argv: readonly string[]) =>
  spawnSync(process.execPath, [...argv], { encoding: 'utf8', cwd: '/' });

test('an old Node is told so', () => {
  const pretended = 'Object.defineProperty(process, "versions", { value: { node: "20.20.2" } })';
  const { status, stderr, stdout } = start('--import', `data:text/javascript,${pretended}`, BIN);
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /^sdbuild needs Node 24 or newer/);
  // What it imports is looked up before its first line runs: a name that an old Node lacks would be all it says.
  assert.doesNotMatch(readFileSync(BIN, 'utf8'), /^\s*(import|export)\b/m);
});

test('--version says the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(BIN, '../../package.json'), 'utf8')) as {
    version: string;
  };
  for (const option of ['--version', '-V'])
    assert.deepEqual([start(BIN, option).status, start(BIN, option).stdout], [0, `${version}\n`]);
});
