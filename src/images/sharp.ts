import sharp, { type Sharp, type SharpInput, type SharpOptions } from 'sharp';

// The build runs several pictures at once; a cache and threads inside libvips would only hold memory.
sharp.cache(false);
sharp.concurrency(1);

/** No picture of a dataset is larger; what is larger is a decompression bomb. */
export const MAX_PIXELS = 100_000_000;

/** One strict way in to libvips, so that a damaged or oversized picture fails in every use of it. */
export const open = (input: SharpInput, options: SharpOptions = {}): Sharp =>
  sharp(input, { failOn: 'error', limitInputPixels: MAX_PIXELS, ...options });

/** An empty picture to compose on. */
export const canvas = (width: number, height: number, background: string): Sharp =>
  sharp({ create: { width, height, channels: 3, background } });

/** Whether sharp knows the colour, so that a recipe is faulted and not the picture. */
export function isColour(text: string): boolean {
  try {
    canvas(1, 1, text);
    return true;
  } catch {
    return false;
  }
}
