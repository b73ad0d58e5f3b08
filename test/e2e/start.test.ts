import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { BIN, TestProject } from './project.ts';

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

test('who stops reading early ends it without a word', async () => {
  using project = await TestProject.create();
  assert.equal(project.run().code, 0);
  for (const options of ['', '--json', '-n', 'status', 'graph']) {
    const command = `"${process.execPath}" "${BIN}" ${options} | true; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8', cwd: project.folder });
    assert.match(stdout, /^(0|130)\n$/, options);
    assert.equal(stderr, '', options);
  }
});

test('what there is nothing to do about is said in one line, to a file and to a pipe', async () => {
  using project = await TestProject.create();
  assert.equal(project.run().code, 0);
  assert.match(project.run().out, /^Everything is up to date \(\d+ items\)\n$/);
  const command = `"${process.execPath}" "${BIN}" > said.txt; cat said.txt`;
  const { stdout } = spawnSync('bash', ['-c', command], { encoding: 'utf8', cwd: project.folder });
  assert.match(stdout, /^Everything is up to date \(\d+ items\)\n$/);
});
