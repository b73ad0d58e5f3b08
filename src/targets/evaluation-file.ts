// What an evaluation leaves for other programs.
import type { Verdict } from '../previews/checkpoint.ts';
import type { Evidence } from '../previews/evidence.ts';

/** `evaluation.json`, as other programs read it. */
export interface EvaluationFile {
  readonly prompts: readonly string[];
  readonly seeds: readonly number[];
  readonly rows: readonly EvaluationRow[];
}

/** The pictures of one network at one strength. */
export interface EvaluationRow {
  readonly training: string;
  readonly strength: number;
  readonly verdict: Verdict;
  /** What they show together, for a person; empty when nothing is amiss. */
  readonly sentence: string;
  /** Signs that the training pictures are known by heart. */
  readonly overfit: readonly string[];
  readonly pictures: readonly {
    readonly path: string;
    readonly prompt: number;
    readonly seed: number;
    readonly evidence: readonly Evidence[];
    /** The training picture that looks most like it, and in how many of 64 bits their hashes differ. */
    readonly nearest: { readonly name: string; readonly distance: number } | null;
    /** The training picture that it repeats. */
    readonly repeats?: string;
  }[];
}
