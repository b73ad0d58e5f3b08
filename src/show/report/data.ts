import type { Severity } from '../../diagnostics/diagnostic.ts';
import type { LossSample, ValidationLoss } from '../../training/loss.ts';

/**
 * Everything the report page shows, as plain data; whoever builds it has read the artifacts, the page reads
 * nothing. Pictures are data URIs (`data:image/…`), so that the page is one file. Text is never trusted.
 */
export interface ReportData {
  readonly title: string;
  /** What made the page: the recipe's file name and the version of sdbuild. */
  readonly generatedFrom: { readonly recipe: string; readonly sdbuild: string };
  readonly datasets: readonly DatasetReport[];
  readonly trainings: readonly TrainingReport[];
  readonly merges: readonly MergeReport[];
}

export interface DatasetReport {
  readonly name: string;
  /** `character`, `style`, `object` or `regularisation`. */
  readonly kind: string;
  readonly findings: readonly FindingReport[];
  readonly buckets: readonly BucketReport[];
  /** How many captions have each token count; counts that do not occur may be left out. */
  readonly tokenCounts: readonly { readonly tokens: number; readonly captions: number }[];
}

export interface FindingReport {
  /** `L-nn`. */
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly image?: string;
}

export interface BucketReport {
  /** Width and height in pixels. */
  readonly size: readonly [width: number, height: number];
  /** Pictures in the bucket, repeats not counted; may be more than are shown. */
  readonly count: number;
  readonly pictures: readonly PictureReport[];
}

export interface PictureReport {
  readonly name: string;
  readonly thumb: string;
  readonly caption: CaptionReport;
  readonly repeats: number;
  readonly tokens: number;
}

export interface CaptionReport {
  /** The trigger word and the tags that stay in front when tags are shuffled. */
  readonly keep: readonly string[];
  readonly tags: readonly string[];
  /** Tags that a rule took away, and the rule's name. */
  readonly removed: readonly { readonly tag: string; readonly rule?: string }[];
}

export interface TrainingReport {
  readonly name: string;
  readonly method: string;
  readonly findings: readonly FindingReport[];
  readonly base: string;
  /** The VAE file, or what the recipe says when there is none. */
  readonly vae: string;
  readonly clipSkip: number;
  readonly trainer: string;
  readonly steps: number;
  /** Steps that a person picked, if any. */
  readonly picks?: readonly number[];
  readonly stepsPerEpoch: number;
  readonly batch: number;
  /** Absent for methods without a network of their own, e.g. a full fine-tune. */
  readonly network?: { readonly rank: number; readonly alpha: number };
  /** Learning rates of the optimiser steps [from, to). */
  readonly segments: readonly LrSegment[];
  /** Of parts of the model that have rates of their own. */
  readonly parts?: readonly NamedRates[];
  readonly losses: readonly LossSample[];
  /** Of pictures that are not trained on. */
  readonly validation: readonly ValidationLoss[];
  /** Pictures whose loss is above the mean at equal noise level, beyond chance. */
  readonly suspects: readonly SuspectReport[];
  readonly previews: PreviewReport;
  /** Of the trained network. */
  readonly sha256: string;
  readonly durations: readonly { readonly what: string; readonly ms: number }[];
}

export interface SuspectReport {
  readonly dataset: string;
  readonly image: string;
  readonly samples: number;
  readonly residual: number;
  readonly error: number | null;
  readonly thumb?: string;
  readonly caption?: string;
}

/** Learning rates, with the name of the part of the model they are for where parts have others. */
export interface NamedRates {
  readonly name?: string;
  readonly segments: readonly LrSegment[];
}

export interface LrSegment {
  readonly lr: number;
  readonly from: number;
  readonly to: number;
}

export interface PreviewReport {
  readonly columns: readonly {
    readonly prompt: string;
    readonly seed: number;
    /** Multiplier of the trained network; 1 when absent. */
    readonly strength?: number;
    /** A prompt without the trigger word. */
    readonly control?: boolean;
  }[];
  /** What the previews say of the training as a whole. */
  readonly health?: {
    /** `ok`, `collapsed`, `recovered` or `failed`. */
    readonly state: string;
    readonly sentence: string;
    /** Signs that pictures were learned by heart. */
    readonly overfit: readonly string[];
  };
  /** A picture a column; null where there is none. Step 0 is the base model. */
  readonly rows: readonly {
    readonly step: number;
    readonly lr: number | null;
    readonly pictures: readonly (string | null)[];
    /** `base`, `burst`, `ok`, `warn`, `bad` or `fatal`. */
    readonly verdict?: string;
    /** Why, for a person. */
    readonly sentence?: string;
  }[];
}

export interface MergeReport {
  readonly name: string;
  /** The models, labelled as in the recipe (`a`, `b`, …). */
  readonly inputs: readonly { readonly label: string; readonly file: string; readonly sha256: string }[];
  readonly method: string;
  /** One weight for all blocks, or BASE, IN…, MID, OUT… (26 of SD 1.x, 20 of SDXL); null without a second model. */
  readonly weights: number | readonly number[] | null;
  readonly loras: readonly { readonly name: string; readonly strength: number }[];
  readonly output: { readonly file: string; readonly sha256: string };
  /** Mean |Δ| of the parameters of each block against model a, in the order of `weights`; may be empty. */
  readonly deltas: readonly number[];
}
