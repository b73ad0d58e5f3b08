import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { encodeFloats } from '../../src/models/dtype.ts';
import { hashModel } from '../../src/models/hash.ts';
import { bytesOf, type TensorInfo } from '../../src/models/header.ts';
import { architectureOf, inspectModel, kindOf } from '../../src/models/inspect.ts';
import { writeSafetensors } from '../../src/models/write-safetensors.ts';
import { sd1Tensors } from './sd1-keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'sdbuild-inspect-'));
after(() => rmSync(folder, { recursive: true }));

const infos = (tensors: readonly (readonly [string, readonly number[]])[]): Map<string, TensorInfo> =>
  new Map(tensors.map(([name, shape]) => [name, { dtype: 'F16', shape }]));

test('kinds and architectures are guessed from names and widths', () => {
  const attn = 'attn2.to_k.weight';
  for (const [tensors, kind, architecture] of [
    [sd1Tensors(320, 768, 0), 'checkpoint', 'sd1'],
    [sd1Tensors(320, 1024, 0), 'checkpoint', 'sd2'],
    [sd1Tensors(16, 32, 1), 'checkpoint', 'micro'],
    [
      [[`model.diffusion_model.input_blocks.4.1.transformer_blocks.0.${attn}`, [640, 2048]]],
      'checkpoint',
      'sdxl',
    ],
    [[['lora_unet_x_attn2_to_k.lora_down.weight', [8, 768]]], 'lora', 'sd1'],
    [[['lora_te_text_model_x.lora_down.weight', [8, 768]]], 'lora', 'unknown'],
    [[['decoder.conv_in.weight', [512, 4, 3, 3]]], 'vae', 'unknown'],
    [[['first_stage_model.decoder.conv_in.weight', [512, 4, 3, 3]]], 'vae', 'unknown'],
    [[['emb_params', [4, 768]]], 'embedding', 'unknown'],
    [[['anything', [4]]], 'unknown', 'unknown'],
    [[], 'unknown', 'unknown'],
  ] as const) {
    const map = infos(tensors as [string, number[]][]);
    assert.equal(kindOf(map), kind);
    assert.equal(architectureOf(map), architecture);
  }
});

test('a LoRA shows its ranks, alphas, modules, metadata and hashes', async () => {
  const path = join(folder, 'aki.safetensors');
  const shapes: [string, number[]][] = [
    ['lora_unet_mid_block_attentions_0_proj_in.lora_down.weight', [4, 64, 1, 1]],
    ['lora_unet_mid_block_attentions_0_proj_in.lora_up.weight', [64, 4, 1, 1]],
    ['lora_unet_mid_block_attentions_0_proj_in.alpha', []],
    ['lora_te_text_model_encoder_layers_0_mlp_fc1.lora_down.weight', [8, 32]],
    ['lora_te_text_model_encoder_layers_0_mlp_fc1.lora_up.weight', [128, 8]],
  ];
  const tensors = shapes.map(([name, shape]) => ({ name, dtype: 'F16' as const, shape }));
  await writeSafetensors(path, { metadata: { ss_seed: '42' }, tensors }, name =>
    name.endsWith('.alpha')
      ? encodeFloats(Float32Array.of(2), 'F16')
      : new Uint8Array(bytesOf(tensors.find(t => t.name === name) ?? { dtype: 'F16', shape: [0] }) ?? 0),
  );
  const result = await inspectModel(path);
  assert.ok(result.ok);
  const { sha256, short, ...summary } = result.value;
  assert.deepEqual(summary, {
    kind: 'lora',
    architecture: 'unknown',
    size: readFileSync(path).length,
    tensors: 5,
    parameters: { F16: 4 * 64 * 2 + 1 + 8 * 32 + 128 * 8 },
    lora: { modules: 2, textModules: 1, ranks: [4, 8], alphas: [2] },
    metadata: { ss_seed: '42' },
  });
  assert.equal(sha256, createHash('sha256').update(readFileSync(path)).digest('hex'));
  assert.equal(short, sha256.slice(0, 10));
  assert.equal(JSON.parse(JSON.stringify(result.value)).kind, 'lora');
});

test('the legacy hash is of 64 KiB at 1 MiB', async () => {
  const path = join(folder, 'big');
  const bytes = Uint8Array.from({ length: 2 ** 20 + 70_000 }, (_, i) => (i * 7919) >> 3);
  writeFileSync(path, bytes);
  const part = bytes.subarray(0x100000, 0x110000);
  assert.equal((await hashModel(path)).legacy, createHash('sha256').update(part).digest('hex').slice(0, 8));
});

test('what is no safetensors file is a diagnostic', async () => {
  const path = join(folder, 'model.pt');
  writeFileSync(path, 'PK');
  const result = await inspectModel(path);
  assert.equal(result.ok, false);
  assert.equal(result.diagnostics[0]?.code, 'SDB040');
});
