// Whether a picture suits the bucket it was put into.
import { type Finding, found, thresholdOf } from './finding.ts';
import { type MeasuredPicture, type PixelSettings, percent, rounded } from './measured.ts';

/** L-13: a picture smaller than its bucket, which is enlarged; where the recipe allows that, only one that is under half. */
export function checkSize(
  { name, measures, bucket }: MeasuredPicture,
  settings: PixelSettings,
): readonly Finding[] {
  if (settings.upscale === 'never') return [];
  const { width, height } = measures;
  const scale = Math.max(bucket[0] / width, bucket[1] / height);
  const allowed = settings.upscale === 'allow';
  const grave = thresholdOf('L-13', 'error', settings);
  const threshold = allowed ? grave : thresholdOf('L-13', 'threshold', settings);
  if (scale <= threshold) return [];
  return found('L-13', settings, {
    ...(!allowed && scale > grave && { severity: 'error' }),
    image: name,
    measured: rounded(scale),
    threshold,
    message: `${width}x${height} is enlarged ${scale.toFixed(2)} times to fill its bucket ${bucket.join('x')}`,
    remedy: 'take a larger picture, or write `buckets: {upscale: never}`',
  });
}

/** L-16: a picture much longer than wide, or the other way; an error where no bucket is as long. */
export function checkAspect(
  { name, measures }: MeasuredPicture,
  settings: PixelSettings,
): readonly Finding[] {
  const { width, height } = measures;
  const aspect = Math.max(width / height, height / width);
  const threshold = thresholdOf('L-16', 'threshold', settings);
  if (aspect <= threshold) return [];
  const beyond = aspect > settings.longestBucket;
  const limit = beyond ? `; the longest bucket is ${settings.longestBucket.toFixed(1)} to 1` : '';
  return found('L-16', settings, {
    ...(beyond && { severity: 'error' }),
    image: name,
    measured: rounded(aspect),
    threshold,
    message: `${width}x${height} is ${aspect.toFixed(1)} to 1${limit}`,
    remedy: 'cut the picture in two, or crop it to what matters',
  });
}

/** L-17: much of a picture lies outside its bucket and is cropped away on both sides of its middle. */
export function checkCrop(
  { name, measures, bucket, cropLoss }: MeasuredPicture,
  settings: PixelSettings,
): readonly Finding[] {
  const threshold = thresholdOf('L-17', 'threshold', settings);
  if (cropLoss <= threshold) return [];
  const { width, height } = measures;
  return found('L-17', settings, {
    image: name,
    measured: rounded(cropLoss),
    threshold,
    message: `${percent(cropLoss)} of its longer side is cut away: ${width}x${height} in a bucket of ${bucket.join('x')}`,
    remedy: 'crop it by hand to what matters, or allow longer buckets with `min` and `max`',
  });
}

/** L-19: a full body in a square: the background fills most of it, and is learned instead (S-33). */
export function checkFullBody(
  { name, bucket, shows }: MeasuredPicture,
  settings: PixelSettings,
): readonly Finding[] {
  if (!shows.has('full body')) return [];
  const [width, height] = bucket;
  const aspect = Math.max(width / height, height / width);
  const threshold = thresholdOf('L-19', 'threshold', settings);
  if (aspect > threshold) return [];
  return found('L-19', settings, {
    image: name,
    measured: rounded(aspect),
    threshold,
    message: `full body in a bucket of ${width}x${height}: the background outweighs the subject`,
    remedy: 'crop it upright, so that it gets a portrait bucket',
  });
}
