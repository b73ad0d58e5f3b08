// Generated from schema/recipe.schema.json by `npm run generate`; edit the schema, not this file.

/**
 * @minItems 1
 */
export type Strings = string | [string, ...string[]];
export type Name = string;
export type Rate = number;
export type Seed = number;
export type PartRate = number | string;
/**
 * @minItems 1
 */
export type Strength = number | [number, ...number[]];

/**
 * sdbuild.yaml: what goes in (pictures, tags, base models) and what must come out (captioned datasets, trained networks, previews, merged models).
 */
export interface Recipe {
  /**
   * Version of the recipe format.
   */
  sdbuild: 1;
  /**
   * Recipes this one builds on: `sdbuild:NAME` for a preset, or a path relative to this file. Later keys win, maps merge, lists replace.
   *
   * @minItems 1
   */
  extends?: string | [string, ...string[]];
  /**
   * Values to write once: `${name}` anywhere else stands for the value, and `$${` for a plain `${`.
   */
  vars?: {
    [k: string]: string | number;
  };
  /**
   * What every entry starts from; the entry's own keys win, maps merge, lists replace. How presets speak about datasets and trainings whose names they cannot know.
   */
  defaults: {
    dataset?: Dataset;
    train?: Train;
    merge?: Merge;
  };
  /**
   * Model files that come from outside, by the name used below.
   */
  models: {
    [k: string]: Model;
  };
  /**
   * Sets of pictures with their captions; each is a target `datasets/NAME`.
   */
  datasets: {
    [k: string]: Dataset;
  };
  /**
   * Trainings; each is a target `train/NAME`, its previews `previews/NAME`.
   */
  train: {
    [k: string]: Train;
  };
  /**
   * Pictures drawn with finished networks and judged; each is a target `evaluate/NAME`.
   */
  evaluate: {
    [k: string]: Evaluation;
  };
  /**
   * Merged models; each is a target `merge/NAME`.
   */
  merge: {
    [k: string]: Merge;
  };
  /**
   * The page over everything built: the target `report`.
   */
  report: {
    /**
     * Heading of the page; the name of the project folder when absent.
     */
    title?: string;
  };
  /**
   * Targets that `sdbuild` builds when none is named; all of them when absent.
   */
  default?: string[];
}
export interface Dataset {
  /**
   * What is learned from it; sets which lint findings are errors. `regularisation` pictures show the class without the trigger.
   */
  kind: 'character' | 'style' | 'object' | 'regularisation';
  images: Strings;
  /**
   * How often every picture is seen in one epoch.
   */
  repeats: number;
  /**
   * What is done to every picture before it is cropped to its bucket, in order.
   */
  prepare: Prepare[];
  buckets: Buckets;
  /**
   * Other settings for some of the pictures, by glob; of each setting the last glob wins that matches and has it.
   */
  subsets: {
    [k: string]: {
      /**
       * How often these pictures are seen in one epoch, instead of the dataset's.
       */
      repeats?: number;
      /**
       * What of the dataset's `captions` is another for these pictures; the rest: `subset` of a rule.
       */
      captions: {
        /**
         * What the trainer does to their captions, key by key instead of the dataset's.
         */
        train: {
          /**
           * Shuffle the tags after the kept ones.
           */
          shuffle?: boolean;
          /**
           * Share of steps that see an empty caption.
           */
          caption_dropout?: number;
          /**
           * In every n-th epoch all their captions are empty; 0 in none.
           */
          caption_dropout_every_n_epochs?: number;
          /**
           * Chance of each tag after the kept ones to be left out.
           */
          tag_dropout?: number;
        };
      };
    };
  };
  /**
   * Add every picture mirrored. Not for what is asymmetric, such as a hair ornament on one side (S-100).
   */
  flip: boolean;
  /**
   * What is learned has sides, whatever the tags say: then `flip` is an error (S-100).
   */
  asymmetric: boolean;
  /**
   * What the pictures are; photographs are trained with CLIP skip 1. Nothing is assumed when absent.
   */
  medium?: 'photo' | 'drawing';
  /**
   * What must be known of every picture, from the JSON beside it as gallery-dl and Hydrus write it; pictures without are warned of.
   */
  provenance: ('source' | 'license')[];
  /**
   * How much each place of a picture counts in training: `alpha`, its own opacity, or a folder with a grey picture of the same name for each that has a mask; black is not learned at all.
   */
  masks?: string;
  captions: Captions;
  embedding?: Embedding;
  lint: Lint;
}
export interface Prepare {
  /**
   * Colour laid under transparent pixels.
   */
  flatten: string;
}
/**
 * Sizes that pictures are brought to, so that each keeps about its own aspect ratio.
 */
