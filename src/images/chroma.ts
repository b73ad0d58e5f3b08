import { luma } from './luma.ts';

/** How far a picture is from grey. */
export interface Chroma {
  /** Signal-to-noise ratio of the picture against its own brightness, in dB; 99 when they are the same. */
  readonly greyPsnr: number;
  /** Share of pixels whose red, green and blue lie within 12 of each other; 0…1. */
  readonly colourless: number;
}

/** Measures how much is lost when the colours of an RGB picture are taken away. */
export function measureChroma(rgb: Uint8Array): Chroma {
  let squares = 0;
  let colourless = 0;
  for (let at = 0; at < rgb.length; at += 3) {
    const [red, green, blue] = [rgb[at] ?? 0, rgb[at + 1] ?? 0, rgb[at + 2] ?? 0];
    const grey = luma(red, green, blue);
    squares += (red - grey) ** 2 + (green - grey) ** 2 + (blue - grey) ** 2;
    if (Math.max(red, green, blue) - Math.min(red, green, blue) <= 12) colourless++;
  }
  const error = squares / rgb.length;
  return {
    greyPsnr: error === 0 ? 99 : Math.min(99, 10 * Math.log10((255 * 255) / error)),
    colourless: colourless / (rgb.length / 3),
  };
}
