import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectGarbage, type GcOptions, type GcReport } from '../../src/build/gc.ts';
import { DAY, HOUR } from '../../src/build/keep.ts';
import { MemoryRig } from './memory-rig.ts';

const gc = async (rig: MemoryRig, options: Partial<GcOptions> = {}): Promise<GcReport> => {
  const collected = await collectGarbage({ project: rig.project, machine: rig.machine, ...options });
  assert.ok(collected.ok, JSON.stringify(collected.diagnostics));
  return collected.value;
};

/** Builds one item with each text in turn. */
const history = async (rig: MemoryRig, ...texts: readonly string[]): Promise<void> => {
  for (const text of texts) {
    await rig.build([rig.step('a', { x: text, y: 'same' })]);
    rig.disk.time += HOUR;
  }
};

test('what stands and the last earlier results stay, older ones go, and going back restores or runs', async () => {
  const rig = new MemoryRig();
  await history(rig, 'one', 'two', 'three', 'four');
  const report = await gc(rig, { keepLast: 1 });
  assert.deepEqual(rig.blobs, ['four', 'same', 'three']);
  assert.deepEqual(
    report.forgotten.map(({ step, item, bytes }) => [step, item, bytes]),
    [
      ['a', 'x', 3],
      ['a', 'x', 3],
    ],
  );
  assert.deepEqual(
    [report.freed, report.kept, report.fits],
    [{ blobs: 2, bytes: 6 }, { blobs: 3, bytes: 13 }, true],
  );
  await rig.build([rig.step('a', { x: 'three', y: 'same' })]);
  assert.deepEqual([rig.ran, rig.restored], [[], ['a/x']]);
  await rig.build([rig.step('a', { x: 'two', y: 'same' })]);
  assert.deepEqual([rig.ran, rig.restored], [['a/x'], []]);
  assert.equal(rig.text('build/a/x.txt'), 'two');
});

test('results of items and steps that are gone count as earlier ones', async () => {
  const rig = new MemoryRig();
  await rig.build([rig.step('a', { x: 'one' }), rig.step('b', { y: 'two' })]);
  await rig.build([rig.step('a', {})]);
  await gc(rig);
  assert.deepEqual(rig.blobs, ['one', 'two']);
  await gc(rig, { keepLast: 0 });
  assert.deepEqual(rig.blobs, []);
  await rig.build([rig.step('a', { x: 'one' })]);
  assert.deepEqual(rig.ran, ['a/x']);
});

test('a size lets earlier results go oldest first, never what stands nor what would free nothing', async () => {
  const rig = new MemoryRig();
  await rig.build([rig.step('a', { x: '11', y: 'same' }), rig.step('b', { z: '22' })]);
  await rig.build([rig.step('a', { x: '33', y: 'same' }), rig.step('b', { z: 'same' })]);
  await rig.build([rig.step('a', { x: 'same', y: 'same' }), rig.step('b', { z: '4444' })]);
  rig.disk.time += HOUR;
  assert.deepEqual(rig.blobs, ['11', '22', '33', '4444', 'same']);
  const report = await gc(rig, { maxSize: 10 });
  assert.deepEqual([rig.blobs, report.fits], [['33', '4444', 'same'], true]);
  assert.deepEqual(report.forgotten.map(({ step, item }) => `${step}/${item}`).sort(), ['a/x', 'b/z']);
  await rig.build([rig.step('a', { x: 'same', y: 'same' }), rig.step('b', { z: 'same' })]);
  assert.deepEqual(rig.restored, ['b/z']);
  const tight = await gc(rig, { maxSize: 1 });
  assert.deepEqual([rig.blobs, tight.fits, tight.kept.bytes], [['same'], false, 4]);
  await rig.build([rig.step('a', { x: 'same', y: 'same' }), rig.step('b', { z: 'same' })]);
  assert.deepEqual([rig.ran, rig.restored], [[], []]);
});

test('a blob that nobody refers to is left alone for an hour', async () => {
  const rig = new MemoryRig();
  await rig.build([rig.step('a', { x: 'one' })]);
  rig.write(`.sdbuild/store/ab/${'0'.repeat(62)}`, 'foreign');
  rig.write('.sdbuild/store/ab/notes.txt', 'mine');
  assert.equal((await gc(rig)).freed.blobs, 0);
  rig.disk.time += HOUR;
  assert.equal((await gc(rig)).freed.blobs, 1);
  assert.deepEqual(rig.blobs, ['mine', 'one']);
});

test('results by key go with their records, and without any record after a fortnight', async () => {
  const rig = new MemoryRig();
  rig.cost = 2_000;
  await history(rig, 'one', 'two');
  rig.disk.drop('/p/.sdbuild/records');
  assert.equal((await gc(rig, { keepLast: 0 })).freed.blobs, 0);
  await rig.build([rig.step('a', { x: 'two', y: 'same' })]);
  assert.deepEqual([rig.ran, rig.restored], [[], ['a/x', 'a/y']]);
  rig.disk.time += 15 * DAY;
  assert.equal((await gc(rig, { keepLast: 0 })).freed.blobs, 1);
  assert.deepEqual(rig.blobs, ['same', 'two']);
  await history(rig, 'three');
  await gc(rig, { keepLast: 0 });
  assert.equal(Object.keys(rig.tree('.sdbuild/results')).length, 2);
});

