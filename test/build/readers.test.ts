import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readersOfAll, readersOfFiles, readersOfItems } from '../../src/build/readers.ts';
import { graphOf, step } from './rig.ts';

const graph = graphOf([
  step('a', { x: [{ file: 'x.txt' }], y: [{ file: 'y.txt' }, { file: 'x.txt' }], z: [] }),
  step('b', {
    x: [{ step: 'a', item: 'x' }],
    y: [
      { step: 'a', item: 'x' },
      { step: 'a', item: 'y' },
    ],
    z: [{ step: 'a' }],
    w: [{ file: 'z.txt' }],
  }),
]);
const b = graph.steps.get('b');

test('who reads a file', () => {
  assert.deepEqual(readersOfFiles(graph, new Set(['x.txt', 'z.txt'])), [
    { step: 'a', position: 0 },
    { step: 'a', position: 1 },
    { step: 'b', position: 3 },
  ]);
  assert.deepEqual(readersOfFiles(graph, new Set(['none'])), []);
});

test('who reads an item: by its own name, by another, and who reads all', () => {
  assert.ok(b !== undefined);
  const of = (...items: readonly string[]) => new Set(readersOfItems(graph, b, 'a', items));
  assert.deepEqual(of('x'), new Set([2, 0, 1]));
  assert.deepEqual(of('y'), new Set([2, 1]));
  assert.deepEqual(of('z'), new Set([2]));
  assert.deepEqual(of(), new Set());
  assert.deepEqual(readersOfAll(b, 'a'), [2]);
  assert.deepEqual(readersOfItems(graph, b, 'other', ['x']), []);
});
