import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY } from '../../src/build/keep.ts';
import { type VerifyEvent, type VerifyOptions, type VerifySummary, verify } from '../../src/build/verify.ts';
import { MemoryRig } from './memory-rig.ts';

interface Verified {
  readonly summary: VerifySummary;
  readonly events: readonly VerifyEvent[];
}

const look = async (rig: MemoryRig, options: Partial<VerifyOptions> = {}): Promise<Verified> => {
  const events: VerifyEvent[] = [];
  const verified = await verify({
    project: rig.project,
    machine: rig.machine,
    listener: event => events.push(event),
    ...options,
  });
  assert.ok(verified.ok, JSON.stringify(verified.diagnostics));
  assert.deepEqual(events.at(-1), verified.value);
  return { summary: verified.value, events: events.slice(0, -1) };
};

/** `event path` of each event. */
const told = ({ events }: Verified): readonly string[] =>
  events.map(event =>
    `${event.event} ${'path' in event ? event.path : 'from' in event ? event.from : ''}`.trim(),
  );

const STEPS = (rig: MemoryRig, x = 'one') => [rig.step('a', { x, y: 'two' }, [{ file: 'mine.txt' }])];

const built = async (canLink = true): Promise<MemoryRig> => {
  const rig = new MemoryRig();
  rig.disk.canLink = canLink;
  rig.write('mine.txt', 'mine');
  await rig.build(STEPS(rig));
  rig.disk.time += DAY;
  await rig.build(STEPS(rig));
  return rig;
};

/** Path of the blob with this text. */
const blobOf = (rig: MemoryRig, text: string): string => {
  const found = Object.entries(rig.tree('.sdbuild/store')).find(entry => entry[1] === text);
  assert.ok(found !== undefined);
  return `.sdbuild/store/${found[0]}`;
};

const nothingToDo = async (rig: MemoryRig): Promise<void> => {
  const summary = await rig.build(STEPS(rig));
  assert.deepEqual([summary.ran, summary.restored, summary.kept], [0, 0, 2]);
};

test('where all is well nothing is said and nothing changes', async () => {
  for (const canLink of [true, false]) {
    const rig = await built(canLink);
    const before = [rig.tree('.sdbuild'), rig.tree('build')];
    const read: number[] = [];
    const { summary, events } = await look(rig, { progress: (done, total) => read.push(done / total) });
    assert.deepEqual(events, []);
    const { blobs, bytes, placed, absent, repaired, lost } = summary;
    assert.deepEqual([blobs, bytes, placed, absent, repaired, lost], [2, 6, 2, 0, 0, 0]);
    assert.deepEqual([rig.tree('.sdbuild'), rig.tree('build')], before);
    assert.equal(read.length, canLink ? 2 : 4, 'a second name of a blob is not read again');
    assert.equal(read.at(-1), 1);
  }
  assert.deepEqual((await look(new MemoryRig())).events, []);
});

test('a damaged or missing blob is brought back from where it was placed', async () => {
  const rig = await built(false);
  rig.rot(blobOf(rig, 'one'), 'xxx');
  rig.disk.drop(`/p/${blobOf(rig, 'two')}`);
  const verified = await look(rig);
  assert.deepEqual(told(verified).toSorted(), ['repaired build/a/x.txt', 'repaired build/a/y.txt']);
  assert.deepEqual([verified.summary.repaired, verified.summary.lost], [2, 0]);
  assert.deepEqual(rig.blobs, ['one', 'two']);
  await nothingToDo(rig);
});

test('a damaged blob without a copy is removed, and the next build makes again what stands on it', async () => {
  const rig = await built();
  rig.rot(blobOf(rig, 'one'), 'xxx');
  assert.equal(rig.text('build/a/x.txt'), 'xxx', 'the placed file is another name of the blob');
  const verified = await look(rig);
  assert.deepEqual(told(verified), ['lost build/a/x.txt']);
  const [event] = verified.events;
  assert.deepEqual(event?.event === 'lost' && [event.step, event.item, event.stands], ['a', 'x', true]);
  assert.deepEqual(rig.blobs, ['two']);
  assert.deepEqual(told(await look(rig)), ['lost build/a/x.txt'], 'it stays lost until it is made again');
  await rig.build(STEPS(rig));
  assert.deepEqual([rig.ran, rig.text('build/a/x.txt')], [['a/x'], 'one']);
  assert.deepEqual(told(await look(rig)), []);
});

test('any file that had the bytes when it was last read serves as a copy', async () => {
  const rig = new MemoryRig();
  rig.write('mine.txt', 'one');
  await rig.build(STEPS(rig));
  rig.rot(blobOf(rig, 'one'), 'xxx');
  assert.deepEqual(told(await look(rig)), ['repaired mine.txt', 'put-back build/a/x.txt']);
  assert.deepEqual(rig.tree('build'), { 'a/x.txt': 'one', 'a/y.txt': 'two' });
  await nothingToDo(rig);
});

