import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { type MergeOptions, mergeModels } from '../../src/merging/merge.ts';
import { BLOCKS } from '../../src/models/layouts.ts';
import { openSafetensors } from '../../src/models/safetensors.ts';
import { writeSafetensors } from '../../src/models/write-safetensors.ts';
import { sd1Tensors } from '../models/sd1-keys.ts';

const folder = mkdtempSync(join(tmpdir(), 'sdbuild-merge-'));
after(() => rmSync(folder, { recursive: true }));
let count = 0;
const fresh = (): string => join(folder, `${count++}.safetensors`);

type Dtype = 'F16' | 'F32' | 'F64' | 'BF16' | 'I64' | 'F8_E4M3';
interface Tensor {
  readonly dtype: Dtype;
  readonly shape: readonly number[];
  readonly values: readonly number[];
}
type Model = Readonly<Record<string, Tensor>>;

function bytesOf({ dtype, values }: Tensor): Uint8Array {
  if (dtype === 'F16') return new Uint8Array(Uint16Array.from(values, slowHalfBits).buffer);
  if (dtype === 'F32') return new Uint8Array(Float32Array.from(values).buffer);
  if (dtype === 'F64') return new Uint8Array(Float64Array.from(values).buffer);
  if (dtype === 'I64') return new Uint8Array(BigInt64Array.from(values, BigInt).buffer);
  if (dtype === 'F8_E4M3') return Uint8Array.from(values);
  return new Uint8Array(
    Uint16Array.from(values, v => (new Uint32Array(Float32Array.of(v).buffer)[0] ?? 0) >>> 16).buffer,
  );
}

/** Rounds to a half by its definition, apart from the project's own conversion: the nearest, of two the even one. */
function slowHalfBits(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const size = Math.abs(value);
  let exponent = -14;
  while (2 ** (exponent + 1) <= size) exponent++;
  const steps = size / 2 ** (exponent - 10);
  const below = Math.floor(steps);
  const rest = steps - below;
  const rounded = below + (rest > 0.5 || (rest === 0.5 && below % 2 === 1) ? 1 : 0);
  return sign + (exponent + 14) * 1024 + rounded;
}

async function save(model: Model, metadata: Record<string, string> = {}, path = fresh()): Promise<string> {
  const tensors = Object.entries(model).map(([name, { dtype, shape }]) => ({ name, dtype, shape }));
  const written = await writeSafetensors(path, { metadata, tensors }, name => {
    const tensor = model[name];
    assert.ok(tensor);
    return bytesOf(tensor);
  });
  assert.ok(written.ok);
  return path;
}

async function merge(options: Omit<MergeOptions, 'output'>) {
  const output = fresh();
  const result = await mergeModels({ ...options, output });
  assert.ok(result.ok, JSON.stringify(result.diagnostics));
  const opened = await openSafetensors(output);
  assert.ok(opened.ok);
  await using file = opened.value;
  const bytes: Record<string, Uint8Array> = {};
  for (const name of file.tensors.keys()) bytes[name] = await file.read(name);
  return {
    ...result.value,
    diagnostics: result.diagnostics,
    bytes,
    tensors: file.tensors,
    metadata: file.metadata,
  };
}

async function refusal(options: Partial<MergeOptions> & Pick<MergeOptions, 'a'>) {
  const home = mkdtempSync(join(folder, 'refused-'));
  const result = await mergeModels({ dtype: 'fp16', ...options, output: join(home, 'out.safetensors') });
  assert.equal(result.ok, false);
  assert.deepEqual(readdirSync(home), [], 'nothing is left behind');
  const [diagnostic] = result.diagnostics.filter(d => d.severity === 'error');
  assert.ok(diagnostic);
  return diagnostic;
}

/** Numbers that look random and repeat: halves from -1 to 1 with awkward fractions. */
function noise(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state / 2 ** 31 - 1) * (state & 7 ? 1 : 2 ** -18);
  };
}

function random(shape: readonly number[], next: () => number, dtype: Dtype = 'F16'): Tensor {
  const values = Array.from(
    { length: shape.reduce((a, b) => a * b, 1) },
    () => new Float16Array([next()])[0] ?? 0,
  );
  return { dtype, shape, values };
}

