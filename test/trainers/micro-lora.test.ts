import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openSafetensors } from '../../src/models/safetensors.ts';
import type { TrainJob } from '../../src/training/job.generated.ts';
import { lossesOf, prepare, removeAll, resultOf, run } from './micro.ts';

before(prepare);
after(removeAll);

const rich: Partial<TrainJob> = {
  network: {
    rank: 4,
    alpha: 2,
    conv: { rank: 3, alpha: 1 },
    text_encoder: { rank: 2, alpha: 2 },
    blocks: { IN01: 6, M00: 0, OUT04: 1 },
  },
};

test('a LoRA has kohya’s convolutions, ranks by block, and its own rank in the text encoder', async () => {
  const { output } = await run('rich', rich);
  const opened = await openSafetensors(join(output, 'aki.safetensors'));
  assert.ok(opened.ok);
  await using file = opened.value;
  const shape = (name: string): string => String(file.tensors.get(name)?.shape);
  const down = (module: string): string => shape(`${module}.lora_down.weight`);
  const alpha = async (module: string): Promise<number | undefined> =>
    (await file.readFloat32(`${module}.alpha`))[0];
  assert.equal(down('lora_unet_down_blocks_0_attentions_1_transformer_blocks_0_attn1_to_q'), '4,8');
  // IN01, in the order of the checkpoint, is the first residual block with its attention.
  assert.equal(down('lora_unet_down_blocks_0_attentions_0_proj_in'), '6,8,1,1');
  assert.equal(down('lora_unet_up_blocks_1_attentions_1_proj_in'), '1,16,1,1');
  // kohya's conv_dim is for 3 × 3 alone; 1 × 1 and linear layers of residual blocks have the rank of the rest.
  assert.equal(down('lora_unet_down_blocks_0_resnets_1_conv1'), '3,8,3,3');
  assert.equal(shape('lora_unet_down_blocks_0_resnets_1_conv1.lora_up.weight'), '8,3,1,1');
  assert.equal(await alpha('lora_unet_down_blocks_0_resnets_1_conv1'), 1);
  assert.equal(down('lora_unet_down_blocks_0_resnets_1_time_emb_proj'), '4,16');
  assert.equal(down('lora_unet_down_blocks_1_resnets_0_conv_shortcut'), '4,8,1,1');
  assert.equal(down('lora_unet_down_blocks_0_downsamplers_0_conv'), '3,8,3,3');
  assert.equal(down('lora_unet_up_blocks_0_upsamplers_0_conv'), '3,16,3,3');
  assert.equal(down('lora_te_text_model_encoder_layers_0_mlp_fc1'), '2,8');
  assert.equal(await alpha('lora_te_text_model_encoder_layers_0_mlp_fc1'), 2);
  const names = [...file.tensors.keys()];
  assert.ok(!names.some(name => name.startsWith('lora_unet_mid_block')), 'M00 was left as it is');
  for (const outside of ['conv_in', 'conv_out', 'time_embedding'])
    assert.ok(!names.some(name => name.startsWith(`lora_unet_${outside}`)), outside);
  assert.equal(file.metadata.ss_network_args, '{"conv_dim":3,"conv_alpha":1}');
});

test('every module of such a LoRA learns, and it goes on bit for bit where it was stopped', async () => {
  const whole = await run('rich-whole', rich);
  const opened = await openSafetensors(join(whole.output, 'aki.safetensors'));
  assert.ok(opened.ok);
  await using file = opened.value;
  // Where a map has one place only, there is nothing for queries and keys of self-attention to choose between.
  for (const name of file.tensors.keys())
    if (name.endsWith('.lora_up.weight') && !/attn1_to_[qk]\./.test(name))
      assert.ok(
        (await file.readFloat32(name)).some(value => value !== 0),
        name,
      );
  assert.equal((await run('rich-stopped', rich, 1)).code, 75);
  const resumed = await run('rich-stopped', rich);
  assert.deepEqual(resultOf(resumed.output), resultOf(whole.output));
});

test('without the text encoder only the U-Net is trained', async () => {
  const { output } = await run('unet', { network: { rank: 2, alpha: 1, text_encoder: null } });
  const opened = await openSafetensors(join(output, 'aki.safetensors'));
  assert.ok(opened.ok);
  await using file = opened.value;
  assert.ok([...file.tensors.keys()].every(name => name.startsWith('lora_unet_')));
});

test('the loss falls', async () => {
  const { trained, untrained } = await lossesOf('long', rich, 0.02);
  assert.ok(trained < 0.95 * untrained, `${untrained} → ${trained}`);
});