export interface Buckets {
  /**
   * Side of a square, or [width, height], whose area no bucket exceeds; in pixels.
   *
   * @minItems 2
   * @maxItems 2
   */
  resolution: number | [number, number];
  /**
   * Sides of buckets are multiples of this, in pixels.
   */
  step: number;
  /**
   * Shortest side of a bucket, in pixels.
   */
  min: number;
  /**
   * Longest side of a bucket, in pixels.
   */
  max: number;
  /**
   * Pictures smaller than their bucket: enlarge them, enlarge and warn, or give them a smaller bucket.
   */
  upscale: 'allow' | 'warn' | 'never';
}
/**
 * Where tags come from and what becomes of them.
 */
export interface Captions {
  /**
   * What the files hold: tags between commas, natural language, or a line of tags and then natural language.
   */
  kind: 'tags' | 'text' | 'mixed';
  /**
   * Sentence to write instead of the tags: `{trigger}, a picture of {people}. {text}`. Fields are `trigger`, `text`, groups, and `tags` for the rest; a clause of which a field has nothing is left out.
   */
  template?: string;
  /**
   * Ready-made rules after the recipe's own: `maruzen` drops what the trigger learns (S-13), `keep` drops nothing but what is redundant (S-20), `style` also what is noise, `textual-inversion` what the embedding learns (S-146).
   */
  scheme?: 'maruzen' | 'keep' | 'style' | 'textual-inversion';
  learned?: Strings;
  /**
   * With `scheme`: the word that calls up what is learned.
   */
  trigger?: string;
  /**
   * Clothes may be learned: no prompt is to change them (S-18).
   */
  fixed_outfit: boolean;
  /**
   * Sources of tags; what they give is put together, and the first to name a tag decides on its place.
   *
   * @minItems 1
   */
  from: [Source, ...Source[]];
  thresholds: Thresholds;
  /**
   * The tags that the base model knows: other names of a tag become that tag, and lint tells unknown ones.
   */
  vocab: {
    files?: Strings;
    /**
     * Words of your own that are tags too.
     */
    extra: string[];
  };
  /**
   * What was decided by hand for single pictures, after the rules: a folder with a `STEM.yaml` for each of them, a `.yaml` file with an entry for each of them, or those entries here.
   */
  overrides?:
    | string
    | {
        [k: string]: Override;
      };
  /**
   * Named lists of patterns, written `"@name"` wherever a pattern may stand.
   */
  groups: {
    [k: string]:
      | string[]
      | {
          /**
           * A text file of the project that holds the list: one pattern a line, `#` before a comment.
           */
          file: string;
        };
  };
  /**
   * What is done to the tags, in order; one verb a rule.
   */
  rules: Rule[];
  /**
   * Patterns in the order their tags stand in the caption; `*` is the rest. Triggers stand first anyway.
   */
  order: string[];
  /**
   * Leading tags that are neither shuffled nor dropped in training; the triggers and the prefix when absent.
   */
  keep?:
    | number
    | {
        /**
         * What stands in the caption's file between the kept tags and the rest.
         */
        separator: string;
        /**
         * How many tags are kept; the triggers and the prefix when absent.
         */
        tags?: number;
      };
  limit: Limit;
  /**
   * How a tag is written into the caption.
   */
  render: {
    /**
     * Between the words of a tag.
     */
    space: ' ' | '_';
    /**
     * Write `\(` for `(`; for prompts of a WebUI, not for trainers.
     */
    escape: boolean;
    /**
     * The trainer reads `{a|b}` as a choice: write a plain brace twice. True when absent for captions of several lines.
     */
    wildcards?: boolean;
  };
  /**
   * What the trainer does to the caption anew at every step.
   */
  train: {
    /**
     * Shuffle the tags after the kept ones.
     */
    shuffle: boolean;
    /**
     * Share of steps that see an empty caption.
     */
    caption_dropout: number;
    /**
     * In every n-th epoch, the n-th first, all captions are empty; 0 in none.
     */
    caption_dropout_every_n_epochs: number;
    /**
     * Chance of each tag after the kept ones to be left out.
     */
    tag_dropout: number;
    /**
     * Shuffled copies as further lines of the caption's file, for trainers that choose a line (S-105).
     */
    variants: number;
    /**
     * What the order of the copies depends on, beside the picture's path.
     */
    variants_seed: number;
  };
  /**
   * Examples of what the rules must do.
   */
  tests: {
    /**
     * Tags as the sources give them.
     */
    in: string;
    /**
     * The caption that must come out.
     */
    out: string;
    /**
     * Path of the picture, which need not be there: for rules with `subset`.
     */
    path?: string;
    /**
     * Rules and checks that must complain.
     */
    lint: string[];
  }[];
}
export interface Source {
  /**
   * Extension of the file beside the picture that holds its tags, as text or (`.json`) as Hydrus and gallery-dl write them.
   */
  sidecar?: string;
  /**
   * Extension of the JSON file beside the picture in which a tagger left its tags with their scores.
   */
  scores?: string;
  /**
   * One file for all pictures, relative to the project: the JSON of sd-scripts with `caption` and `tags` of each, or, as `.jsonl`, a line a picture; the manifest of argus-curator too.
   */
  metadata?: string;
  /**
   * The picture's file name, after the numbers at its beginning, holds the tags.
   */
  filename?: true;
  thresholds?: Thresholds;
  /**
   * Kinds of tags that are taken from here; when absent all, of scores all but `rating`.
   */
  categories?: ('general' | 'artist' | 'copyright' | 'character' | 'meta' | 'rating')[];
}
/**
 * Lowest scores, by the kind of the tag.
 */
