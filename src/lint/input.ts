import type { Caption, Removal } from '../captions/caption.ts';
import type { LearnedRule, TriggerRule } from '../captions/compile.ts';
import type { Embedding } from '../captions/embedding.ts';
import type { TagVocabulary } from '../captions/tag-vocabulary.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Provenance } from './facts.ts';
import type { Finding } from './finding.ts';
import type { Look, PixelSettings } from './measured.ts';

/** What is checked, by the recipe. */
export interface LintSettings extends PixelSettings {
  /** Whether every picture is also trained mirrored. */
  readonly flip: boolean;
  /** Whether what is learned has sides, whatever the tags say. */
  readonly asymmetric?: boolean;
  /** What must be known of every picture. */
  readonly provenance?: readonly Provenance[];
  /** Whether training shuffles the tags of a picture, by its path. */
  readonly shuffle: (name: string) => boolean;
  /** Of a regularisation dataset: the triggers of the datasets it is trained with. */
  readonly triggers: readonly TriggerRule[];
  readonly learned: readonly LearnedRule[];
  readonly limit: {
    /** CLIP tokens of a caption that is easy to control (S-25). */
    readonly tokens: number;
    /** CLIP tokens after which the trainer cuts. */
    readonly max?: number;
  };
  /** Of a textual inversion: what it is to learn. */
  readonly embedding?: Embedding | undefined;
  /** What the base model knows; without it what only a vocabulary can say is not said. */
  readonly vocabulary?: TagVocabulary | undefined;
}

/** A picture with its caption. */
export interface LintPicture {
  /** Path relative to the project, with `/` between folders. */
  readonly name: string;
  /** Of the decoded pixels. */
  readonly pixelDigest: string;
  readonly caption: Caption;
  /** Absent where it was not measured; then its pixels are not judged. */
  readonly look?: Look | undefined;
  /** Why it cannot be read, where it cannot. */
  readonly faults?: readonly Diagnostic[];
  /** Its caption file as it is, decoded as UTF-8; absent without one. */
  readonly sidecar?: string | undefined;
  /** The JSON beside it; absent without one, and where nobody asks what it says. */
  readonly facts?: string | undefined;
}

/** A picture's tags, looked up once for all checks. */
export interface PictureTags {
  /** Those of the caption, in its order. */
  readonly tags: readonly string[];
  readonly has: ReadonlySet<string>;
  /** All that is known to be true of the picture: also tags taken out of the caption, unless they were wrong. */
  readonly evidence: readonly string[];
  readonly shows: ReadonlySet<string>;
}

/**
 * What was found out about one picture: plain data, and little, for all of a dataset's are read whenever one of them is
 * another. Lists are texts with `, ` between the parts: 10,000 texts are read in half the time of their tags.
 */
export interface PictureCheck {
  readonly name: string;
  readonly pixelDigest: string;
  /** What is wrong with it, whatever the other pictures are. */
  readonly findings: readonly Finding[];
  /** The tags that it gives to the trigger, a list a rule. */
  readonly learned: readonly string[];
  /** The tags of its caption. */
  readonly tags: string;
  /** Those that it had and that are not in its caption. */
  readonly gone: string;
  /** What is said once for all pictures that share it: the check's id and what it is about. */
  readonly notes: string;
  /** Ids of the rules that did something to it. */
  readonly rules: string;
  /** How much of a person it shows, and whether nothing is behind: letters, see `framing.ts`. */
  readonly framing: string;
  /** The least score of its gaze tags, where a tagger gave one. */
  readonly gaze?: number;
  /** How well it is liked, where somebody has a score for that. */
  readonly aesthetic?: number;
  /** The web address that it is from, where that is asked for. */
  readonly source?: string;
  /** Its bucket, `512x768`. */
  readonly bucket?: string;
  /** What is wrong with its lack of colours if most others have some; absent when it has. */
  readonly monochrome?: readonly Finding[];
}

/** The names of a dataset's files. */
export interface LintFolder {
  /** Paths of all pictures. */
  readonly names: readonly string[];
  /** Paths of those beside which there is no caption file. */
  readonly uncaptioned: readonly string[];
  /** Paths of caption files beside which there is no picture. */
  readonly orphanCaptions: readonly string[];
  readonly misplaced?: readonly Misplaced[];
}

/** What is called as a caption file would be, and is none. */
export interface Misplaced {
  readonly path: string;
  readonly is: 'a folder' | 'a link that leads nowhere';
}

/** Not of what was taken out because it was never true, by a rule or by hand, or because the tagger was not sure. */
const isTrue = ({ role, how }: Removal): boolean =>
  role !== 'wrong' && how !== 'override' && how !== 'below threshold';

/** Reads a picture's tags for the checks. */
export function tagsOf({ caption }: LintPicture): PictureTags {
  const tags: string[] = [];
  const evidence: string[] = [];
  for (const { tag, removedBy } of caption.tags) {
    if (removedBy === undefined) tags.push(tag);
    if (removedBy === undefined || isTrue(removedBy)) evidence.push(tag);
  }
  return { tags, has: new Set(tags), evidence, shows: new Set(evidence) };
}

/** Whether a tag is a trigger of some picture. */
export const isTrigger = (tag: string, { triggers }: Pick<LintSettings, 'triggers'>): boolean =>
  triggers.some(trigger => trigger.tag === tag);

/** Parts as one text. */
export const written = (parts: readonly string[]): string => parts.join(SEPARATOR);

/** The parts of such a text. */
export const parts = (text: string): readonly string[] => (text === '' ? [] : text.split(SEPARATOR));

/** Stands in no tag. */
export const SEPARATOR = ', ';

/** Finds one of some parts in such a text. */
export const patternOf = (wanted: Iterable<string>): RegExp =>
  new RegExp(`(?:^|${SEPARATOR})(?:${[...wanted].map(RegExp.escape).join('|')})(?:,|$)`);

export const quoted = (tag: string): string => `\`${tag}\``;

/** Some tags as a message names them: the first ten. */
export function named(tags: readonly string[]): string {
  const more = tags.length - MOST_NAMED;
  return tags.slice(0, MOST_NAMED).map(quoted).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

const MOST_NAMED = 10;

/** `1 caption`, `12 captions`. */
export const captionsWith = (count: number): string => `${count} caption${count === 1 ? '' : 's'}`;
