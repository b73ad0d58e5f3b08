import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Step } from '../../src/build/step.ts';
import { Rig, step } from './rig.ts';

const steps = (params = 'x'): readonly Step[] => [
  step('tags', { a: [{ file: 'a.txt' }], b: [{ file: 'b.txt' }] }),
  step('captions', { a: [{ step: 'tags', item: 'a' }], b: [{ step: 'tags', item: 'b' }] }, { params }),
  step('other', { '': [{ file: 'b.txt' }] }),
];

const project = (): Rig => {
  const rig = new Rig();
  rig.write('a.txt', 'one');
  rig.write('b.txt', 'two');
  return rig;
};

const planned = (rig: Rig): unknown =>
  rig.of('planned').map(({ step, item, reasons }) => [`${step}/${item}`, ...reasons.map(({ type }) => type)]);

test('before the first build everything is planned and nothing is written, not even .sdbuild', async () => {
  using rig = project();
  const summary = await rig.build(steps(), { dryRun: true });
  assert.deepEqual([summary.planned, summary.ran], [5, 0]);
  assert.deepEqual(planned(rig), [
    ['tags/a', 'never-built'],
    ['tags/b', 'never-built'],
    ['captions/a', 'never-built'],
    ['captions/b', 'never-built'],
    ['other/', 'never-built'],
  ]);
  assert.equal(existsSync(join(rig.project, '.sdbuild')), false);
  assert.equal(existsSync(join(rig.project, 'build')), false);
});

test('exactly the stale items are planned, with what makes them so, and the disk stays as it is', async () => {
  using rig = project();
  await rig.build(steps());
  rig.write('b.txt', 'three');
  rig.remove('build/captions/a.txt');
  const before = [rig.tree('.sdbuild'), rig.tree('build')];
  const summary = await rig.build(steps(), { dryRun: true });
  assert.deepEqual(planned(rig), [
    ['tags/b', 'input-changed'],
    ['captions/a', 'output-missing'],
    ['captions/b', 'upstream-changed'],
    ['other/', 'input-changed'],
  ]);
  assert.deepEqual([summary.planned, summary.kept], [4, 1]);
  assert.deepEqual(rig.of('planned')[2]?.reasons, [{ type: 'upstream-changed', step: 'tags', items: ['b'] }]);
  assert.deepEqual([rig.tree('.sdbuild'), rig.tree('build')], before);
  await rig.build(steps());
  assert.deepEqual(rig.ran, ['captions/b', 'other', 'tags/b']);
  assert.equal((await rig.build(steps(), { dryRun: true })).planned, 0);
});

test('what reads an item that will only be restored is judged exactly', async () => {
  using rig = project();
  await rig.build(steps());
  rig.remove('build/tags/a.txt');
  await rig.build(steps(), { dryRun: true });
  assert.deepEqual(planned(rig), [['tags/a', 'output-missing']]);
  rig.remove('.sdbuild/store');
  await rig.build(steps(), { dryRun: true });
  assert.deepEqual(planned(rig), [
    ['tags/a', 'output-missing'],
    ['captions/a', 'upstream-changed'],
  ]);
});

test('params of a pending item are compared too, and a missing file is a failure', async () => {
  using rig = project();
  await rig.build(steps());
  rig.write('a.txt', 'three');
  rig.remove('b.txt');
  const summary = await rig.build(steps('y'), { dryRun: true });
  assert.deepEqual(planned(rig), [
    ['tags/a', 'input-changed'],
    ['captions/a', 'params-changed', 'upstream-changed'],
    ['captions/b', 'params-changed', 'upstream-changed'],
  ]);
  assert.equal(summary.failed, 2);
});
