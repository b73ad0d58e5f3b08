import assert from 'node:assert/strict';
import { existsSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sha256 } from '../../src/build/digest.ts';
import { FileStates } from '../../src/build/files.ts';
import { Rig } from './rig.ts';

/** A clock that runs this far ahead, so that files of this moment count as settled. */
const later = (): number => Date.now() + 60_000;

const filesOf = (rig: Rig, now = later): FileStates =>
  new FileStates(rig.project, join(rig.project, 'files'), now);

test('an unchanged stat is trusted across builds, without reading the file', async () => {
  using rig = new Rig();
  rig.write('a', 'one');
  const files = filesOf(rig);
  assert.equal(files.known('a'), undefined);
  assert.equal(await files.digest('a'), sha256('one'));
  assert.equal(files.known('a'), sha256('one'));
  files.save(join(rig.project, 'files'));
  assert.equal(filesOf(rig).known('a'), sha256('one'));
});

test('a touch costs one read and changes no digest; times that go back count as a change too', async () => {
  using rig = new Rig();
  rig.write('a', 'one');
  const files = filesOf(rig);
  await files.digest('a');
  utimesSync(join(rig.project, 'a'), 1, 1);
  assert.equal(files.known('a'), undefined);
  assert.equal(await files.digest('a'), sha256('one'));
});

test('an edit of the same size with its old mtime put back is seen', async () => {
  using rig = new Rig();
  rig.write('a', 'one');
  const path = join(rig.project, 'a');
  const { atime, mtime } = statSync(path);
  const files = filesOf(rig);
  await files.digest('a');
  rig.write('a', 'two');
  utimesSync(path, atime, mtime);
  assert.equal(files.known('a'), undefined);
  assert.equal(await files.digest('a'), sha256('two'));
});

test('a file hashed within two seconds of its times is hashed again next time', async () => {
  using rig = new Rig();
  rig.write('a', 'one');
  for (const [ahead, trusted] of [
    [0, false],
    [1_500, false],
    [-1_500, false],
    [10_000, true],
  ] as const) {
    const files = filesOf(rig, () => Date.now() + ahead);
    await files.digest('a');
    assert.equal(files.known('a') !== undefined, trusted, `${ahead} ms`);
  }
});

test('what is no file is null: gone, a folder, below a file, and a link where links are refused', async () => {
  using rig = new Rig();
  rig.write('folder/a', 'one');
  symlinkSync('folder/a', join(rig.project, 'link'));
  const files = filesOf(rig);
  assert.equal(await files.digest('gone'), null);
  assert.equal(await files.digest('folder'), null);
  assert.equal(await files.digest('folder/a/b'), null);
  assert.equal(await files.digest('link'), sha256('one'));
  assert.equal(await files.digest('link', 'refuse'), null);
});

test('odd names survive, damage and other versions are forgotten, and nothing changed writes nothing', async () => {
  using rig = new Rig();
  const names = ['with space', ' ä "quoted"', 'two\nlines'];
  const files = filesOf(rig);
  for (const name of names) {
    rig.write(name, name);
    await files.digest(name);
  }
  const saved = join(rig.project, 'files');
  files.save(saved);
  assert.deepEqual(
    names.map(name => filesOf(rig).known(name) === sha256(name)),
    [true, true, false],
  );
  rig.write('files', rig.read('files').replace(/ /, ' x'));
  assert.equal(filesOf(rig).known('with space'), undefined);
  rig.write('files', 'sdbuild-files 0\n');
  const other = filesOf(rig);
  assert.equal(other.known(' ä "quoted"'), undefined);
  rig.remove('files');
  other.save(saved);
  assert.equal(existsSync(saved), false);
});

test('large files are hashed as a stream', async () => {
  using rig = new Rig();
  const text = 'x'.repeat(3 << 20);
  rig.write('big', text);
  assert.equal(await filesOf(rig).digest('big'), sha256(text));
});
