/** Tensor names and shapes of the SD 1.x layout at any width; 320/768/12 layers makes SD 1.5's U-Net and text encoder. */
export function sd1Tensors(channels: number, context: number, layers: number): [string, number[]][] {
  const tensors: [string, number[]][] = [];
  const add = (name: string, shape: number[], bias = true): void => {
    tensors.push([`${name}.weight`, shape]);
    if (bias) tensors.push([`${name}.bias`, [shape[0] ?? 1]]);
  };
  const unet = 'model.diffusion_model.';
  const time = channels * 4;
  const resnet = (name: string, from: number, to: number): void => {
    add(`${name}.in_layers.0`, [from]);
    add(`${name}.in_layers.2`, [to, from, 3, 3]);
    add(`${name}.emb_layers.1`, [to, time]);
    add(`${name}.out_layers.0`, [to]);
    add(`${name}.out_layers.3`, [to, to, 3, 3]);
    if (from !== to) add(`${name}.skip_connection`, [to, from, 1, 1]);
  };
  const attention = (name: string, width: number): void => {
    add(`${name}.norm`, [width]);
    add(`${name}.proj_in`, [width, width, 1, 1]);
    const block = `${name}.transformer_blocks.0`;
    for (const [attn, source] of [
      ['attn1', width],
      ['attn2', context],
    ] as const) {
      add(`${block}.${attn}.to_q`, [width, width], false);
      add(`${block}.${attn}.to_k`, [width, source], false);
      add(`${block}.${attn}.to_v`, [width, source], false);
      add(`${block}.${attn}.to_out.0`, [width, width]);
    }
    add(`${block}.ff.net.0.proj`, [width * 8, width]);
    add(`${block}.ff.net.2`, [width, width * 4]);
    for (const norm of ['norm1', 'norm2', 'norm3']) add(`${block}.${norm}`, [width]);
    add(`${name}.proj_out`, [width, width, 1, 1]);
  };
  add(`${unet}time_embed.0`, [time, channels]);
  add(`${unet}time_embed.2`, [time, time]);
  add(`${unet}input_blocks.0.0`, [channels, 4, 3, 3]);
  const skips = [channels];
  let width = channels;
  let number = 1;
  const levels = [1, 2, 4, 4];
  for (const [level, factor] of levels.entries()) {
    for (let i = 0; i < 2; i++, number++) {
      resnet(`${unet}input_blocks.${number}.0`, width, factor * channels);
      width = factor * channels;
      if (level < 3) attention(`${unet}input_blocks.${number}.1`, width);
      skips.push(width);
    }
    if (level === 3) continue;
    add(`${unet}input_blocks.${number++}.0.op`, [width, width, 3, 3]);
    skips.push(width);
  }
  resnet(`${unet}middle_block.0`, width, width);
  attention(`${unet}middle_block.1`, width);
  resnet(`${unet}middle_block.2`, width, width);
  number = 0;
  for (const [level, factor] of [...levels.entries()].reverse())
    for (let i = 0; i < 3; i++, number++) {
      resnet(`${unet}output_blocks.${number}.0`, width + (skips.pop() ?? 0), factor * channels);
      width = factor * channels;
      if (level < 3) attention(`${unet}output_blocks.${number}.1`, width);
      if (i === 2 && level > 0)
        add(`${unet}output_blocks.${number}.${level < 3 ? 2 : 1}.conv`, [width, width, 3, 3]);
    }
  add(`${unet}out.0`, [width]);
  add(`${unet}out.2`, [4, width, 3, 3]);
  const text = 'cond_stage_model.transformer.text_model.';
  tensors.push([`${text}embeddings.position_ids`, [1, 77]]);
  add(`${text}embeddings.token_embedding`, [16, context], false);
  add(`${text}embeddings.position_embedding`, [77, context], false);
  for (let i = 0; i < layers; i++) {
    const layer = `${text}encoder.layers.${i}`;
    for (const name of ['q_proj', 'k_proj', 'v_proj', 'out_proj'])
      add(`${layer}.self_attn.${name}`, [context, context]);
    add(`${layer}.layer_norm1`, [context]);
    add(`${layer}.layer_norm2`, [context]);
    add(`${layer}.mlp.fc1`, [context * 4, context]);
    add(`${layer}.mlp.fc2`, [context, context * 4]);
  }
  add(`${text}final_layer_norm`, [context]);
  return tensors;
}
