import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGraph } from '../../src/build/graph.ts';
import { itemsDigest, Table } from '../../src/build/items.ts';
import { filesReadBy, readersOfAll, readersOfFiles, readersOfItems } from '../../src/build/readers.ts';
import type { Item, Items, Step } from '../../src/build/step.ts';
import { graphOf, Rig, step } from './rig.ts';

const NAMES = ['a', 'b', 'c'];
const SIDECARS = ['a.txt', null, 'shared.txt'];

const table = (texts: readonly (string | null)[] = SIDECARS): Table =>
  new Table(
    NAMES,
    [
      { each: 'pictures', select: 'value' },
      { files: texts },
      { file: 'list.txt' },
      { step: 'pictures', item: 'b' },
    ],
    { size: [1, 2, undefined], at: ['x', null, 'z'] },
  );

/** The same as a list. */
const LIST: readonly Item[] = NAMES.map((name, at) => ({
  name,
  inputs: [
    { step: 'pictures', item: name, select: 'value' },
    ...(SIDECARS[at] == null ? [] : [{ file: SIDECARS[at] }]),
    { file: 'list.txt' },
    { step: 'pictures', item: 'b' },
  ],
  params: [{ size: 1, at: 'x' }, { size: 2, at: null }, { at: 'z' }][at] ?? null,
}));

const pictures = step('pictures', Object.fromEntries(NAMES.map(name => [name, [{ file: `${name}.png` }]])));

const withItems = (items: Items): Step => ({ ...step('captions', []), items });

test('a table makes the items that a list has', () => {
  assert.deepEqual([...table()], LIST);
  assert.deepEqual([table().length, table().at(1), table().at(3)], [3, LIST[1], undefined]);
});

test('a file that an item reads by two columns is one input', () => {
  const twice = new Table(['a', 'b'], [{ files: ['x', 'x'] }, { files: ['x', 'y'] }]);
  assert.deepEqual(
    [...twice].map(({ inputs }) => inputs),
    [[{ file: 'x' }], [{ file: 'x' }, { file: 'y' }]],
  );
});

test('a column may name the item that each reads of another step, or none', () => {
  const some = new Table(NAMES, [{ each: 'pictures', items: ['a', null, 'b'] }]);
  assert.deepEqual(
    [...some].map(({ inputs }) => inputs),
    [[{ step: 'pictures', item: 'a' }], [], [{ step: 'pictures', item: 'b' }]],
  );
  const graph = graphOf([pictures, withItems(some)]);
  const captions = graph.steps.get('captions');
  assert.ok(captions !== undefined);
  const of = (item: string) => readersOfItems(graph, captions, 'pictures', [item]);
  assert.deepEqual([of('a'), of('b'), of('c')], [[0], [2], []]);
  const other = new Table(NAMES, [{ each: 'pictures', items: ['a', 'x', 'b'] }]);
  assert.notEqual(itemsDigest(other), itemsDigest(some));
  assert.deepEqual(
    createGraph([pictures, withItems(other)]).diagnostics.map(({ message }) => message),
    ['item `b` of `captions` reads item `x` of `pictures`, which it does not have'],
  );
});

test('a graph knows who reads what of a table, as of a list', () => {
  for (const items of [table(), LIST]) {
    const graph = graphOf([pictures, withItems(items)]);
    const captions = graph.steps.get('captions');
    assert.ok(captions !== undefined);
    assert.deepEqual(graph.reads.get('captions'), ['pictures']);
    const positions = (paths: readonly string[]): readonly number[] =>
      readersOfFiles(graph, new Set(paths)).flatMap(one => (one.step === 'captions' ? [one.position] : []));
    assert.deepEqual(positions(['a.txt', 'shared.txt']), [0, 2]);
    assert.deepEqual(positions(['list.txt', 'a.txt']), [0, 1, 2]);
    assert.deepEqual(positions(['other.txt']), []);
    assert.deepEqual(new Set(readersOfItems(graph, captions, 'pictures', ['a'])), new Set([0]));
    assert.deepEqual(new Set(readersOfItems(graph, captions, 'pictures', ['b'])), new Set([0, 1, 2]));
    assert.deepEqual(readersOfAll(captions, 'pictures'), []);
    assert.deepEqual(new Set(filesReadBy(captions)), new Set(['a.txt', 'shared.txt', 'list.txt']));
  }
  const graph = graphOf([pictures, withItems(new Table(NAMES, [{ step: 'pictures' }]))]);
  const all = graph.steps.get('captions');
  assert.ok(all !== undefined);
  assert.deepEqual(readersOfAll(all, 'pictures'), [0, 1, 2]);
});

