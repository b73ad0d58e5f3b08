import type { Caption, TagRecord } from '../captions/caption.ts';
import type { LearnedRule, TriggerRule } from '../captions/compile.ts';
import type { DatasetKind, Finding } from './finding.ts';

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

/** A picture with its caption. */
export interface LintPicture {
  /** Path relative to the project, with `/` between folders. */
  readonly name: string;
  /** Of the decoded pixels. */
  readonly pixelDigest: string;
  readonly caption: Caption;
}

/**
 * What was found out about one picture: plain data, and little, for all of a dataset's are read whenever one of them is
 * another. Lists of tags are texts with `, ` between the tags: 10,000 texts are read in half the time of their tags.
 */
export interface PictureCheck {
  readonly name: string;
  readonly pixelDigest: string;
  /** What is wrong with it, whatever the other pictures are. */
  readonly findings: readonly Finding[];
  /** The tags that it gives to the trigger, a list a rule. */
  readonly learned: readonly string[];
  /** The tags of its caption among which a broader word for what another picture teaches may be. */
  readonly suspects: string;
}

/** The names of a dataset's files. */
export interface LintFolder {
  /** Paths of all pictures. */
  readonly names: readonly string[];
  /** Paths of those beside which there is no caption file. */
  readonly uncaptioned: readonly string[];
  /** Paths of caption files beside which there is no picture. */
  readonly orphanCaptions: readonly string[];
}

/** The tags in a picture's caption, in its order. */
export function captionTags({ caption }: LintPicture): readonly TagRecord[] {
  return caption.tags.filter(({ removedBy }) => removedBy === undefined);
}

/** All that is known to be true of the picture: also tags taken out of the caption, unless they were wrong. */
export function evidence({ caption }: LintPicture): readonly string[] {
  return caption.tags.filter(({ removedBy }) => removedBy?.role !== 'wrong').map(({ tag }) => tag);
}
