import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ResourcePool } from '../../src/build/resources.ts';
import type { Input, Outcome, RunStep, Task } from '../../src/build/step.ts';
import { VirtualRig } from './virtual-rig.ts';

const NEVER = new AbortController().signal;
const DONE: Outcome = { ok: true, outputs: [] };

/** A step whose items take so many milliseconds each. */
const timed = (
  rig: VirtualRig,
  id: string,
  ms: Readonly<Record<string, number>>,
  rest: Partial<RunStep> & { readonly reads?: readonly Input[] } = {},
): RunStep => {
  const { reads = [], ...more } = rest;
  return {
    id,
    target: id,
    kind: { name: id, version: 1 },
    params: null,
    items: Object.keys(ms).map(name => ({ name, inputs: reads })),
    resources: { cpu: 1 },
    run: async ({ item, signal }: Task) => {
      await rig.clock.sleep(ms[item.name] ?? 0, signal);
      return DONE;
    },
    ...more,
  };
};

test('what is on the longest path goes first, not what takes longest itself', async () => {
  const rig = new VirtualRig();
  const steps = (params: number) => [
    timed(rig, 'long', { '': 50 }, { params }),
    timed(rig, 'prepare', { '': 10 }, { params }),
    timed(rig, 'train', { '': 1000 }, { params, reads: [{ step: 'prepare' }], resources: { gpu: 1 } }),
  ];
  await rig.build(steps(1), { jobs: 1 });
  assert.equal(rig.time, 1060);
  await rig.build(steps(2), { jobs: 1 });
  assert.deepEqual(rig.starts, [
    ['prepare', 0],
    ['train', 10],
    ['long', 10],
  ]);
  assert.equal(rig.time, 1010);
});

test('a step without items is no step of a path', async () => {
  const rig = new VirtualRig();
  const steps = (params: number) => [
    timed(rig, 'long', { '': 50 }, { params }),
    timed(rig, 'prepare', { '': 10 }, { params }),
    timed(rig, 'none', {}, { params, reads: [{ step: 'prepare' }] }),
  ];
  await rig.build(steps(1), { jobs: 1 });
  await rig.build(steps(2), { jobs: 1 });
  assert.deepEqual(rig.starts, [
    ['long', 0],
    ['prepare', 50],
  ]);
});

test('a step that never ran counts by what others of its kind took', async () => {
  const rig = new VirtualRig();
  const train = (name: string) =>
    timed(
      rig,
      `train-${name}`,
      { '': 1000 },
      {
        kind: { name: 'train', version: 1 },
        reads: [{ step: `prepare-${name}` }],
        resources: { gpu: 1 },
      },
    );
  await rig.build([timed(rig, 'prepare-a', { '': 10 }), train('a'), timed(rig, 'long', { '': 50 })]);
  const steps = [
    timed(rig, 'long', { '': 50 }, { params: 2 }),
    timed(rig, 'prepare-b', { '': 10 }),
    train('b'),
    // Not wanted any more, and still known.
    timed(rig, 'prepare-a', { '': 10 }),
    train('a'),
  ];
  await rig.build(steps, { jobs: 1, targets: ['long', 'train-b'] });
  assert.deepEqual(rig.starts[0], ['prepare-b', 0]);
});

test('what a step on the longest path asks for is as urgent as itself', async () => {
  const rig = new VirtualRig();
  const steps = (params: number) => [
    timed(rig, 'long', { a: 50, b: 50 }, { params }),
    timed(rig, 'asked', { '': 10 }, { params }),
    timed(
      rig,
      'prepare',
      { '': 1 },
      {
        params,
        run: async task => {
          await task.need({ step: 'asked' });
          return DONE;
        },
      },
    ),
    timed(rig, 'train', { '': 1000 }, { params, reads: [{ step: 'prepare' }], resources: { gpu: 1 } }),
  ];
  const options = { jobs: 1, targets: ['long', 'train'] };
  await rig.build(steps(1), options);
  await rig.build(steps(2), options);
  assert.deepEqual(
    rig.starts.map(([name]) => name),
    ['prepare', 'asked', 'train', 'long/a', 'long/b'],
  );
  assert.equal(rig.time, 1010);
});

test('a wide request is not starved by narrow ones, nor one of low priority by those that come after it', async () => {
  const pool = new ResourcePool({ cpu: 2 });
  let served = 0;
  const first = await pool.acquire({ cpu: 1 }, NEVER, 5);
  let running = await pool.acquire({ cpu: 1 }, NEVER, 5);
  const wide = pool.acquire({ cpu: 2 }, NEVER, 1).then(held => {
    assert.ok(held !== undefined);
    return served;
  });
  first?.release();
  for (; served < 1000 && running !== undefined; served++) {
    const next = pool.acquire({ cpu: 1 }, NEVER, 5);
    running.release();
    running = await Promise.race([next, wide.then(() => undefined)]);
  }
  assert.equal(await wide, 100);
});