export interface Thresholds {
  /**
   * Tags of no other kind; 0.35 when absent everywhere.
   */
  general?: number;
  /**
   * Names of characters; 0.85 when absent everywhere.
   */
  character?: number;
  /**
   * Names of series; as `general` when absent.
   */
  copyright?: number;
  /**
   * Names of artists; as `general` when absent.
   */
  artist?: number;
  /**
   * Tags of the file, such as `highres`; as `general` when absent.
   */
  meta?: number;
  /**
   * Single tags, whatever their kind: `{hat: 0.6}`.
   */
  tags: {
    [k: string]: number;
  };
}
/**
 * What a person decided for one picture, by its path or its name without ending; wins over the rules.
 */
export interface Override {
  add?: Strings;
  drop?: Strings;
  set?: Strings;
  /**
   * The beginning of the digest of the picture file that was looked at; another picture is warned of.
   */
  sha256?: string;
  /**
   * Why.
   */
  note?: string;
}
export interface Rule {
  id?: Name;
  drop?: Strings;
  /**
   * With `drop`: also remove the tags that the removed ones imply. True when absent for `role: learned`, else false.
   */
  ancestors?: boolean;
  /**
   * With `drop`: why these go. `learned` tags are what the trigger is to absorb (S-13).
   */
  role?: 'learned' | 'noise' | 'wrong';
  only?: Strings;
  add?: Strings;
  /**
   * With `add`: where; `last` when absent, and where there is no such TAG.
   */
  at?: string;
  /**
   * Verb: a tag for another, or for several: `{serafuku: school uniform}`.
   */
  replace?: {
    [k: string]: Strings;
  };
  /**
   * Verb: write tags anew by their parts: `{"/(.*) hair ornament/": "$1 hairclip"}`.
   */
  map?: {
    [k: string]: string;
  };
  /**
   * Verb: when all of these are there, put the tag `to` in their place (S-27).
   *
   * @minItems 2
   */
  combine?: [string, string, ...string[]];
  /**
   * With `combine`: the tag that takes their place.
   */
  to?: string;
  /**
   * With `combine`: patterns of what a capture may be: `{combine: [holding, "{x}"], to: "holding {x}", in: {x: [sword, book]}}`.
   */
  in?: {
    [k: string]: Strings;
  };
  /**
   * Verb: remove a tag that another one makes redundant (S-26).
   */
  subsume?: {
    /**
     * Your own CSV of `antecedent,consequent`, relative to the project, besides the one that comes with sdbuild.
     */
    table?: string;
    /**
     * Also when its words are the last words of the other tag: `hat` by `straw hat`.
     */
    suffix: boolean;
  };
  /**
   * Verb: write what a tag implies behind it; undoes `subsume`.
   */
  imply?: {
    /**
     * Your own CSV of `antecedent,consequent`, as for `subsume`.
     */
    table?: string;
  };
  exclusive?: Strings;
  require?: Strings;
  /**
   * With `exclusive` or `require`: how bad that is; `error` when absent.
   */
  on?: 'error' | 'warn';
  /**
   * With `exclusive`: remove all but the one the tagger is surest of, if it gave all of them, or all but the first of the patterns that is there.
   */
  keep?: 'score' | 'order';
  mark?: Strings;
  /**
   * Verb: the word that calls up what is learned; stands first and is kept (S-89, S-91).
   */
  trigger?: string;
  /**
   * Verb: text before the caption.
   */
  prefix?: string;
  /**
   * Verb: text after the caption.
   */
  suffix?: string;
  /**
   * Only for the pictures that match this glob.
   */
  subset?: string;
  /**
   * Only where this holds: `has(from behind) and none(looking back)`, `count(@people) > 1`, `score(hat) < .5`, `ar > 1.2`.
   */
  when?: string;
  /**
   * Why; shown by `why`.
   */
  note?: string;
}
/**
 * How long a caption may be.
 */
