import type { Override } from '../captions/override.ts';
import type { CaptionRules, Source, Thresholds } from '../captions/rules.ts';
import type { Location } from '../diagnostics/diagnostic.ts';
import type { Part, PartRate } from '../training/parts.ts';
import type { ShapedSchedule } from '../training/shapes.ts';
import type { HypernetworkSettings, LoraSettings } from './network.ts';
import type { Health, Train } from './recipe.generated.ts';

/**
 * A recipe ready to be built: every default filled in, every name resolved to what it names, every part that a
 * later diagnostic may speak of carrying the place where it was written. Paths are relative to `folder`.
 */
export interface Project {
  /** Absolute path of the project folder. */
  readonly folder: string;
  /**
   * Paths that decide all of this: the recipe's files, and those that were looked for. Relative to `folder`, or
   * absolute for what comes with sdbuild.
   */
  readonly files: readonly string[];
  readonly models: readonly Model[];
  readonly datasets: readonly Dataset[];
  readonly trainings: readonly Training[];
  readonly evaluations: readonly Evaluation[];
  readonly merges: readonly Merge[];
  readonly report: { readonly title: string };
  /** Where a part of the recipe was written, by its JSON pointer: for what is found out only once it is built. */
  readonly locate: (pointer: string, part: 'value' | 'key') => Location;
  /** Every target: datasets, trainings, previews, evaluations, merges, report. */
  readonly targets: readonly string[];
  /** The targets built when none is named. */
  readonly defaultTargets: readonly string[];
}

export type Model = Checkpoint | Vae;

export interface Checkpoint {
  readonly sort: 'checkpoint';
  readonly name: string;
  readonly path: string;
  /** Text encoder layer, counted from the end; 1 is the last. */
  readonly clipSkip: number;
  /** A VAE that the WebUI would use without being told, since it lies beside the checkpoint under its name (S-41). */
  readonly besideVae: string | undefined;
  /** Of a checkpoint that the recipe itself makes; `path` is where it will lie. */
  readonly made?: MadeBy;
  readonly where: Location;
}

/** What a checkpoint comes from that is not there yet. */
export interface MadeBy {
  /** `merge/NAME`, or `train/NAME` of a training that changes the whole model. */
  readonly target: string;
  /** The user's checkpoint that it goes back to: what comes of it has the same architecture. */
  readonly root: Checkpoint;
}

export interface Vae {
  readonly sort: 'vae';
  readonly name: string;
  readonly path: string;
  readonly where: Location;
}

export interface Dataset {
  readonly name: string;
  readonly kind: 'character' | 'style' | 'object' | 'regularisation';
  readonly images: readonly Glob[];
  readonly repeats: number;
  readonly prepare: readonly { readonly flatten: string }[];
  readonly buckets: Buckets;
  /** In the order written; of each setting the last wins that matches a picture and has it. */
  readonly subsets: readonly Subset[];
  readonly flip: boolean;
  /** Whether what is learned has sides, whatever the tags say. */
  readonly asymmetric: boolean;
  readonly medium: 'photo' | 'drawing' | undefined;
  /** What must be known of every picture. */
  readonly provenance: readonly ('source' | 'license')[];
  /** `alpha`, or the folder with a mask for each picture that has one. */
  readonly masks: string | undefined;
  readonly captions: Captions;
  readonly lint: Lint;
  /** Of a dataset for a textual inversion. */
  readonly embedding: Embedding | undefined;
  readonly where: Location;
}

/** Some pictures of a dataset, and what is another for them. */
export interface Subset {
  readonly glob: string;
  readonly repeats?: number;
  readonly train: Partial<CaptionTraining>;
  readonly where: Location;
}

/** What a trainer does to captions anew at every step. */
export interface CaptionTraining {
  readonly shuffle: boolean;
  readonly captionDropout: number;
  /** In every n-th epoch all captions are empty; 0 in none. */
  readonly captionDropoutEveryNEpochs: number;
  readonly tagDropout: number;
}

/** What a textual inversion is to learn. */
export interface Embedding {
  readonly name: string;
  /** `auto` is as many as what is learned needs. */
  readonly vectors: number | 'auto';
  readonly init: 'tokens' | 'mean';
  readonly learned: readonly string[];
  readonly where: Location;
}

/** What the checks of a dataset or a training go by, as written: which checks there are is for `lint/` to say. */
export interface Lint {
  readonly checks: readonly CheckSetting[];
  readonly waivers: readonly Waiver[];
}

export interface CheckSetting {
  readonly id: string;
  readonly severity?: 'off' | 'info' | 'warning' | 'error';
  /** By name; the main one is `threshold`. */
  readonly thresholds: Readonly<Record<string, number>>;
  readonly where: Location;
}

export interface Waiver {
  readonly id: string;
  readonly image?: string;
  readonly sha256?: string;
  readonly reason: string;
  /** The last day on which it counts, `2027-01-31`. */
  readonly until?: string;
  readonly where: Location;
}

export interface Glob {
  readonly glob: string;
  readonly where: Location;
}

/** In pixels; the area of a bucket never exceeds the resolution's. */
export interface Buckets {
  readonly resolution: readonly [width: number, height: number];
  readonly step: number;
  readonly min: number;
  readonly max: number;
  readonly upscale: 'allow' | 'warn' | 'never';
  readonly where: Location;
}

/** The rules, and what only building and training ask of captions. */
export interface Captions extends CaptionRules {
  readonly from: readonly Source[];
  readonly thresholds: Thresholds;
  /** Lists of tags that the base model knows, by their paths, and words beside them. */
  readonly vocab: { readonly files: readonly string[]; readonly extra: readonly string[] };
  readonly overrides: Overrides;
  readonly train: CaptionTraining;
  readonly tests: readonly CaptionTest[];
}