test('of equal priority the first to come is served first, and nobody overtakes who waits for the same', async () => {
  const pool = new ResourcePool({ cpu: 2, gpu: 1 });
  const order: string[] = [];
  const ask = async (name: string, needs: Readonly<Record<string, number>>, priority = 0) => {
    const held = await pool.acquire(needs, NEVER, priority);
    order.push(name);
    return held;
  };
  const first = await ask('first', { cpu: 1 });
  const asked = [
    ask('wide', { cpu: 2 }),
    ask('narrow', { cpu: 1 }),
    ask('beside', { gpu: 1 }),
    ask('urgent', { cpu: 2 }, 9),
  ];
  await new Promise(setImmediate);
  first?.release();
  for (const one of [3, 0, 1]) (await asked[one])?.release();
  assert.deepEqual(order, ['first', 'beside', 'urgent', 'wide', 'narrow']);
});

test('an amount such as memory is shared out, and nobody is told which', async () => {
  const rig = new VirtualRig();
  let running = 0;
  let most = 0;
  const step = timed(
    rig,
    'merge',
    { a: 10, b: 10, c: 10, d: 10, e: 10 },
    {
      resources: { cpu: 1, memory: 8_000 },
      run: async ({ assigned }) => {
        assert.deepEqual(Object.keys(assigned), ['cpu']);
        most = Math.max(most, ++running);
        await rig.clock.sleep(10);
        running--;
        return DONE;
      },
    },
  );
  const summary = await rig.build([step], { jobs: 8, resources: { memory: 20_000 } });
  assert.deepEqual([summary.ran, most, rig.time], [5, 2, 30]);
});

test('what no computer can give is said before anything is built; memory is all there is unless said otherwise', async () => {
  const rig = new VirtualRig();
  const refusal = async (resources: RunStep['resources'], capacity?: RunStep['resources']) => {
    const step = timed(rig, 'big', { '': 0 }, { resources, params: JSON.stringify(resources) });
    const summary = await rig.build([step], capacity && { resources: capacity });
    return summary.refused && rig.of('diagnostic').map(({ diagnostic }) => diagnostic.message);
  };
  const tooMuch = await refusal({ memory: 1e12 });
  assert.match(String(tooMuch), /^step `big` needs memory: 1000000000000 but there are \d{3,}$/);
  assert.equal(await refusal({ memory: 100 }), undefined);
  assert.deepEqual(await refusal({ memory: 200 }, { memory: 100 }), [
    'step `big` needs memory: 200 but there are 100',
  ]);
  assert.deepEqual(await refusal({ gpu: 1, vram: 48_000 }, { gpu: 2, vram: 24_000 }), [
    'step `big` needs vram: 48000 but there are 24000',
  ]);
  assert.equal(await refusal({ gpu: 1, vram: 48_000 }), undefined);
  assert.deepEqual(await refusal({ tape: 1 }), ['step `big` needs tape: 1 but there are 0']);
});

test('memory of a GPU is not shared: two trainings that need most of one run on two', async () => {
  const rig = new VirtualRig();
  const step = timed(rig, 'train', { a: 10, b: 10 }, { resources: { gpu: 1, vram: 20_000 } });
  await rig.build([step], { resources: { gpu: 2, vram: 24_000 } });
  assert.equal(rig.time, 10);
});

test('a step says how long it may take: by what its items took, as many at once as there are resources for', async () => {
  const rig = new VirtualRig();
  const steps = (params: number, names: readonly string[]) => [
    timed(rig, 'map', Object.fromEntries(names.map(name => [name, 100])), { params }),
  ];
  const estimate = async (
    params: number,
    names: readonly string[],
    jobs = 2,
  ): Promise<number | undefined> => {
    await rig.build(steps(params, names), { jobs });
    return rig.of('step-started')[0]?.estimateMs;
  };
  assert.equal(await estimate(1, ['a', 'b', 'c', 'd']), undefined);
  assert.equal(await estimate(2, ['a', 'b', 'c', 'd']), 200);
  assert.equal(await estimate(3, ['a', 'b', 'c', 'd', 'new', 'newer'], 3), 200);
  assert.equal(await estimate(4, ['a'], 8), 100);
  // Of those that are restored nothing is run.
  assert.equal(await estimate(3, ['a', 'b', 'c', 'd', 'e', 'f'], 1), 200);
});

test('a training and the pictures of the next one overlap: the whole takes as long as its longest path', async () => {
  const rig = new VirtualRig();
  const pictures = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`p${index}`, 10]));
  const set = (name: string, params: number) => [
    timed(rig, `pictures-${name}`, pictures, { params }),
    timed(
      rig,
      `train-${name}`,
      { '': name === 'a' ? 300 : 100 },
      {
        params,
        reads: [{ step: `pictures-${name}` }],
        resources: { gpu: 1 },
      },
    ),
  ];
  await rig.build([...set('b', 1), ...set('a', 1)], { jobs: 2 });
  await rig.build([...set('b', 2), ...set('a', 2)], { jobs: 2 });
  // 100 for the pictures of the longer training, which then hides those of the other, and the two trainings.
  assert.equal(rig.time, 100 + 300 + 100);
});
