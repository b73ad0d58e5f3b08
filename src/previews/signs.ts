// The bad signs of one preview (S-46…S-48, S-74), each with the number that says so and the limit it passed.
import { distance } from './hashes.ts';
import type { PreviewMeasures } from './measure.ts';
import type { Thresholds } from './thresholds.ts';

export type Sign =
  | 'unreadable'
  | 'black'
  | 'noise'
  | 'background'
  | 'monochrome'
  | 'fading'
  | 'tint'
  | 'glaring'
  | 'melted'
  | 'soft'
  | 'drift';

/** `fatal` is past recovery: pure noise, or nothing at all. */
export type Gravity = 'warn' | 'bad' | 'fatal';

/** Why a preview is not as it should be. */
export interface Evidence {
  readonly sign: Sign;
  readonly gravity: Gravity;
  readonly value: number;
  readonly threshold: number;
  /** What the preview of the base model, or the median of the three good checkpoints before, has in its place. */
  readonly reference?: number;
  readonly against?: Against;
  readonly sentence: string;
}

export type Against = 'base' | 'recent';

/** Measures that a preview can be compared with. */
export type Reference = Readonly<Record<Compared, number>> & { readonly against: Against };

export type Compared =
  | 'noise'
  | 'focus'
  | 'ringFlat'
  | 'entropy'
  | 'colourfulness'
  | 'oneHue'
  | 'clipped'
  | 'grey'
  | 'greyPsnr';

/** What a prompt's text says of what its previews may look like. */
export interface PromptKind {
  /** It asks for a plain background. */
  readonly plain: boolean;
  /** It does without the trigger: what it shows is to stay as it was. */
  readonly control: boolean;
}

/** Below this a reference has no sharp part that could melt. */
const PLAIN_FOCUS = 10;
/** Brightness and colourfulness of a picture of which nothing is left. */
const BLACK = 2;

/**
 * The signs that a preview shows. One that its reference shows as well is no sign: a prompt for a charcoal drawing is
 * grey from the beginning. Against several references the gravest counts.
 */
export function signsOf(
  seen: PreviewMeasures | null,
  references: readonly Reference[],
  { plain }: PromptKind,
  limits: Thresholds,
): readonly Evidence[] {
  if (seen === null)
    return [
      {
        sign: 'unreadable',
        gravity: 'bad',
        value: 0,
        threshold: 1,
        sentence: 'the picture is missing or cannot be read',
      },
    ];
  if (seen.brightness < BLACK && seen.colourfulness < BLACK)
    return [
      {
        sign: 'black',
        gravity: 'fatal',
        value: seen.brightness,
        threshold: BLACK,
        sentence: 'the picture is black: numbers ran over, in the network or in a VAE in half precision',
      },
    ];
  const compared = references.length === 0 ? [undefined] : references;
  const found = compared.flatMap(reference => [
    ...noise(seen, reference, limits),
    ...(plain ? [] : background(seen, reference, limits)),
    ...colour(seen, reference, limits),
    ...sharpness(seen, reference, limits),
  ]);
  const gravest = new Map<Sign, Evidence>();
  for (const one of found) {
    const other = gravest.get(one.sign);
    if (other === undefined || GRAVITY[one.gravity] > GRAVITY[other.gravity]) gravest.set(one.sign, one);
  }
  return [...gravest.values()];
}

export const GRAVITY: Readonly<Record<Gravity, number>> = { warn: 1, bad: 2, fatal: 3 };

/** A prompt without the trigger that no longer shows what the base model made of it. */
export function driftOf(
  hash: string,
  base: string,
  { control }: PromptKind,
  { drift }: Thresholds,
): readonly Evidence[] {
  if (!control || hash === '' || base === '') return [];
  const value = distance(hash, base);
  const sentence = `without the trigger it no longer shows what the base model did: ${value} of 64 bits differ`;
  return value > drift ? [{ sign: 'drift', gravity: 'warn', value, threshold: drift, sentence }] : [];
}

type Rule = (
  seen: PreviewMeasures,
  reference: Reference | undefined,
  limits: Thresholds,
) => readonly Evidence[];

const noise: Rule = ({ noise: value }, reference, { noise: limit }) => {
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

const background: Rule = ({ ringFlat, entropy }, reference, { background: limit }) => {
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

const colour: Rule = (seen, reference, { colour: limit }) => {
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

const sharpness: Rule = ({ focus }, reference, { sharpness: limit }) => {
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
