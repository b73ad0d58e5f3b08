// What pixels alone say against a picture.
import type { ColourMode } from '../images/colour-mode.ts';
import { type Finding, found, thresholdOf } from './finding.ts';
import { type MeasuredPicture, type PixelSettings, percent, rounded } from './measured.ts';
import { checkAspect, checkCrop, checkFullBody, checkSize } from './placement.ts';

/**
 * L-14: a picture that has no more detail than one of half its size, as if it had been enlarged. What shows at half
 * the size only matters where half the size would not fill the bucket: most photographs are soft pixel by pixel.
 */
function checkDetail(
  { name, measures, bucket }: MeasuredPicture,
  settings: PixelSettings,
): readonly Finding[] {
  const { width, height, selfRatio } = measures;
  const threshold = thresholdOf('L-14', 'threshold', settings);
  if (selfRatio === undefined || selfRatio >= threshold) return [];
  if (Math.max(bucket[0] / width, bucket[1] / height) <= 0.5) return [];
  return found('L-14', settings, {
    image: name,
    measured: selfRatio,
    threshold,
    message: `was enlarged or is soft: halved it would lose little (detail ${selfRatio.toFixed(1)} times that of its half)`,
    remedy: 'take the original, or one that is in focus; or train it at half the size',
  });
}

/**
 * L-15: no sharp edge anywhere, at a size as pictures are trained: a picture out of focus, however large its file. That
 * one was enlarged (L-14) tells the same with its reason.
 */
function checkBlur({ name, measures }: MeasuredPicture, settings: PixelSettings): readonly Finding[] {
  const { edge } = measures;
  const threshold = thresholdOf('L-15', 'threshold', settings);
  if (edge === undefined || edge <= threshold) return [];
  return found('L-15', settings, {
    image: name,
    measured: edge,
    threshold,
    message: `blurred: its sharpest edges are ${Math.round(edge)} pixels wide in a picture of 512`,
    remedy: 'take one that is in focus, or take it out',
  });
}

/** L-14, else L-15. */
function checkSharpness(picture: MeasuredPicture, settings: PixelSettings): readonly Finding[] {
  const soft = checkDetail(picture, settings);
  return soft.length > 0 ? soft : checkBlur(picture, settings);
}

/** L-20: transparency, under which the recipe lays a colour that is learned as a background. */
function checkAlpha({ name, measures }: MeasuredPicture, settings: PixelSettings): readonly Finding[] {
  const { alpha } = measures;
  const threshold = thresholdOf('L-20', 'threshold', settings);
  if (alpha === undefined || alpha.translucent <= threshold) return [];
  const hidden = alpha.hidden > 0 ? '; there is a picture beneath what is transparent' : '';
  return found('L-20', settings, {
    image: name,
    measured: alpha.translucent,
    threshold,
    message: `${percent(alpha.translucent)} of it is transparent and becomes ${settings.flatten}${hidden}`,
    remedy: 'put it on a background of your choice, or choose the colour with `prepare: [{flatten: …}]`',
  });
}

/** Pictures are set upright in any case, which is no reason to say anything. */
const MODES: Readonly<Record<Exclude<ColourMode, 'turned'>, string>> = {
  cmyk: 'CMYK, which shifts colours when it becomes sRGB',
  '16-bit': 'more than 8 bits a channel, of which 8 are kept',
  profile: 'a colour profile that is not sRGB and is converted',
  grey: 'a single channel of grey',
};

/** L-21: a file that does not hold its colours as 8-bit sRGB. */
function checkColourMode({ name, measures }: MeasuredPicture, settings: PixelSettings): readonly Finding[] {
  const modes = measures.modes.filter(mode => mode !== 'turned');
  if (modes.length === 0) return [];
  return found('L-21', settings, {
    image: name,
    measured: modes.length,
    threshold: 0,
    message: modes.map(mode => MODES[mode]).join('; '),
    remedy: 'look at what was built of it; if the colours are off, save it as 8-bit sRGB',
  });
}

/** Share of pixels without colour from which on a picture counts as monochrome. */
const COLOURLESS = 0.98;

/** L-22: what is said of a monochrome picture if most others are not; a tag that says so is enough. */
export function checkMonochrome(
  picture: MeasuredPicture,
  settings: PixelSettings,
): readonly Finding[] | undefined {
  const { name, measures, shows } = picture;
  const threshold = thresholdOf('L-22', 'threshold', settings);
  const { greyPsnr, colourless } = measures.chroma;
  if (greyPsnr < threshold && colourless <= COLOURLESS) return undefined;
  if ([...shows].some(tag => /^(monochrome|gr[ae]yscale|sepia|.+ monochrome)$/.test(tag))) return [];
  return found('L-22', settings, {
    image: name,
    measured: greyPsnr,
    threshold,
    message: 'has no colours to speak of, and most others have',
    remedy: 'tag it `monochrome`, or take it out',
  });
}

