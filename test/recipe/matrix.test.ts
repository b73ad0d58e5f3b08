import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadRecipe } from '../../src/recipe/load.ts';
import type { Project } from '../../src/recipe/project.ts';
import { resolveRecipe } from '../../src/recipe/resolve.ts';
import { memory } from './memory.ts';

const RECIPE = `sdbuild: 1
models: { base: { checkpoint: a.safetensors }, other: { checkpoint: b.safetensors } }
datasets: { aki: { kind: character, images: "*.png" } }
train:
  lora:
    method: lora
    base: base
    datasets: [aki]
    steps: 10
    schedule: 1e-4
    network: { alpha: 2 }
    matrix: MATRIX
`;

const text = (matrix: string, more = ''): string => RECIPE.replace('MATRIX', matrix) + more;

async function resolved(recipe: string): Promise<Project> {
  const files = memory({ 'sdbuild.yaml': recipe, 'a.safetensors': '', 'b.safetensors': '' });
  const loaded = await loadRecipe({ project: '/somewhere', files });
  assert.ok(loaded.ok, JSON.stringify(loaded.diagnostics));
  const project = resolveRecipe(loaded.value, files);
  assert.ok(project.ok, JSON.stringify(project.diagnostics));
  return project.value;
}

/** Code, message and the marked text of every fault. */
async function faults(recipe: string): Promise<readonly string[]> {
  const files = memory({ 'sdbuild.yaml': recipe, 'a.safetensors': '', 'b.safetensors': '' });
  const loaded = await loadRecipe({ project: '/somewhere', files });
  const { diagnostics } = loaded.ok ? resolveRecipe(loaded.value, files) : loaded;
  const lines = recipe.split('\n');
  return diagnostics.map(({ code, location }) => {
    const { start, end } = location ?? {};
    return `${code} ${lines[(start?.line ?? 0) - 1]?.slice((start?.column ?? 0) - 1, (end?.column ?? 0) - 1)}`;
  });
}

test('a matrix makes a training of each combination, with what stood there before', async () => {
  const { trainings, targets } = await resolved(text('{ network.rank: [4, 16], clip_skip: [1, 2] }'));
  assert.deepEqual(
    trainings.map(({ name, network, clipSkip }) => [name, network?.rank, network?.alpha, clipSkip]),
    [
      ['lora[rank=4,clip_skip=1]', 4, 2, 1],
      ['lora[rank=4,clip_skip=2]', 4, 2, 2],
      ['lora[rank=16,clip_skip=1]', 16, 2, 1],
      ['lora[rank=16,clip_skip=2]', 16, 2, 2],
    ],
  );
  assert.ok(targets.includes('train/lora[rank=16,clip_skip=2]'));
});

test('values that cannot stand in a name are given one', async () => {
  const { trainings } = await resolved(text('{ schedule: { fast: "1e-3:5, 1e-4", slow: 1e-5 } }'));
  assert.deepEqual(
    trainings.map(({ name, schedule }) => [name, schedule.rates]),
    [
      ['lora[schedule=fast]', '1e-3:5, 1e-4'],
      ['lora[schedule=slow]', '0.00001'],
    ],
  );
});

test('the name alone means all of them, to build and to evaluate', async () => {
  const more = 'evaluate: { grid: { trainings: [lora], prompts: [a] } }\ndefault: [train/lora]\n';
  const { defaultTargets, evaluations } = await resolved(text('{ seed: [1, 2] }', more));
  assert.deepEqual(defaultTargets, ['train/lora[seed=1]', 'train/lora[seed=2]']);
  assert.deepEqual(
    evaluations[0]?.trainings.map(({ name }) => name),
    ['lora[seed=1]', 'lora[seed=2]'],
  );
});

test('merges have matrices too', async () => {
  const merge = 'merge: { mix: { models: { a: base, b: other }, matrix: { alpha: [0.3, 0.5] } } }\n';
  const { merges } = await resolved(text('{ seed: [1] }', merge));
  assert.deepEqual(
    merges.map(({ name, mix }) => [name, mix?.share]),
    [
      ['mix[alpha=0.3]', 0.3],
      ['mix[alpha=0.5]', 0.5],
    ],
  );
});

test('what is wrong with a matrix is told where it stands', async () => {
  assert.deepEqual(await faults(text('{ network.rnk: [4] }')), ['SDB010 network.rnk']);
  assert.deepEqual(await faults(text('{ clip_skip: [1, 0] }')), ['SDB013 0']);
  assert.deepEqual(await faults(text('{ seed: [7, 7] }')), ['SDB024 7']);
  assert.deepEqual(await faults(text('{ schedule: ["1e-3:5, 1e-4"] }')), ['SDB013 "1e-3:5, 1e-4"']);
  assert.deepEqual(await faults(text('{ seed: 7 }')), ['SDB011 seed']);
  const many = `{ seed: [${Array.from({ length: 101 }, (_, i) => i).join(', ')}] }`;
  assert.deepEqual(await faults(text(many)), [`SDB013 ${many}`]);
});
