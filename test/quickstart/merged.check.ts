// Run after `npm start` by `npm run test:quickstart`: the merged model against arithmetic written out here, and the
// names in the LoRA against kohya's, written out here too. Nothing of the project's code is used.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');

interface Entry {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data_offsets: readonly [number, number];
}

function readFile(path: string): {
  tensors: Map<string, Uint16Array>;
  shapes: Map<string, readonly number[]>;
} {
  const bytes = readFileSync(join(root, path));
  const length = Number(bytes.readBigUInt64LE(0));
  const header = JSON.parse(bytes.toString('utf8', 8, 8 + length)) as Record<string, Entry>;
  const tensors = new Map<string, Uint16Array>();
  const shapes = new Map<string, readonly number[]>();
  delete header.__metadata__;
  for (const [name, { dtype, shape, data_offsets }] of Object.entries(header)) {
    const [from, to] = data_offsets;
    assert.equal(dtype, 'F16', name);
    tensors.set(
      name,
      new Uint16Array(new Uint8Array(bytes.subarray(8 + length + from, 8 + length + to)).buffer),
    );
    shapes.set(name, shape);
  }
  return { tensors, shapes };
}

/** IEEE 754 binary16 → number. */
function fromHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}

/** number → IEEE 754 binary16, to nearest, ties to even; finite results only. */
function toHalf(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const size = Math.abs(value);
  const exponent = size < 2 ** -14 ? -14 : Math.floor(Math.log2(size));
  const unit = 2 ** (exponent - 10);
  const scaled = size / unit;
  let whole = Math.floor(scaled);
  const rest = scaled - whole;
  if (rest > 0.5 || (rest === 0.5 && whole % 2 === 1)) whole++;
  const normal = exponent > -14 || whole >= 1024;
  const bits = normal ? ((exponent + 15) << 10) + (whole - 1024) : whole;
  return sign | bits;
}

/** kohya's name of a U-Net or text encoder module, spelt out for Stable Diffusion 1.x. */
function kohyaNames(): Map<string, string> {
  const names = new Map<string, string>();
  const blocks: [string, string][] = [['middle_block.1', 'mid_block_attentions_0']];
  for (let level = 0; level < 3; level++)
    for (let j = 0; j < 2; j++)
      blocks.push([`input_blocks.${1 + 3 * level + j}.1`, `down_blocks_${level}_attentions_${j}`]);
  for (let level = 1; level < 4; level++)
    for (let j = 0; j < 3; j++)
      blocks.push([`output_blocks.${3 * level + j}.1`, `up_blocks_${level}_attentions_${j}`]);
  const inner = [
    'attn1.to_q',
    'attn1.to_k',
    'attn1.to_v',
    'attn1.to_out.0',
    'attn2.to_q',
    'attn2.to_k',
    'attn2.to_v',
    'attn2.to_out.0',
    'ff.net.0.proj',
    'ff.net.2',
  ];
  for (const [ldm, kohya] of blocks) {
    for (const part of ['proj_in', 'proj_out'])
      names.set(`lora_unet_${kohya}_${part}`, `model.diffusion_model.${ldm}.${part}.weight`);
    for (const part of inner)
      names.set(
        `lora_unet_${kohya}_transformer_blocks_0_${part.replaceAll('.', '_')}`,
        `model.diffusion_model.${ldm}.transformer_blocks.0.${part}.weight`,
      );
  }
  for (const layer of [0, 1])
    for (const part of [
      'self_attn.q_proj',
      'self_attn.k_proj',
      'self_attn.v_proj',
      'self_attn.out_proj',
      'mlp.fc1',
      'mlp.fc2',
    ])
      names.set(
        `lora_te_text_model_encoder_layers_${layer}_${part.replaceAll('.', '_')}`,
        `cond_stage_model.transformer.text_model.encoder.layers.${layer}.${part}.weight`,
      );
  return names;
}

const base = readFile('examples/micro-base/micro-base.safetensors');
const lora = readFile('build/train/aki-lora/aki-lora.safetensors');
const merged = readFile('build/merge/aki-model.safetensors');
const STRENGTH = 1;

test('the LoRA holds the modules that kohya trains, under kohya’s names', () => {
  const expected = [...kohyaNames().keys()].flatMap(name => [
    `${name}.alpha`,
    `${name}.lora_down.weight`,
    `${name}.lora_up.weight`,
  ]);
  assert.deepEqual([...lora.tensors.keys()].sort(), expected.sort());
  assert.deepEqual(
    lora.shapes.get('lora_unet_mid_block_attentions_0_proj_in.lora_down.weight'),
    [4, 48, 1, 1],
  );
  assert.deepEqual(lora.shapes.get('lora_te_text_model_encoder_layers_0_mlp_fc1.lora_up.weight'), [192, 4]);
});

test('the merged model is the base plus strength · alpha/rank · up · down, bit for bit', t => {
  assert.deepEqual([...merged.tensors.keys()].sort(), [...base.tensors.keys()].sort());
  const modules = new Map([...kohyaNames()].map(([name, key]) => [key, name]));
  let changed = 0;
  for (const [name, before] of base.tensors) {
    const after = merged.tensors.get(name);
    const module = modules.get(name);
    if (module === undefined) {
      assert.deepEqual(after, before, name);
      continue;
    }
    const [up, down] = [
      lora.tensors.get(`${module}.lora_up.weight`),
      lora.tensors.get(`${module}.lora_down.weight`),
    ];
    const alpha = lora.tensors.get(`${module}.alpha`)?.[0];
    assert.ok(up && down && alpha !== undefined);
    const rank = lora.shapes.get(`${module}.lora_down.weight`)?.[0] ?? 0;
    const columns = down.length / rank;
    const scale = (STRENGTH * fromHalf(alpha)) / rank;
    const expected = before.map((bits, at) => {
      const [row, column] = [Math.floor(at / columns), at % columns];
      let product = 0;
      for (let r = 0; r < rank; r++)
        product += fromHalf(up[row * rank + r] ?? 0) * fromHalf(down[r * columns + column] ?? 0);
      return toHalf(Math.fround(fromHalf(bits) + Math.fround(scale * product)));
    });
    assert.deepEqual(after, expected, name);
    if (expected.some((bits, i) => bits !== before[i])) changed++;
  }
  t.diagnostic(`${base.tensors.size} tensors, ${changed} changed by the LoRA`);
  assert.ok(changed > 150, `only ${changed} tensors changed`);
});
