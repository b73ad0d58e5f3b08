// Every method but LoRA: that it learns, changes nothing else, goes on where it was stopped, and what it writes.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openSafetensors, type SafetensorsFile } from '../../src/models/safetensors.ts';
import type { Training } from '../../src/recipe/project.ts';
import { stateBytes } from '../../src/targets/kept-states.ts';
import type { TrainJob } from '../../src/training/job.generated.ts';
import { folder, lossesOf, prepare, removeAll, resultOf, run } from './micro.ts';
import { type ReadTensor, readTorchFile } from './torch-file.ts';

before(prepare);
after(removeAll);

const embedding: Partial<TrainJob> = {
  method: 'textual-inversion',
  embedding: { name: 'aki-chan', init: 'tokens', vectors: 3, text: '1girl, smile', ids: [1, 2, 3] },
};
const hypernetwork = (change: Partial<NonNullable<TrainJob['hypernetwork']>> = {}): Partial<TrainJob> => ({
  method: 'hypernetwork',
  hypernetwork: {
    ...{ layers: [1, 2, 1], activation: 'relu', layer_norm: false, dropout: 0, init: 'kaiming-normal' },
    ...change,
  },
});
const fineTune: Partial<TrainJob> = { method: 'fine-tune' };

async function resultFile(output: string): Promise<SafetensorsFile> {
  const opened = await openSafetensors(join(output, 'aki.safetensors'));
  assert.ok(opened.ok);
  return opened.value;
}

/** A base of random numbers hardly listens to prompts, so little can be learned by their words alone. */
const METHODS = {
  'textual inversion': { job: embedding, lr: 0.1, most: 0.999 },
  hypernetwork: { job: hypernetwork(), lr: 0.02, most: 0.995 },
  'hypernetwork with all its layers': {
    job: hypernetwork({ activation: 'swish', layer_norm: true, dropout: 0.3, init: 'normal' }),
    lr: 0.02,
    most: 0.997,
  },
  'full fine-tune': { job: fineTune, lr: 0.01, most: 0.97 },
};

for (const [name, { job, lr, most }] of Object.entries(METHODS)) {
  test(`${name}: the loss falls`, async () => {
    const { trained, untrained } = await lossesOf(`${name}-long`, job, lr);
    assert.ok(trained < most * untrained, `${untrained} → ${trained}`);
  });

  test(`${name}: it goes on bit for bit where it was stopped, and previews do not disturb it`, async () => {
    const whole = await run(`${name}-whole`, { ...job, previews: { every: 1_000, prompts: [] } });
    assert.equal(whole.code, 0);
    assert.equal((await run(`${name}-stopped`, job, 1)).code, 75);
    const resumed = await run(`${name}-stopped`, job);
    assert.ok(resumed.events[0]?.event === 'start' && resumed.events[0].from > 0);
    assert.deepEqual(resultOf(resumed.output), resultOf(whole.output));
  });
}

test('a textual inversion is the vectors of a word, which start from the tokens of its text (S-134, S-140)', async () => {
  const file = await resultFile(
    (await run('vectors', { ...embedding, schedule: [{ lr: 0, from: 0, to: 4 }] })).output,
  );
  await using _ = file;
  assert.deepEqual([...file.tensors.keys()], ['emb_params']);
  const opened = await openSafetensors(join(folder, 'base.safetensors'));
  assert.ok(opened.ok);
  await using base = opened.value;
  const table = await base.readFloat32(
    'cond_stage_model.transformer.text_model.embeddings.token_embedding.weight',
  );
  const row = (token: number): number[] => [...table.subarray(token * 8, (token + 1) * 8)];
  // Three vectors over the two tokens of `1girl, smile`, as the WebUI spreads them.
  assert.deepEqual([...(await file.readFloat32('emb_params'))], [...row(1), ...row(1), ...row(2)]);

  const settings = { name: 'aki-chan', init: 'mean' as const, vectors: 1, text: '1girl, smile', ids: [1, 2] };
  const blended = await run('mean', {
    ...embedding,
    embedding: settings,
    schedule: [{ lr: 0, from: 0, to: 4 }],
  });
  const mean = await resultFile(blended.output);
  const expected = row(1).map((value, i) => Math.fround(value / 2 + (row(2)[i] ?? 0) / 2));
  assert.deepEqual([...(await mean.readFloat32('emb_params'))], expected);
  await mean.close();
});

