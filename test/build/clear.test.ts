import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ClearOptions, type ClearReport, clearBuild } from '../../src/build/clear.ts';
import { MemoryRig } from './memory-rig.ts';

const clear = async (rig: MemoryRig, options: Partial<ClearOptions> = {}): Promise<ClearReport> => {
  const cleared = await clearBuild({ project: rig.project, machine: rig.machine, ...options });
  assert.ok(cleared.ok, JSON.stringify(cleared.diagnostics));
  return cleared.value;
};

const STEPS = (rig: MemoryRig) => [
  rig.step('sets/aki/pictures', { x: 'one', y: 'two' }),
  rig.step('sets/aki/list', { '': 'list' }),
  rig.step('sets/ako/pictures', { x: 'three' }),
];

const built = async (): Promise<MemoryRig> => {
  const rig = new MemoryRig();
  await rig.build(STEPS(rig));
  return rig;
};

test('everything that was placed goes, the folders too, and the next build restores it', async () => {
  const rig = await built();
  const before = rig.tree('build');
  assert.deepEqual(await clear(rig), { removed: { files: 4, bytes: 15 }, changed: [], foreign: [] });
  assert.equal(rig.disk.stat('/p/build'), null);
  const back = await rig.build(STEPS(rig));
  assert.deepEqual([back.ran, back.restored, rig.tree('build')], [0, 4, before]);
  await clear(rig);
  assert.equal((await clear(rig)).removed.files, 0);
});

test('what a person changed or added stays and is named', async () => {
  const rig = await built();
  rig.disk.drop('/p/build/sets/aki/pictures/x.txt');
  rig.write('build/sets/aki/pictures/x.txt', 'edited');
  rig.disk.drop('/p/build/sets/ako/pictures/x.txt');
  rig.write('build/sets/ako/pictures/x.txt/deep/notes', 'mine');
  rig.write('build/mine.txt', 'mine');
  const report = await clear(rig);
  assert.deepEqual(report.changed, ['build/sets/aki/pictures/x.txt']);
  assert.deepEqual(report.foreign, ['build/mine.txt', 'build/sets/ako/pictures/x.txt/deep/notes']);
  assert.deepEqual(Object.keys(rig.tree('build')), [
    'mine.txt',
    'sets/aki/pictures/x.txt',
    'sets/ako/pictures/x.txt/deep/notes',
  ]);
});

test('a target goes alone; a name that was never built is told with what was meant', async () => {
  const rig = await built();
  rig.write('build/sets/aki/pictures/mine.txt', 'mine');
  rig.write('build/other/mine.txt', 'mine');
  const report = await clear(rig, { targets: ['sets/aki'] });
  assert.deepEqual([report.removed.files, report.foreign], [3, ['build/sets/aki/pictures/mine.txt']]);
  assert.deepEqual(Object.keys(rig.tree('build')), [
    'other/mine.txt',
    'sets/aki/pictures/mine.txt',
    'sets/ako/pictures/x.txt',
  ]);
  const unknown = await clearBuild({
    project: rig.project,
    machine: rig.machine,
    targets: ['sets/aku', 'x'],
  });
  assert.deepEqual(
    unknown.diagnostics.map(({ code, hint }) => [code, hint]),
    [
      ['SDB252', 'did you mean `sets/aki`?'],
      [
        'SDB252',
        'one of `sets`, `sets/aki`, `sets/aki/list`, `sets/aki/pictures`, `sets/ako`, `sets/ako/pictures`',
      ],
    ],
  );
});

test('a target that is there and was never built has nothing to remove', async () => {
  const rig = await built();
  const asked: string[] = [];
  const isKnown = async (name: string): Promise<boolean> => asked.push(name) > 0;
  assert.equal((await clear(rig, { targets: ['train/x', 'sets/ako'], isKnown })).removed.files, 1);
  assert.deepEqual(asked, ['train/x']);
});

test("a file that another step stands for now is that step's", async () => {
  const rig = new MemoryRig();
  const at = (id: string, text: string) => ({
    ...rig.step(id, { x: text }),
    run: async () =>
      ({ ok: true, outputs: [{ role: 'x', path: 'x', content: { bytes: Buffer.from(text) } }] }) as const,
  });
  await rig.build([at('a', 'one'), rig.step('c', {})]);
  await rig.build([at('b', 'two'), rig.step('c', {})], { targets: ['b'] });
  assert.deepEqual(await clear(rig, { targets: ['a'] }), {
    removed: { files: 0, bytes: 0 },
    changed: [],
    foreign: [],
  });
  assert.deepEqual(rig.tree('build'), { x: 'two' });
  assert.equal((await clear(rig, { targets: ['b'] })).removed.files, 1);
});

test('bytes that the store has lost are taken into it before they go', async () => {
  const rig = await built();
  rig.disk.drop('/p/.sdbuild/store');
  await clear(rig);
  const back = await rig.build(STEPS(rig));
  assert.deepEqual([back.ran, back.restored], [0, 4]);
});

test('all takes the state too, except what is not ours', async () => {
  const rig = await built();
  rig.write('.sdbuild/mine.json', '{}');
  assert.deepEqual((await clear(rig, { all: true })).foreign, ['.sdbuild/mine.json']);
  assert.deepEqual(Object.keys(rig.tree('.sdbuild')), ['mine.json']);
  rig.disk.drop('/p/.sdbuild/mine.json');
  await rig.build(STEPS(rig));
  await clear(rig, { all: true });
  assert.deepEqual([rig.disk.stat('/p/.sdbuild'), rig.disk.stat('/p/build')], [null, null]);
  assert.equal((await rig.build(STEPS(rig))).ran, 4);
});

test('a dry run says the same, takes no lock and changes nothing', async () => {
  const rig = await built();
  rig.locked = true;
  const changes = rig.disk.changes;
  const planned = await clear(rig, { all: true, dryRun: true });
  assert.equal(rig.disk.changes, changes);
  const refused = await clearBuild({ project: rig.project, machine: rig.machine });
  assert.equal(refused.diagnostics[0]?.code, 'SDB210');
  rig.locked = false;
  assert.deepEqual(await clear(rig, { all: true }), planned);
});

test('killed at any moment, the next build still has everything', async () => {
  const whole = await built();
  const began = whole.disk.changes;
  await clear(whole);
  for (let at = whole.disk.changes - began - 1; at >= 0; at--) {
    const rig = await built();
    rig.disk.killAt(at);
    await assert.rejects(clear(rig), /killed/);
    rig.disk.revive();
    await rig.build(STEPS(rig));
    assert.deepEqual([rig.ran, Object.keys(rig.tree('build')).length], [[], 4], `at change ${at}`);
  }
});