/** L-23: the blocks of a JPEG show; they are learned as texture. */
function checkBlocks(
  { name, measures, shows }: MeasuredPicture,
  settings: PixelSettings,
): readonly Finding[] {
  const [threshold, grave] = [
    thresholdOf('L-23', 'threshold', settings),
    thresholdOf('L-23', 'error', settings),
  ];
  const blockiness = measures.blockiness ?? 0;
  const remedy = 'take a copy that was compressed less';
  if (blockiness > threshold)
    return found('L-23', settings, {
      ...(blockiness > grave && { severity: 'error' }),
      image: name,
      measured: blockiness,
      threshold,
      message: `JPEG blocks: brightness steps ${blockiness.toFixed(2)} times as much between them as inside`,
      remedy,
    });
  if (!shows.has('jpeg artifacts')) return [];
  const said = {
    image: name,
    measured: 1,
    threshold: 0,
    message: 'tagged `jpeg artifacts`',
    remedy,
  } as const;
  return found('L-23', settings, { ...said, evidence: 'tags' });
}

/** From here on a flat surround is white paper. */
const PAPER = 250;

/** L-24: far too dark, far too bright, or nothing but black and white; pictures on white paper are meant to be so. */
function checkExposure({ name, measures }: MeasuredPicture, settings: PixelSettings): readonly Finding[] {
  const { tone, border } = measures;
  const say = (measured: number, threshold: number, message: string): readonly Finding[] =>
    found('L-24', settings, {
      image: name,
      measured: rounded(measured),
      threshold,
      message,
      remedy: 'adjust its tones, or take it out',
    });
  const dark = thresholdOf('L-24', 'threshold', settings);
  if (tone.p99 < dark * 255)
    return say(tone.p99 / 255, dark, 'very dark: nothing in it is brighter than a shadow');
  if ((border.ring ?? 0) >= PAPER) return [];
  const bright = thresholdOf('L-24', 'bright', settings);
  if (1 - tone.p5 / 255 < bright)
    return say(1 - tone.p5 / 255, bright, 'very bright: nothing in it is darker than paper');
  if (tone.clipped > 0.05 && tone.midtones < 0.15)
    return say(tone.midtones, 0.15, 'hardly any tones between black and white');
  return [];
}

/** L-25: so few tones that there is little to learn from. */
function checkEntropy({ name, measures }: MeasuredPicture, settings: PixelSettings): readonly Finding[] {
  const threshold = thresholdOf('L-25', 'threshold', settings);
  // A tenth of its bits, as others count it.
  const information = measures.tone.entropy / 10;
  if (information >= threshold) return [];
  return found('L-25', settings, {
    image: name,
    measured: rounded(information),
    threshold,
    message: 'little to see: a few flat tones',
    remedy: 'see whether it is an empty picture, or take it out',
  });
}

/** L-26: a frame or letterbox on opposite sides, which is learned as part of the picture. */
function checkFrame({ name, measures }: MeasuredPicture, settings: PixelSettings): readonly Finding[] {
  const threshold = thresholdOf('L-26', 'threshold', settings);
  const [top, right, bottom, left] = measures.border.bands;
  const upright = between(top, bottom);
  const band = Math.max(upright, between(left, right));
  if (band <= threshold) return [];
  return found('L-26', settings, {
    image: name,
    measured: rounded(band),
    threshold,
    message: `${percent(band)} of it ${upright === band ? 'at top and bottom each' : 'on either side'} is a flat border`,
    remedy: 'crop it off',
    evidence: 'pixels',
  });
}

/** The narrower of two opposite bands, if there is a picture between them. */
const between = (one: number, other: number): number => (one + other > 0.9 ? 0 : Math.min(one, other));

const CHECKS: readonly ((picture: MeasuredPicture, settings: PixelSettings) => readonly Finding[])[] = [
  checkSize,
  checkSharpness,
  checkAspect,
  checkCrop,
  checkFullBody,
  checkAlpha,
  checkColourMode,
  checkBlocks,
  checkExposure,
  checkEntropy,
  checkFrame,
];

/** L-13…L-26: everything that the pixels of one picture, and where it was placed, say against it. */
export const checkPixels = (picture: MeasuredPicture, settings: PixelSettings): readonly Finding[] =>
  CHECKS.flatMap(check => check(picture, settings));
