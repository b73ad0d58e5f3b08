import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { TrainEvent } from '../../src/training/event.generated.ts';
import type { TrainJob } from '../../src/training/job.generated.ts';
import { folder, prepare, removeAll, resultOf, run, STEPS } from './micro.ts';

before(prepare);
after(removeAll);

const manifest = (name = 'manifest.jsonl') => ({ name: 'held', root: folder, manifest: join(folder, name) });
const validation = (change: Partial<NonNullable<TrainJob['validation']>> = {}) => ({
  validation: { every: 3, datasets: [manifest()], timesteps: [100, 500, 900], ...change },
});
const told = (events: readonly TrainEvent[]) =>
  events.flatMap(event => (event.event === 'validation' ? [[event.step, event.loss] as const] : []));
const losses = async (name: string, change: Partial<TrainJob>): Promise<readonly number[]> =>
  told((await run(name, change)).events).map(([, loss]) => loss);

test('a validation comes at step 0, at every interval and at the end, and never disturbs the training', async () => {
  for (const [method, change] of Object.entries({
    lora: {},
    hypernetwork: {
      method: 'hypernetwork' as const,
      hypernetwork: {
        ...{ layers: [1, 2, 1] as [number, number, number], activation: 'relu' as const },
        ...{ layer_norm: true, dropout: 0.3, init: 'normal' as const },
      },
    },
    'fine-tune': { method: 'fine-tune' as const },
  })) {
    const without = await run(`${method}-without`, change);
    const validated = await run(`${method}-with`, { ...change, ...validation() });
    assert.deepEqual(
      told(validated.events).map(([step]) => step),
      [0, 3, STEPS],
    );
    assert.deepEqual(resultOf(validated.output), resultOf(without.output), method);
    const rest = (events: readonly TrainEvent[]) => events.filter(({ event }) => event !== 'validation');
    assert.deepEqual(rest(validated.events), rest(without.events));
  }
});

test('where nothing is learned the loss stays the same to the last digit; what is learned changes it (S-61)', async () => {
  const still = await losses('still', {
    ...validation({ every: 1 }),
    schedule: [{ lr: 0, from: 0, to: STEPS }],
  });
  assert.equal(still.length, STEPS + 1);
  assert.ok((still[0] ?? 0) > 0);
  assert.equal(new Set(still).size, 1);
  const learned = await losses('learned', validation({ every: 1 }));
  assert.equal(learned[0], still[0]);
  assert.equal(new Set(learned).size, STEPS + 1);
});

test('the noise is that of the seed, the picture and the timestep alone', async () => {
  const rows = readFileSync(join(folder, 'manifest.jsonl'), 'utf8').trim().split('\n');
  const first = async (name: string, change: Partial<TrainJob>): Promise<number> =>
    (await losses(name, { steps: 1, schedule: [{ lr: 0, from: 0, to: 1 }], ...change }))[0] ?? Number.NaN;
  const only = async (index: number): Promise<number> => {
    writeFileSync(join(folder, `only-${index}.jsonl`), `${rows[index]}\n`);
    return first(`only-${index}`, validation({ datasets: [manifest(`only-${index}.jsonl`)] }));
  };
  const apart = [await only(0), await only(1), await only(2)];
  const all = await first('all', validation());
  assert.ok(Math.abs(apart.reduce((sum, one) => sum + one, 0) / 3 - all) < 1e-5, `${apart} ${all}`);
  assert.equal(new Set(apart).size, 3);
  // How the training draws is nothing to it, nor how often a picture is to be seen.
  writeFileSync(
    join(folder, 'repeated.jsonl'),
    rows.map(row => `${JSON.stringify({ ...JSON.parse(row), repeats: 7 })}\n`).join(''),
  );
  const other = { ...validation({ datasets: [manifest('repeated.jsonl')] }), batch_size: 1 };
  assert.equal(await first('other', other), all);
  assert.notEqual(await first('seed', { ...validation(), seed: 4 }), all);
  assert.notEqual(await first('levels', validation({ timesteps: [101, 501, 901] })), all);
});

test('attempts that were stopped tell together what an uninterrupted one does', async () => {
  const whole = await run('whole', validation({ every: 1 }));
  const stopped = await run('stopped', validation({ every: 1 }), 1);
  assert.equal(stopped.code, 75);
  const resumed = await run('stopped', validation({ every: 1 }));
  assert.deepEqual([...told(stopped.events), ...told(resumed.events)], told(whole.events));
});
