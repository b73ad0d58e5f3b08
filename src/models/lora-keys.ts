// Names of LoRA modules in kohya's convention. "." became "_" in them, which cannot be undone (`to_q`, `proj_in`),
// so names are made forwards from the checkpoint's own keys and never parsed.

const UNET = 'model.diffusion_model.';
const TEXT = 'cond_stage_model.transformer.';

/** Parts of a residual block, as diffusers (and so kohya) calls them. */
const RESNET = new Map([
  ['in_layers.0', 'norm1'],
  ['in_layers.2', 'conv1'],
  ['emb_layers.1', 'time_emb_proj'],
  ['out_layers.0', 'norm2'],
  ['out_layers.3', 'conv2'],
  ['skip_connection', 'conv_shortcut'],
]);

const OUTSIDE_BLOCKS = new Map([
  ['input_blocks.0.0', 'conv_in'],
  ['time_embed.0', 'time_embedding.linear_1'],
  ['time_embed.2', 'time_embedding.linear_2'],
  ['out.0', 'conv_norm_out'],
  ['out.2', 'conv_out'],
]);

/** One module that a LoRA can change: kohya's name for it and the key of its weight in the checkpoint. */
export interface LoraModule {
  readonly name: string;
  readonly key: string;
}

/**
 * Every module of an SD 1.x checkpoint by kohya's name, with the key of its weight: what baking looks up. Text
 * encoder names start with `lora_te_`, U-Net names with `lora_unet_`.
 */
export function loraTargets(keys: Iterable<string>): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  for (const key of keys) {
    if (!key.endsWith('.weight')) continue;
    const name = kohyaName(key.slice(0, -'.weight'.length));
    if (name !== undefined) targets.set(name, key);
  }
  return targets;
}

const TRAINED =
  /\.(attn[12]\.to_(q|k|v|out\.0)|ff\.net\.(0\.proj|2)|proj_in|proj_out|self_attn\.(q|k|v|out)_proj|mlp\.fc[12])\.weight$/;

const CONVOLUTIONS = /\.(in_layers\.2|out_layers\.3|emb_layers\.1|skip_connection|op|conv)\.weight$/;

/**
 * The modules that kohya's LoRA trains, in the order of the keys: every linear layer and 1x1 convolution of the U-Net's
 * transformers and of the text encoder's layers (SD 1.5 has 192 and 72 of them); with `convolutions` also all that the
 * residual blocks and the changes of resolution are made of. Source: sd-scripts `networks/lora.py`, targets
 * Transformer2DModel, CLIPAttention and CLIPMLP; with `conv_dim` ResnetBlock2D, Downsample2D and Upsample2D.
 */
export const trainedModules = (keys: Iterable<string>, convolutions = false): readonly LoraModule[] =>
  [...loraTargets(keys)]
    .filter(([, key]) => TRAINED.test(key) || (convolutions && CONVOLUTIONS.test(key)))
    .map(([name, key]) => ({ name, key }));

function kohyaName(module: string): string | undefined {
  if (module.startsWith(TEXT)) return `lora_te_${mangle(module.slice(TEXT.length))}`;
  if (!module.startsWith(UNET)) return undefined;
  const name = diffusersName(module.slice(UNET.length));
  return name && `lora_unet_${mangle(name)}`;
}

const mangle = (name: string): string => name.replaceAll('.', '_');

/**
 * An LDM module path as diffusers names it. There are two residual blocks a level on the way down and three on the
 * way up; what follows a level's last one changes the resolution. Up block 0 has no attention, so its upsampler
 * stands at `output_blocks.2.1`, where the other levels have an attention.
 */
function diffusersName(path: string): string | undefined {
  const outside = OUTSIDE_BLOCKS.get(path);
  if (outside !== undefined) return outside;
  const middle = /^middle_block\.([012])\.(.+)$/.exec(path);
  if (middle !== null)
    return middle[1] === '1'
      ? `mid_block.attentions.0.${middle[2]}`
      : resnet(`mid_block.resnets.${Number(middle[1]) / 2}`, middle[2]);
  const block = /^(input|output)_blocks\.(\d+)\.([012])\.(.+)$/.exec(path);
  if (block === null) return undefined;
  const [, side, number, part, rest] = block;
  const position = Number(number) - (side === 'input' ? 1 : 0);
  const level = `${side === 'input' ? 'down' : 'up'}_blocks.${Math.floor(position / 3)}`;
  const index = position % 3;
  if (rest === 'op') return `${level}.downsamplers.0.conv`;
  if (rest === 'conv') return `${level}.upsamplers.0.conv`;
  return part === '0' ? resnet(`${level}.resnets.${index}`, rest) : `${level}.attentions.${index}.${rest}`;
}

function resnet(block: string, part = ''): string | undefined {
  const name = RESNET.get(part);
  return name && `${block}.${name}`;
}