test('a placed file that differs is put back, one that is absent is not', async () => {
  const rig = await built();
  rig.disk.drop('/p/build/a/x.txt');
  rig.write('build/a/x.txt', 'edited');
  rig.disk.drop('/p/build/a/y.txt');
  const verified = await look(rig);
  assert.deepEqual(told(verified), ['put-back build/a/x.txt']);
  assert.equal(verified.summary.absent, 1);
  assert.deepEqual(rig.tree('build'), { 'a/x.txt': 'one' });
});

test('rot that no stat shows is found in placed files too', async () => {
  const rig = await built(false);
  rig.rot('build/a/y.txt', 'xxx');
  await nothingToDo(rig);
  assert.deepEqual(told(await look(rig)), ['put-back build/a/y.txt']);
  assert.equal(rig.text('build/a/y.txt'), 'two');
});

test('what cannot be read counts as damaged', async () => {
  const rig = await built(false);
  const broken = rig.disk.files.get(`/p/${blobOf(rig, 'two')}`);
  const hash = async (path: string) => {
    if (rig.disk.files.get(path) === broken)
      throw Object.assign(new Error('EIO'), { code: 'EIO', syscall: 'read' });
    return rig.disk.hash(path);
  };
  assert.deepEqual(told(await look(rig, { hash, atOnce: 3 })), ['repaired build/a/y.txt']);
  assert.deepEqual(rig.blobs, ['one', 'two']);
});

test('a lost earlier result is forgotten, a damaged blob of nobody removed', async () => {
  const rig = await built();
  await rig.build(STEPS(rig, 'three'));
  rig.rot(blobOf(rig, 'one'), 'xxx');
  rig.write(`.sdbuild/store/ab/${'0'.repeat(62)}`, 'foreign');
  const verified = await look(rig);
  assert.deepEqual(told(verified).toSorted(), ['lost build/a/x.txt', 'removed']);
  const lost = verified.events.find(({ event }) => event === 'lost');
  assert.equal(lost?.event === 'lost' && lost.stands, false);
  assert.deepEqual(told(await look(rig)), []);
  await rig.build(STEPS(rig));
  assert.deepEqual([rig.ran, rig.restored], [['a/x'], []]);
});

test('a damaged log is set aside and healed, an unreadable result by key removed', async () => {
  const rig = new MemoryRig();
  rig.cost = 2_000;
  rig.write('mine.txt', 'mine');
  await rig.build(STEPS(rig));
  rig.rot('.sdbuild/records/a.log', 'b/x.txt', 'a/x.txt');
  const [key = ''] = Object.keys(rig.tree('.sdbuild/results'));
  rig.rot(`.sdbuild/results/${key}`, 'torn');
  const codes = (await look(rig)).events.map(event => event.event === 'diagnostic' && event.diagnostic.code);
  assert.deepEqual(codes, ['SDB213', 'SDB251']);
  assert.ok(rig.text('.sdbuild/records/a.log.bad') !== undefined);
  assert.deepEqual((await look(rig)).events, []);
});

test('a folder where a file goes is told and left alone', async () => {
  const rig = await built();
  rig.disk.drop('/p/build/a/x.txt');
  rig.write('build/a/x.txt/notes', 'mine');
  const { summary, events } = await look(rig);
  assert.equal(events[0]?.event === 'diagnostic' && events[0].diagnostic.code, 'SDB225');
  assert.deepEqual([summary.faults, summary.putBack], [1, 0]);
  assert.equal(rig.text('build/a/x.txt/notes'), 'mine');
});

test('an interrupt ends it with nothing changed', async () => {
  const rig = await built();
  rig.rot(blobOf(rig, 'one'), 'xxx');
  const before = rig.tree('.sdbuild');
  const { summary, events } = await look(rig, { signal: AbortSignal.abort() });
  assert.deepEqual([summary.interrupted, events], [true, []]);
  assert.deepEqual(rig.tree('.sdbuild'), before);
});

test('killed at any moment it has lost nothing more, and the next one ends the work', async () => {
  const damage = async (): Promise<MemoryRig> => {
    const rig = await built(false);
    await rig.build(STEPS(rig, 'three'));
    rig.rot(blobOf(rig, 'three'), 'xxx');
    rig.rot('build/a/y.txt', 'xxx');
    rig.rot(blobOf(rig, 'one'), 'xxx');
    return rig;
  };
  const whole = await damage();
  const began = whole.disk.changes;
  await look(whole);
  const changes = whole.disk.changes - began;
  assert.ok(changes > 8);
  for (let at = 0; at < changes; at++) {
    const rig = await damage();
    rig.disk.killAt(at);
    await assert.rejects(look(rig), /killed/);
    rig.disk.revive();
    await look(rig);
    assert.deepEqual([rig.blobs, rig.tree('build')], [whole.blobs, whole.tree('build')], `at change ${at}`);
    await rig.build(STEPS(rig, 'three'));
    assert.deepEqual(rig.ran, [], `at change ${at}`);
  }
});
