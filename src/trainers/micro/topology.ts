// The shape of the micro model: SD 1.x's U-Net (12 input, middle, 12 output blocks) and CLIP text encoder in
// the LDM key layout, with tiny widths, so that block weights, LoRA names and merges mean what they mean for
// real checkpoints.

/** Widths and depths; stored in the checkpoint's metadata under `sdbuild.micro`. */
export interface MicroConfig {
  /** Channels of level 0; levels 1-3 have twice as many. */
  readonly channels: number;
  /** Width of the time embedding's hidden layers. */
  readonly timeChannels: number;
  /** Width of the text encoder and of cross-attention's keys and values. */
  readonly contextChannels: number;
  /** Tokens a prompt, padded or cut to this. */
  readonly contextLength: number;
  readonly textLayers: number;
  readonly heads: number;
  /** Groups of every GroupNorm. */
  readonly groups: number;
  /** Width of the autoencoder's first level. */
  readonly autoencoderChannels: number;
  /** Known tags; see vocabulary.ts. */
  readonly vocabulary: readonly string[];
  /** Pixels of a real picture that one micro pixel stands for, along each side. */
  readonly scale: number;
  /** Timesteps are drawn as 1000 u^power, u uniform: below 1 favours noisy ones. */
  readonly timestepPower: number;
}

export const LATENT_CHANNELS = 4;
const MULTIPLIERS = [1, 2, 2, 2];
const RESIDUAL_BLOCKS = 2;
const ATTENTION_LEVELS = [0, 1, 2];

export const UNET = 'model.diffusion_model.';
export const TEXT = 'cond_stage_model.transformer.text_model.';
export const VAE = 'first_stage_model.';

/** How a parameter starts when training from scratch. */
export type Start = 'weight' | 'zero' | 'one' | 'embedding';

export interface ParameterSpec {
  readonly name: string;
  readonly shape: readonly number[];
  readonly start: Start;
}

/** One of the 12 input or 12 output blocks. */
export interface Block {
  readonly type: 'conv' | 'residual' | 'down';
  readonly from: number;
  readonly to: number;
  readonly attention: boolean;
  /** An up-sampling convolution follows (output blocks only). */
  readonly up: boolean;
}

export interface Plan {
  readonly input: readonly Block[];
  readonly output: readonly Block[];
  readonly middle: number;
  readonly last: number;
}

/** The U-Net's blocks with their channel counts. */
export function planBlocks(channels: number): Plan {
  const input: Block[] = [{ type: 'conv', from: LATENT_CHANNELS, to: channels, attention: false, up: false }];
  const output: Block[] = [];
  let width = channels;
  const skips = [width];
  for (const [level, multiplier] of MULTIPLIERS.entries()) {
    for (let k = 0; k < RESIDUAL_BLOCKS; k++) {
      const to = multiplier * channels;
      input.push({
        type: 'residual',
        from: width,
        to,
        attention: ATTENTION_LEVELS.includes(level),
        up: false,
      });
      width = to;
      skips.push(width);
    }
    if (level < MULTIPLIERS.length - 1) {
      input.push({ type: 'down', from: width, to: width, attention: false, up: false });
      skips.push(width);
    }
  }
  const middle = width;
  for (const [level, multiplier] of [...MULTIPLIERS.entries()].reverse()) {
    for (let k = 0; k <= RESIDUAL_BLOCKS; k++) {
      const to = multiplier * channels;
      const attention = ATTENTION_LEVELS.includes(level);
      output.push({
        type: 'residual',
        from: width + (skips.pop() ?? 0),
        to,
        attention,
        up: k === RESIDUAL_BLOCKS && level > 0,
      });
      width = to;
    }
  }
  return { input, output, middle, last: width };
}

/** Collects specs with the helpers that layers are made of. */
class Specs {
  readonly list: ParameterSpec[] = [];
  add(name: string, shape: readonly number[], start: Start): void {
    this.list.push({ name, shape, start });
  }
  linear(name: string, from: number, to: number, bias = true): void {
    this.add(`${name}.weight`, [to, from], 'weight');
    if (bias) this.add(`${name}.bias`, [to], 'zero');
  }
  conv(name: string, from: number, to: number, kernel = 3, start: Start = 'weight'): void {
    this.add(`${name}.weight`, [to, from, kernel, kernel], start);
    this.add(`${name}.bias`, [to], 'zero');
  }
  norm(name: string, width: number): void {
    this.add(`${name}.weight`, [width], 'one');
    this.add(`${name}.bias`, [width], 'zero');
  }
}

