import type { Result } from '../diagnostics/diagnostic.ts';
import type { Schedule } from '../training/schedule.ts';
import { checkEpochs } from './epochs.ts';
import type { Finding, Grading } from './finding.ts';
import { checkClipSkip, checkVae } from './models.ts';
import { checkPreviews, checkPromptLengths } from './prompts.ts';
import { checkRates } from './rates.ts';
import { checkSplit, type Split } from './split.ts';

/** A training as its checks see it, once its pictures are counted. */
export interface LintTraining {
  readonly method: string;
  readonly base: {
    readonly name: string;
    readonly clipSkip: number;
    /** Path of a VAE that lies beside it under its name. */
    readonly besideVae?: string | undefined;
  };
  readonly clipSkip: number;
  /** Path; `undefined` is the one inside the base model. */
  readonly vae: string | undefined;
  /** Trainings before it in the recipe whose networks are to go together with its own: of the same base model. */
  readonly relatives: readonly { readonly name: string; readonly clipSkip: number; readonly vae?: string }[];
  /** Models that it is merged into, with their VAE, if it is another than that of its base model. */
  readonly merges: readonly { readonly name: string; readonly vae?: string }[];
  readonly datasets: readonly TrainedDataset[];
  /** The trigger words of its datasets, in canonical form. */
  readonly triggers: readonly string[];
  /** Of its previews; none without previews. */
  readonly prompts: readonly string[];
  /** CLIP tokens of a prompt that is easy to control. */
  readonly limit: number;
  readonly schedule: Result<Schedule>;
  /** Whether the rate changes with every step: then a jump is no burst but the beginning of a wave. */
  readonly smooth: boolean;
  /** Pictures of a batch, and batches of a step. */
  readonly batchSize: number;
  readonly accumulation: number;
  readonly steps: number;
  readonly stepsPerEpoch: number;
  /** The pictures held back, and those that they are held back from; absent without validation. */
  readonly split?: Split;
}

export interface TrainedDataset {
  readonly name: string;
  readonly medium?: 'photo' | 'drawing' | undefined;
  /** How many pictures there are for each number of times that an epoch shows one. */
  readonly pictures: readonly (readonly [times: number, pictures: number])[];
}

/** Everything that is wrong with a training before it starts, in the order of ids. */
export const lintTraining = (plan: LintTraining, grading: Grading): readonly Finding[] => [
  ...checkPromptLengths(plan, grading),
  ...checkClipSkip(plan, grading),
  ...checkVae(plan, grading),
  ...checkPreviews(plan, grading),
  ...checkRates(plan, grading),
  ...checkEpochs(plan, grading),
  ...checkSplit(plan, grading),
];
