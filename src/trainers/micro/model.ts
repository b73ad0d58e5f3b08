// Forward passes of the micro model, written against the layers in ops.ts.
import type { Ops } from './ops.ts';
import { reshaped, type Tensor } from './tape.ts';
import { type MicroConfig, planBlocks, TEXT, UNET, VAE } from './topology.ts';

/**
 * Prompts → context [N, L, width]. `clipSkip` 1 takes the last layer, 2 the one before it; the final layer norm
 * follows in both cases, as in sd-scripts. The attention is not causal, since tags have no order.
 */
export function encodeText(
  ops: Ops,
  config: MicroConfig,
  tokens: readonly (readonly number[])[],
  clipSkip: number,
): Tensor {
  const embedded = ops.embed(`${TEXT}embeddings.token_embedding.weight`, tokens);
  let hidden = ops.addPositions(`${TEXT}embeddings.position_embedding.weight`, embedded);
  const used = Math.max(1, config.textLayers - (clipSkip - 1));
  for (let index = 0; index < used; index++) {
    const name = `${TEXT}encoder.layers.${index}`;
    const attended = ops.layerNorm(`${name}.layer_norm1`, hidden);
    const part = (which: string): Tensor => ops.linear(`${name}.self_attn.${which}`, attended);
    const mixed = ops.attention(part('q_proj'), part('k_proj'), part('v_proj'), config.heads);
    hidden = ops.add(hidden, ops.linear(`${name}.self_attn.out_proj`, mixed));
    const inner = ops.silu(ops.linear(`${name}.mlp.fc1`, ops.layerNorm(`${name}.layer_norm2`, hidden)));
    hidden = ops.add(hidden, ops.linear(`${name}.mlp.fc2`, inner));
  }
  return ops.layerNorm(`${TEXT}final_layer_norm`, hidden);
}

/** What cross-attention makes its keys and its values of. */
export interface Context {
  readonly keys: Tensor;
  readonly values: Tensor;
}

/** Turns the encoded prompts into what cross-attention sees; `seeds`, in training, has a number a sample. */
export type Condition = (ops: Ops, prompts: Tensor, seeds?: readonly number[]) => Context;

/** Keys and values of the prompts themselves. */
export const plain: Condition = (_, prompts) => ({ keys: prompts, values: prompts });