function unetSpecs(config: MicroConfig): readonly ParameterSpec[] {
  const specs = new Specs();
  const { channels, timeChannels, contextChannels } = config;
  const residual = (name: string, from: number, to: number): void => {
    specs.norm(`${name}.in_layers.0`, from);
    specs.conv(`${name}.in_layers.2`, from, to);
    specs.linear(`${name}.emb_layers.1`, timeChannels, to);
    specs.norm(`${name}.out_layers.0`, to);
    specs.conv(`${name}.out_layers.3`, to, to, 3, 'zero');
    if (from !== to) specs.conv(`${name}.skip_connection`, from, to, 1);
  };
  const transformer = (name: string, width: number): void => {
    specs.norm(`${name}.norm`, width);
    specs.conv(`${name}.proj_in`, width, width, 1);
    const block = `${name}.transformer_blocks.0`;
    for (const [attention, keys] of [
      ['attn1', width],
      ['attn2', contextChannels],
    ] as const) {
      specs.norm(`${block}.${attention === 'attn1' ? 'norm1' : 'norm2'}`, width);
      specs.linear(`${block}.${attention}.to_q`, width, width, false);
      specs.linear(`${block}.${attention}.to_k`, keys, width, false);
      specs.linear(`${block}.${attention}.to_v`, keys, width, false);
      specs.linear(`${block}.${attention}.to_out.0`, width, width);
    }
    specs.norm(`${block}.norm3`, width);
    specs.linear(`${block}.ff.net.0.proj`, width, width * 8);
    specs.linear(`${block}.ff.net.2`, width * 4, width);
    specs.conv(`${name}.proj_out`, width, width, 1, 'zero');
  };

  specs.linear(`${UNET}time_embed.0`, channels, timeChannels);
  specs.linear(`${UNET}time_embed.2`, timeChannels, timeChannels);
  const plan = planBlocks(channels);
  for (const [index, block] of plan.input.entries()) {
    const name = `${UNET}input_blocks.${index}`;
    if (block.type === 'conv') specs.conv(`${name}.0`, block.from, block.to);
    else if (block.type === 'down') specs.conv(`${name}.0.op`, block.from, block.to);
    else {
      residual(`${name}.0`, block.from, block.to);
      if (block.attention) transformer(`${name}.1`, block.to);
    }
  }
  residual(`${UNET}middle_block.0`, plan.middle, plan.middle);
  transformer(`${UNET}middle_block.1`, plan.middle);
  residual(`${UNET}middle_block.2`, plan.middle, plan.middle);
  for (const [index, block] of plan.output.entries()) {
    const name = `${UNET}output_blocks.${index}`;
    residual(`${name}.0`, block.from, block.to);
    if (block.attention) transformer(`${name}.1`, block.to);
    if (block.up) specs.conv(`${name}.${block.attention ? 2 : 1}.conv`, block.to, block.to);
  }
  specs.norm(`${UNET}out.0`, plan.last);
  specs.conv(`${UNET}out.2`, plan.last, LATENT_CHANNELS, 3, 'zero');
  return specs.list;
}

function textSpecs(config: MicroConfig, tokens: number): readonly ParameterSpec[] {
  const specs = new Specs();
  const width = config.contextChannels;
  specs.add(`${TEXT}embeddings.token_embedding.weight`, [tokens, width], 'embedding');
  specs.add(`${TEXT}embeddings.position_embedding.weight`, [config.contextLength, width], 'embedding');
  for (let layer = 0; layer < config.textLayers; layer++) {
    const name = `${TEXT}encoder.layers.${layer}`;
    specs.norm(`${name}.layer_norm1`, width);
    for (const part of ['q_proj', 'k_proj', 'v_proj', 'out_proj'])
      specs.linear(`${name}.self_attn.${part}`, width, width);
    specs.norm(`${name}.layer_norm2`, width);
    specs.linear(`${name}.mlp.fc1`, width, width * 4);
    specs.linear(`${name}.mlp.fc2`, width * 4, width);
  }
  specs.norm(`${TEXT}final_layer_norm`, width);
  return specs.list;
}

/** Parameters of the U-Net and the text encoder; `tokens` is the size of the token table. */
export function denoiserSpecs(config: MicroConfig, tokens: number): readonly ParameterSpec[] {
  return [...unetSpecs(config), ...textSpecs(config, tokens)];
}

/**
 * Parameters of the autoencoder, which makes an 8 × 8 patch one latent: a 4 × 4 patch stem, then a stride of 2.
 * quant_conv and post_quant_conv (1 × 1) scale the latents to zero mean and unit variance and back.
 */
export function autoencoderSpecs(config: MicroConfig): readonly ParameterSpec[] {
  const specs = new Specs();
  const width = config.autoencoderChannels;
  const [encoder, decoder] = [`${VAE}encoder.`, `${VAE}decoder.`];
  specs.conv(`${encoder}stem`, 48, width, 1);
  specs.conv(`${encoder}block1`, width, width);
  specs.conv(`${encoder}down`, width, 2 * width);
  specs.conv(`${encoder}block2`, 2 * width, 2 * width);
  specs.conv(`${encoder}conv_out`, 2 * width, LATENT_CHANNELS, 1);
  specs.conv(`${VAE}quant_conv`, LATENT_CHANNELS, LATENT_CHANNELS, 1);
  specs.conv(`${VAE}post_quant_conv`, LATENT_CHANNELS, LATENT_CHANNELS, 1);
  specs.conv(`${decoder}conv_in`, LATENT_CHANNELS, 2 * width);
  specs.conv(`${decoder}block1`, 2 * width, 2 * width);
  specs.conv(`${decoder}block2`, 2 * width, 2 * width);
  specs.conv(`${decoder}up`, 2 * width, 4 * width, 1);
  specs.conv(`${decoder}block3`, width, width);
  specs.conv(`${decoder}block4`, width, width);
  specs.conv(`${decoder}conv_out`, width, 48, 1);
  return specs.list;
}