export interface Limit {
  /**
   * CLIP tokens; one chunk is 75 (S-25).
   */
  tokens: number;
  /**
   * CLIP tokens that the trainer reads, such as the `max_token_length` of sd-scripts: a longer caption is an error (L-30).
   */
  max?: number;
  /**
   * Tags, as many as there may be.
   */
  tags?: number;
  /**
   * Longer captions: report them, or drop tags: of the last entry of `order` those the tagger is least sure of, else from the end.
   */
  over: 'lint' | 'drop';
}
/**
 * For a textual inversion: what its vectors start from. The captions must not contain it: `drop: "@embedding.learned"`.
 */
export interface Embedding {
  name?: Name;
  /**
   * How many vectors it has; `auto` is one a token of what is learned, or one for `init: mean`.
   */
  vectors: number | string;
  /**
   * `tokens`: each vector starts from a token of what is learned; `mean`: all start from the mean of them.
   */
  init: 'tokens' | 'mean';
  learned: Strings;
}
/**
 * What the checks of this dataset or training go by; the checks and their numbers: docs/lint.md.
 */
export interface Lint {
  /**
   * Severities and thresholds of single checks, by id: `{L-06: off, L-36: {threshold: 10}}`.
   */
  checks: {
    [k: string]:
      | 'off'
      | 'info'
      | 'warning'
      | 'error'
      | {
          /**
           * How grave all its findings are. An `error` holds trainings back.
           */
          severity?: 'off' | 'info' | 'warning' | 'error';
          /**
           * The number from which on it finds something.
           */
          threshold?: number;
          /**
           * Its other numbers, by name.
           */
          thresholds?: {
            [k: string]: number;
          };
        };
  };
  /**
   * Findings that do not count, each with its reason.
   */
  waivers: Waiver[];
}
export interface Waiver {
  /**
   * The check whose findings do not count.
   */
  id: string;
  /**
   * Path or glob of the pictures; all findings of the check when absent.
   */
  image?: string;
  /**
   * Of the picture's file, its first digits: the waiver ends when the picture changes.
   */
  sha256?: string;
  /**
   * Why it does not count.
   */
  reason: string;
  /**
   * The last day on which it counts.
   */
  until?: string;
}
export interface Train {
  matrix?: Matrix;
  /**
   * What is trained.
   */
  method: 'lora' | 'textual-inversion' | 'hypernetwork' | 'dreambooth' | 'fine-tune';
  /**
   * What to train on: the name of a checkpoint under `models`, `merge/NAME`, or `train/NAME` of a training of a whole model (S-151).
   */
  base: string;
  /**
   * Name of a VAE under `models`; `none` uses the one inside the checkpoint (S-41).
   */
  vae: string;
  /**
   * Names of the datasets to train on.
   *
   * @minItems 1
   */
  datasets: [string, ...string[]];
  /**
   * What trains: `micro`, which needs nothing; `diffusers`, Stable Diffusion on PyTorch (`sdbuild setup diffusers`); or a command that speaks the trainer protocol.
   */
  trainer:
    | ('micro' | 'diffusers')
    | {
        /**
         * Program and arguments; started without a shell, it gets the job file as its last argument.
         *
         * @minItems 1
         */
        command: [string, ...string[]];
      };
  network: Network;
  /**
   * Learning rate in the grammar of the WebUI: `5e-6:2000, 5e-7` is 5e-6 up to step 2,000, then 5e-7; `5e-6:10 epochs, 5e-7` counts epochs (S-56). Or a shape.
   */
  schedule:
    | number
    | string
    | {
        constant?: Rate;
        /**
         * Falls evenly.
         */
        linear?: {
          peak: Rate;
          /**
           * What it nears at the end.
           */
          end: number;
        };
        /**
         * Falls along half a cosine wave, again and again if it restarts (S-54).
         */
        cosine?: {
          peak: Rate;
          /**
           * What each wave nears.
           */
          end: number;
          /**
           * How often it jumps up again: three waves have two.
           */
          restarts: number;
          /**
           * By what each wave is lower than the one before.
           */
          decay: number;
        };
        /**
         * Bursts of a high rate, which may leave a local optimum (S-53, S-130).
         */
        anneal?: {
          /**
           * Before the cycles: rates with steps, `5e-5:100, 5e-6:1500`.
           */
          start: string;
          /**
           * From where the last ended up to a step: a burst at the beginning of every period.
           *
           * @minItems 1
           */
          cycles: [
            {
              burst: Rate;
              /**
               * Steps of a burst.
               */
              steps: number;
              base: Rate;
              /**
               * Steps from one burst to the next.
               */
              period: number;
              /**
               * The step at which the cycles end.
               */
              until: number;
            },
            ...{
              burst: Rate;
              /**
               * Steps of a burst.
               */
              steps: number;
              base: Rate;
              /**
               * Steps from one burst to the next.
               */
              period: number;
              /**
               * The step at which the cycles end.
               */
              until: number;
            }[]
          ];
        };
        /**
         * One rate until the previews say that it failed, then a lower one from the last good step on, and so on (S-127, S-128).
         */
        until_failure?: {
          start: Rate;
          /**
           * By what a rate is divided that failed.
           */
          divide: number;
          until: Rate;
        };
        /**
         * Steps in which the rate rises to the schedule.
         */
        warmup: number;
      };
  /**
   * Length of the training in optimiser steps.
   */
  steps?: number;
  /**
   * Length of the training in passes over all pictures with their repeats (S-55, S-56).
   */
  epochs?: number;
  /**
   * Pictures in one batch.
   */
  batch_size: number;
  prior?: Prior;
  /**
   * By what the losses of regularisation pictures are multiplied.
   */
  prior_loss_weight: number;
  /**
   * Batches in one step: their gradients are averaged, so that a step sees this many times `batch_size` pictures (S-55).
   */
  gradient_accumulation: number;
  unet_lr?: PartRate;
  text_encoder_lr?: PartRate;
  optimizer: Optimizer;
  noise?: Noise;
  compute?: Compute;
  /**
   * The result is a running mean of what was trained, which forgets so slowly: 0.999. The last step's numbers when absent.
   */
  ema?: number;
  /**
   * What the base predicts. The base itself says so when absent, and noise (epsilon) where it says nothing.
   */
  prediction?: 'epsilon' | 'v';
  /**
   * Of everything random in the training.
   */
  seed: number;
  /**
   * Instead of the base model's own.
   */
  clip_skip?: number;
  previews?: Previews;
  validation?: Validation;
  /**
   * What a failure in the previews leads to: a word about it, the end of the training, or the next rate of `until_failure`. `report` when absent, or `rollback` with `until_failure`.
   */
  on_failure?: 'report' | 'stop' | 'rollback';
  /**
   * Keep a checkpoint at every multiple of this: steps as a number, or `100 steps`, or `1 epoch`; only the result when absent.
   */
  save_every?: number | string;
  /**
   * How long a trainer may print nothing before it is taken to hang: it is ended, and started again if it has saved a state since.
   */
  silence: string;
  /**
   * How many states to keep, besides those where the learning rate changes: a training whose beginning is equal goes on from them.
   */
  keep_states: number;
  lint: Lint;
}
export interface Matrix {
  /**
   * @minItems 1
   */
  [k: string]: [unknown, ...unknown[]] | {};
}
/**
 * The trained network: of a LoRA, or of a hypernetwork.
 */
