import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLastBuild } from '../../src/build/last-build.ts';
import { MemoryRig } from './memory-rig.ts';
import { error } from './rig.ts';

test('how the last build ended is kept: its numbers, and what failed', async () => {
  const rig = new MemoryRig();
  assert.equal(readLastBuild(rig), undefined);
  const steps = [
    rig.step('a', { x: 'one' }),
    { ...rig.step('b', { y: 'two' }), run: async () => error('out of paint') },
    rig.step('c', { '': 'three' }, [{ step: 'b' }]),
  ];
  await rig.build(steps, { keepGoing: true });
  const { at, ms, ...failed } = readLastBuild(rig) ?? {};
  assert.ok(Number(at) > 1_700_000_000_000 && Number(ms) >= 0);
  assert.deepEqual(failed, {
    targets: null,
    ran: 1,
    restored: 0,
    kept: 0,
    failed: 1,
    blocked: 1,
    interrupted: false,
    failures: [{ step: 'b', item: 'y', message: 'out of paint' }],
  });

  await rig.build([rig.step('a', { x: 'one' })], { targets: ['a'] });
  const good = readLastBuild(rig);
  assert.deepEqual([good?.targets, good?.kept, good?.failures], [['a'], 1, []]);
  await rig.build([rig.step('a', { x: 'other' })], { dryRun: true });
  assert.deepEqual(readLastBuild(rig), good, 'a plan is no build');
  rig.rot('.sdbuild/last-build.json', '{');
  assert.equal(readLastBuild(rig), undefined);
});
