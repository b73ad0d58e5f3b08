// What pixels say of one preview.
import { ok, type Result } from '../diagnostics/diagnostic.ts';
import { layOnWhite } from '../images/alpha.ts';
import { measureChroma } from '../images/chroma.ts';
import { decodeFile, type PictureSource } from '../images/decode.ts';
import { lumaPlane } from '../images/luma.ts';
import { perceptualHashes } from '../images/perceptual-hash.ts';
import { open } from '../images/sharp.ts';
import { measureTone } from '../images/tone.ts';
import { type Colours, measureColours } from './colours.ts';
import { type Pixels, withoutRepeats } from './grain.ts';
import { measureTiles, type Tiles } from './tiles.ts';

/** Longer side at which previews are judged; smaller ones are judged as they are. */
const LONGEST = 512;

/** Measures of one preview, rounded to four digits; brightness is 0…255, shares are 0…1. */
export interface PreviewMeasures extends Tiles, Colours {
  /** In pixels, as judged. */
  readonly width: number;
  readonly height: number;
  /** Mean brightness. */
  readonly brightness: number;
  /** Of the histogram of brightness, in bits. */
  readonly entropy: number;
  /** Share of pixels without colour. */
  readonly grey: number;
  /** The picture against its own brightness, in dB: the higher, the less colour would be lost. */
  readonly greyPsnr: number;
  /** Perceptual hash, 16 hexadecimal digits; empty for a picture of one flat colour. */
  readonly hash: string;
}

/** Decodes a preview and measures it; fails as every picture does that is missing, cut off or none. */
export async function measurePreview(source: PictureSource): Promise<Result<PreviewMeasures>> {
  const decoded = await decodeFile(source);
  if (!decoded.ok) return decoded;
  const { width, height } = decoded.value;
  return ok(
    measurePixels(await reduced(withoutRepeats({ rgb: layOnWhite(decoded.value).rgb, width, height }))),
  );
}

async function reduced(picture: Pixels): Promise<Pixels> {
  const { rgb, width, height } = picture;
  if (Math.max(width, height) <= LONGEST) return picture;
  const { data, info } = await open(rgb, { raw: { width, height, channels: 3 } })
    .resize(LONGEST, LONGEST, { fit: 'inside', kernel: 'linear' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { rgb: data, width: info.width, height: info.height };
}

/** Measures pixels at the size at which they are to be judged. */
export function measurePixels({ rgb, width, height }: Pixels): PreviewMeasures {
  const plane = lumaPlane(rgb, width, height);
  let brightness = 0;
  for (const value of plane.values) brightness += value;
  const { greyPsnr, colourless } = measureChroma(rgb);
  return {
    width,
    height,
    ...rounded({
      ...measureTiles(plane),
      ...measureColours(rgb),
      brightness: brightness / plane.values.length,
      entropy: measureTone(plane).entropy,
      grey: colourless,
      greyPsnr,
    }),
    hash: perceptualHashes(plane)?.hash ?? '',
  };
}

const rounded = <T extends object>(measures: T): T =>
  Object.fromEntries(
    Object.entries(measures).map(([name, value]) => [name, Number(value.toPrecision(4))]),
  ) as T;
