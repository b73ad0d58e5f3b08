// Generated from schema/train-job.schema.json by `npm run generate`; edit the schema, not this file.

/**
 * What sdbuild asks of a trainer: one training, complete. Paths are absolute unless said otherwise; steps are optimiser steps counted from 0.
 */
export interface TrainJob {
  /**
   * Version of this format.
   */
  sdbuild: 1;
  /**
   * Stem of the result: <output>/<name>.safetensors.
   */
  name: string;
  /**
   * Existing folder in which the trainer writes everything it declares: <name>.safetensors, checkpoints/, previews/.
   */
  output: string;
  /**
   * Existing folder, kept between attempts at this very job; for the trainer's own states.
   */
  resume: string;
  model: {
    /**
     * Base model, a single-file checkpoint.
     */
    checkpoint: string;
    /**
     * VAE file; null uses the one inside the checkpoint.
     */
    vae: string | null;
    /**
     * 1 takes the text encoder's last layer, 2 the one before it, with the final layer norm in both cases.
     */
    clip_skip: number;
  };
  method: 'lora';
  network: {
    rank: number;
    /**
     * The delta is up·down·alpha/rank.
     */
    alpha: number;
  };
  /**
   * A finished network of this trainer to begin with; null begins anew.
   */
  network_file: string | null;
  optimizer: {
    name: 'adamw';
    /**
     * @minItems 2
     * @maxItems 2
     */
    betas: [number, number];
    weight_decay: number;
    /**
     * Gradients are scaled down to this norm over all parameters; 0 never clips.
     */
    max_grad_norm: number;
  };
  /**
   * Empty when `steps` is 0.
   */
  datasets: Dataset[];
  batch_size: number;
  /**
   * Batches in one optimiser step, their gradients averaged. The last step of an epoch takes what is left of it.
   */
  gradient_accumulation: number;
  /**
   * 0 trains nothing and leaves no network: only the previews of step 0 are drawn, with `network_file`.
   */
  steps: number;
  /**
   * Learning rate of every step of [0, steps): consecutive segments [from, to).
   */
  schedule: Segment[];
  /**
   * Rates of parts where they are others than `schedule`, laid out alike; a rate of 0 trains nothing.
   */
  part_schedules: {
    unet: Segment[] | null;
    text_encoder: Segment[] | null;
  };
  seed: number;
  previews: {
    /**
     * A preview of every prompt at step 0, at every multiple of this, and at the end: previews/step-000100/00-1234.png.
     */
    every: number;
    prompts: Prompt[];
  };
  /**
   * A checkpoint at every multiple: checkpoints/<name>-step00000100.safetensors. Null saves only the result.
   */
  save_every: number | null;
  /**
   * After so many steps, in this order, the state is saved, once everything else of that step is written. A saved state is removed or replaced as a whole, never written into: others may go on from it.
   */
  states: number[];
}
export interface Dataset {
  name: string;
  /**
   * Folder that the manifest's paths are relative to.
   */
  root: string;
  /**
   * JSON lines, one picture each: {image, sha256, width, height, caption, keep, repeats, variants?}; width and height are the bucket's, in pixels; the first `keep` comma-separated tags of a caption are neither shuffled nor dropped. A line may have its own shuffle, caption_dropout, caption_dropout_every_n_epochs and tag_dropout: they count instead of those here.
   */
  manifest: string;
  /**
   * Prior preservation: pictures of the class, without the trigger.
   */
  regularisation: boolean;
  /**
   * Shuffle the tags after the kept ones, anew at every step.
   */
  shuffle: boolean;
  /**
   * Share of steps that see an empty caption.
   */
  caption_dropout: number;
  /**
   * In the n-th epoch, the 2n-th and so on, counted from 1, all captions are empty; 0 in none.
   */
  caption_dropout_every_n_epochs: number;
  /**
   * Chance of each tag after the kept ones to be left out.
   */
  tag_dropout: number;
}
export interface Segment {
  lr: number;
  from: number;
  to: number;
}
export interface Prompt {
  prompt: string;
  negative: string;
  seed: number;
  width: number;
  height: number;
  steps: number;
  cfg: number;
  /**
   * DDIM with η = 0, which is meant when absent, or Euler ancestral, which is DDIM with η = 1.
   */
  sampler?: 'ddim' | 'euler_a';
  /**
   * Multiplier of the trained network.
   */
  strength: number;
}
