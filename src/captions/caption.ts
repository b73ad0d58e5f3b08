import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Category } from './tag-vocabulary.ts';

/** How a tag came to be removed; with `of` the tag that was the reason, where there is one. */
export type Removal = {
  /** The rule's id, or the phase: `dedupe`, `alias`, `thresholds`, `categories`, `override`, `limit`. */
  readonly rule: string;
  readonly how:
    | 'pattern'
    | 'ancestor'
    | 'replaced'
    | 'combined'
    | 'table'
    | 'suffix'
    | 'not meant'
    | 'excluded'
    | 'duplicate'
    | 'alias'
    | 'below threshold'
    | 'category'
    | 'override'
    | 'too long'
    | 'too many';
  readonly of?: string;
  /** Of a `drop`: `learned` tags are absorbed by the trigger, `wrong` ones were never true of the picture. */
  readonly role?: 'learned' | 'noise' | 'wrong';
};

/** One tag of one picture and what is known of it, so that `why` can tell its whole story. */
export interface TagRecord {
  /** In canonical form. */
  readonly tag: string;
  readonly source: 'sidecar' | 'tagger' | 'metadata' | 'filename' | 'override' | 'rule';
  /** Of a tagger: how sure it is, 0 … 1. */
  readonly score?: number;
  /** As its source says, where that is not `general`. */
  readonly category?: Category;
  /** Id of the rule that made it or put it where it is; `alias` where the vocabulary calls it so. */
  readonly by?: string;
  /** The tags it was made of. */
  readonly from?: readonly string[];
  /** As it is written, where that is not for the dialect to say: triggers, prefixes and suffixes. */
  readonly text?: string;
  /** Present when the tag is not in the caption. */
  readonly removedBy?: Removal;
}

/**
 * What a rule says of one picture without changing it: the tags of which only one can be true (`exclusive`), none
 * where one is needed (`require`), those for a person to look at (`mark`, with `info`), and those beyond the limit. Of
 * the rule `alias`: a name that may stand for several tags, and these.
 */
export interface Complaint {
  /** The rule's id, or `limit`, or `keep`. */
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly tags: readonly string[];
}

/** What the rules made of one picture's tags. */
export interface Caption {
  /** As the trainer reads it. */
  readonly text: string;
  /** Those of the caption in its order, then the removed ones in the order they went. */
  readonly tags: readonly TagRecord[];
  /** How many of the first tags are neither shuffled nor dropped in training. */
  readonly keep: number;
  /** CLIP tokens of `text`, without the marks of begin and end. */
  readonly tokens: number;
  /** The first tag that does not wholly lie within the limit. */
  readonly boundaryTag?: string;
  readonly complaints: readonly Complaint[];
  /** Ids of `exclusive` and `require` rules that had something to look at and found it as it should be. */
  readonly satisfied?: readonly string[];
  /** Other lines that say the same: natural language beside tags, then shuffled copies. */
  readonly variants?: readonly string[];
  /** What its file holds, where that is not just `text`. */
  readonly file?: string;
  /** Why there is none, where what it is made of cannot be read; then all else is empty. */
  readonly faults?: readonly Diagnostic[];
}
