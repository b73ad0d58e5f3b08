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
  /**
   * Existing folder, kept between all jobs of a project: for what a trainer makes of pictures again and again, such as their latents. What lies there must be named by all that it was made from, and be as good as not there when it is damaged.
   */
  cache: string;
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
  /**
   * What is trained. `dreambooth` and `fine-tune` change the whole model; their result is a checkpoint.
   */
  method: 'lora' | 'textual-inversion' | 'hypernetwork' | 'dreambooth' | 'fine-tune';
  /**
   * Of method lora.
   */
  network?: {
    rank: number;
    /**
     * The delta is up·down·alpha/rank.
     */
    alpha: number;
    conv?: Rank;
    /**
     * Null leaves the text encoder as it is; absent gives it the rank of the rest.
     */
    text_encoder?: null | Rank;
    /**
     * Lengths of the weights' rows are learned apart; false when absent.
     */
    dora?: boolean;
    /**
     * Ranks of single blocks of the U-Net, IN00 … IN11, M00, OUT00 … OUT11; 0 leaves one as it is.
     */
    blocks?: {
      [k: string]: number;
    };
  };
  /**
   * A finished network of this trainer to begin with; null begins anew.
   */
  network_file: string | null;
  /**
   * Of method hypernetwork: context + network(context), one network for keys and one for values of cross-attention.
   */
  hypernetwork?: {
    /**
     * Widths as multiples of the context's, the first and the last 1.
     *
     * @minItems 2
     */
    layers: [number, number, ...number[]];
    activation: 'linear' | 'relu' | 'leakyrelu' | 'elu' | 'swish' | 'tanh' | 'sigmoid';
    layer_norm: boolean;
    dropout: number;
    init: 'normal' | 'xavier-uniform' | 'xavier-normal' | 'kaiming-uniform' | 'kaiming-normal';
  };
  /**
   * Of method textual-inversion: what its vectors start from, as in the dataset's embedding.json.
   */
  embedding?: {
    /**
     * The word in captions and prompts that stands for the vectors.
     */
    name: string;
    /**
     * Each vector from a token of the text, or all from the mean of its words' tokens.
     */
    init: 'tokens' | 'mean';
    vectors: number;
    text: string;
    /**
     * CLIP tokens of the text.
     */
    ids: number[];
  };
  optimizer: {
    name: 'adamw' | 'adamw8bit' | 'adafactor' | 'lion' | 'prodigy';
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
  /**
   * What the base predicts; as it says itself when absent.
   */
  prediction?: 'epsilon' | 'v';
  /**
   * The result is the running mean of what was trained, with this decay.
   */
  ema?: number;
  noise?: {
    /**
     * Gamma of Min-SNR.
     */
    min_snr?: number;
    offset?: number;
    /**
     * Drawn from the first up to the second, which is not drawn.
     *
     * @minItems 2
     * @maxItems 2
     */
    timesteps?: [number, number];
  };
  /**
   * Where and how precisely to compute; what is absent is for the trainer to choose.
   */
  compute?: {
    device?: 'gpu' | 'cpu';
    gpus?: number;
    precision?: 'bf16' | 'fp16' | 'fp32';
    gradient_checkpointing?: boolean;
    deterministic?: boolean;
    compile?: boolean;
  };
  previews: {
    /**
     * A preview of every prompt at step 0, at every multiple of this, and at the end: previews/step-000100/00-1234.png.
     */
    every: number;
    prompts: Prompt[];
  };
  /**
   * Pictures that are not trained on: their mean loss is told in a `validation` event. A trainer that tells nothing of it loses nothing else. Null where nobody asks.
   */
  validation: {
    /**
     * At step 0, at every multiple of this, and at the end; before the state of that step is saved.
     */
    every: number;
    /**
     * Every picture once, whatever its repeats, with its whole caption as it is written.
     */
    datasets: ValidationDataset[];
    /**
     * The noise levels at which each picture is looked at. Its noise is a function of the seed, the picture and the timestep alone, the same at every step, and nothing that the training draws depends on it (S-61).
     */
    timesteps: number[];
  } | null;
  /**
   * A checkpoint at every multiple: checkpoints/<name>-step00000100.safetensors. Null saves only the result.
   */
  save_every: number | null;
  /**
   * After so many steps, in this order, the state is saved, once everything else of that step is written. A saved state is removed or replaced as a whole, never written into: others may go on from it.
   */
  states: number[];
}
export interface Rank {
  rank: number;
  alpha: number;
}
export interface Dataset {
  name: string;
  /**
   * Folder that the manifest's paths are relative to.
   */
  root: string;
  /**
   * JSON lines, one picture each: {image, sha256, width, height, caption, keep, repeats, variants?, mask?: {image, sha256}}; width and height are the bucket's, in pixels; the first `keep` comma-separated tags of a caption are neither shuffled nor dropped. A line may have its own shuffle, caption_dropout, caption_dropout_every_n_epochs and tag_dropout: they count instead of those here. A mask is a grey picture of the same size: how much each place counts in the loss, black not at all.
   */
  manifest: string;
  /**
   * Prior preservation: pictures of the class, without the trigger.
   */
  regularisation: boolean;
  /**
   * By what the losses of these pictures are multiplied; 1 when absent. Of regularisation the prior loss weight.
   */
  loss_weight?: number;
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
export interface ValidationDataset {
  name: string;
  /**
   * Folder that the manifest's paths are relative to.
   */
  root: string;
  /**
   * As that of a dataset that is trained on.
   */
  manifest: string;
}
