import type { Metadata } from 'sharp';

/** What of a file had to be converted to 8-bit sRGB, upright. */
export type ColourMode = 'cmyk' | '16-bit' | 'profile' | 'grey' | 'turned';

/** Reads off a header how the file keeps its colours, where that is not plain 8-bit sRGB. */
export function colourModes({ space, depth, icc, orientation = 1 }: Metadata): readonly ColourMode[] {
  const modes: ColourMode[] = [];
  if (space === 'cmyk') modes.push('cmyk');
  if (depth !== 'uchar') modes.push('16-bit');
  if (icc !== undefined && space !== 'cmyk' && !isSrgb(icc)) modes.push('profile');
  if (space === 'b-w' || space === 'grey16') modes.push('grey');
  if (orientation !== 1) modes.push('turned');
  return modes;
}

/** Profiles call themselves by name, in one or two bytes a letter; `c2` is a small sRGB that picture sites write. */
function isSrgb(icc: Uint8Array): boolean {
  const text = Buffer.from(icc).toString('latin1').replaceAll('\0', '');
  return /sRGB|IEC ?61966-2[.-]1|desc.{0,12}c2/s.test(text);
}