/** Predicts the noise in latents x [N, H, W, 4]; `time` is sinusoidal [N, channels], the context [N, L, width]. */
export function predictNoise(
  ops: Ops,
  config: MicroConfig,
  x: Tensor,
  time: Tensor,
  context: Context,
): Tensor {
  const embedding = ops.silu(
    ops.linear(`${UNET}time_embed.2`, ops.silu(ops.linear(`${UNET}time_embed.0`, time))),
  );

  const residual = (name: string, input: Tensor): Tensor => {
    const first = ops.conv(`${name}.in_layers.2`, ops.silu(ops.groupNorm(`${name}.in_layers.0`, input)));
    const timed = ops.addEverywhere(first, ops.linear(`${name}.emb_layers.1`, embedding));
    const second = ops.conv(`${name}.out_layers.3`, ops.silu(ops.groupNorm(`${name}.out_layers.0`, timed)));
    const skip = ops.has(`${name}.skip_connection.weight`)
      ? ops.conv(`${name}.skip_connection`, input)
      : input;
    return ops.add(skip, second);
  };

  const transformer = (name: string, input: Tensor): Tensor => {
    const [n = 1, height = 1, width = 1, channels = 1] = input.shape;
    const entered = ops.conv(`${name}.proj_in`, ops.groupNorm(`${name}.norm`, input));
    let hidden = reshaped(entered, [n, height * width, channels]);
    const block = `${name}.transformer_blocks.0`;
    for (const [attention, norm] of [
      ['attn1', 'norm1'],
      ['attn2', 'norm2'],
    ] as const) {
      const query = ops.layerNorm(`${block}.${norm}`, hidden);
      const { keys, values } = attention === 'attn1' ? { keys: query, values: query } : context;
      const mixed = ops.attention(
        ops.linear(`${block}.${attention}.to_q`, query),
        ops.linear(`${block}.${attention}.to_k`, keys),
        ops.linear(`${block}.${attention}.to_v`, values),
        config.heads,
      );
      hidden = ops.add(hidden, ops.linear(`${block}.${attention}.to_out.0`, mixed));
    }
    const inner = ops.gated(ops.linear(`${block}.ff.net.0.proj`, ops.layerNorm(`${block}.norm3`, hidden)));
    hidden = ops.add(hidden, ops.linear(`${block}.ff.net.2`, inner));
    return ops.add(input, ops.conv(`${name}.proj_out`, reshaped(hidden, input.shape)));
  };

  const plan = planBlocks(config.channels);
  const skips: Tensor[] = [];
  let hidden = x;
  for (const [index, block] of plan.input.entries()) {
    const name = `${UNET}input_blocks.${index}`;
    if (block.type === 'conv') hidden = ops.conv(`${name}.0`, hidden);
    else if (block.type === 'down') hidden = ops.conv(`${name}.0.op`, hidden, 2);
    else {
      hidden = residual(`${name}.0`, hidden);
      if (block.attention) hidden = transformer(`${name}.1`, hidden);
    }
    skips.push(hidden);
  }
  hidden = residual(`${UNET}middle_block.0`, hidden);
  hidden = transformer(`${UNET}middle_block.1`, hidden);
  hidden = residual(`${UNET}middle_block.2`, hidden);
  for (const [index, block] of plan.output.entries()) {
    const name = `${UNET}output_blocks.${index}`;
    const skip = skips.pop();
    if (skip === undefined) throw new Error('more output blocks than input blocks');
    hidden = residual(`${name}.0`, ops.concat(hidden, skip));
    if (block.attention) hidden = transformer(`${name}.1`, hidden);
    const next = skips.at(-1);
    if (block.up && next !== undefined) {
      const [, height = 1, width = 1] = next.shape;
      hidden = ops.conv(`${name}.${block.attention ? 2 : 1}.conv`, ops.upsample(hidden, height, width));
    }
  }
  return ops.conv(`${UNET}out.2`, ops.silu(ops.groupNorm(`${UNET}out.0`, hidden)));
}

/** Pictures [N, H, W, 3] in -1…1 → latents [N, H/8, W/8, 4] of zero mean and unit variance. */
export function encodePictures(ops: Ops, pictures: Tensor): Tensor {
  const name = (part: string): string => `${VAE}encoder.${part}`;
  let hidden = ops.conv(name('stem'), ops.patches(pictures, 4));
  hidden = ops.add(hidden, ops.conv(name('block1'), ops.silu(hidden)));
  hidden = ops.conv(name('down'), ops.silu(hidden), 2);
  hidden = ops.add(hidden, ops.conv(name('block2'), ops.silu(hidden)));
  return ops.conv(`${VAE}quant_conv`, ops.conv(name('conv_out'), ops.silu(hidden)));
}

/** Latents [N, h, w, 4] → pictures [N, 8h, 8w, 3], nominally in -1…1. */
export function decodeLatents(ops: Ops, latents: Tensor): Tensor {
  const name = (part: string): string => `${VAE}decoder.${part}`;
  let hidden = ops.conv(name('conv_in'), ops.conv(`${VAE}post_quant_conv`, latents));
  hidden = ops.add(hidden, ops.conv(name('block1'), ops.silu(hidden)));
  hidden = ops.add(hidden, ops.conv(name('block2'), ops.silu(hidden)));
  hidden = ops.unpatch(ops.conv(name('up'), ops.silu(hidden)), 2);
  hidden = ops.add(hidden, ops.conv(name('block3'), ops.silu(hidden)));
  hidden = ops.add(hidden, ops.conv(name('block4'), ops.silu(hidden)));
  return ops.unpatch(ops.conv(name('conv_out'), ops.silu(hidden)), 4);
}
