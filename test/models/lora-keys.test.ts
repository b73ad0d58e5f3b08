import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loraTargets, trainedModules } from '../../src/models/lora-keys.ts';
import { sd1Tensors } from './sd1-keys.ts';

const keys = sd1Tensors(320, 768, 12).map(([name]) => name);
const targets = loraTargets(keys);
const unet = 'model.diffusion_model.';
const text = 'cond_stage_model.transformer.text_model.';

test('modules have the names that kohya writes', () => {
  for (const [name, key] of [
    [
      'down_blocks_0_attentions_0_transformer_blocks_0_attn1_to_q',
      'input_blocks.1.1.transformer_blocks.0.attn1.to_q',
    ],
    ['down_blocks_0_attentions_1_proj_in', 'input_blocks.2.1.proj_in'],
    [
      'down_blocks_1_attentions_0_transformer_blocks_0_ff_net_0_proj',
      'input_blocks.4.1.transformer_blocks.0.ff.net.0.proj',
    ],
    [
      'down_blocks_2_attentions_1_transformer_blocks_0_attn2_to_out_0',
      'input_blocks.8.1.transformer_blocks.0.attn2.to_out.0',
    ],
    ['down_blocks_0_downsamplers_0_conv', 'input_blocks.3.0.op'],
    ['down_blocks_2_downsamplers_0_conv', 'input_blocks.9.0.op'],
    ['down_blocks_3_resnets_0_conv1', 'input_blocks.10.0.in_layers.2'],
    ['down_blocks_3_resnets_1_time_emb_proj', 'input_blocks.11.0.emb_layers.1'],
    ['down_blocks_1_resnets_0_conv_shortcut', 'input_blocks.4.0.skip_connection'],
    ['mid_block_attentions_0_proj_in', 'middle_block.1.proj_in'],
    ['mid_block_attentions_0_transformer_blocks_0_ff_net_2', 'middle_block.1.transformer_blocks.0.ff.net.2'],
    ['mid_block_resnets_0_conv1', 'middle_block.0.in_layers.2'],
    ['mid_block_resnets_1_conv2', 'middle_block.2.out_layers.3'],
    ['up_blocks_0_upsamplers_0_conv', 'output_blocks.2.1.conv'],
    ['up_blocks_1_upsamplers_0_conv', 'output_blocks.5.2.conv'],
    ['up_blocks_2_upsamplers_0_conv', 'output_blocks.8.2.conv'],
    ['up_blocks_0_resnets_2_conv1', 'output_blocks.2.0.in_layers.2'],
    [
      'up_blocks_1_attentions_2_transformer_blocks_0_attn2_to_k',
      'output_blocks.5.1.transformer_blocks.0.attn2.to_k',
    ],
    ['up_blocks_3_attentions_2_proj_out', 'output_blocks.11.1.proj_out'],
    ['conv_in', 'input_blocks.0.0'],
    ['conv_out', 'out.2'],
    ['time_embedding_linear_1', 'time_embed.0'],
    ['time_embedding_linear_2', 'time_embed.2'],
  ] as const)
    assert.equal(targets.get(`lora_unet_${name}`), `${unet}${key}.weight`, name);
  for (const [name, key] of [
    ['encoder_layers_0_self_attn_q_proj', 'encoder.layers.0.self_attn.q_proj'],
    ['encoder_layers_11_self_attn_out_proj', 'encoder.layers.11.self_attn.out_proj'],
    ['encoder_layers_3_mlp_fc1', 'encoder.layers.3.mlp.fc1'],
  ] as const)
    assert.equal(targets.get(`lora_te_text_model_${name}`), `${text}${key}.weight`, name);
});

test('every weight has a name of its own', () => {
  assert.equal(targets.size, keys.filter(key => key.endsWith('.weight')).length);
  assert.equal(new Set(targets.values()).size, targets.size);
});

test('kohya’s default LoRA of SD 1.5 trains 192 modules of the U-Net and 72 of the text encoder', () => {
  const modules = trainedModules(keys);
  const count = (prefix: string): number => modules.filter(({ name }) => name.startsWith(prefix)).length;
  assert.equal(count('lora_unet_'), 192);
  assert.equal(count('lora_te_text_model_encoder_layers_'), 72);
  assert.equal(modules.length, 264);
  assert.ok(modules.every(({ key }) => !/norm|resnet|emb|in_layers/.test(key)));
});

test('the trained attentions are the 16 of the SD 1.x layout', () => {
  const attentions = new Set(
    trainedModules(keys).flatMap(({ name }) => /^lora_unet_(.+?attentions_\d)/.exec(name)?.[1] ?? []),
  );
  assert.deepEqual([...attentions].sort(), [
    ...['down_blocks_0', 'down_blocks_1', 'down_blocks_2'].flatMap(b => [
      `${b}_attentions_0`,
      `${b}_attentions_1`,
    ]),
    'mid_block_attentions_0',
    ...['up_blocks_1', 'up_blocks_2', 'up_blocks_3'].flatMap(b => [0, 1, 2].map(i => `${b}_attentions_${i}`)),
  ]);
});

test('a micro model of the same layout trains the same modules', () => {
  const micro = trainedModules(sd1Tensors(16, 32, 1).map(([name]) => name));
  assert.equal(micro.length, 192 + 6);
});

test('keys of the VAE and unknown keys have no name', () => {
  const others = [
    'first_stage_model.decoder.conv_in.weight',
    'model_ema.decay',
    `${unet}label_emb.0.0.weight`,
  ];
  assert.equal(loraTargets(others).size, 0);
});
