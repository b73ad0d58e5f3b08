import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutOf } from '../../src/build/layout.ts';
import { thisMachine } from '../../src/build/machine.ts';
import type { StepResults } from '../../src/build/results.ts';
import { Session } from '../../src/build/session.ts';
import { noteOf } from '../../src/build/settled.ts';
import { standingResults } from '../../src/build/standing.ts';
import type { Step } from '../../src/build/step.ts';
import { Workspace } from '../../src/build/workspace.ts';
import { graphOf, Rig, step } from './rig.ts';

const NAMES = ['a', 'b', 'c'];

/** A value of each text, a file of each value, one list of all files, and a step by itself. */
const steps = (rule: string, names: readonly string[] = NAMES): readonly Step[] => [
  {
    id: 'set/values',
    target: 'set',
    kind: { name: 'value', version: 1 },
    params: { rule },
    items: names.map(name => ({ name, inputs: [{ file: `${name}.txt` }] })),
    evaluate: ({ item, read }) => ({ ok: true, value: read(`${item.name}.txt`).replace(rule, 'X') }),
  },
  step('set/files', Object.fromEntries(names.map(name => [name, [{ step: 'set/values', item: name }]]))),
  step('set/list', { '': [{ step: 'set/files' }] }),
  step('other', { '': [{ file: 'other.txt' }] }),
];

const built = async (): Promise<Rig> => {
  const rig = new Rig();
  for (const name of [...NAMES, 'd', 'other']) rig.write(`${name}.txt`, name);
  await rig.build(steps('-'));
  return rig;
};

/** What a new process would take up, by step: how many items stand, of how many. */
const takenUp = (rig: Rig, graph: readonly Step[]): Readonly<Record<string, string>> => {
  const workspace = new Workspace(layoutOf(rig.project), thisMachine);
  const { standing } = noteOf(workspace.files.lastNote);
  const results = standingResults(graphOf(graph), workspace, standing);
  const told = ([id, one]: readonly [string, StepResults]): readonly [string, string] => [
    id,
    `${one.all.length}/${one.all.length + one.missing.length}`,
  ];
  const taken = Object.fromEntries([...results].map(told));
  workspace.letGo();
  return taken;
};

const ALL = { 'set/values': '3/3', 'set/files': '3/3', 'set/list': '1/1', other: '1/1' };

test('what a build left complete stands in a new process', async () => {
  using rig = await built();
  assert.deepEqual(takenUp(rig, steps('-')), ALL);
});

test('under another rule no value stands, but what was made of the values does until one is another', async () => {
  using rig = await built();
  assert.deepEqual(takenUp(rig, steps('b')), { ...ALL, 'set/values': '0/3' });
  const summary = await rig.build(steps('b'));
  assert.deepEqual(rig.ran, ['set/files/b', 'set/list']);
  assert.deepEqual([summary.ran, summary.kept], [3, 5]);
  assert.deepEqual(takenUp(rig, steps('b')), ALL);
});

test('a step with other items is looked at anew, and so is who reads all of them', async () => {
  using rig = await built();
  const more = steps('-', [...NAMES, 'd']);
  assert.deepEqual(takenUp(rig, more), { 'set/list': '0/1', other: '1/1' });
  const summary = await rig.build(more);
  assert.deepEqual([summary.ran, summary.kept], [3, 7]);
});

test('what was put on record since by a build that did not end is not taken for what stood', async () => {
  using rig = await built();
  const workspace = new Workspace(layoutOf(rig.project), thisMachine, undefined, () => {});
  const records = workspace.records('set/values');
  const row = records.latest('a');
  assert.ok(row !== undefined);
  records.record([
    { ...row, item: 'a', artifacts: [], value: 'another', key: row.key, trace: row.trace, ms: 1, at: 1 },
  ]);
  workspace.letGo();
  // Neither the values, nor what reads them; the list reads the files, whose records nobody touched.
  assert.deepEqual(takenUp(rig, steps('-')), { 'set/list': '1/1', other: '1/1' });
});

test('a step that failed leaves the others standing, and only what changed is looked at when it is mended', async () => {
  using rig = await built();
  const graph = (fails: boolean): readonly Step[] => [
    ...steps('-'),
    step(
      'broken',
      { '': [{ file: 'other.txt' }] },
      fails ? { run: () => Promise.reject(new Error('no')) } : {},
    ),
  ];
  const failed = await rig.build(graph(true), { keepGoing: true });
  assert.equal(failed.failed, 1);
  assert.deepEqual(takenUp(rig, graph(false)), ALL);
  const mended = await rig.build(graph(false));
  assert.deepEqual([mended.ran, mended.kept], [1, 8]);
});

test('a file that changed is found whatever stands', async () => {
  using rig = await built();
  rig.write('b.txt', 'bb');
  rig.remove('build/other/all.txt');
  const summary = await rig.build(steps('-'));
  assert.deepEqual(
    rig.ran,
    ['other', 'set/files/b', 'set/list'].filter(name => name !== 'other'),
  );
  assert.deepEqual([summary.ran, summary.restored, summary.kept], [3, 1, 4]);
});

test('what nobody wanted does not stand after what it reads was made anew', async () => {
  using rig = new Rig();
  for (const name of [...NAMES, 'other']) rig.write(`${name}.txt`, name);
  const settles = { request: 'all', files: [] };
  await rig.build(steps('-'), { settles });
  assert.deepEqual(takenUp(rig, steps('-')), ALL);
  rig.write('b.txt', 'edited');
  await rig.build(steps('-'), { settles, targets: ['set/values'] });
  await rig.build(steps('-'), { settles });
  assert.deepEqual(rig.ran, ['set/files/b', 'set/list']);
});

test('nor does it in a session', async () => {
  using rig = new Rig();
  for (const name of [...NAMES, 'other']) rig.write(`${name}.txt`, name);
  const session = new Session();
  const graph = graphOf(steps('-'));
  await rig.build([], { session, graph });
  rig.write('b.txt', 'edited');
  session.touch('b.txt');
  await rig.build([], { session, graph, targets: ['set/values'] });
  await rig.build([], { session, graph });
  assert.deepEqual(rig.ran, ['set/files/b', 'set/list']);
  await session.close();
});
