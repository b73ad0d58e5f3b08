import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGraph, stepsFor } from '../../src/build/graph.ts';
import type { Step } from '../../src/build/step.ts';
import { graphOf, step } from './rig.ts';

const messages = (steps: readonly Step[]): readonly string[] =>
  createGraph(steps).diagnostics.map(({ code, message }) => `${code} ${message}`);

test('every fault of a graph is named at once', () => {
  assert.deepEqual(
    messages([
      step('a', { x: [{ step: 'b' }] }),
      step('a', {}),
      step('b', [
        { name: 'y', inputs: [{ step: 'nowhere' }, { step: 'c', item: 'no' }] },
        { name: 'y', inputs: [] },
      ]),
      step('c', {}),
      step('a//d', {}),
      step('a~b', {}),
    ]),
    [
      'SDB201 two steps have the id `a`',
      'SDB206 step `b` has two items named `y`',
      'SDB208 `a//d` cannot be the id of a step',
      'SDB208 `a~b` cannot be the id of a step',
      'SDB203 item `y` of `b` reads item `no` of `c`, which it does not have',
      'SDB202 step `b` reads `nowhere`, which is not a step',
    ],
  );
});

test('a cycle is shown as the way round, also of a step with itself', () => {
  const cycle = [
    step('lora', { '': [{ step: 'captions' }] }),
    step('captions', { '': [{ step: 'scores' }] }),
    step('scores', { '': [{ step: 'lora' }] }),
    step('self', { a: [], b: [{ step: 'self', item: 'a' }] }),
  ];
  assert.deepEqual(messages(cycle), [
    'SDB204 cycle: `lora` → `captions` → `scores` → `lora`',
    'SDB204 cycle: `self` → `self`',
  ]);
});

test('steps come after those they read, and know who reads them', () => {
  const graph = graphOf([
    step('top', { '': [{ step: 'left' }, { step: 'right' }, { step: 'left' }] }),
    step('left', { '': [{ step: 'base' }] }),
    step('right', { '': [{ step: 'base' }] }),
    step('base', { '': [] }),
  ]);
  assert.deepEqual([...graph.steps.keys()], ['base', 'left', 'right', 'top']);
  assert.deepEqual(graph.dependents.get('base'), ['left', 'right']);
  assert.deepEqual(graph.reads.get('top'), ['left', 'right']);
});

test('a target needs its steps and all they read; unknown ones are named with what there is', () => {
  const graph = graphOf([
    step('data/a', { '': [] }),
    step('data/b', { '': [{ step: 'data/a' }] }),
    step('train/x', { '': [{ step: 'data/b' }] }),
    step('other/y', { '': [] }),
  ]);
  const ids = (targets?: readonly string[]): unknown => {
    const steps = stepsFor(graph, targets);
    return steps.ok
      ? steps.value.map(({ id }) => id)
      : steps.diagnostics.map(({ message, hint }) => [message, hint]);
  };
  assert.deepEqual(ids(), ['data/a', 'data/b', 'train/x', 'other/y']);
  assert.deepEqual(ids(['train']), ['data/a', 'data/b', 'train/x']);
  assert.deepEqual(ids(['data/a']), ['data/a']);
  assert.deepEqual(ids(['no', 'other']), [['there is no target `no`', 'targets here: data, train, other']]);
  assert.deepEqual(ids(['trian']), [['there is no target `trian`', 'did you mean `train`?']]);
});
