const UNET = 'model.diffusion_model.';

const numbered = (name: string): string[] =>
  Array.from({ length: 12 }, (_, i) => `${name}${String(i).padStart(2, '0')}`);

/** The 26 blocks of an SD 1.x or 2.x checkpoint, in the order block weights are written in. */
export const BLOCKS: readonly string[] = ['BASE', ...numbered('IN'), 'M00', ...numbered('OUT')];

/** Where `time_embed.*` belongs: supermerger and MBW say IN00, sd-mecha says BASE. */
export type TimeEmbed = 'IN00' | 'BASE';

/**
 * Which of `BLOCKS` a checkpoint key belongs to, as an index. Everything outside the U-Net (text encoder, VAE) is
 * BASE; `out.*` belongs to OUT11. Source: supermerger, MBW.
 */
export function blockOf(key: string, timeEmbed: TimeEmbed = 'IN00'): number {
  if (!key.startsWith(UNET)) return 0;
  const name = key.slice(UNET.length);
  if (name.startsWith('out.')) return 25;
  if (name.startsWith('time_embed.')) return timeEmbed === 'IN00' ? 1 : 0;
  if (name.startsWith('middle_block.')) return 13;
  const match = /^(input|output)_blocks\.(\d|1[01])\./.exec(name);
  if (match === null) return 0;
  return Number(match[2]) + (match[1] === 'input' ? 1 : 14);
}
