import { ok, type Result } from '../diagnostics/diagnostic.ts';
import { type Alpha, layOnWhite } from './alpha.ts';
import { blockiness } from './blockiness.ts';
import { type Border, measureBorder } from './border.ts';
import { type Chroma, measureChroma } from './chroma.ts';
import { type ColourMode, colourModes } from './colour-mode.ts';
import { decodeFile, type PictureSource } from './decode.ts';
import { type Detail, measureDetail } from './detail.ts';
import { edgeWidth } from './edges.ts';
import { lumaPlane } from './luma.ts';
import { perceptualHashes } from './perceptual-hash.ts';
import { open } from './sharp.ts';
import { measureTone, type Tone } from './tone.ts';
import { lookThrough } from './windows.ts';

/** Longer side of the reduced picture that tones, colours and borders are read from, in pixels. */
const REDUCED = 512;

/**
 * What pixels alone say of a picture: small, for there is one a picture of 100,000. Numbers are rounded to three
 * digits; what cannot be said of a picture (no detail, too small) is left out. Alpha counts as laid on white.
 */
export interface PictureMeasures extends Partial<Detail> {
  /** In pixels, upright. */
  readonly width: number;
  readonly height: number;
  /** Perceptual hashes of the picture and of its mirror image, 16 hexadecimal digits each; empty for a flat colour. */
  readonly hashes: string;
  readonly blockiness?: number;
  /** Width of the sharpest edges, in pixels of a picture of at most 512. */
  readonly edge?: number;
  readonly tone: Tone;
  readonly chroma: Chroma;
  readonly border: Border;
  /** Absent when every pixel is opaque. */
  readonly alpha?: Alpha;
  readonly modes: readonly ColourMode[];
}

/** Measures one picture: one complete decode, one reduction, and a few passes over at most 512 × 512 pixels. */
export async function measurePicture(source: PictureSource): Promise<Result<PictureMeasures>> {
  const decoded = await decodeFile(source);
  if (!decoded.ok) return decoded;
  const { header, width, height } = decoded.value;
  const { rgb, alpha } = layOnWhite(decoded.value);
  const windows = lookThrough(rgb, width, height);
  const detail = windows && (await measureDetail(windows));
  const blocks = windows && blockiness(windows, { width, height, orientation: header.orientation ?? 1 });
  const reduced = await open(rgb, { raw: { width, height, channels: 3 } })
    .resize(REDUCED, REDUCED, { fit: 'inside', withoutEnlargement: true, kernel: 'linear' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const plane = lumaPlane(reduced.data, reduced.info.width, reduced.info.height);
  const hashes = perceptualHashes(plane);
  const edge = edgeWidth(plane);
  const measures: PictureMeasures = {
    width,
    height,
    hashes: hashes === undefined ? '' : hashes.hash + hashes.mirrored,
    ...detail,
    ...(blocks === undefined ? {} : { blockiness: blocks }),
    ...(edge === undefined ? {} : { edge }),
    tone: measureTone(plane),
    chroma: measureChroma(reduced.data),
    border: measureBorder(plane),
    ...(alpha === undefined ? {} : { alpha }),
    modes: colourModes(header),
  };
  return ok(rounded(measures));
}

/** Three digits tell all that a threshold asks, and make short texts. */
function rounded<T>(value: T): T {
  if (typeof value === 'number') return (Number.isInteger(value) ? value : Number(value.toPrecision(3))) as T;
  if (Array.isArray(value)) return value.map(rounded) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, rounded(one)])) as T;
  return value;
}
