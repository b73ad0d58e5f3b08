import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Step } from '../../src/build/step.ts';
import { bytes, Rig, step, textOf } from './rig.ts';

const named = (
  id: string,
  names: string,
  path: (name: string) => string = name => `${id}/${name}.txt`,
): Step =>
  step(id, Object.fromEntries([...names].map(name => [name, []])), {
    params: id,
    run: async ({ item }) => ({
      ok: true,
      outputs: [{ role: 'x', path: path(item.name), content: bytes(item.name) }],
    }),
  });

test('outputs of items and steps that are gone are removed with their empty folders, and come back restored', async () => {
  using rig = new Rig();
  await rig.build([named('one', 'ab'), named('two/deep', 'c')]);
  await rig.build([named('one', 'a')]);
  assert.deepEqual(rig.tree('build'), { 'one/a.txt': 'a' });
  assert.equal(existsSync(join(rig.project, 'build/two')), false);
  const back = await rig.build([named('one', 'ab'), named('two/deep', 'c')]);
  assert.deepEqual([back.ran, back.restored, back.kept], [0, 2, 1]);
  assert.deepEqual(rig.tree('build'), { 'one/a.txt': 'a', 'one/b.txt': 'b', 'two/deep/c.txt': 'c' });
});

test('a file of the user in build/ is never touched, nor one of ours that was edited', async () => {
  using rig = new Rig();
  await rig.build([named('one', 'ab')]);
  rig.write('build/one/mine.txt', 'mine');
  rig.remove('build/one/b.txt');
  rig.write('build/one/b.txt', 'edited');
  await rig.build([]);
  await rig.build([]);
  assert.deepEqual(rig.tree('build'), { 'one/b.txt': 'edited', 'one/mine.txt': 'mine' });
});

test('an output that moves leaves nothing behind, also when two items trade places', async () => {
  using rig = new Rig();
  const at = (places: Readonly<Record<string, string>>): readonly Step[] => [
    step(
      'one',
      [...Object.keys(places)].map(name => ({ name, inputs: [], params: places[name] ?? '' })),
      {
        run: async ({ item }) => ({
          ok: true,
          outputs: [{ role: 'x', path: places[item.name] ?? '', content: bytes(item.name) }],
        }),
      },
    ),
  ];
  await rig.build(at({ a: '512/x', b: '768/x' }));
  await rig.build(at({ a: '768/x', b: '512/x' }), { jobs: 1 });
  assert.deepEqual(rig.tree('build'), { '512/x': 'b', '768/x': 'a' });
  await rig.build(at({ a: '640/x', b: '512/x' }));
  assert.deepEqual(rig.tree('build'), { '512/x': 'b', '640/x': 'a' });
});

test("a file that another step makes now is that step's, not left over", async () => {
  using rig = new Rig();
  await rig.build([named('one', 'a', () => 'x')]);
  await rig.build([named('two', 'a', () => 'x')]);
  assert.deepEqual(rig.tree('build'), { x: 'a' });
  await rig.build([named('two', 'a', () => 'x')]);
  assert.deepEqual(rig.tree('build'), { x: 'a' });
  await rig.build([]);
  assert.deepEqual(rig.tree('build'), {});
});

test('a build of some targets cleans only after the steps it builds', async () => {
  using rig = new Rig();
  await rig.build([named('one', 'ab'), named('two', 'cd'), named('three', 'e')]);
  await rig.build([named('one', 'a'), named('two', 'c')], { targets: ['one'] });
  assert.deepEqual(Object.keys(rig.tree('build')), ['one/a.txt', 'three/e.txt', 'two/c.txt', 'two/d.txt']);
});

test('a failed item keeps the outputs it had', async () => {
  using rig = new Rig();
  await rig.build([named('one', 'a')]);
  const broken = { ...named('one', 'a'), params: 'changed', run: () => Promise.reject(new Error('bug')) };
  assert.equal((await rig.build([broken])).failed, 1);
  assert.deepEqual(rig.tree('build'), { 'one/a.txt': 'a' });
});

test('an output that is on no record is removed with its step: its source changed while it was made, or its build died', async () => {
  using rig = new Rig();
  rig.write('a.txt', 'one');
  const copying = (end: () => Promise<void>): Step =>
    step(
      'one',
      { a: [{ file: 'a.txt' }] },
      {
        run: async task => {
          await end();
          return { ok: true, outputs: [{ role: 'x', path: 'one/a.txt', content: bytes(textOf(task)) }] };
        },
      },
    );
  await rig.build([copying(async () => {})]);
  await rig.build([copying(async () => rig.write('a.txt', 'two'))], { force: true });
  assert.deepEqual(rig.tree('build'), { 'one/a.txt': 'two' });
  await rig.build([copying(() => Promise.reject(new Error('bug')))]);
  await rig.build([]);
  assert.deepEqual(rig.tree('build'), {});
});
