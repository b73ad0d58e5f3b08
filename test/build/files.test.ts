import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sha256 } from '../../src/build/digest.ts';
import { FileStates } from '../../src/build/files.ts';
import { layoutOf } from '../../src/build/layout.ts';
import { nodeDisk } from '../../src/build/node-disk.ts';
import { MemoryDisk } from './memory-disk.ts';
import { Rig } from './rig.ts';

const LAYOUT = layoutOf('/project');

/** A disk whose files are old enough to be trusted. */
const diskWith = (files: Readonly<Record<string, string>>): MemoryDisk => {
  const disk = new MemoryDisk();
  for (const [path, text] of Object.entries(files)) disk.put(`/project/${path}`, text);
  disk.time += 60_000;
  return disk;
};

const filesOf = (disk: MemoryDisk): FileStates => new FileStates(LAYOUT, disk, () => disk.time);

test('an unchanged stat is trusted across builds, without reading the file', async () => {
  const disk = diskWith({ a: 'one' });
  const files = filesOf(disk);
  assert.equal(files.known('a'), undefined);
  assert.equal(await files.digest('a'), sha256('one'));
  assert.equal(files.known('a'), sha256('one'));
  files.save('', false);
  assert.equal(filesOf(disk).known('a'), sha256('one'));
});

test('a touch costs one read and changes no digest; times that go back count as a change too', async () => {
  const disk = diskWith({ a: 'one' });
  const files = filesOf(disk);
  await files.digest('a');
  const inode = disk.files.get('/project/a');
  assert.ok(inode);
  inode.mtimeMs = 1;
  files.forget('a');
  assert.equal(files.known('a'), undefined);
  assert.equal(await files.digest('a'), sha256('one'));
});

test('an edit of the same size with its old mtime put back is seen', async () => {
  const disk = diskWith({ a: 'one' });
  const files = filesOf(disk);
  await files.digest('a');
  const inode = disk.files.get('/project/a');
  assert.ok(inode);
  const { mtimeMs } = inode;
  disk.put('/project/a', 'two');
  inode.mtimeMs = mtimeMs;
  files.forget();
  assert.equal(files.known('a'), undefined);
  assert.equal(await files.digest('a'), sha256('two'));
});

test('a file hashed within a tick of its times is hashed again next time, however long ticks are', async () => {
  for (const [age, tick, trusted] of [
    [0, 10, false],
    [3, 10, false],
    [10, 10, true],
    [-12, 10, false],
    [40, 10, true],
    [0, 16, false],
    [0, 2_000, false],
    [1_500, 2_000, false],
    [-1_500, 2_000, false],
    [2_000, 2_000, true],
  ] as const) {
    const disk = diskWith({ a: 'one' });
    const inode = disk.files.get('/project/a');
    assert.ok(inode);
    // As late in its tick as can be.
    disk.time = 1_700_000_000_000 + tick - 1;
    disk.pace = 0;
    disk.granule = tick;
    inode.mtimeMs = inode.ctimeMs = Math.floor((disk.time - age) / tick) * tick;
    const files = filesOf(disk);
    assert.equal(await files.digest('a'), sha256('one'));
    files.save('', false);
    assert.equal(filesOf(disk).known('a') !== undefined, trusted, `${age} ms, ticks of ${tick} ms`);
  }
});

test('a file that is written while it is read is hashed again, also when that takes longer than a tick', async () => {
  const disk = diskWith({});
  disk.pace = 0;
  disk.granule = 10;
  disk.put('/project/a', 'one');
  const slow = Object.assign(Object.create(disk), {
    hash: async (path: string) => {
      const digest = await disk.hash(path);
      disk.put('/project/a', 'two');
      disk.time += 60;
      return digest;
    },
  }) as MemoryDisk;
  const files = new FileStates(LAYOUT, slow, () => disk.time);
  assert.equal(await files.digest('a'), sha256('one'));
  files.save('', false);
  assert.equal(await filesOf(disk).digest('a'), sha256('two'));
});

test('the clock that counts is the one the disk stamps by', async () => {
  const disk = diskWith({});
  disk.pace = 0;
  disk.put('/project/a', 'one');
  const files = new FileStates(LAYOUT, disk, () => disk.time + 3_600_000);
  await files.digest('a');
  files.save('', false);
  assert.equal(filesOf(disk).known('a'), undefined);
});

test('what is no file is null: gone, a folder, below a file, and a link where links are refused', async () => {
  using rig = new Rig();
  rig.write('folder/a', 'one');
  symlinkSync('folder/a', join(rig.project, 'link'));
  symlinkSync('circle', join(rig.project, 'circle'));
  const files = new FileStates(layoutOf(rig.project), nodeDisk, Date.now);
  assert.equal(await files.digest('gone'), null);
  assert.equal(await files.digest('folder'), null);
  assert.equal(await files.digest('folder/a/b'), null);
  assert.equal(await files.digest('link'), sha256('one'));
  assert.equal(await files.digest('link', 'refuse'), null);
  assert.equal(await files.digest('circle'), null);
});

test('odd names survive, damage and other versions are forgotten, and nothing changed writes nothing', async () => {
  const names = ['with space', ' ä "quoted"', 'two\nlines', '絵/😀.png'];
  const disk = diskWith(Object.fromEntries(names.map(name => [name, name])));
  const files = filesOf(disk);
  for (const name of names) await files.digest(name);
  files.save('', false);
  assert.deepEqual(
    names.map(name => filesOf(disk).known(name)),
    names.map(name => sha256(name)),
  );
  const saved = disk.files.get(LAYOUT.files);
  assert.ok(saved);
  const whole = saved.bytes;
  for (const at of [3, 20, 100, whole.length - 5]) {
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    saved.bytes = bytes;
    assert.equal(filesOf(disk).known('with space'), undefined, `byte ${at}`);
  }
  saved.bytes = whole.subarray(0, whole.length - 40);
  assert.equal(filesOf(disk).known('with space'), undefined);
  const other = filesOf(disk);
  disk.drop(LAYOUT.files);
  other.save('', false);
  assert.equal(disk.text(LAYOUT.files), undefined);
});

test('one that takes over keeps what it did not ask for, but for what changed', async () => {
  const disk = diskWith({ a: '1', b: '2', c: '3' });
  const files = filesOf(disk);
  for (const path of ['a', 'b', 'c']) await files.digest(path);
  files.save('first', true);
  disk.put('/project/b', 'changed');
  const next = filesOf(disk);
  assert.equal(next.lastNote, 'first');
  assert.deepEqual(next.takeOver(), ['b']);
  await next.digest('c');
  next.save('second', true);
  const last = filesOf(disk);
  assert.equal(last.known('a'), sha256('1'));
  assert.equal(last.known('b'), undefined);
  assert.equal(last.known('c'), sha256('3'));
});

test('a whole build forgets what it did not ask for; a partial one keeps it', async () => {
  const disk = diskWith({ a: '1', b: '2' });
  const files = filesOf(disk);
  await files.digest('a');
  await files.digest('b');
  files.save('r', true);
  const partial = filesOf(disk);
  await partial.digest('a');
  partial.save('a', false);
  assert.equal(filesOf(disk).known('b'), sha256('2'));
  const whole = filesOf(disk);
  await whole.digest('a');
  whole.save('r', true);
  assert.equal(filesOf(disk).known('b'), undefined);
});

test('large files are hashed as a stream', async () => {
  using rig = new Rig();
  const text = 'x'.repeat(3 << 20);
  rig.write('big', text);
  assert.equal(await new FileStates(layoutOf(rig.project), nodeDisk, Date.now).digest('big'), sha256(text));
});
