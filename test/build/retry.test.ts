import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Outcome, Retry, Step, Task } from '../../src/build/step.ts';
import { bytes } from './rig.ts';
import { VirtualRig } from './virtual-rig.ts';

const DONE: Outcome = { ok: true, outputs: [] };

const failing = (message: string, retryable?: true | 'now'): Outcome => ({
  ok: false,
  diagnostics: [{ severity: 'error', code: 'SDB999', message }],
  retryable,
});

const step = (id: string, run: (task: Task) => Promise<Outcome>, retry?: Retry): Step => ({
  id,
  target: id,
  kind: { name: 'try', version: 1 },
  params: null,
  items: [{ name: '', inputs: [] }],
  resources: { gpu: 1 },
  run,
  ...(retry && { retry }),
});

/** Fails so many times. */
const stubborn = (times: number, retryable: true | 'now' = true) => {
  let tries = 0;
  return async (): Promise<Outcome> => (++tries > times ? DONE : failing(`no ${tries}`, retryable));
};

const delays = (rig: VirtualRig): readonly number[] => rig.of('item-retried').map(({ delayMs }) => delayMs);

test('an item that asks for it is tried again, after twice as long each time, give or take a jitter', async () => {
  const rig = new VirtualRig();
  const summary = await rig.build([step('a', stubborn(3), { times: 3, delayMs: 100 })]);
  assert.deepEqual([summary.ran, summary.failed], [1, 0]);
  assert.deepEqual(
    rig.of('item-retried').map(({ attempt, diagnostics: [first] }) => [attempt, first?.message]),
    [
      [1, 'no 1'],
      [2, 'no 2'],
      [3, 'no 3'],
    ],
  );
  for (const [index, delay] of delays(rig).entries())
    assert.ok(delay >= 50 * 2 ** index && delay <= 100 * 2 ** index, `${delay}`);
  assert.deepEqual(
    rig.starts.map(([, at]) => at),
    [
      0,
      ...delays(rig).map((_, index) =>
        delays(rig)
          .slice(0, index + 1)
          .reduce((a, b) => a + b),
      ),
    ],
  );
  assert.equal(rig.of('item-done')[0]?.attempt, 4);
});

test('items that failed together do not come back together', async () => {
  const rig = new VirtualRig();
  const many = { ...step('many', async () => failing('no', true), { times: 1, delayMs: 1000 }) };
  const items = Array.from({ length: 8 }, (_, index) => ({ name: `i${index}`, inputs: [], params: index }));
  await rig.build([{ ...many, items } as Step]);
  assert.ok(new Set(delays(rig)).size > 4);
});

test('no delay is longer than a minute', async () => {
  const rig = new VirtualRig();
  await rig.build([step('a', stubborn(20), { times: 20, delayMs: 10_000 })]);
  assert.equal(delays(rig).length, 20);
  assert.ok(delays(rig).every(delay => delay <= 60_000));
  assert.ok(
    delays(rig)
      .slice(-10)
      .every(delay => delay >= 30_000),
  );
});

test('the last failure says which try it was; what asks for nothing, or may not, fails at once', async () => {
  const rig = new VirtualRig();
  const last = async (run: () => Promise<Outcome>, retry?: Retry): Promise<unknown> => {
    await rig.build([step('a', run, retry)]);
    const [failed] = rig.of('item-failed');
    return [failed?.attempt, failed?.diagnostics[0]?.message, rig.of('item-retried').length];
  };
  assert.deepEqual(await last(stubborn(9), { times: 2, delayMs: 1 }), [3, 'no 3 (attempt 3 of 3)', 2]);
  assert.deepEqual(await last(async () => failing('no'), { times: 2, delayMs: 1 }), [1, 'no', 0]);
  assert.deepEqual(await last(stubborn(9)), [undefined, 'no 1', 0]);
  let tries = 0;
  const worse = async (): Promise<Outcome> => (++tries === 1 ? failing('busy', true) : failing('broken'));
  assert.deepEqual(await last(worse, { times: 5, delayMs: 1 }), [2, 'broken (attempt 2 of 6)', 1]);
});

