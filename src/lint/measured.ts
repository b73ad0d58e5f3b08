import type { Size, Upscale } from '../images/buckets.ts';
import type { PictureMeasures } from '../images/measure.ts';
import type { Grading } from './finding.ts';

/** What is known of a picture but for its tags. */
export interface Look {
  readonly measures: PictureMeasures;
  readonly bucket: Size;
  /** Fraction of the resized picture that the crop to the bucket cuts away, 0…1. */
  readonly cropLoss: number;
}

/** A picture as the checks of pixels see it. */
export interface MeasuredPicture extends Look {
  readonly name: string;
  /** Tags that are true of it. */
  readonly shows: ReadonlySet<string>;
}

/** By what the recipe's pictures are judged. */
export interface PixelSettings extends Grading {
  readonly upscale: Upscale;
  /** Longer over shorter side of the longest bucket. */
  readonly longestBucket: number;
  /** What is laid under transparency. */
  readonly flatten: string;
}

/** As many digits as a finding needs. */
export const rounded = (value: number): number => Number(value.toPrecision(3));

/** A share as people say it. */
export const percent = (share: number): string =>
  share > 0 && share < 0.01 ? 'under 1 %' : `${Math.round(share * 100)} %`;