function checkpoint(seed: number, dtype: Dtype = 'F16'): Model {
  const next = noise(seed);
  const model: Record<string, Tensor> = {};
  for (const [name, shape] of sd1Tensors(4, 8, 1))
    model[name] = name.endsWith('position_ids')
      ? { dtype: 'I64', shape, values: Array.from({ length: 77 }, (_, i) => i) }
      : random(shape, next, dtype);
  model['first_stage_model.decoder.conv_in.weight'] = random([4, 4, 3, 3], next, dtype);
  model.alphas_cumprod = random([10], next, 'F32');
  return model;
}

const A = checkpoint(1);
const B = checkpoint(2);
const f = Math.fround;
const q = 'model.diffusion_model.input_blocks.1.1.transformer_blocks.0.attn1.to_q.weight';
const conv = 'model.diffusion_model.input_blocks.1.0.in_layers.2.weight';
const fc1 = 'cond_stage_model.transformer.text_model.encoder.layers.0.mlp.fc1.weight';

/** The whole merge again, one element at a time, from the formulas in the documentation. */
function expected(
  a: Model,
  b: Model | undefined,
  alphaOf: (name: string) => number,
  lora?: { model: Model; strength: number },
): Record<string, Uint8Array> {
  const result: Record<string, Uint8Array> = {};
  for (const [name, tensor] of Object.entries(a)) {
    if (tensor.dtype === 'I64' || name === 'alphas_cumprod') {
      result[name] = bytesOf(tensor);
      continue;
    }
    const alpha = alphaOf(name);
    const other = b?.[name];
    const module = MODULES[name];
    const values = tensor.values.map((x, e) => {
      let w = f(x);
      if (other && alpha !== 0) w = f(f(f(1 - alpha) * w) + f(f(alpha) * f(other.values[e] ?? 0)));
      if (lora === undefined || module === undefined) return w;
      const [up, down] = [lora.model[`${module}.lora_up.weight`], lora.model[`${module}.lora_down.weight`]];
      const factor = lora.model[`${module}.alpha`]?.values[0];
      if (up === undefined || down === undefined) return w;
      const rank = down.shape[0] ?? 1;
      const columns = down.values.length / rank;
      const [row, column] = [Math.floor(e / columns), e % columns];
      let sum = 0;
      for (let r = 0; r < rank; r++)
        sum += (up.values[row * rank + r] ?? 0) * (down.values[r * columns + column] ?? 0);
      return f(w + f(((lora.strength * (factor ?? rank)) / rank) * sum));
    });
    result[name] = new Uint8Array(Uint16Array.from(values, slowHalfBits).buffer);
  }
  return result;
}

const MODULES: Readonly<Record<string, string>> = {
  [q]: 'lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn1_to_q',
  'model.diffusion_model.middle_block.1.proj_in.weight': 'lora_unet_mid_block_attentions_0_proj_in',
  [conv]: 'lora_unet_down_blocks_0_resnets_0_conv1',
  'model.diffusion_model.output_blocks.2.1.conv.weight': 'lora_unet_up_blocks_0_upsamplers_0_conv',
  [fc1]: 'lora_te_text_model_encoder_layers_0_mlp_fc1',
};

function lora(seed: number, rank = 3): Record<string, Tensor> {
  const next = noise(seed);
  const model: Record<string, Tensor> = {};
  for (const [key, module] of Object.entries(MODULES)) {
    const [rows = 0, columns = 0, ...kernel] = A[key]?.shape ?? [];
    model[`${module}.lora_up.weight`] = random([rows, rank, ...kernel.map(() => 1)], next, 'F32');
    model[`${module}.lora_down.weight`] = random([rank, columns, ...kernel], next, 'F32');
    if (module !== 'lora_unet_mid_block_attentions_0_proj_in')
      model[`${module}.alpha`] = { dtype: 'F32', shape: [], values: [1.5] };
  }
  return model;
}

const [a, b, aki] = await Promise.all([save(A), save(B), save(lora(3), {}, join(folder, 'aki.safetensors'))]);

