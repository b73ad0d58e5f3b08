// What a verdict rests on.

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

export const GRAVITY: Readonly<Record<Gravity, number>> = { warn: 1, bad: 2, fatal: 3 };

/** What a prompt's text says of what its previews may look like. */
export interface PromptKind {
  /** It asks for a plain background. */
  readonly plain: boolean;
  /** It does without the trigger: what it shows is to stay as it was. */
  readonly control: boolean;
}