test('what is wrong with a table is named as of a list', () => {
  const faults = (items: Items): readonly string[] =>
    createGraph([step('pictures', { a: [] }), withItems(items)]).diagnostics.map(({ message }) => message);
  const names = ['a', 'b', 'b'];
  const inputs = (name: string) => [
    { step: 'pictures', item: name },
    { step: 'pictures', item: 'x' },
    { step: 'nowhere' },
  ];
  const asTable = faults(
    new Table(names, [{ each: 'pictures' }, { step: 'pictures', item: 'x' }, { step: 'nowhere' }]),
  );
  const asList = faults(names.map(name => ({ name, inputs: inputs(name) })));
  assert.deepEqual(asTable.toSorted(), asList.toSorted());
  assert.equal(new Set(asTable).size, 6 - 1);
});

test('every cell counts for what a table stands for, and nothing else', () => {
  const one = itemsDigest(table());
  assert.equal(itemsDigest(table([...SIDECARS])), one);
  assert.notEqual(itemsDigest(table(['a.txt', 'b.txt', 'shared.txt'])), one);
  assert.notEqual(itemsDigest(new Table([...NAMES, 'd'], table().inputs)), one);
  assert.notEqual(itemsDigest(new Table(NAMES, [{ each: 'pictures' }])), itemsDigest(new Table(NAMES, [])));
  assert.notEqual(
    itemsDigest(new Table(NAMES, [], { size: [1, 2, 3] })),
    itemsDigest(new Table(NAMES, [], { width: [1, 2, 3] })),
  );
});

test('a step keeps what it made when its list becomes a table', async () => {
  using rig = new Rig();
  for (const name of [...NAMES.map(one => `${one}.png`), 'a.txt', 'shared.txt', 'list.txt'])
    rig.write(name, name);
  assert.equal((await rig.build([pictures, withItems(LIST)])).ran, 6);
  const summary = await rig.build([pictures, withItems(table())]);
  assert.deepEqual([summary.ran, summary.kept], [0, 6]);
  rig.write('a.txt', 'edited');
  await rig.build([pictures, withItems(table())]);
  assert.deepEqual(rig.ran, ['captions/a']);
});

test('a column may name several items that each reads of another step, and no other reads', () => {
  const portions = (...groups: readonly (readonly string[])[]): Table =>
    new Table(
      groups.map((_, at) => `${at + 1} of ${groups.length}`),
      [{ several: 'pictures', items: groups, select: 'value' }],
    );
  const two = portions(['a', 'c'], ['b']);
  assert.deepEqual(two.at(0)?.inputs, [
    { step: 'pictures', item: 'a', select: 'value' },
    { step: 'pictures', item: 'c', select: 'value' },
  ]);
  assert.notEqual(itemsDigest(two), itemsDigest(portions(['a'], ['b', 'c'])));
  assert.equal(itemsDigest(two), itemsDigest(portions(['a', 'c'], ['b'])));

  const graph = graphOf([pictures, withItems(two)]);
  const captions = graph.steps.get('captions');
  assert.ok(captions !== undefined);
  assert.deepEqual(graph.reads.get('captions'), ['pictures']);
  assert.deepEqual(readersOfItems(graph, captions, 'pictures', ['b', 'c']), [1, 0]);
  assert.deepEqual(readersOfItems(graph, captions, 'pictures', ['none']), []);
  assert.deepEqual(readersOfAll(captions, 'pictures'), []);

  const wrong = createGraph([pictures, withItems(portions(['a', 'x'], ['b']))]);
  assert.ok(!wrong.ok);
  assert.match(wrong.diagnostics[0]?.message ?? '', /`1 of 2` of `captions` reads item `x` of `pictures`/);
});
