import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Batch } from '../../src/build/batch.ts';
import type { Disk } from '../../src/build/disk.ts';
import { nodeDisk } from '../../src/build/node-disk.ts';
import { place } from '../../src/build/place.ts';
import type { Step } from '../../src/build/step.ts';
import { bytes, Rig } from './rig.ts';
import { VirtualRig } from './virtual-rig.ts';

/** A step whose items take 10 ms each, on a disk that takes its time; what it saw. */
const storing = async (count: number, flushMs: number, jobs: number) => {
  const rig = new VirtualRig();
  const seen = { working: 0, mostWorking: 0, storing: 0, mostStoring: 0, appends: 0 };
  const disk: Disk = {
    ...rig.disk,
    create: async (path, content) => {
      seen.mostStoring = Math.max(seen.mostStoring, ++seen.storing);
      await rig.clock.sleep(flushMs);
      await rig.disk.create(path, content);
      seen.storing--;
    },
    open: (path, length) => {
      const appender = rig.disk.open(path, length);
      const append = (added: Uint8Array): void => {
        seen.appends++;
        appender.append(added);
      };
      return { ...appender, append };
    },
  };
  const step: Step = {
    id: 'pictures',
    target: 'pictures',
    kind: { name: 'picture', version: 1 },
    params: null,
    resources: { cpu: 1 },
    items: Array.from({ length: count }, (_, index) => ({ name: `i${index}`, inputs: [], params: index })),
    run: async ({ item }) => {
      seen.mostWorking = Math.max(seen.mostWorking, ++seen.working);
      await rig.clock.sleep(10);
      seen.working--;
      return { ok: true, outputs: [{ role: 'x', path: `${item.name}.txt`, content: bytes(item.name) }] };
    },
  };
  const summary = await rig.build([step], { jobs, machine: { ...rig.machine, disk } });
  assert.deepEqual([summary.ran, summary.failed], [count, 0]);
  assert.equal(Object.keys(rig.tree('build')).length, count);
  return { ...seen, ms: rig.time };
};

test('while an item is stored the next one works', async () => {
  const { ms, mostWorking } = await storing(20, 100, 2);
  assert.equal(mostWorking, 2);
  assert.equal(ms, 10 * 10 + 100);
});

test('no more than 32 items of a step are on their way to the disk', async () => {
  const { mostStoring, mostWorking, ms } = await storing(200, 1000, 4);
  assert.deepEqual([mostStoring, mostWorking], [32, 4]);
  assert.ok(ms < 200 * 250, `${ms}`);
});

test('records of items that end together are one write', async () => {
  const { appends } = await storing(64, 1000, 64);
  assert.ok(appends <= 8, `${appends}`);
});

test('what is gathered in one turn is written at once; a write that fails fails everyone who waits for it', async () => {
  const written: (readonly number[])[] = [];
  const batch = new Batch<number>(all => {
    if (all.includes(13)) throw new Error('unlucky');
    written.push(all);
  });
  await Promise.all([batch.add(1), batch.add(2), batch.add(3)]);
  await batch.add(4);
  const unlucky = await Promise.allSettled([batch.add(12), batch.add(13)]);
  assert.deepEqual(
    unlucky.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  await batch.add(5);
  assert.deepEqual(written, [[1, 2, 3], [4], [5]]);
});

test('a blob is placed in a folder that is not there yet, and over what is in its place', async () => {
  using rig = new Rig();
  const at = (path: string): string => join(rig.project, path);
  mkdirSync(at('store'));
  for (const [index, text] of ['one', 'two', 'three'].entries()) {
    await nodeDisk.create(at(`store/${index}`), Buffer.from(text));
    // Other bytes, another file: what is there is replaced and never written to.
    await place(nodeDisk, at(`store/${index}`), at('build/deep/er/x.txt'), at('work'));
    assert.equal(readFileSync(at('build/deep/er/x.txt'), 'utf8'), text);
  }
  assert.deepEqual(
    ['0', '1', '2'].map(name => readFileSync(at(`store/${name}`), 'utf8')),
    ['one', 'two', 'three'],
  );
  assert.deepEqual(nodeDisk.list(at('work')), []);
  writeFileSync(at('build/file'), '');
  await assert.rejects(place(nodeDisk, at('store/0'), at('build/file/x'), at('work')));
});

test('a file that is created is whole, read-only, and never there before', async () => {
  using rig = new Rig();
  const path = join(rig.project, 'blob');
  const large = Buffer.alloc(700_000, 'large ');
  await nodeDisk.create(path, large);
  assert.ok(readFileSync(path).equals(large));
  assert.equal(statSync(path).mode & 0o222, 0);
  await assert.rejects(nodeDisk.create(path, large), { code: 'EEXIST' });
  await nodeDisk.remove(path);
  await nodeDisk.remove(path);
  mkdirSync(join(path, 'deeper'), { recursive: true });
  await nodeDisk.remove(path);
  assert.equal(nodeDisk.stat(path, 'refuse'), null);
});
