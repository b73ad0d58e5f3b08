import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sha256 } from '../../src/build/digest.ts';
import { nodeDisk } from '../../src/build/node-disk.ts';
import { type Made, neededOf, Records } from '../../src/build/records.ts';
import { MemoryDisk } from './memory-disk.ts';
import { Rig } from './rig.ts';

const made = (item: string, key: string, path = item): Made => ({
  item,
  artifacts: [{ role: 'x', path, digest: sha256(key), size: 1 }],
  value: null,
  key: sha256(key),
  trace: {
    recipe: { keyVersion: 1, kind: { name: 'k', version: 1 }, params: key },
    params: null,
    inputs: [{ input: { file: 'f' }, digest: sha256('f') }],
  },
  ms: 5,
  at: 1,
});

/** A record that was read, as plain as those that are written. */
const plain = (read: Made | undefined): Made | undefined => {
  if (read === undefined) return undefined;
  const { item, artifacts, value, key, trace, ms, at } = read;
  return { item, artifacts, value, key, trace, ms, at };
};

const recording = (...results: readonly Made[]): { rig: Rig; path: string } => {
  const rig = new Rig();
  const path = join(rig.project, 'records', 'a~b.log');
  const records = new Records(nodeDisk, path);
  for (const result of results) records.record([result]);
  records.close();
  return { rig, path };
};

test('what was recorded is read back: the latest result, earlier ones by key, and the whole trace', () => {
  const { rig, path } = recording(made('a', '1'), made('b', '1'), made('a', '2'));
  using _ = rig;
  const records = new Records(nodeDisk, path);
  assert.deepEqual(plain(records.latest('a')), made('a', '2'));
  assert.deepEqual(plain(records.made('a', sha256('1'))[0]), made('a', '1'));
  assert.deepEqual(records.made('a', sha256('3')), []);
  assert.deepEqual(records.items, ['a', 'b']);
});

test('what an item asked for is kept with its result, and results that differ in nothing else stand side by side', () => {
  const asked = (digest: string, value: number): Made => {
    const { trace, ...rest } = made('a', '1');
    const needed = [{ input: { step: 'other', item: 'x', select: '/text' }, digest: sha256(digest) }];
    return { ...rest, value, trace: { ...trace, needed } };
  };
  const { rig, path } = recording(asked('x', 1), asked('y', 2), asked('x', 3), made('b', '1'));
  using _ = rig;
  const records = new Records(nodeDisk, path);
  const all = (from: Records): unknown => from.made('a', sha256('1')).map(one => [one.value, neededOf(one)]);
  const expected = [asked('x', 3), asked('y', 2)].map(one => [one.value, one.trace.needed]);
  assert.deepEqual(all(records), expected);
  assert.deepEqual(plain(records.latest('a')), asked('x', 3));
  assert.deepEqual(neededOf(made('b', '1')), []);
  assert.deepEqual(records.made('b', sha256('1')).map(neededOf), [[]]);
  records.heal();
  records.close();
  assert.deepEqual(all(new Records(nodeDisk, path)), expected);
});

test('a torn tail loses its own entry and no other, and appending goes on after it', () => {
  const { rig, path } = recording(made('a', '1'), made('b', '1'));
  using _ = rig;
  for (let cut = 2; cut < 60; cut += 7) {
    const whole = readFileSync(path);
    truncateSync(path, whole.length - cut);
    const torn = new Records(nodeDisk, path);
    assert.deepEqual([torn.latest('a')?.key, torn.latest('b')], [sha256('1'), undefined]);
    torn.record([made('c', '1')]);
    torn.close();
    const healed = new Records(nodeDisk, path);
    assert.deepEqual(healed.items, ['a', 'c']);
    writeFileSync(path, whole);
  }
});