export interface Network {
  /**
   * Rank of a LoRA; 16 when absent.
   */
  rank?: number;
  /**
   * The change is scaled by alpha / rank; equal to the rank when absent.
   */
  alpha?: number;
  /**
   * Has a LoRA adapt residual blocks, down- and upsampling too, their 3×3 convolutions with this rank (kohya's `conv_dim`).
   */
  conv_rank?: number;
  /**
   * Scales those by conv_alpha / conv_rank; equal to that rank when absent.
   */
  conv_alpha?: number;
  /**
   * Ranks of single blocks of the U-Net (IN00 … IN11, M00, OUT00 … OUT11), `{IN08: 8, M00: 0}`; 0 leaves a block as it is.
   */
  blocks?: {
    [k: string]: number;
  };
  /**
   * `false` leaves the text encoder as it is, a number is its rank; it has the rank of the rest when absent.
   */
  text_encoder?: boolean | number;
  /**
   * Has a LoRA learn the lengths of the weights' rows apart from their directions (DoRA); `false` when absent.
   */
  dora?: boolean;
  /**
   * Layers of a hypernetwork in widths of the context, the first and the last 1; `[1, 2, 1]` when absent.
   *
   * @minItems 2
   */
  layers?: [number, number, ...number[]];
  /**
   * Between the layers of a hypernetwork; `linear`, which is none, when absent.
   */
  activation?: 'linear' | 'relu' | 'leakyrelu' | 'elu' | 'swish' | 'tanh' | 'sigmoid';
  /**
   * Whether a hypernetwork normalises between its layers; not when absent.
   */
  layer_norm?: boolean;
  /**
   * Chance of each inner value of a hypernetwork to be left out in training; 0 when absent.
   */
  dropout?: number;
  /**
   * How a hypernetwork's weights start; `normal`, of deviation 0.01, when absent.
   */
  init?: 'normal' | 'xavier-uniform' | 'xavier-normal' | 'kaiming-uniform' | 'kaiming-normal';
}
/**
 * Prior preservation: pictures of the class, drawn by the base before the training and trained on as regularisation, with their prompts as captions. Trainings that ask for the same share them.
 */
