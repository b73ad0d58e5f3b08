import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Metadata } from 'sharp';
import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { isColour, MAX_PIXELS, open } from './sharp.ts';

/** A picture file, or bytes that were read from it; `file` is what diagnostics name. */
export type PictureSource = string | { readonly file: string; readonly bytes: Uint8Array };

/** Pixels as a trainer sees them: 8-bit sRGB, upright, without alpha; three bytes a pixel, row by row. */
export interface Picture {
  readonly rgb: Uint8Array;
  /** After EXIF orientation. */
  readonly width: number;
  readonly height: number;
  /** Of the file: `jpeg`, `png`, `webp`, `gif`, `tiff` or `heif`. */
  readonly format: string;
  /** EXIF orientation of the file, 1…8; 1 when it says nothing. */
  readonly orientation: number;
  /** Some pixel was not fully opaque. */
  readonly hadAlpha: boolean;
  /** sha256 of width, height and pixels: equal for pictures that differ in metadata or encoding only (L-11). */
  readonly pixelDigest: string;
}

const FORMATS = new Set(['jpeg', 'png', 'webp', 'gif', 'tiff', 'heif']);

/** What the header of a picture file says, and its pixels, upright, in 8-bit sRGB. */
export interface Decoded {
  readonly header: Metadata;
  readonly pixels: Uint8Array;
  readonly channels: 3 | 4;
  readonly width: number;
  readonly height: number;
}

/**
 * Decodes a picture file once and completely, for whoever needs the alpha too. CMYK, 16 bits, grey, palettes and
 * colour profiles become sRGB. Fails with L-10 (unreadable, truncated, no picture), L-21 (animated) or SDB032 (over
 * 100 million pixels).
 */
export async function decodeFile(source: PictureSource): Promise<Result<Decoded>> {
  const file = typeof source === 'string' ? source : source.file;
  try {
    const bytes = typeof source === 'string' ? await readFile(source) : source.bytes;
    const header = await open(bytes, { limitInputPixels: false }).metadata();
    const { format, width, height, pages = 1 } = header;
    if (!FORMATS.has(format)) return fail(unreadable(file, `a ${format} file is not a picture to train on`));
    if (pages > 1) return fail(animated(file, pages));
    if (width * height > MAX_PIXELS) return fail(tooLarge(file, width, height));
    if (!hasEnd(format, bytes)) return fail(unreadable(file, 'the file ends too early'));
    const { data, info } = await open(bytes)
      .autoOrient()
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    const channels = info.channels === 4 ? 4 : 3;
    return ok({ header, pixels: data, channels, width: info.width, height: info.height });
  } catch (error) {
    return fail(unreadable(file, error instanceof Error ? error.message : String(error)));
  }
}

/**
 * Decodes a picture and lays its alpha on `flatten` (a CSS colour). Fails as `decodeFile` does, and with SDB033 (no
 * such colour).
 */
export async function decodePicture(source: PictureSource, flatten: string): Promise<Result<Picture>> {
  if (!isColour(flatten)) return fail(noColour(flatten));
  const decoded = await decodeFile(source);
  if (!decoded.ok) return decoded;
  const { header, pixels, channels, width, height } = decoded.value;
  const rgb =
    channels === 4
      ? await open(pixels, { raw: { width, height, channels } })
          .flatten({ background: flatten })
          .raw()
          .toBuffer()
      : pixels;
  return ok({
    rgb,
    width,
    height,
    format: header.format,
    orientation: header.orientation ?? 1,
    hadAlpha: channels === 4 && isTranslucent(pixels),
    pixelDigest: createHash('sha256').update(`${width}x${height}\n`).update(rgb).digest('hex'),
  });
}

/** libjpeg and libpng forgive a missing end when the pixels happen to be complete; a cut-off copy is a fault all the same. */
function hasEnd(format: string, bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (format === 'jpeg') return buffer.lastIndexOf(Uint8Array.of(0xff, 0xd9)) >= 0;
  if (format !== 'png') return true;
  const end = buffer.lastIndexOf('IEND');
  return end >= 0 && end + 8 <= buffer.length;
}

function isTranslucent(rgba: Uint8Array): boolean {
  for (let i = 3; i < rgba.length; i += 4) if (rgba[i] !== 255) return true;
  return false;
}

export const unreadable = (file: string, reason: string): Diagnostic => ({
  severity: 'error',
  code: 'L-10',
  message: `cannot read this picture: ${reason.split('\n')[0]}`,
  location: { file },
  hint: 'replace the file, or take it out of the dataset',
});

const animated = (file: string, pages: number): Diagnostic => ({
  severity: 'error',
  code: 'L-21',
  message: `an animated picture of ${pages} frames`,
  location: { file },
  hint: 'save the frame to train on as a PNG',
});

const tooLarge = (file: string, width: number, height: number): Diagnostic => ({
  severity: 'error',
  code: 'SDB032',
  message: `${width}x${height} is over the limit of ${MAX_PIXELS / 1e6} million pixels`,
  location: { file },
  hint: 'make it smaller',
});

const noColour = (text: string): Diagnostic => ({
  severity: 'error',
  code: 'SDB033',
  message: `"${text}" is not a colour`,
  hint: 'write a CSS name or #rrggbb, e.g. flatten: white',
});