/** Where what was decided by hand is written: by picture, in the recipe; in a file; or in a folder with a file each. */
export type Overrides =
  | { readonly kind: 'here'; readonly entries: readonly PictureOverride[] }
  | { readonly kind: 'file' | 'folder'; readonly path: string; readonly where: Location };

/** What was decided for one picture. */
export interface PictureOverride {
  /** Its path, or its file name without ending. */
  readonly picture: string;
  readonly override: Override;
  readonly where: Location;
}

export interface CaptionTest {
  readonly in: string;
  readonly out: string;
  /** By which rules with `subset` apply. */
  readonly path?: string;
  readonly lint: readonly string[];
  readonly where: Location;
}

/** A stretch of a training: optimiser steps, or passes over all pictures with their repeats (S-55). */
export type Length = { readonly steps: number } | { readonly epochs: number };

export interface Training {
  readonly name: string;
  readonly method: Train['method'];
  readonly base: Checkpoint;
  /** `undefined` uses the VAE inside the checkpoint (S-41). */
  readonly vae: Vae | undefined;
  readonly clipSkip: number;
  readonly datasets: readonly Dataset[];
  readonly trainer: 'micro' | 'diffusers' | { readonly command: readonly string[] };
  /** Of method lora. */
  readonly network?: LoraSettings;
  readonly hypernetwork?: HypernetworkSettings;
  /** Of a textual inversion. */
  readonly embedding: Embedding | undefined;
  /** Learning rates in the grammar of the WebUI, not yet read, or a shape of them. */
  readonly schedule: { readonly rates: string | ShapedSchedule; readonly where: Location };
  /** Parts whose rates are others. */
  readonly partRates: Readonly<Record<Part, PartRate | undefined>>;
  /**
   * Steps that a person picked, in `sdbuild.lock`: of `until_failure` where what is kept of each rate ends, else the one
   * that the training ends at.
   */
  readonly picks: readonly { readonly step: number; readonly where: Location }[];
  readonly length: Length;
  readonly batchSize: number;
  /** Batches whose gradients make one step. */
  readonly gradientAccumulation: number;
  /** Pictures of the class that the base draws for prior preservation. */
  readonly prior: Prior | undefined;
  /** Factor of the losses of regularisation pictures. */
  readonly priorLossWeight: number;
  readonly optimizer: {
    readonly name: Train['optimizer']['name'];
    readonly betas: readonly [number, number];
    readonly weightDecay: number;
    readonly maxGradNorm: number;
  };
  /** Settings that not every trainer has; as the recipe writes them. */
  readonly noise?: NonNullable<Train['noise']>;
  readonly compute?: NonNullable<Train['compute']>;
  readonly ema?: number;
  readonly prediction?: NonNullable<Train['prediction']>;
  readonly seed: number;
  readonly previews: Previews | undefined;
  /** Pictures held back, and how often their loss is taken. */
  readonly validation: Validation | undefined;
  /** What a failure in the previews leads to; but for `report` there are previews. */
  readonly onFailure: 'report' | 'stop' | 'rollback';
  /** How often a checkpoint is kept; `undefined` keeps only the result. */
  readonly saveEvery: Length | undefined;
  /** States kept besides those where the learning rate changes. */
  readonly keepStates: number;
  /** Milliseconds without a word after which a trainer is taken to hang. */
  readonly silenceMs: number;
  readonly lint: Lint;
  readonly where: Location;
}

/** What the base draws of the class before a training: picture n has the n-th prompt, in turns, and seed + n. */
export interface Prior {
  readonly prompts: readonly string[];
  readonly count: number;
  readonly seed: number;
  readonly negative: string;
  readonly width: number;
  readonly height: number;
  readonly steps: number;
  readonly cfg: number;
  readonly where: Location;
}

export interface Previews {
  readonly every: Length;
  readonly prompts: readonly Prompt[];
  /** From when on what a preview shows is a bad sign. */
  readonly health: Health;
  readonly where: Location;
}

/** None of its datasets is one of the training's own. */
export interface Validation {
  readonly every: Length;
  readonly datasets: readonly Dataset[];
}

export interface Prompt {
  readonly prompt: string;
  readonly negative: string;
  readonly seed: number;
  readonly width: number;
  readonly height: number;
  /** Sampling steps. */
  readonly steps: number;
  readonly cfg: number;
  readonly sampler: 'ddim' | 'euler_a';
  /** Multiplier of the trained network. */
  readonly strength: number;
  readonly where: Location;
}

/** Pictures drawn with finished networks: every prompt with every seed, at every strength of every network. */
export interface Evaluation {
  readonly name: string;
  readonly trainings: readonly Training[];
  readonly prompts: readonly string[];
  readonly negative: string;
  /** Given, or how many are to be drawn. */
  readonly seeds: number | readonly number[];
  /** The base model alone, 0, first. */
  readonly strengths: readonly number[];
  readonly width: number;
  readonly height: number;
  /** Sampling steps. */
  readonly steps: number;
  readonly cfg: number;
  /** When pictures are a bad sign. */
  readonly health: Health;
  readonly where: Location;
}

export interface Merge {
  readonly name: string;
  readonly method: 'weighted-sum';
  readonly a: Checkpoint;
  /** The model mixed in, and its share: one for all blocks, or 26 (BASE, IN00…IN11, M00, OUT00…OUT11). */
  readonly mix: { readonly b: Checkpoint; readonly share: number | readonly number[] } | undefined;
  readonly loras: readonly { readonly training: Training; readonly strength: number }[];
  /** `undefined` keeps the VAE of `a`. */
  readonly vae: Vae | undefined;
  readonly dtype: 'fp16' | 'fp32';
  readonly where: Location;
}