export interface Prior {
  prompts: Strings;
  /**
   * How many pictures.
   */
  count: number;
  seed: Seed;
  /**
   * What they shall not show.
   */
  negative: string;
  /**
   * The first dataset's resolution when absent.
   */
  width?: number;
  /**
   * The first dataset's resolution when absent.
   */
  height?: number;
  /**
   * Sampling steps.
   */
  steps: number;
  /**
   * Classifier-free guidance.
   */
  cfg: number;
}
/**
 * How gradients change the weights.
 */
export interface Optimizer {
  /**
   * `adamw8bit` takes a quarter of the memory and needs bitsandbytes; `prodigy` finds its own rate, and a schedule of 1 leaves it to that.
   */
  name: 'adamw' | 'adamw8bit' | 'adafactor' | 'lion' | 'prodigy';
  /**
   * How slowly the running means of the gradient and of its square forget.
   *
   * @minItems 2
   * @maxItems 2
   */
  betas: [number, number];
  /**
   * Pull of every weight towards zero.
   */
  weight_decay: number;
  /**
   * Gradients longer than this are scaled down to it; 0 never.
   */
  max_grad_norm: number;
}
/**
 * Which noise is trained on, and how much it counts.
 */
export interface Noise {
  /**
   * Min-SNR-γ: noise levels with more signal than this count less; 5 in its paper. All count the same when absent.
   */
  min_snr?: number;
  /**
   * So much noise more that is the same everywhere in a picture, for darker and brighter ones; 0.05 is much. None when absent.
   */
  offset?: number;
  /**
   * The noise levels that are drawn, from the first up to the second: `[0, 1000]` when absent.
   *
   * @minItems 2
   * @maxItems 2
   */
  timesteps?: [number, number];
}
/**
 * Where and how precisely is computed.
 */