test('a hypernetwork’s .pt is the WebUI’s: read without executing it, the same numbers as in the safetensors', async () => {
  const settings = { activation: 'tanh', layer_norm: true, dropout: 0.2 } as const;
  const { output } = await run('torch', hypernetwork(settings));
  const { value, globals } = readTorchFile(readFileSync(join(output, 'aki.pt')));
  assert.deepEqual([...globals].sort(), [
    'collections.OrderedDict',
    'torch.FloatStorage',
    'torch._utils._rebuild_tensor_v2',
  ]);
  const file = value as Map<unknown, unknown>;
  assert.deepEqual(file.get('layer_structure'), [1, 2, 1]);
  assert.equal(file.get('activation_func'), 'tanh');
  assert.equal(file.get('is_layer_norm'), true);
  assert.equal(file.get('weight_initialization'), 'KaimingNormal');
  assert.deepEqual(file.get('dropout_structure'), [0, 0.2, 0]);
  assert.equal(file.get('step'), 4);
  const sides = file.get(8) as readonly Map<string, ReadTensor>[];
  assert.equal(sides.length, 2, 'one for keys, one for values, by the width of the context');
  await using plain = await resultFile(output);
  for (const [index, side] of sides.entries()) {
    // Linear, activation, norm, dropout, linear, norm: torch numbers them all.
    assert.deepEqual(
      [...side].map(([name, { shape }]) => [name, ...shape]),
      [
        ['linear.0.weight', 16, 8],
        ['linear.0.bias', 16],
        ['linear.2.weight', 16],
        ['linear.2.bias', 16],
        ['linear.4.weight', 8, 16],
        ['linear.4.bias', 8],
        ['linear.5.weight', 8],
        ['linear.5.bias', 8],
      ],
    );
    assert.deepEqual(side.get('linear.0.weight')?.strides, [8, 1]);
    for (const [name, { values }] of side)
      assert.deepEqual(await plain.readFloat32(`hypernetwork.8.${'kv'[index]}.${name}`), values, name);
  }
  assert.equal(plain.metadata.layer_structure, '[1,2,1]');
});

test('a fine-tune is a checkpoint in which all but the autoencoder has changed, and it can be trained on', async () => {
  const { output } = await run('tuned', fineTune);
  await using tuned = await resultFile(output);
  const opened = await openSafetensors(join(folder, 'base.safetensors'));
  assert.ok(opened.ok);
  await using base = opened.value;
  assert.deepEqual([...tuned.tensors.keys()].sort(), [...base.tensors.keys()].sort());
  for (const name of tuned.tensors.keys()) {
    const [before, after] = [await base.readFloat32(name), await tuned.readFloat32(name)];
    if (name.startsWith('first_stage_model.')) assert.deepEqual(after, before, name);
    // A key's bias adds the same to all scores, and queries have no choice where a map has one place.
    else if (!/attn1\.to_[qk]\.|[kq]_proj\.bias/.test(name)) assert.notDeepEqual(after, before, name);
  }
  const model = { checkpoint: join(output, 'aki.safetensors'), vae: null, clip_skip: 1 };
  assert.equal((await run('tuned-again', { model })).code, 0);
});

test('what a state takes is foreseen from the base’s header and the settings', async () => {
  const lora = {
    rank: 3,
    alpha: 3,
    conv: { rank: 2, alpha: 2 },
    blocks: { M00: 1 },
    text_encoder: { rank: 1, alpha: 1 },
  };
  const jobs: Readonly<Record<string, Partial<TrainJob>>> = {
    lora: { method: 'lora', network: lora },
    embedding,
    hypernetwork: hypernetwork({ layers: [1, 2, 2, 1], layer_norm: true, dropout: 0.1 }),
    fineTune,
  };
  for (const [name, job] of Object.entries(jobs)) {
    const { output } = await run(`size-${name}`, { ...job, states: [4] });
    const states = join(output, 'states');
    const [state = ''] = readdirSync(states).filter(file => file.startsWith('state-'));
    const opened = await openSafetensors(join(states, state));
    assert.ok(opened.ok);
    await using file = opened.value;
    const numbers = [...file.tensors.values()].reduce((sum, { shape: [length = 0] }) => sum + length, 0);
    const learned = { name: 'aki', vectors: 3, init: 'tokens', learned: ['1girl', 'smile'] };
    const training = { ...job, ...(job.embedding && { embedding: learned }) } as unknown as Training;
    assert.equal(await stateBytes(training, join(folder, 'base.safetensors')), 4 * numbers, name);
  }
});