test('what was not written is not referred to by what is written later', () => {
  const disk = new MemoryDisk();
  const records = new Records(disk, '/project/a.log');
  records.claim(made('a', '1').artifacts);
  disk.fault = ({ syscall }) => (syscall === 'write' ? 'ENOSPC' : undefined);
  assert.throws(() => records.record([made('a', '1')]), { code: 'ENOSPC' });
  disk.fault = undefined;
  records.record([made('b', '1')]);
  records.close();
  assert.deepEqual(plain(new Records(disk, '/project/a.log').latest('b')), made('b', '1'));
});

test('a damaged entry in the middle, or of the recipe, loses what depends on it', () => {
  const { rig, path } = recording(made('a', '1'), made('b', '1'), made('c', '2'));
  using _ = rig;
  const text = readFileSync(path, 'latin1');
  writeFileSync(path, text.replace('x\0b', 'y\0b'), 'latin1');
  assert.deepEqual(new Records(nodeDisk, path).items, ['a', 'c']);
  assert.equal(new Records(nodeDisk, path).damage, 'damaged');
  writeFileSync(path, text.replace('"params":"1"', '"params":"9"'), 'latin1');
  const records = new Records(nodeDisk, path);
  assert.deepEqual(records.items, ['c']);
  assert.deepEqual(plain(records.latest('c')), made('c', '2'));
  records.record([made('d', '3')]);
  records.close();
  assert.deepEqual(plain(new Records(nodeDisk, path).latest('d')), made('d', '3'));
});

test('a log of another version, or that is none, is as if it were not there and is replaced', () => {
  const { rig, path } = recording(made('a', '1'));
  using _ = rig;
  for (const text of ['sdbuild-records 0\n', 'hello', '']) {
    writeFileSync(path, text);
    const records = new Records(nodeDisk, path);
    assert.deepEqual(records.items, []);
    records.record([made('b', '1')]);
    records.close();
    assert.deepEqual(new Records(nodeDisk, path).items, ['b']);
  }
});

test('compaction keeps every result that counts, and only what is more than half out of date', () => {
  const { rig, path } = recording(
    ...Array.from({ length: 20 }, () => made('a', '1')),
    made('a', '2', 'z'),
    made('b', '1'),
  );
  using _ = rig;
  const records = new Records(nodeDisk, path);
  records.gone(['b']);
  const before = readFileSync(path, 'utf8').length;
  records.compact();
  records.record([made('c', '2')]);
  records.close();
  assert.ok(readFileSync(path, 'utf8').length < before / 2);
  const compacted = new Records(nodeDisk, path);
  assert.deepEqual(plain(compacted.latest('a')), made('a', '2', 'z'));
  assert.deepEqual(plain(compacted.made('a', sha256('1'))[0]), made('a', '1'));
  assert.deepEqual(plain(compacted.made('b', sha256('1'))[0]), made('b', '1'));
  assert.deepEqual(compacted.items, ['a', 'c']);
  assert.deepEqual([...compacted.leftovers.keys()].sort(), ['a', 'b']);
  const same = readFileSync(path, 'utf8');
  compacted.compact();
  assert.equal(readFileSync(path, 'utf8'), same);
});

test('a placed file stays claimed until a result stands for it or it is dropped', () => {
  const { rig, path } = recording();
  using _ = rig;
  const records = new Records(nodeDisk, path);
  records.claim(made('a', '1').artifacts);
  assert.deepEqual([...records.leftovers], [['a', [sha256('1')]]]);
  records.record([made('a', '1')]);
  assert.equal(records.leftovers.size, 0);
  records.record([made('a', '2', 'elsewhere')]);
  assert.deepEqual([...records.leftovers], [['a', [sha256('1')]]]);
  records.dropped(['a']);
  records.gone(['a']);
  records.close();
  appendFileSync(path, 'torn');
  const again = new Records(nodeDisk, path);
  assert.deepEqual([...again.leftovers], [['elsewhere', [sha256('2')]]]);
  assert.deepEqual(again.items, []);
  assert.equal(again.made('a', sha256('1'))[0]?.item, 'a');
});