export interface Compute {
  /**
   * `gpu` fails where there is none. The GPU if there is one when absent.
   */
  device?: 'gpu' | 'cpu';
  /**
   * Over how many each batch is spread, by `torchrun`; 1 when absent.
   */
  gpus?: number;
  /**
   * Of the networks; what is trained is always kept in fp32. bf16 where the GPU has it when absent, else fp32.
   */
  precision?: 'bf16' | 'fp16' | 'fp32';
  /**
   * Much less memory for about a third more time. `false` when absent.
   */
  gradient_checkpointing?: boolean;
  /**
   * Only kernels that come to the same bits every time; `false` may be faster, and a stopped training then ends a little elsewhere. `true` when absent.
   */
  deterministic?: boolean;
  /**
   * Has `torch.compile` make kernels for this U-Net: minutes at the start, steps take less. `false` when absent.
   */
  compile?: boolean;
}
/**
 * Pictures generated while training, to see where it goes; the target `previews/NAME`.
 */
export interface Previews {
  /**
   * How often: steps as a number, or `100 steps`, or `1 epoch`. Also before the first step and after the last.
   */
  every: number | string;
  /**
   * What to generate every time.
   *
   * @minItems 1
   */
  prompts: [Prompt, ...Prompt[]];
  /**
   * What no picture shall show. This and the next six hold for every prompt that does not say otherwise.
   */
  negative: string;
  /**
   * In pixels; the width of the first dataset's resolution when absent.
   */
  width?: number;
  /**
   * In pixels; the height of the first dataset's resolution when absent.
   */
  height?: number;
  /**
   * Sampling steps.
   */
  steps: number;
  /**
   * Classifier-free guidance scale.
   */
  cfg: number;
  /**
   * How noise becomes a picture. `euler_a` draws noise at every step, from the same seed.
   */
  sampler: 'ddim' | 'euler_a';
  strength: Strength;
  health: Health;
}
export interface Prompt {
  /**
   * What the picture shall show.
   */
  prompt: string;
  /**
   * What it shall not show.
   */
  negative?: string;
  seed?: Seed;
  /**
   * Several pictures of the same prompt; from four on, whether they still differ is judged (S-75).
   *
   * @minItems 1
   */
  seeds?: [Seed, ...Seed[]];
  /**
   * Instead of that of all previews.
   */
  width?: number;
  /**
   * Instead of that of all previews.
   */
  height?: number;
  /**
   * Instead of those of all previews.
   */
  steps?: number;
  /**
   * Instead of that of all previews.
   */
  cfg?: number;
  /**
   * Instead of that of all previews.
   */
  sampler?: 'ddim' | 'euler_a';
  strength?: Strength;
}
/**
 * When previews are a bad sign (S-45…S-50). The numbers were measured on pictures damaged on purpose: a beginning, no authority.
 */
export interface Health {
  /**
   * Share of the prompts that must show a sign before the checkpoint does.
   */
  share: number;
  /**
   * So many bad checkpoints in a row are a failure; a good one before that is a recovery (S-49, S-50).
   */
  patience: number;
  /**
   * A rate this many times the median, rising and falling again, is a burst: its previews are not judged (S-53).
   */
  burst: number;
  /**
   * Noise on the picture (S-46): its standard deviation in the calm parts, brightness being 0…255.
   */
  noise: {
    /**
     * Bad from here, if it is also `ratio` times that of before.
     */
    bad: number;
    /**
     * Worth a warning.
     */
    warn: number;
    /**
     * How many times the noise of before.
     */
    ratio: number;
    /**
     * Nothing but noise: failed at once (S-74).
     */
    pure: number;
  };
  /**
   * Backgrounds becoming plain (S-47), unless the prompt asks for a plain one.
   */
  background: {
    /**
     * How much more of the rim is flat; a share.
     */
    flat: number;
    /**
     * How many bits of tones are lost.
     */
    entropy: number;
    /**
     * How much more of the rim is flat at each of three checkpoints in a row.
     */
    rise: number;
  };
  /**
   * Colours that go (S-48), or are overdone.
   */
  colour: {
    /**
     * Colourfulness below which a picture is monochrome.
     */
    least: number;
    /**
     * So is one with more than this share of colourless pixels.
     */
    grey: number;
    /**
     * And one that is this near to its own brightness, in dB.
     */
    psnr: number;
    /**
     * Less than this part of the colourfulness of before, twice in a row.
     */
    fading: number;
    /**
     * All colours one hue; 1 is exactly one.
     */
    tint: number;
    /**
     * More than this many times the colourfulness of before.
     */
    glaring: number;
    /**
     * Share of clipped channels worth a warning, if it is three times that of before.
     */
    clipped: number;
    /**
     * The same, and bad.
     */
    blown: number;
  };
  /**
   * Shapes that melt (S-74): what is left of the sharpness of before.
   */
  sharpness: {
    /**
     * Bad below.
     */
    melted: number;
    /**
     * Worth a warning below.
     */
    soft: number;
  };
  /**
   * Bits of 64 by which the perceptual hash of a prompt without the trigger may move: more, and the model forgets what it knew.
   */
  drift: number;
  /**
   * A preview this near to a training picture, in bits, repeats it (S-75).
   */
  memorised: number;
  /**
   * How different the seeds of one prompt are, as a part of what they were with the base model; judged from four seeds on.
   */
  variety: {
    /**
     * All the same picture (S-75).
     */
    bad: number;
    /**
     * Worth a warning.
     */
    warn: number;
  };
}
/**
 * Pictures held back, whose loss is taken on the way at fixed noise and fixed noise levels: what changes it is what was learned, and nothing of it is learned.
 */
