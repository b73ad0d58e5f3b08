// Each kind of sign by its numbers.
import type { Compared, Evidence, Gravity, Reference, Sign } from './evidence.ts';
import type { PreviewMeasures } from './measure.ts';
import type { Thresholds } from './thresholds.ts';

/** Below this a reference has no sharp part that could melt. */
const PLAIN_FOCUS = 10;

/** Signs of one kind, against one reference; without one only what needs none. */
type Rule = (
  seen: PreviewMeasures,
  reference: Reference | undefined,
  limits: Thresholds,
) => readonly Evidence[];

export const noise: Rule = ({ noise: value }, reference, { noise: limit }) => {
  // Drawings in flat colours have none at all.
  const before = reference && Math.max(reference.noise, 0.05);
  const ratio = before === undefined ? Number.POSITIVE_INFINITY : value / before;
  const passed =
    value >= limit.pure && (before === undefined || before < limit.pure)
      ? ({ gravity: 'fatal', threshold: limit.pure } as const)
      : value >= limit.bad && ratio >= limit.ratio
        ? ({ gravity: 'bad', threshold: limit.bad } as const)
        : value >= limit.warn && before !== undefined && ratio >= limit.ratio
          ? ({ gravity: 'warn', threshold: limit.warn } as const)
          : undefined;
  const what = passed?.gravity === 'fatal' ? 'nothing but noise' : 'noise on the picture';
  return passed === undefined ? [] : [evidence('noise', passed, value, what, reference, 'noise')];
};

export const background: Rule = ({ ringFlat, entropy }, reference, { background: limit }) => {
  if (reference === undefined) return [];
  const flatter = ringFlat - reference.ringFlat;
  const poorer = reference.entropy - entropy;
  if (flatter >= limit.flat)
    return [
      evidence(
        'background',
        { gravity: 'warn', threshold: limit.flat },
        ringFlat,
        'a flatter background',
        reference,
        'ringFlat',
      ),
    ];
  return poorer >= limit.entropy
    ? [
        evidence(
          'background',
          { gravity: 'warn', threshold: limit.entropy },
          entropy,
          'fewer tones',
          reference,
          'entropy',
        ),
      ]
    : [];
};

export const colour: Rule = (seen, reference, { colour: limit }) => {
  const isGrey = ({ colourfulness, grey, greyPsnr }: Pick<Reference, Compared> | PreviewMeasures): boolean =>
    colourfulness < limit.least || grey > limit.grey || greyPsnr >= limit.psnr;
  const { colourfulness, oneHue, clipped } = seen;
  if (isGrey(seen)) {
    if (reference !== undefined && isGrey(reference)) return [];
    const bounds = { gravity: 'bad', threshold: limit.least } as const;
    return [evidence('monochrome', bounds, colourfulness, 'hardly any colour', reference, 'colourfulness')];
  }
  if (reference === undefined) return [];
  const found: Evidence[] = [];
  const warn = (threshold: number) => ({ gravity: 'warn', threshold }) as const;
  const ratio = colourfulness / Math.max(reference.colourfulness, 1);
  if (ratio < limit.fading)
    found.push(
      evidence('fading', warn(limit.fading), colourfulness, 'paler colours', reference, 'colourfulness'),
    );
  if (oneHue > limit.tint && reference.oneHue < NATURAL_HUE)
    found.push(
      evidence(
        'tint',
        { gravity: 'bad', threshold: limit.tint },
        oneHue,
        'a single hue',
        reference,
        'oneHue',
      ),
    );
  const washed = clipped >= 3 * reference.clipped;
  if (washed && clipped > limit.blown)
    found.push(
      evidence(
        'glaring',
        { gravity: 'bad', threshold: limit.blown },
        clipped,
        'blown-out colours',
        reference,
        'clipped',
      ),
    );
  else if (washed && clipped > limit.clipped)
    found.push(evidence('glaring', warn(limit.clipped), clipped, 'clipped colours', reference, 'clipped'));
  else if (ratio > limit.glaring)
    found.push(
      evidence('glaring', warn(limit.glaring), colourfulness, 'garish colours', reference, 'colourfulness'),
    );
  return found;
};

/** A reference whose colours are about as many as this does not say that one hue is wrong. */
const NATURAL_HUE = 0.9;

export const sharpness: Rule = ({ focus }, reference, { sharpness: limit }) => {
  if (reference === undefined || reference.focus < PLAIN_FOCUS) return [];
  const ratio = focus / reference.focus;
  if (ratio < limit.melted)
    return [
      evidence(
        'melted',
        { gravity: 'bad', threshold: limit.melted },
        focus,
        'molten shapes',
        reference,
        'focus',
      ),
    ];
  return ratio < limit.soft
    ? [evidence('soft', { gravity: 'warn', threshold: limit.soft }, focus, 'soft shapes', reference, 'focus')]
    : [];
};

const AGAINST = { base: 'with the base model', recent: 'in the good checkpoints before' } as const;

function evidence(
  sign: Sign,
  { gravity, threshold }: { readonly gravity: Gravity; readonly threshold: number },
  value: number,
  what: string,
  reference: Reference | undefined,
  compared: Compared,
): Evidence {
  const about = { sign, gravity, value, threshold };
  if (reference === undefined) return { ...about, sentence: `${what}: ${short(value)}` };
  const { against } = reference;
  const before = reference[compared];
  const sentence = `${what}: ${short(value)}, ${short(before)} ${AGAINST[against]}`;
  return { ...about, reference: before, against, sentence };
}

const short = (value: number): string => String(Number(value.toPrecision(3)));
