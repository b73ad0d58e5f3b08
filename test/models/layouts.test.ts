import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BLOCKS, blockOf } from '../../src/models/layouts.ts';
import { sd1Tensors } from './sd1-keys.ts';

const unet = 'model.diffusion_model.';
const block = (key: string): string | undefined => BLOCKS[blockOf(key)];

test('there are 26 blocks, BASE first and OUT11 last', () => {
  assert.equal(BLOCKS.length, 26);
  assert.deepEqual(
    [BLOCKS[0], BLOCKS[1], BLOCKS[12], BLOCKS[13], BLOCKS[14], BLOCKS[25]],
    ['BASE', 'IN00', 'IN11', 'M00', 'OUT00', 'OUT11'],
  );
});

test('keys belong to the block that supermerger gives them to', () => {
  for (const [key, name] of [
    ['cond_stage_model.transformer.text_model.encoder.layers.0.mlp.fc1.weight', 'BASE'],
    ['first_stage_model.decoder.conv_out.weight', 'BASE'],
    ['model_ema.decay', 'BASE'],
    [`${unet}input_blocks.0.0.weight`, 'IN00'],
    [`${unet}input_blocks.1.0.in_layers.0.weight`, 'IN01'],
    [`${unet}input_blocks.10.0.in_layers.0.weight`, 'IN10'],
    [`${unet}input_blocks.11.0.in_layers.0.weight`, 'IN11'],
    [`${unet}middle_block.1.proj_in.weight`, 'M00'],
    [`${unet}output_blocks.0.0.in_layers.0.weight`, 'OUT00'],
    [`${unet}output_blocks.2.1.conv.weight`, 'OUT02'],
    [`${unet}output_blocks.11.1.proj_out.weight`, 'OUT11'],
    [`${unet}out.0.weight`, 'OUT11'],
    [`${unet}time_embed.0.weight`, 'IN00'],
  ] as const)
    assert.equal(block(key), name, key);
});

test('to_out and out_layers are no part of `out.`', () => {
  assert.equal(block(`${unet}input_blocks.4.1.transformer_blocks.0.attn1.to_out.0.weight`), 'IN04');
  assert.equal(block(`${unet}middle_block.0.out_layers.0.weight`), 'M00');
});

test('time_embed goes to BASE when asked, as sd-mecha does', () => {
  assert.equal(blockOf(`${unet}time_embed.2.bias`, 'BASE'), 0);
});

test('the 686 keys of the SD 1.5 U-Net fall into 25 blocks, none into BASE', () => {
  const keys = sd1Tensors(320, 768, 12)
    .map(([name]) => name)
    .filter(name => name.startsWith(unet));
  assert.equal(keys.length, 686);
  const used = new Set(keys.map(key => blockOf(key)));
  assert.deepEqual(
    [...used].sort((a, b) => a - b),
    [...BLOCKS.keys()].slice(1),
  );
});
