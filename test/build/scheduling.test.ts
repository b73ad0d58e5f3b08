import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { ResourcePool } from '../../src/build/resources.ts';
import type { Outcome, Task } from '../../src/build/step.ts';
import { bytes, error, Rig, step } from './rig.ts';

const never = new AbortController().signal;
const items = (count: number): Readonly<Record<string, readonly []>> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`i${index}`, []]));
const nothing: Outcome = { ok: true, outputs: [] };

test('no more items run at once than there are jobs, and as many as there are', async () => {
  using rig = new Rig();
  let running = 0;
  let most = 0;
  const run = async (): Promise<Outcome> => {
    most = Math.max(most, ++running);
    await sleep(5);
    running--;
    return nothing;
  };
  await rig.build([step('a', items(6), { run }), step('b', items(6), { run })], { jobs: 3 });
  assert.equal(most, 3);
});

test('GPUs are assigned by number, never one to two items, while CPU work goes on beside them', async () => {
  using rig = new Rig();
  const held = new Set<number>();
  const seen = new Set<number>();
  let beside = false;
  const train = async ({ assigned }: Task): Promise<Outcome> => {
    const [unit] = assigned.gpu ?? [];
    assert.ok(unit !== undefined && !held.has(unit));
    held.add(unit);
    seen.add(unit);
    await sleep(10);
    held.delete(unit);
    return nothing;
  };
  const prepare = async (): Promise<Outcome> => {
    beside ||= held.size > 0;
    await sleep(2);
    return nothing;
  };
  const summary = await rig.build(
    [
      step('train', items(5), { run: train, resources: { gpu: 1 } }),
      step('prepare', items(5), { run: prepare }),
    ],
    { resources: { gpu: 2 } },
  );
  assert.deepEqual([summary.ran, summary.failed], [10, 0]);
  assert.deepEqual([...seen].sort(), [0, 1]);
  assert.ok(beside);
});

test('with one GPU one item trains at a time, and a step for more cores than there are jobs still runs', async () => {
  using rig = new Rig();
  let running = 0;
  const run = async ({ assigned }: Task): Promise<Outcome> => {
    assert.equal(++running, 1);
    assert.deepEqual(assigned, { gpu: [0], cpu: [0] });
    await sleep(2);
    running--;
    return nothing;
  };
  const summary = await rig.build([step('train', items(3), { run, resources: { gpu: 1, cpu: 8 } })], {
    jobs: 1,
  });
  assert.deepEqual([summary.ran, summary.failed], [3, 0]);
});

test('independent steps overlap, and a step begins only when all it reads have ended', async () => {
  using rig = new Rig();
  const order: string[] = [];
  const meet = { left: Promise.withResolvers<void>(), right: Promise.withResolvers<void>() };
  const side = (mine: 'left' | 'right', other: 'left' | 'right') =>
    step(
      mine,
      { '': [] },
      {
        run: async () => {
          meet[mine].resolve();
          await meet[other].promise;
          order.push('side');
          return nothing;
        },
      },
    );
  const top = step(
    'top',
    { '': [{ step: 'left' }, { step: 'right' }] },
    {
      run: async () => {
        order.push('top');
        return nothing;
      },
    },
  );
  await rig.build([top, side('left', 'right'), side('right', 'left')]);
  assert.deepEqual(order, ['side', 'side', 'top']);
});

test('what took longest last time runs first', async () => {
  using rig = new Rig();
  const order: string[] = [];
  const steps = (params: number) => [
    step(
      'a',
      { quick: [], slow: [] },
      {
        params,
        run: async task => {
          order.push(task.item.name);
          if (task.item.name === 'slow') await sleep(20);
          return nothing;
        },
      },
    ),
  ];
  await rig.build(steps(1), { jobs: 1 });
  await rig.build(steps(2), { jobs: 1 });
  assert.deepEqual(order, ['quick', 'slow', 'slow', 'quick']);
});

test('abort tells what runs, starts nothing more, keeps what is done, and the next build does the rest', async () => {
  using rig = new Rig();
  const controller = new AbortController();
  const steps = (stubborn: boolean) => [
    step(
      'a',
      { done: [], cut: [], never: [] },
      {
        run: async (task): Promise<Outcome> => {
          if (task.item.name === 'cut' && stubborn) {
            controller.abort();
            assert.ok(task.signal.aborted);
            return error('interrupted');
          }
          return { ok: true, outputs: [{ role: 'x', path: task.item.name, content: bytes(task.item.name) }] };
        },
      },
    ),
    step('b', { '': [{ step: 'a' }] }),
  ];
  const first = await rig.build(steps(true), { jobs: 1, signal: controller.signal });
  assert.deepEqual([first.interrupted, first.ran, first.failed, first.blocked], [true, 1, 0, 0]);
  assert.equal(rig.of('item-failed').length, 0);
  const second = await rig.build(steps(false));
  assert.deepEqual([second.interrupted, second.ran, second.kept], [undefined, 3, 1]);
});

test('a request waits for all it needs at once, later ones overtake only where they do not touch that', async () => {
  const pool = new ResourcePool({ cpu: 2, gpu: 1 });
  const got: string[] = [];
  const ask = async (name: string, needs: Readonly<Record<string, number>>) => {
    const held = await pool.acquire(needs, never);
    got.push(name);
    return held;
  };
  const first = await ask('first', { cpu: 1, gpu: 1 });
  const second = ask('second', { gpu: 1 });
  const wide = ask('wide', { cpu: 2 });
  const small = ask('small', { cpu: 1 });
  await sleep(1);
  assert.deepEqual(got, ['first']);
  first?.release();
  first?.release();
  const held = await Promise.all([second, wide]);
  assert.deepEqual(got, ['first', 'second', 'wide']);
  for (const one of held) one?.release();
  assert.deepEqual((await small)?.assigned, { cpu: [0] });
});

test('a request that is aborted gives its place to those behind it', async () => {
  const pool = new ResourcePool({ cpu: 2 });
  const controller = new AbortController();
  await pool.acquire({ cpu: 1 }, never);
  const wide = pool.acquire({ cpu: 2 }, controller.signal);
  const small = pool.acquire({ cpu: 1 }, never);
  controller.abort();
  assert.equal(await wide, undefined);
  assert.deepEqual((await small)?.assigned, { cpu: [1] });
  assert.equal(await pool.acquire({ cpu: 1 }, controller.signal), undefined);
});