test('one α for all merges every float bit for bit as the formula says', async () => {
  for (const alpha of [0.3, 0.5, 1, -0.25, 1.1]) {
    const { bytes } = await merge({ a: { path: a }, b: { path: b, alpha }, dtype: 'fp16' });
    assert.deepEqual(
      bytes,
      expected(A, B, () => alpha),
    );
  }
});

test('26 block weights apply each to its block', async () => {
  const alpha = BLOCKS.map((_, i) => i / 30);
  const { bytes, blocks } = await merge({ a: { path: a }, b: { path: b, alpha }, dtype: 'fp16' });
  const byHand = (name: string): number => {
    const [, side, n] = /^model\.diffusion_model\.(input|middle|output)_blocks?\.(\d+)/.exec(name) ?? [];
    if (/^model\.diffusion_model\.out\./.test(name)) return 25 / 30;
    if (/^model\.diffusion_model\.time_embed/.test(name)) return 1 / 30;
    if (side === undefined) return 0;
    return (side === 'middle' ? 13 : Number(n) + (side === 'input' ? 1 : 14)) / 30;
  };
  assert.deepEqual(bytes, expected(A, B, byHand));
  assert.deepEqual(
    blocks.map(row => [row.block, row.alpha]),
    BLOCKS.map((name, i) => [name, i / 30]),
  );
});

test('time_embed follows BASE when asked', async () => {
  const alpha = BLOCKS.map((_, i) => (i === 1 ? 0.5 : 0));
  const key = 'model.diffusion_model.time_embed.0.weight';
  const options = { a: { path: a }, b: { path: b, alpha }, dtype: 'fp16' } as const;
  const untouched = A[key];
  assert.ok(untouched);
  assert.notDeepEqual((await merge(options)).bytes[key], bytesOf(untouched));
  assert.deepEqual((await merge({ ...options, timeEmbed: 'BASE' })).bytes[key], bytesOf(untouched));
});

test('a LoRA adds strength·alpha/rank·(up@down) to linear layers and to 1x1 and 3x3 convolutions', async () => {
  for (const strength of [0.8, -1]) {
    const { bytes, blocks } = await merge({
      a: { path: a },
      loras: [{ path: aki, strength }],
      dtype: 'fp16',
    });
    assert.deepEqual(
      bytes,
      expected(A, undefined, () => 0, { model: lora(3), strength }),
    );
    assert.deepEqual(
      blocks.filter(row => row.loraModules > 0).map(row => [row.block, row.loraModules]),
      [
        ['BASE', 1],
        ['IN01', 2],
        ['M00', 1],
        ['OUT02', 1],
      ],
    );
    assert.ok(blocks.every(row => row.alpha === null && row.meanDelta > 0 === row.loraModules > 0));
  }
});

test('the sum comes first, then the LoRA, then one rounding', async () => {
  const { bytes } = await merge({
    a: { path: a },
    b: { path: b, alpha: 0.3 },
    loras: [{ path: aki, strength: 0.7 }],
    dtype: 'fp16',
  });
  assert.deepEqual(
    bytes,
    expected(A, B, () => 0.3, { model: lora(3), strength: 0.7 }),
  );
});

test('two LoRAs are added one after the other, each rounded to float32', async () => {
  const two = lora(9, 2);
  const second = await save(two);
  const { bytes } = await merge({
    a: { path: a },
    loras: [
      { path: aki, strength: 0.5 },
      { path: second, strength: 2 },
    ],
    dtype: 'fp32',
  });
  const module = MODULES[q];
  const delta = (model: Model, strength: number, e: number): number => {
    const [up, down] = [model[`${module}.lora_up.weight`], model[`${module}.lora_down.weight`]];
    assert.ok(up && down);
    const rank = down.shape[0] ?? 1;
    let sum = 0;
    for (let r = 0; r < rank; r++)
      sum += (up.values[Math.floor(e / 4) * rank + r] ?? 0) * (down.values[r * 4 + (e % 4)] ?? 0);
    return f(((strength * 1.5) / rank) * sum);
  };
  const values = A[q]?.values.map((x, e) => f(f(f(x) + delta(lora(3), 0.5, e)) + delta(two, 2, e)));
  assert.deepEqual(bytes[q], new Uint8Array(Float32Array.from(values ?? []).buffer));
});