test('a dry run says what a real one does, and takes no lock and changes nothing', async () => {
  const rig = new MemoryRig();
  await history(rig, 'one', 'two', 'three');
  rig.write('.sdbuild/results/x.new', 'torn');
  const before = rig.tree('.sdbuild');
  rig.locked = true;
  const planned = await gc(rig, { keepLast: 1, dryRun: true });
  assert.deepEqual(rig.tree('.sdbuild'), before);
  const refused = await collectGarbage({ project: rig.project, machine: rig.machine });
  assert.equal(refused.ok ? undefined : refused.diagnostics[0]?.code, 'SDB210');
  rig.locked = false;
  assert.deepEqual(await gc(rig, { keepLast: 1 }), planned);
  assert.equal(planned.forgotten.length, 1);
  assert.equal(rig.text('.sdbuild/results/x.new'), undefined);
});

test('it refuses where a record cannot be read: what it needs would be gone', async () => {
  const rig = new MemoryRig();
  await history(rig, 'one', 'two');
  rig.rot('.sdbuild/records/a.log', 'sdbuild-records 1\n');
  const refused = await collectGarbage({ project: rig.project, machine: rig.machine });
  assert.equal(refused.ok ? undefined : refused.diagnostics[0]?.code, 'SDB250');
  assert.deepEqual(rig.blobs, ['one', 'same', 'two']);
});

test('attempts that nobody touched for a fortnight go unless a build may ask for them', async () => {
  const rig = new MemoryRig();
  await history(rig, 'one');
  for (const name of ['old', 'wanted', 'new']) rig.write(`.sdbuild/resume/${name}/output/state`, name);
  rig.write('.sdbuild/records/a.log.bad', 'damaged');
  rig.disk.time += 15 * DAY;
  rig.write('.sdbuild/resume/new/output/state', 'more');
  const left = (): readonly string[] =>
    Object.keys(rig.tree('.sdbuild/resume'))
      .map(path => path.split('/')[0] ?? '')
      .sort();
  assert.equal((await gc(rig)).attempts, 0);
  assert.equal((await gc(rig, { resumable: async () => undefined })).attempts, 0);
  const report = await gc(rig, { resumable: async () => new Set(['wanted']) });
  assert.deepEqual([report.attempts, report.freed.bytes, left()], [1, 3, ['new', 'wanted']]);
  assert.equal(rig.text('.sdbuild/records/a.log.bad'), undefined);
});

test('what steps keep from task to task goes when nobody touched it for a fortnight', async () => {
  const rig = new MemoryRig();
  await history(rig, 'one');
  for (const name of ['old', 'new']) rig.write(`.sdbuild/lasting/${name}/00000004-state/state`, name);
  rig.disk.time += 15 * DAY;
  rig.write('.sdbuild/lasting/new/00000008-state/state', 'more');
  const report = await gc(rig);
  assert.deepEqual([report.attempts, report.freed.bytes], [1, 3]);
  assert.deepEqual(Object.keys(rig.tree('.sdbuild/lasting')).sort(), [
    'new/00000004-state/state',
    'new/00000008-state/state',
  ]);
});

test('where nothing was built there is nothing to do, and nothing is made', async () => {
  const rig = new MemoryRig();
  assert.deepEqual((await gc(rig)).freed, { blobs: 0, bytes: 0 });
  assert.equal(rig.disk.changes, 0);
});

test('killed at any moment it leaves every record with its blobs, and the next one ends the work', async () => {
  const prepare = async (): Promise<MemoryRig> => {
    const rig = new MemoryRig();
    rig.cost = 1_500;
    for (const text of ['one', 'two', 'three'])
      await rig.build([rig.step('a', { x: text, y: 'same' }), rig.step('b', { z: `${text} b` })]);
    return rig;
  };
  const whole = await prepare();
  const began = whole.disk.changes;
  await gc(whole, { keepLast: 1 });
  const changes = whole.disk.changes - began;
  assert.ok(changes > 8);
  for (let at = 0; at < changes; at++) {
    const rig = await prepare();
    rig.disk.killAt(at);
    await assert.rejects(gc(rig, { keepLast: 1 }), /killed/);
    rig.disk.revive();
    for (const text of ['two', 'three']) {
      await rig.build([rig.step('a', { x: text, y: 'same' }), rig.step('b', { z: `${text} b` })]);
      assert.deepEqual(rig.ran, [], `killed at change ${at}`);
    }
    rig.disk.time += HOUR;
    await gc(rig, { keepLast: 1 });
    assert.deepEqual(rig.blobs, whole.blobs, `killed at change ${at}`);
  }
});
