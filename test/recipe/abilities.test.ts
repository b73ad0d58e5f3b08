import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderAll } from '../../src/diagnostics/render.ts';
import { loadRecipe } from '../../src/recipe/load.ts';
import { resolveRecipe } from '../../src/recipe/resolve.ts';
import { memory } from './memory.ts';

async function told(...more: string[]): Promise<string> {
  const text = `sdbuild: 1
models: { base: { checkpoint: a.safetensors } }
datasets: { aki: { kind: character, images: "*.png" } }
train:
  aki:
    method: lora
    base: base
    datasets: [aki]
    steps: 10
    schedule: 1e-4
${more.map(line => `    ${line}\n`).join('')}`;
  const files = memory({ 'sdbuild.yaml': text, 'a.safetensors': '' });
  const loaded = await loadRecipe({ project: '/somewhere', files });
  const result = loaded.ok ? resolveRecipe(loaded.value, files) : loaded;
  return renderAll(result.diagnostics, files.readText);
}

const SETTINGS = [
  'noise: { min_snr: 5 }',
  'compute: { precision: bf16 }',
  'ema: 0.999',
  'prediction: v',
  'optimizer: { name: lion }',
  'network: { dora: true }',
];

test('what micro cannot do is said where it is asked for', async () => {
  for (const setting of SETTINGS) {
    const text = await told(setting);
    assert.match(text, /the trainer micro has no `/, setting);
    assert.match(text, /sdbuild\.yaml:11:/, setting);
    assert.match(text, /write `trainer: diffusers`/, setting);
  }
});

test('diffusers can do all of it', async () => {
  assert.equal(await told('trainer: diffusers', ...SETTINGS), '');
  assert.equal(await told('trainer: { command: [x] }', ...SETTINGS), '');
});

test('settings that contradict one another', async () => {
  assert.match(
    await told('trainer: diffusers', 'compute: { device: cpu, precision: fp16 }'),
    /a CPU cannot train/,
  );
  assert.match(
    await told('trainer: diffusers', 'noise: { timesteps: [500, 100] }'),
    /no noise level from 500/,
  );
});
