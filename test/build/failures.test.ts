import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Input, Outcome, RunStep, Step, Task } from '../../src/build/step.ts';
import { error } from './rig.ts';
import { VirtualRig } from './virtual-rig.ts';

const DONE: Outcome = { ok: true, outputs: [] };

/** A step of items that each take 10 ms; `bad` ones fail after half of it. */
const step = (
  rig: VirtualRig,
  id: string,
  names: readonly string[],
  rest: Partial<RunStep> & { readonly bad?: readonly string[]; readonly reads?: readonly Input[] } = {},
): RunStep => {
  const { bad = [], reads = [], ...more } = rest;
  return {
    id,
    target: id,
    kind: { name: 'step', version: 1 },
    params: null,
    items: names.map(name => ({ name, inputs: reads, params: name })),
    resources: { cpu: 1 },
    run: async ({ item, signal }: Task) => {
      const fails = bad.includes(item.name);
      await rig.clock.sleep(fails ? 5 : 10, signal);
      return fails || signal.aborted ? error(`${id}/${item.name}`) : DONE;
    },
    ...more,
  };
};

const names = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `i${index}`);

test('after a failure what runs in other steps ends and is kept, and nothing more begins there', async () => {
  const rig = new VirtualRig();
  const steps = (bad: readonly string[]): readonly Step[] => [
    step(rig, 'failing', names(3), { bad, resources: { gpu: 1 } }),
    step(rig, 'other', names(6)),
    step(rig, 'reader', [''], { reads: [{ step: 'other' }] }),
  ];
  const summary = await rig.build(steps(['i0']), { jobs: 2 });
  // Two of the other step ran when the first failed; its siblings went on.
  assert.deepEqual([summary.ran, summary.failed, summary.blocked], [4, 1, 5]);
  assert.deepEqual(
    rig.of('step-blocked').map(({ step, by }) => [step, by]),
    [
      ['other', 'failing'],
      ['reader', 'other'],
    ],
  );
  const { ran, failed, kept } = rig.of('step-done').find(({ step }) => step === 'other') ?? {};
  assert.deepEqual([ran, failed, kept], [2, 0, 0]);
  const next = await rig.build(steps([]), { jobs: 2 });
  assert.deepEqual([next.ran, next.kept], [6, 4]);
});

test('to keep going is to build all that does not depend on the failure', async () => {
  const rig = new VirtualRig();
  const steps = [
    step(rig, 'failing', names(3), { bad: ['i0', 'i2'] }),
    step(rig, 'other', names(6)),
    step(rig, 'reader', [''], { reads: [{ step: 'other' }] }),
    step(rig, 'held', [''], { reads: [{ step: 'failing' }] }),
    step(rig, 'last', [''], { reads: [{ step: 'held' }, { step: 'reader' }] }),
  ];
  const summary = await rig.build(steps, { jobs: 2, keepGoing: true });
  assert.deepEqual([summary.ran, summary.failed, summary.blocked], [8, 2, 2]);
  assert.deepEqual(
    rig.of('step-blocked').map(({ step, by }) => [step, by]),
    [
      ['held', 'failing'],
      ['last', 'held'],
    ],
  );
});

test('all faults of a step come at once, also where the build stops at the first failure', async () => {
  const rig = new VirtualRig();
  const summary = await rig.build([step(rig, 'failing', names(9), { bad: names(9) })], { jobs: 2 });
  assert.deepEqual([summary.failed, summary.blocked], [9, 0]);
});

test('two steps that fail side by side: what failed first goes on, the other begins nothing more', async () => {
  const rig = new VirtualRig();
  const steps = [
    step(rig, 'first', names(4), { bad: ['i0'], resources: { gpu: 1 } }),
    step(rig, 'second', names(4), {
      run: () => rig.clock.sleep(6).then(() => error('no')),
    }),
  ];
  const summary = await rig.build(steps, { jobs: 1 });
  assert.deepEqual([summary.ran, summary.failed, summary.blocked], [3, 2, 3]);
});

test('an interrupt lets what runs save its state, begins nothing, and blames nobody', async () => {
  const rig = new VirtualRig();
  const controller = new AbortController();
  let saved = 0;
  const train = step(rig, 'train', names(5), {
    run: async ({ signal, resume, item }) => {
      await rig.clock.sleep(1000, signal);
      if (!signal.aborted) return DONE;
      rig.disk.put(`${resume}/state`, item.name);
      saved++;
      return error('stopped');
    },
  });
  const building = rig.build([train, step(rig, 'report', [''], { reads: [{ step: 'train' }] })], {
    jobs: 2,
    signal: controller.signal,
  });
  await rig.clock.sleep(1500);
  controller.abort();
  const summary = await building;
  assert.deepEqual([summary.interrupted, summary.ran, summary.failed, summary.blocked], [true, 2, 0, 0]);
  assert.deepEqual([saved, Object.values(rig.tree('.sdbuild/resume')).sort()], [2, ['i2', 'i3']]);
  assert.deepEqual(rig.of('step-blocked').length + rig.of('item-failed').length, 0);
  assert.equal((await rig.build([train])).ran, 3);
});
