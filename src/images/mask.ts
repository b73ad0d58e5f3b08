import { ok, type Result } from '../diagnostics/diagnostic.ts';
import { type Buckets, selectBucket } from './buckets.ts';
import { decodeFile, type PictureSource } from './decode.ts';
import { open } from './sharp.ts';

/**
 * A mask as trainers read it: grey, 8 bits, of the bucket into which its picture of `size` goes, cut as that is. It is
 * the brightness of a mask picture, which need not be as large; or the opacity of the picture itself, for `alpha`,
 * where it has any.
 */
export async function prepareMask(
  source: PictureSource,
  from: 'picture' | 'alpha',
  size: readonly [width: number, height: number],
  buckets: Buckets,
): Promise<Result<Uint8Array | undefined>> {
  const decoded = await decodeFile(source);
  if (!decoded.ok) return decoded;
  const { pixels, channels, width, height } = decoded.value;
  if (from === 'alpha' && channels === 3) return ok(undefined);
  const placed = selectBucket({ width: size[0], height: size[1] }, buckets);
  if (!placed.ok) return placed;
  const { resized, crop } = placed.value;
  const grey = new Uint8Array(width * height);
  for (let i = 0; i < grey.length; i++)
    grey[i] =
      from === 'alpha'
        ? (pixels[i * 4 + 3] ?? 0)
        : Math.round(
            0.2126 * (pixels[i * channels] ?? 0) +
              0.7152 * (pixels[i * channels + 1] ?? 0) +
              0.0722 * (pixels[i * channels + 2] ?? 0),
          );
  const png = await open(grey, { raw: { width, height, channels: 1 } })
    .resize(resized[0], resized[1], { fit: 'fill', kernel: 'linear', fastShrinkOnLoad: false })
    .extract(crop)
    .toColourspace('b-w')
    .png({ compressionLevel: 6 })
    .toBuffer();
  return ok(png);
}
