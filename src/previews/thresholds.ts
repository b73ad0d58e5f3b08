/**
 * What a recipe may set about verdicts on previews. The defaults stand in the recipe's schema; they were measured on
 * pictures that were damaged on purpose, so they are a beginning and no authority.
 */
export interface Thresholds {
  /** Share of the prompts that makes a checkpoint what its previews are. */
  readonly share: number;
  /** So many bad checkpoints in a row are a failure; fewer, and a good one after them, a recovery. */
  readonly patience: number;
  /** A rate so many times the median is a burst, during which nothing is judged. */
  readonly burst: number;
  readonly noise: {
    readonly bad: number;
    readonly warn: number;
    readonly ratio: number;
    readonly pure: number;
  };
  readonly background: { readonly flat: number; readonly entropy: number; readonly rise: number };
  readonly colour: {
    readonly least: number;
    readonly grey: number;
    readonly psnr: number;
    readonly fading: number;
    readonly tint: number;
    readonly glaring: number;
    readonly clipped: number;
    readonly blown: number;
  };
  readonly sharpness: { readonly melted: number; readonly soft: number };
  /** Bits of the perceptual hash. */
  readonly drift: number;
  readonly memorised: number;
  readonly variety: { readonly bad: number; readonly warn: number };
}