test('while it waits others have what it held; one that was told to go on at once keeps it', async () => {
  const rig = new VirtualRig();
  const other = step('other', async () => {
    await rig.clock.sleep(10);
    return DONE;
  });
  await rig.build([step('a', stubborn(1), { times: 1, delayMs: 1000 }), other]);
  assert.deepEqual(
    rig.starts.map(([name]) => name),
    ['a', 'other', 'a'],
  );
  assert.equal(rig.starts[1]?.[1], 0);
  rig.remove('.sdbuild');
  await rig.build([step('a', stubborn(2, 'now'), { times: 2, delayMs: 1000 }), other]);
  assert.deepEqual(rig.starts, [
    ['a', 0],
    ['a', 0],
    ['a', 0],
    ['other', 0],
  ]);
  assert.deepEqual(delays(rig), [0, 0]);
});

test('what an item took is all that its tries took, and not what it waited between them', async () => {
  const rig = new VirtualRig();
  const slow = (params: number): Step => {
    const run = stubborn(1);
    const working = async (): Promise<Outcome> => {
      await rig.clock.sleep(100);
      return run();
    };
    return { ...step('a', working, { times: 1, delayMs: 5_000 }), params };
  };
  await rig.build([slow(1)]);
  assert.ok(rig.time > 2_700);
  await rig.build([slow(2)]);
  assert.equal(rig.of('step-started')[0]?.estimateMs, 200);
});

test('the next try goes on from the resume folder, in a scratch folder of its own', async () => {
  const rig = new VirtualRig();
  const scratches = new Set<string>();
  const train = async (task: Task): Promise<Outcome> => {
    const state = `${task.resume}/state`;
    const steps = Number(rig.disk.text(state) ?? 0) + 100;
    scratches.add(task.scratch);
    assert.deepEqual(rig.disk.list(task.scratch), []);
    rig.disk.put(`${task.scratch}/x`, 'x');
    rig.disk.put(state, String(steps));
    if (steps < 300) return failing('stopped', 'now');
    return { ok: true, outputs: [{ role: 'steps', path: 'steps.txt', content: bytes(String(steps)) }] };
  };
  await rig.build([step('train', train, { times: 5, delayMs: 1 })]);
  assert.equal(rig.read('build/steps.txt'), '300');
  assert.equal(scratches.size, 3);
  assert.deepEqual([rig.tree('.sdbuild/resume'), rig.tree('.sdbuild/work')], [{}, {}]);
});

test('an interrupt ends a wait between two tries at once, without calling it a failure', async () => {
  const rig = new VirtualRig();
  const controller = new AbortController();
  const building = rig.build([step('a', stubborn(9), { times: 9, delayMs: 40_000 })], {
    signal: controller.signal,
  });
  await rig.clock.sleep(5);
  controller.abort();
  const summary = await building;
  assert.deepEqual([summary.interrupted, summary.failed, rig.of('item-failed').length], [true, 0, 0]);
  assert.equal(rig.time, 5);
});

test('an item that asks for others is tried again with what they give then', async () => {
  const rig = new VirtualRig();
  const sources = step('source', async () => ({ ok: true, outputs: [], value: 7 }));
  let tries = 0;
  const asker = step(
    'asker',
    async task => {
      const got = await task.need({ step: 'source' });
      if (++tries === 1) return failing('busy', true);
      return { ok: true, outputs: [], value: got.kind === 'step' ? (got.results[0]?.value ?? null) : null };
    },
    { times: 1, delayMs: 10 },
  );
  const summary = await rig.build([sources, asker], { targets: ['asker'] });
  assert.deepEqual([summary.ran, summary.failed], [2, 0]);
  assert.deepEqual([(await rig.build([sources, asker], { targets: ['asker'] })).kept], [2]);
});
