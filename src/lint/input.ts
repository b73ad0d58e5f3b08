import type { Caption, TagRecord } from '../captions/caption.ts';
import type { LearnedRule, TriggerRule } from '../captions/compile.ts';
import type { DatasetKind } from './finding.ts';

/** What is checked, by the recipe. */
export interface LintSettings {
  readonly kind: DatasetKind;
  /** Whether every picture is also trained mirrored. */
  readonly flip: boolean;
  /** Of a regularisation dataset: the triggers of the datasets it is trained with. */
  readonly triggers: readonly TriggerRule[];
  readonly learned: readonly LearnedRule[];
  readonly limit: {
    /** CLIP tokens of a caption that is easy to control (S-25). */
    readonly tokens: number;
    /** CLIP tokens after which the trainer cuts. */
    readonly max?: number;
  };
}

/** A dataset's files, as checks see them that compare pictures and look at no caption. */
export interface LintFolder {
  readonly kind: DatasetKind;
  readonly pictures: readonly LintFiles[];
  /** Paths of caption files beside which there is no picture. */
  readonly orphanCaptions: readonly string[];
}

/** A dataset as the checks see it. */
export interface LintInput extends LintSettings {
  readonly pictures: readonly LintPicture[];
  readonly orphanCaptions: readonly string[];
}

/** The files of a picture. */
export interface LintFiles {
  /** Path relative to the project, with `/` between folders. */
  readonly name: string;
  /** Of the file. */
  readonly digest: string;
  /** Of the decoded pixels. */
  readonly pixelDigest?: string;
  /** Path of the caption file beside it. */
  readonly sidecar: string | null;
}

export interface LintPicture extends LintFiles {
  readonly caption: Caption | null;
}

/** The tags in a picture's caption, in its order. */
export function captionTags({ caption }: LintPicture): readonly TagRecord[] {
  return (caption?.tags ?? []).filter(({ removedBy }) => removedBy === undefined);
}

/** All that is known to be true of the picture: also tags taken out of the caption, unless they were wrong. */
export function evidence({ caption }: LintPicture): readonly string[] {
  return (caption?.tags ?? []).filter(({ removedBy }) => removedBy?.role !== 'wrong').map(({ tag }) => tag);
}
