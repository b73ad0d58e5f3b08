// The `.pt` of a hypernetwork, loaded by torch itself. TORCH_PYTHON names a Python that has torch.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { TrainJob } from '../../src/training/job.generated.ts';
import { folder, prepare, removeAll, run } from '../trainers/micro.ts';

const SCRIPT = join(import.meta.dirname, 'pt.py');
const python = process.env.TORCH_PYTHON;
const skip =
  python === undefined && process.env.CI === undefined && 'TORCH_PYTHON names no Python with torch';

before(prepare);
after(removeAll);

const read = (pt: string, safetensors: string): string => {
  assert.ok(python !== undefined, 'TORCH_PYTHON names no Python with torch');
  const { status, stdout, stderr } = spawnSync(python, [SCRIPT, pt, safetensors], { encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
};

type Settings = NonNullable<TrainJob['hypernetwork']>;

const PLAIN: Settings = {
  ...{ activation: 'linear', layer_norm: false, dropout: 0, init: 'kaiming-normal' },
  layers: [1, 2, 1],
};
const SETTINGS: Readonly<Record<string, Settings>> = {
  plain: PLAIN,
  'with everything': { ...PLAIN, activation: 'tanh', layer_norm: true, dropout: 0.2 },
  deep: { ...PLAIN, layers: [1, 2, 2, 1], activation: 'relu', dropout: 0.3 },
};

for (const [name, hypernetwork] of Object.entries(SETTINGS))
  test(`${name}: torch loads it without running anything of it, and finds the same numbers`, {
    skip,
  }, async () => {
    const { output, code } = await run(name, { method: 'hypernetwork', hypernetwork });
    assert.equal(code, 0);
    const told = read(join(output, 'aki.pt'), join(output, 'aki.safetensors'));
    assert.match(told, /: \d+ tensors equal, aki at step 4\n$/);
  });

test('another number is found', { skip }, async () => {
  for (const seed of [1, 2]) await run(`seed ${seed}`, { method: 'hypernetwork', hypernetwork: PLAIN, seed });
  assert.throws(
    () => read(join(folder, 'seed 1/aki.pt'), join(folder, 'seed 2/aki.safetensors')),
    /linear\.0\.weight/,
  );
});
