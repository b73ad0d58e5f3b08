import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Session } from '../../src/build/session.ts';
import type { Step } from '../../src/build/step.ts';
import { bytes, error, graphOf, Rig, step, textOf } from './rig.ts';

/** Three pictures' tags, a value of each, a file of each value, and one list of all. */
const steps = (evaluated: string[] = []): readonly Step[] => {
  const names = ['a', 'b', 'c'];
  return [
    {
      id: 'set/captions',
      target: 'set',
      kind: { name: 'caption', version: 1 },
      params: null,
      items: names.map(name => ({ name, inputs: [{ file: `${name}.txt` }] })),
      evaluate: ({ item, read }) => {
        evaluated.push(item.name);
        return { ok: true, value: { text: read(`${item.name}.txt`).trim().toLowerCase() } };
      },
    },
    step(
      'set/files',
      Object.fromEntries(names.map(name => [name, [{ step: 'set/captions', item: name, select: '/text' }]])),
    ),
    step('set/list', { '': [{ step: 'set/captions', select: 'value' }] }),
    step('other', { '': [{ file: 'other.txt' }] }),
  ];
};

const rigWithTags = (): Rig => {
  const rig = new Rig();
  for (const name of ['a', 'b', 'c', 'other']) rig.write(`${name}.txt`, name);
  return rig;
};

test('in a session an edited file costs its own items, and those that read what they made', async () => {
  using rig = rigWithTags();
  const evaluated: string[] = [];
  const graph = steps(evaluated);
  const session = new Session();
  const options = { session, graph: graphOf(graph) };
  await rig.build(graph, options);
  assert.deepEqual(evaluated, ['a', 'b', 'c']);

  rig.write('b.txt', 'B!');
  session.touch('b.txt');
  const summary = await rig.build(graph, options);
  assert.deepEqual(evaluated, ['a', 'b', 'c', 'b']);
  assert.deepEqual(rig.ran, ['set/files/b', 'set/list']);
  assert.deepEqual([summary.ran, summary.kept], [3, 5]);
  assert.match(rig.read('build/set/files/b.txt'), /B!/);

  rig.write('c.txt', 'C');
  session.touch('c.txt');
  const equal = await rig.build(graph, options);
  assert.deepEqual(rig.ran, []);
  assert.deepEqual([equal.ran, equal.kept], [0, 8]);
  await session.close();
});

test('a session ends where a build without one would: same files, nothing left to do', async () => {
  using rig = rigWithTags();
  const graph = steps();
  const session = new Session();
  const options = { session, graph: graphOf(graph) };
  await rig.build(graph, options);
  for (const text of ['one', 'two', 'three']) {
    rig.write('a.txt', text);
    session.touch('a.txt');
    await rig.build(graph, options);
  }
  await session.close();
  const after = await rig.build(graph);
  assert.deepEqual([after.ran, after.restored, after.kept], [0, 0, 8]);
  assert.match(rig.read('build/set/files/a.txt'), /THREE/);
});

test('an output that was deleted or changed comes back when the session hears of it', async () => {
  using rig = rigWithTags();
  const graph = steps();
  const session = new Session();
  const options = { session, graph: graphOf(graph) };
  await rig.build(graph, options);
  const text = rig.read('build/set/files/a.txt');
  rig.remove('build/set/files/a.txt');
  session.touch('build/set/files/a.txt');
  const summary = await rig.build(graph, options);
  assert.equal(rig.read('build/set/files/a.txt'), text);
  assert.deepEqual([summary.ran, summary.restored], [0, 1]);
  // Its own writing is no change.
  session.touch('build/set/files/a.txt');
  const again = await rig.build(graph, options);
  assert.deepEqual([again.ran, again.restored], [0, 0]);
  await session.close();
});

test('what another process built meanwhile is not overlooked', async () => {
  using rig = rigWithTags();
  const graph = steps();
  const session = new Session();
  const options = { session, graph: graphOf(graph) };
  await rig.build(graph, options);
  rig.write('a.txt', 'by another');
  await rig.build(graph);
  // The session was told of nothing.
  const summary = await rig.build(graph, options);
  assert.deepEqual([summary.ran, summary.restored, summary.kept], [0, 0, 8]);
  rig.write('a.txt', 'by us');
  session.touch('a.txt');
  assert.equal((await rig.build(graph, options)).ran, 3);
  await session.close();
});

test('a session that ends takes nothing back that another process has recorded meanwhile', async () => {
  using rig = rigWithTags();
  const graph = steps();
  const session = new Session();
  const options = { session, graph: graphOf(graph) };
  // So often that more than half of a log is out of date.
  for (const text of [...'123456789']) {
    rig.write('a.txt', text);
    session.touch('a.txt');
    await rig.build(graph, options);
  }
  rig.write('a.txt', 'by another');
  assert.equal((await rig.build(graph)).ran, 3);
  await session.close();
  const after = await rig.build(graph);
  assert.deepEqual([after.ran, after.restored, after.kept], [0, 0, 8]);
});

test('what could not be recorded goes when it is made again, and lies elsewhere', async () => {
  using rig = rigWithTags();
  let edit = true;
  const moving = step(
    'moving',
    { '': [{ file: 'a.txt' }] },
    {
      run: async task => {
        const text = textOf(task);
        if (edit) rig.write('a.txt', 'later');
        edit = false;
        return { ok: true, outputs: [{ role: 'x', path: `${text}.txt`, content: bytes(text) }] };
      },
    },
  );
  const session = new Session();
  const options = { session, graph: graphOf([moving]) };
  await rig.build([moving], options);
  assert.deepEqual(rig.tree('build'), { 'a.txt': 'a' });
  session.touch('a.txt');
  await rig.build([moving], options);
  assert.deepEqual(rig.tree('build'), { 'later.txt': 'later' });
  await session.close();
});

test('a key that failed is not tried again until something changes it, or it is forgiven', async () => {
  using rig = rigWithTags();
  let tries = 0;
  const failing = step(
    'broken',
    { '': [{ file: 'a.txt' }] },
    {
      run: async () => {
        tries++;
        return error('no');
      },
    },
  );
  const session = new Session();
  const options = { session, graph: graphOf([failing]) };
  assert.equal((await rig.build([failing], options)).failed, 1);
  assert.equal((await rig.build([failing], options)).failed, 1);
  assert.equal(tries, 1);
  assert.equal(rig.of('item-failed').length, 0);
  rig.write('a.txt', 'other');
  session.touch('a.txt');
  await rig.build([failing], options);
  assert.equal(tries, 2);
  session.forgive();
  await rig.build([failing], options);
  assert.equal(tries, 3);
  await session.close();
});
