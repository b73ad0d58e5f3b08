import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { type Buckets, type Placement, selectBucket } from './buckets.ts';
import { decodePicture, type Picture, type PictureSource, unreadable } from './decode.ts';
import { open } from './sharp.ts';

/** A picture as the trainer reads it, and how it came to be. `width` and `height` are the source's. */
export interface PreparedPicture extends Omit<Picture, 'rgb'>, Placement {
  /** 8-bit RGB of the bucket's size, without metadata; the same bytes for the same pixels. */
  readonly png: Uint8Array;
}

/**
 * Makes one picture of a dataset: decoded, upright, flattened, resized (Lanczos) to cover its bucket, cropped
 * around the centre. Diagnostics name the file: those of `decodePicture` and `selectBucket`.
 */
export async function preparePicture(
  source: PictureSource,
  options: { readonly buckets: Buckets; readonly flatten: string },
): Promise<Result<PreparedPicture>> {
  const file = typeof source === 'string' ? source : source.file;
  const decoded = await decodePicture(source, options.flatten);
  if (!decoded.ok) return decoded;
  const { rgb, ...picture } = decoded.value;
  const placed = selectBucket(picture, options.buckets);
  if (!placed.ok)
    return fail(...placed.diagnostics.map(diagnostic => ({ ...diagnostic, location: { file } })));
  const { resized, crop } = placed.value;
  try {
    const png = await open(rgb, { raw: { width: picture.width, height: picture.height, channels: 3 } })
      .resize(resized[0], resized[1], { fit: 'fill', kernel: 'lanczos3', fastShrinkOnLoad: false })
      .extract(crop)
      .png({ compressionLevel: 6 })
      .toBuffer();
    return ok({ ...picture, ...placed.value, png });
  } catch (error) {
    return fail(unreadable(file, error instanceof Error ? error.message : String(error)));
  }
}

/** The mirror image of a prepared picture, as PNG (S-100). */
export const mirrorPng = (png: Uint8Array): Promise<Uint8Array> =>
  open(png).flop().png({ compressionLevel: 6 }).toBuffer();