test('inputs of any float dtype merge in float32; fp32 keeps what they give', async () => {
  const wide = Object.fromEntries(
    Object.entries(A).map(([name, t]) => [name, t.dtype === 'F16' ? { ...t, dtype: 'F64' as const } : t]),
  );
  const brain = Object.fromEntries(
    Object.entries(B).map(([name, t]) => [
      name,
      t.dtype === 'F16'
        ? { ...t, dtype: 'BF16' as const, values: t.values.map(v => Math.round(v * 64) / 64) }
        : t,
    ]),
  );
  const { bytes, tensors } = await merge({
    a: { path: await save(wide) },
    b: { path: await save(brain), alpha: 0.3 },
    dtype: 'fp32',
  });
  const values = A[conv]?.values.map((x, e) => f(f(f(0.7) * x) + f(f(0.3) * (brain[conv]?.values[e] ?? 0))));
  assert.equal(tensors.get(conv)?.dtype, 'F32');
  assert.deepEqual(bytes[conv], new Uint8Array(Float32Array.from(values ?? []).buffer));
});

test('any two numbers and any α sum as the formula says', async () => {
  const pair = fc.tuple(
    fc.float({ noNaN: true, noDefaultInfinity: true, min: -60_000, max: 60_000 }),
    fc.float({ noNaN: true, noDefaultInfinity: true, min: -60_000, max: 60_000 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(pair, { minLength: 1, maxLength: 40 }),
      fc.double({ min: 0.001, max: 1, noNaN: true }),
      async (pairs, alpha) => {
        const one = (side: 0 | 1) =>
          save({ 'x.weight': { dtype: 'F32', shape: [pairs.length], values: pairs.map(p => p[side]) } });
        const { bytes } = await merge({
          a: { path: await one(0) },
          b: { path: await one(1), alpha },
          dtype: 'fp16',
        });
        const sums = pairs.map(([x, y]) => f(f(f(1 - alpha) * x) + f(f(alpha) * y)));
        assert.deepEqual(bytes['x.weight'], new Uint8Array(Uint16Array.from(sums, slowHalfBits).buffer));
      },
    ),
    { numRuns: 40 },
  );
});

test('α = 0 and no LoRA gives the tensors of a back', async () => {
  const { bytes, blocks } = await merge({ a: { path: a }, b: { path: b, alpha: 0 }, dtype: 'fp16' });
  for (const [name, tensor] of Object.entries(A)) assert.deepEqual(bytes[name], bytesOf(tensor), name);
  assert.ok(blocks.every(row => row.meanDelta === 0));
});

test('equal merges are equal files, and say how they were made', async () => {
  const options = {
    a: { path: a, name: 'base.safetensors' },
    b: { path: b, name: 'other.safetensors', alpha: 0.3 },
    loras: [{ path: aki, strength: 0.8 }],
    dtype: 'fp16',
    provenance: { 'sdbuild.key': 'abc', format: 'not this' },
  } as const;
  const [one, two] = [mkdtempSync(join(folder, 'one-')), mkdtempSync(join(folder, 'two-'))].map(home =>
    join(home, 'aki-model.safetensors'),
  );
  assert.ok(one && two);
  assert.ok((await mergeModels({ ...options, output: one })).ok);
  assert.ok((await mergeModels({ ...options, output: two })).ok);
  assert.deepEqual(readFileSync(one), readFileSync(two));
  const opened = await openSafetensors(one);
  assert.ok(opened.ok);
  await using file = opened.value;
  const { metadata } = file;
  assert.equal(metadata.format, 'pt');
  assert.equal(metadata['sdbuild.key'], 'abc');

  assert.equal(metadata['modelspec.title'], 'aki-model');
  assert.equal(metadata['modelspec.merged_from'], 'base.safetensors, other.safetensors, aki.safetensors');
  const recipe = JSON.parse(metadata.sd_merge_recipe ?? '');
  assert.deepEqual(
    recipe.weights_alpha,
    BLOCKS.map(() => 0.3),
  );
  assert.deepEqual([recipe.mode, recipe.dtype, recipe.loras[0].strength], ['weighted sum', 'fp16', 0.8]);
  const models = JSON.parse(metadata.sd_merge_models ?? '');
  assert.deepEqual(models[recipe.model_a], {
    name: 'base.safetensors',
    legacy_hash: models[recipe.model_a].legacy_hash,
    sd_merge_recipe: null,
  });
  assert.match(recipe.model_a, /^[0-9a-f]{64}$/);
  assert.ok(!JSON.stringify(metadata).includes(folder), 'no folder of this computer');
});

test('what a is stays known, how it was trained does not', async () => {
  const described = await save(A, { 'sdbuild.micro': '{}', ss_steps: '9' });
  const { metadata } = await merge({ a: { path: described }, dtype: 'fp16' });
  assert.equal(metadata['sdbuild.micro'], '{}');
  assert.equal(metadata.ss_steps, undefined);
});

test('a merge of merges remembers its ancestors, and ignores their broken metadata', async () => {
  const one = await save(A, {
    sd_merge_recipe: '{"mode":"x"}',
    sd_merge_models: '{"aa":{"name":"old"},"__proto__":{}}',
  });
  const two = await save(B, { sd_merge_recipe: 'broken', sd_merge_models: '[1]' });
  const { metadata } = await merge({ a: { path: one }, b: { path: two, alpha: 0.5 }, dtype: 'fp16' });
  const [recipe, models] = [
    JSON.parse(metadata.sd_merge_recipe ?? ''),
    JSON.parse(metadata.sd_merge_models ?? ''),
  ];
  assert.deepEqual(models.aa, { name: 'old' });
  assert.deepEqual(models[recipe.model_a].sd_merge_recipe, { mode: 'x' });
  assert.equal(models[recipe.model_b].sd_merge_recipe, null);
});

test('a VAE replaces the one in the checkpoint, from a VAE file or another checkpoint', async () => {
  const bare = {
    'decoder.conv_in.weight': random([4, 4, 3, 3], noise(7)),
    'loss.logvar': random([1], noise(8)),
  };
  const key = 'first_stage_model.decoder.conv_in.weight';
  const from = async (path: string) => {
    const { bytes, tensors } = await merge({
      a: { path: a },
      b: { path: b, alpha: 1 },
      vae: { path },
      dtype: 'fp16',
    });
    assert.equal(tensors.size, Object.keys(A).length);
    return bytes[key];
  };
  assert.deepEqual(await from(await save(bare)), bytesOf(bare['decoder.conv_in.weight']));
  const own = A[key];
  assert.ok(own);
  assert.deepEqual(await from(a), bytesOf(own));
});

test('a checkpoint without a VAE gets one', async () => {
  const { 'first_stage_model.decoder.conv_in.weight': _, ...without } = A;
  const { tensors } = await merge({ a: { path: await save(without) }, vae: { path: b }, dtype: 'fp16' });
  assert.ok(tensors.has('first_stage_model.decoder.conv_in.weight'));
});

test('a VAE that would replace only half is refused (SDB055)', async () => {
  const half = await save({ 'encoder.conv_in.weight': random([4], noise(1)) });
  const { code, message } = await refusal({ a: { path: a }, vae: { path: half } });
  assert.match(`${code} ${message}`, /^SDB055 .*first_stage_model.decoder.conv_in.weight/);
});

test('tensors that b lacks stay as in a, tensors that only b has are left out, and both are said', async () => {
  const { [q]: _, ...rest } = B;
  const changed = await save({ ...rest, 'model_ema.extra.weight': random([2], noise(4)) });
  const { bytes, tensors, diagnostics } = await merge({
    a: { path: a },
    b: { path: changed, alpha: 1 },
    dtype: 'fp16',
  });
  const own = A[q];
  assert.ok(own);
  assert.deepEqual(bytes[q], bytesOf(own));
  assert.ok(!tensors.has('model_ema.extra.weight'));
  assert.deepEqual(
    diagnostics.map(d => [d.severity, d.code]),
    [
      ['info', 'SDB056'],
      ['warning', 'SDB057'],
    ],
  );
  assert.match(diagnostics[0]?.message ?? '', /^1 tensors .*to_q/);
  assert.match(diagnostics[1]?.message ?? '', /model_ema.extra.weight/);
});

test('a tensor that is a float in a and integers in b stays as in a, and is said', async () => {
  const ids = 'cond_stage_model.transformer.text_model.embeddings.position_ids';
  const own = { ...A, [ids]: random([1, 77], noise(6)) };
  const { bytes, diagnostics } = await merge({
    a: { path: await save(own) },
    b: { path: b, alpha: 0.3 },
    dtype: 'fp16',
  });
  assert.deepEqual(bytes[ids], bytesOf(own[ids]));
  assert.deepEqual(
    diagnostics.map(d => [d.severity, d.code]),
    [['warning', 'SDB056']],
  );
});

test('models of other shapes are refused with the tensors and both shapes (SDB051)', async () => {
  const other = await save({ ...B, [q]: random([4, 8], noise(5)) });
  const { code, message, location } = await refusal({ a: { path: a }, b: { path: other, alpha: 0.5 } });
  assert.match(`${code} ${message}`, /^SDB051 .*attn1.to_q.weight \(\[4,4\] and \[4,8\]\)/);
  assert.equal(location?.file, other);
  const stranger = await save({ x: random([1], noise(5)) });
  assert.match(
    (await refusal({ a: { path: a }, b: { path: stranger, alpha: 0.5 } })).message,
    /shares no tensor/,
  );
});

test('LoRA modules that no weight matches are said, never dropped in silence (SDB053)', async () => {
  const unknown = 'lora_te2_text_model_encoder_layers_0_mlp_fc1';
  const path = await save({
    ...lora(3),
    [`${unknown}.lora_up.weight`]: random([4, 2], noise(1)),
    [`${unknown}.lora_down.weight`]: random([2, 4], noise(1)),
  });
  const { bytes, diagnostics } = await merge({
    a: { path: a },
    loras: [{ path, strength: 1 }],
    dtype: 'fp16',
  });
  assert.deepEqual(
    bytes,
    expected(A, undefined, () => 0, { model: lora(3), strength: 1 }),
  );
  assert.deepEqual(
    diagnostics.map(d => [d.severity, d.code, d.location?.file]),
    [['warning', 'SDB053', path]],
  );
  assert.match(diagnostics[0]?.message ?? '', /^1 of its modules .*lora_te2/);
});

for (const [name, change, reason] of [
  [
    'a LoRA of another model',
    { 'lora_unet_x.lora_up.weight': [2, 1], 'lora_unet_x.lora_down.weight': [1, 2] },
    /no module/,
  ],
  ['a half pair', { [`${MODULES[q]}.lora_up.weight`]: [4, 1] }, /do not fit.*attn1_to_q/],
  [
    'wrong columns',
    { [`${MODULES[q]}.lora_up.weight`]: [4, 1], [`${MODULES[q]}.lora_down.weight`]: [1, 5] },
    /do not fit/,
  ],
  [
    'unequal ranks',
    { [`${MODULES[q]}.lora_up.weight`]: [4, 2], [`${MODULES[q]}.lora_down.weight`]: [1, 4] },
    /do not fit/,
  ],
  ['a Tucker core', { [`${MODULES[conv]}.lora_mid.weight`]: [1, 1, 3, 3] }, /not a plain LoRA.*lora_mid/],
  ['a DoRA', { [`${MODULES[q]}.dora_scale`]: [1, 4] }, /not a plain LoRA.*dora_scale/],
  ['a LoHa', { [`${MODULES[q]}.hada_w1_a`]: [4, 1] }, /not a plain LoRA.*hada_w1_a/],
  ['an empty file', {}, /no module/],
] as const)
  test(`${name} is refused (SDB052)`, async () => {
    const model = Object.fromEntries(
      Object.entries<readonly number[]>(change).map(([key, shape]) => [key, random(shape, noise(1))]),
    );
    const { code, message } = await refusal({
      a: { path: a },
      loras: [{ path: await save(model), strength: 1 }],
    });
    assert.equal(code, 'SDB052');
    assert.match(message, reason);
  });

test('a result that is not finite is refused with its tensor (SDB058)', async () => {
  const values = (x: number): Model => ({ 'x.weight': { dtype: 'F32', shape: [3], values: [0, x, 0] } });
  const one = { path: await save(values(65_519)) };
  assert.ok((await mergeModels({ a: one, dtype: 'fp16', output: fresh() })).ok);
  for (const x of [65_520, Number.NaN, Number.NEGATIVE_INFINITY]) {
    const { code, message } = await refusal({ a: { path: await save(values(x)) } });
    assert.match(`${code} ${message}`, /^SDB058 x.weight would hold .* at element 1/);
  }
  assert.ok(
    (await mergeModels({ a: { path: await save(values(1e30)) }, dtype: 'fp32', output: fresh() })).ok,
  );
});

test('an α that is no number or not 26 of them is refused (SDB050), and so is a strength', async () => {
  for (const alpha of [Number.NaN, [], Array<number>(25).fill(0), BLOCKS.map(() => Number.POSITIVE_INFINITY)])
    assert.equal((await refusal({ a: { path: a }, b: { path: b, alpha } })).code, 'SDB050');
  assert.equal(
    (await refusal({ a: { path: a }, loras: [{ path: aki, strength: Number.NaN }] })).code,
    'SDB050',
  );
});

test('8-bit floats are refused, not copied as if they were merged (SDB054)', async () => {
  const path = await save({ 'x.weight': { dtype: 'F8_E4M3', shape: [2], values: [1, 2] } });
  assert.match((await refusal({ a: { path } })).message, /x.weight \(F8_E4M3\)/);
});

test('a missing, broken or pickled model is named', async () => {
  const broken = join(folder, 'broken.safetensors');
  writeFileSync(broken, 'no');
  for (const path of [broken, join(folder, 'none.ckpt')]) {
    const { code, location } = await refusal({ a: { path: a }, b: { path, alpha: 0.5 } });
    assert.deepEqual([code, basename(location?.file ?? '')], ['SDB040', basename(path)]);
  }
});

test('a merge can be stopped, and leaves nothing behind', async () => {
  const control = new AbortController();
  const onProgress = (): void => control.abort();
  const { code } = await refusal({ a: { path: a }, onProgress, signal: control.signal });
  assert.equal(code, 'SDB059');
  assert.equal((await refusal({ a: { path: a }, signal: AbortSignal.abort() })).code, 'SDB059');
});

test('a large tensor is done in pieces: progress comes and the event loop turns between them', async () => {
  const big = new Float32Array(5 * 2 ** 20).fill(0.25);
  const path = fresh();
  const tensors = [{ name: 'x.weight', dtype: 'F32', shape: [5 * 2 ** 20] }] as const;
  await writeSafetensors(path, { metadata: {}, tensors }, () => new Uint8Array(big.buffer));
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  const seen: { done: number; total: number }[] = [];
  const result = await mergeModels({
    a: { path },
    b: { path, alpha: 0.5 },
    dtype: 'fp16',
    output: fresh(),
    onProgress: progress => seen.push(progress),
  });
  clearInterval(timer);
  assert.ok(result.ok);
  assert.deepEqual(
    seen,
    [1, 2, 3, 4, 5].map(i => ({ done: i * 2 ** 21, total: 5 * 2 ** 21 })),
  );
  assert.ok(turns >= 5, `${turns} turns`);
});

test('the report counts every parameter once', async () => {
  const { blocks, tensors } = await merge({ a: { path: a }, b: { path: b, alpha: 0.3 }, dtype: 'fp16' });
  const total = Object.entries(A)
    .filter(([name, { dtype }]) => dtype === 'F16' && name.includes('.'))
    .reduce((sum, [, { values }]) => sum + values.length, 0);
  assert.equal(
    blocks.reduce((sum, row) => sum + row.parameters, 0),
    total,
  );
  assert.equal(blocks.length, 26);
  assert.ok(blocks.every(row => row.parameters > 0 && row.meanDelta > 0));
  const key = 'model.diffusion_model.input_blocks.0.0.';
  const weights = [
    `${key}weight`,
    `${key}bias`,
    ...[...tensors.keys()].filter(k => k.includes('.time_embed.')),
  ];
  let [sum, size] = [0, 0];
  for (const name of weights)
    for (const [e, x] of (A[name]?.values ?? []).entries()) {
      sum += Math.abs(f(f(f(0.7) * x) + f(f(0.3) * (B[name]?.values[e] ?? 0))) - x);
      size++;
    }
  assert.ok(Math.abs((blocks[1]?.meanDelta ?? 0) - sum / size) < 1e-12);
});