export interface Validation {
  /**
   * Names of datasets that the training is not trained on. They are captioned, bucketed and checked as all others; L-59 tells of pictures that are trained on all the same.
   *
   * @minItems 1
   */
  datasets: [string, ...string[]];
  /**
   * How often: steps as a number, or `100 steps`, or `1 epoch`. Also before the first step and after the last.
   */
  every: number | string;
}
export interface Merge {
  matrix?: Matrix;
  /**
   * `weighted-sum`: (1 − alpha)·A + alpha·B.
   */
  method: 'weighted-sum';
  /**
   * Checkpoints: names under `models`, `merge/NAME`, or `train/NAME` of a training of a whole model.
   */
  models: {
    /**
     * The model that is changed.
     */
    a: string;
    /**
     * The model that is mixed in; without it only networks and a VAE go into `a`.
     */
    b?: string;
  };
  /**
   * Share of `b` in every block.
   */
  alpha?: number;
  /**
   * Share of `b` by block: BASE, IN00…IN11, M00, OUT00…OUT11.
   *
   * @minItems 26
   * @maxItems 26
   */
  blocks?: [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number
  ];
  /**
   * Strengths of trained networks to bake in, by the name of the training.
   */
  loras: {
    [k: string]: number;
  };
  /**
   * Name of a VAE under `models` to bake in; the one of `a` stays when absent.
   */
  vae?: string;
  /**
   * Numbers in the written file.
   */
  dtype: 'fp16' | 'fp32';
}
export interface Model {
  /**
   * A Stable Diffusion checkpoint in one file, relative to the project.
   */
  checkpoint?: string;
  /**
   * A VAE file, relative to the project.
   */
  vae?: string;
  /**
   * Text encoder layer that prompts are read from: 1 the last (when absent), 2 the one before it.
   */
  clip_skip?: number;
}
export interface Evaluation {
  /**
   * Names of trainings whose networks draw, a row each; one with a `matrix` means all of its trainings.
   *
   * @minItems 1
   */
  trainings: [string, ...string[]];
  /**
   * What the pictures shall show; better other prompts than those of the previews.
   *
   * @minItems 1
   */
  prompts: [string, ...string[]];
  /**
   * What none of them shall show.
   */
  negative: string;
  /**
   * So many seeds, drawn anew for every network that comes out and recorded (S-76); or the seeds.
   */
  seeds: number | [number, ...number[]];
  /**
   * Multipliers of the network, a row each (S-78). The base model alone, 0, is always drawn.
   *
   * @minItems 1
   */
  strengths: [number, ...number[]];
  /**
   * In pixels; the width of the first dataset's resolution when absent.
   */
  width?: number;
  /**
   * In pixels; the height of the first dataset's resolution when absent.
   */
  height?: number;
  /**
   * Sampling steps.
   */
  steps: number;
  /**
   * Classifier-free guidance scale.
   */
  cfg: number;
  health: Health;
}
