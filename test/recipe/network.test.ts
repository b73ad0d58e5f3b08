import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { renderAll } from '../../src/diagnostics/render.ts';
import { loadRecipe } from '../../src/recipe/load.ts';
import type { Project } from '../../src/recipe/project.ts';
import { resolveRecipe } from '../../src/recipe/resolve.ts';
import { memory } from './memory.ts';

const recipe = (method: string, network = '{}', more = ''): string => `sdbuild: 1
models: { base: { checkpoint: a.safetensors } }
datasets: { aki: { kind: character, images: "*.png"${more} } }
train:
  aki:
    method: ${method}
    base: base
    datasets: [aki]
    steps: 10
    schedule: 1e-4
    network: ${network}
`;

async function load(text: string): Promise<{ readonly project?: Project; readonly told: string }> {
  const files = memory({ 'sdbuild.yaml': text, 'a.safetensors': '' });
  const loaded = await loadRecipe({ project: '/somewhere', files });
  const result = loaded.ok ? resolveRecipe(loaded.value, files) : loaded;
  const told = renderAll(result.diagnostics, files.readText);
  return result.ok ? { project: result.value, told } : { told };
}

const training = async (text: string) => {
  const { project, told } = await load(text);
  assert.ok(project !== undefined, told);
  return project.trainings[0];
};

test('a LoRA’s network has kohya’s settings, and those left out follow the rest', async () => {
  assert.deepEqual((await training(recipe('lora')))?.network, { rank: 16, alpha: 16 });
  const settings = '{ rank: 4, alpha: 2, conv_rank: 3, text_encoder: 2, blocks: { IN08: 8, M00: 0 } }';
  assert.deepEqual((await training(recipe('lora', settings)))?.network, {
    rank: 4,
    alpha: 2,
    conv: { rank: 3, alpha: 3 },
    text_encoder: { rank: 2, alpha: 2 },
    blocks: { IN08: 8, M00: 0 },
  });
  assert.equal((await training(recipe('lora', '{ text_encoder: false }')))?.network?.text_encoder, null);
});

test('a hypernetwork’s layers begin and end with the context’s width', async () => {
  assert.deepEqual((await training(recipe('hypernetwork')))?.hypernetwork, {
    ...{ layers: [1, 2, 1], activation: 'linear', layer_norm: false, dropout: 0, init: 'normal' },
  });
  assert.match((await load(recipe('hypernetwork', '{ layers: [1, 2] }'))).told, /as wide as the context/);
});

test('a textual inversion trains the embedding of its dataset, and needs just one (S-134)', async () => {
  const learned = ', embedding: { learned: [red eyes, white hair] }';
  const { embedding } = (await training(recipe('textual-inversion', '{}', learned))) ?? {};
  assert.deepEqual([embedding?.name, embedding?.learned], ['aki', ['red eyes', 'white hair']]);
  assert.match((await load(recipe('textual-inversion'))).told, /its datasets declare none/);
});

test('settings of another method, and blocks that are none, are faults at their place', async () => {
  const { told } = await load(recipe('fine-tune', '{ rank: 4 }'));
  assert.match(told, /`rank` is no setting of the method fine-tune\n +--> sdbuild\.yaml:11/);
  assert.match((await load(recipe('lora', '{ layers: [1, 1] }'))).told, /`layers` is no setting/);
  assert.match((await load(recipe('lora', '{ blocks: { IN12: 4 } }'))).told, /unknown block `IN12`/);
});

test('only LoRAs are baked into a merge', async () => {
  const merge = 'merge: { both: { models: { a: base }, loras: { aki: 1 } } }\n';
  assert.match((await load(recipe('fine-tune') + merge)).told, /trains no LoRA/);
  assert.notEqual((await load(recipe('lora') + merge)).project, undefined);
});

test('every preset makes a training of its method', async () => {
  const folder = resolve(import.meta.dirname, '../../recipes');
  for (const file of readdirSync(folder)) {
    const preset = file.replace('.yaml', '');
    const text = recipe('lora', '{}', ', embedding: { learned: [red eyes] }')
      .replace(
        '    steps: 10\n',
        `    steps: 10\n${preset === 'dreambooth' ? '    prior: { prompts: 1girl }\n' : ''}`,
      )
      .replace('sdbuild: 1\n', `sdbuild: 1\nextends: sdbuild:${preset}\n`)
      .replace(/ {4}(method|steps|schedule|network): .*\n/g, '');
    const content = readFileSync(join(folder, file), 'utf8');
    const files = memory({ 'sdbuild.yaml': text, [`sdbuild:${preset}`]: content });
    const loaded = await loadRecipe({ project: '/somewhere', files });
    assert.ok(loaded.ok, `${preset}: ${renderAll(loaded.diagnostics, files.readText)}`);
    const project = resolveRecipe(loaded.value, files);
    assert.ok(project.ok, `${preset}: ${renderAll(project.diagnostics, files.readText)}`);
    const written = /method: ([\w-]+)/.exec(content)?.[1];
    assert.equal(project.value.trainings[0]?.method, written, preset);
  }
});
