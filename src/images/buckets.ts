// Aspect-ratio buckets exactly as sd-scripts chooses them, so that a picture prepared here is neither resized nor
// cropped again there. Every division and rounding below follows Python's: `int()` cuts towards zero, `//` is a
// floor division, and of equal errors the first in the sorted list wins.
import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';

/** Pixels. */
export type Size = readonly [width: number, height: number];

/** `never` is sd-scripts' `bucket_no_upscale`; `warn` enlarges like `allow`, and the lint says so. */
export type Upscale = 'allow' | 'warn' | 'never';

export interface BucketOptions {
  /** The area to reach, as a size. */
  readonly resolution: Size;
  /** Shortest and longest side of a bucket; rounded down and up to a multiple of `step`. */
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly upscale: Upscale;
}

/** Options that were found sound, with the buckets they make, sorted by width, then height. */
export interface Buckets extends BucketOptions {
  readonly sizes: readonly Size[];
}

/** What happens to one picture: resized, then cropped around the centre to its bucket. */
export interface Placement {
  readonly resized: Size;
  readonly bucket: Size;
  /** Within the resized picture. */
  readonly crop: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** Fraction of the resized picture's area that the crop cuts away, 0…1. */
  readonly cropLoss: number;
  /** Resized over source width or height, whichever side decided; above 1 the picture is enlarged. */
  readonly scale: number;
  readonly upscaled: boolean;
}

const roundDown = (value: number, step: number): number => value - (value % step);
const half = (value: number): number => Math.trunc(value + 0.5);

/**
 * Makes the bucket list once, so that choosing a bucket for each of 100,000 pictures is arithmetic only. Fails
 * with SDB030 where sd-scripts would stop with an assertion. Source: sd-scripts `make_bucket_resolutions`.
 */
export function makeBuckets(options: BucketOptions): Result<Buckets> {
  const faults = [...faultsOf(options)];
  if (faults.length > 0) return fail(...faults);
  const { resolution, step } = options;
  const area = resolution[0] * resolution[1];
  const min = roundDown(options.min, step);
  const max = Math.ceil(options.max / step) * step;
  const side = roundDown(Math.trunc(Math.sqrt(area)), step);
  const sizes = new Map<string, Size>();
  const add = (width: number, height: number): unknown => sizes.set(`${width}x${height}`, [width, height]);
  add(side, side);
  for (let width = min; width <= max; width += step) {
    const height = Math.min(max, roundDown(Math.trunc(area / width), step));
    if (height < min) continue;
    add(width, height);
    add(height, width);
  }
  const sorted = [...sizes.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return ok({ ...options, min, max, sizes: sorted });
}

function* faultsOf({ resolution, min, max, step }: BucketOptions): Generator<Diagnostic> {
  const fault = (message: string, hint: string): Diagnostic => ({
    severity: 'error',
    code: 'SDB030',
    message,
    hint,
  });
  const [width, height] = resolution;
  const numbers = { width, height, min, max, step };
  for (const [name, value] of Object.entries(numbers))
    if (!Number.isInteger(value) || value < 1 || value > 65_536) {
      yield fault(`bucket ${name} ${value} is not a whole number of pixels`, 'write 1 to 65536');
      return;
    }
  if (min < step) yield fault(`min ${min} is under one step of ${step}`, `write min: ${step} or more`);
  if (min > Math.min(width, height))
    yield fault(
      `min ${min} is over the resolution ${width}x${height}`,
      `write at most min: ${Math.min(width, height)}`,
    );
  if (max < Math.max(width, height))
    yield fault(
      `max ${max} is under the resolution ${width}x${height}`,
      `write at least max: ${Math.max(width, height)}`,
    );
}

/**
 * Chooses a picture's bucket by its size after EXIF orientation. With `never` a picture smaller than one step has no bucket (SDB031), where sd-scripts would make
 * an empty one. Source: sd-scripts `BucketManager.select_bucket`.
 */
export function selectBucket(
  { width, height }: { readonly width: number; readonly height: number },
  buckets: Buckets,
): Result<Placement> {
  if (buckets.upscale === 'never') {
    const resized = shrink(width, height, buckets);
    const bucket: Size = [roundDown(resized[0], buckets.step), roundDown(resized[1], buckets.step)];
    if (bucket[0] === 0 || bucket[1] === 0) return fail(noBucket(width, height, buckets.step));
    return ok(place(resized, bucket, resized[0] / width));
  }
  const bucket = nearest(width, height, buckets.sizes);
  const scale = width / height > bucket[0] / bucket[1] ? bucket[1] / height : bucket[0] / width;
  return ok(place([half(width * scale), half(height * scale)], bucket, scale));
}

/** A picture that is exactly a bucket keeps it; else the smallest difference of the ratios themselves, not their logarithms. */
function nearest(width: number, height: number, sizes: readonly Size[]): Size {
  let best: Size = [width, height];
  let error = Number.POSITIVE_INFINITY;
  for (const size of sizes) {
    if (size[0] === width && size[1] === height) return size;
    const difference = Math.abs(size[0] / size[1] - width / height);
    if (difference < error) [best, error] = [size, difference];
  }
  return best;
}

/** Shrinks to the area, with that side on a multiple of the step which bends the ratio less. */
function shrink(width: number, height: number, { resolution, step }: Buckets): Size {
  const area = resolution[0] * resolution[1];
  if (width * height <= area) return [width, height];
  const ratio = width / height;
  const idealWidth = Math.sqrt(area * ratio);
  const toStep = (value: number): number => roundDown(half(value), step);
  const byWidth = toStep(idealWidth);
  const byHeight = toStep(area / idealWidth);
  const errorByWidth = Math.abs(byWidth / toStep(byWidth / ratio) - ratio);
  const errorByHeight = Math.abs(toStep(byHeight * ratio) / byHeight - ratio);
  return errorByWidth < errorByHeight ? [byWidth, half(byWidth / ratio)] : [half(byHeight * ratio), byHeight];
}

const place = (resized: Size, bucket: Size, scale: number): Placement => ({
  resized,
  bucket,
  crop: {
    left: Math.floor((resized[0] - bucket[0]) / 2),
    top: Math.floor((resized[1] - bucket[1]) / 2),
    width: bucket[0],
    height: bucket[1],
  },
  cropLoss: 1 - (bucket[0] * bucket[1]) / (resized[0] * resized[1]),
  scale,
  upscaled: scale > 1,
});

const noBucket = (width: number, height: number, step: number): Diagnostic => ({
  severity: 'error',
  code: 'SDB031',
  message: `a picture of ${width}x${height} has no bucket when nothing is enlarged: a side is under ${step} pixels`,
  hint: 'write upscale: warn, or take the picture out',
});
