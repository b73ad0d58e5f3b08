import type { Location } from '../diagnostics/diagnostic.ts';
import type { Category } from './tag-vocabulary.ts';

/**
 * What a recipe's `captions:` says, with nothing left out. Patterns and tags are as written: a pattern is a tag,
 * a glob (`*bangs`), a `/regular expression/` or an `@group`.
 */
export interface CaptionRules {
  /** In the order in which they have their say; text beside the picture when absent. */
  readonly from?: readonly Source[];
  /** For sources with scores; each may have its own, key by key. */
  readonly thresholds?: Thresholds;
  /** What the sources hold: tags between commas, natural language, or a line of tags and then natural language. */
  readonly kind?: CaptionKind;
  /** What is written instead of the tags: `"{trigger}, a picture of {people}. {text}"`. */
  readonly template?: string;
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** In the order of the file; ids are unique. */
  readonly rules: readonly CaptionRule[];
  /** Patterns in the order their tags stand in; `*` once, for the rest, at the end when absent. */
  readonly order: readonly string[];
  /** Leading tags that training neither shuffles nor drops; when absent, the triggers and the prefix. */
  readonly keep?: number;
  /** What stands between those and the rest in the caption's file, for trainers that look for it: `|||`. */
  readonly separator?: string;
  readonly limit: Limit;
  readonly render: Dialect;
  readonly variants?: Variants;
  /** What the trigger learns may be clothes: they are not to be changed by a prompt (S-18). */
  readonly fixedOutfit?: boolean;
  readonly where: Location;
}

export type CaptionKind = 'tags' | 'text' | 'mixed';

/** How long a caption may be, in CLIP tokens and in tags, and what becomes of a longer one. */
export interface Limit {
  readonly tokens: number;
  /** CLIP tokens after which the trainer cuts. */
  readonly max?: number;
  readonly tags?: number;
  readonly over: 'lint' | 'drop';
}

/** So many shuffled copies of a caption, as lines of its file after the caption itself (S-105). */
export interface Variants {
  readonly count: number;
  readonly seed: number;
}

/** Where tags come from. `ending` is that of a file beside the picture, with its dot. */
export type Source = (
  | { readonly kind: 'sidecar'; readonly ending: string }
  | { readonly kind: 'scores'; readonly ending: string; readonly thresholds?: Thresholds }
  | { readonly kind: 'metadata'; readonly path: string }
  | { readonly kind: 'filename' }
) & {
  /** Kinds of tags that are taken; when absent all, of `scores` all but ratings. */
  readonly categories?: readonly Category[];
};

/** Lowest scores by category; of single tags, whatever their category. */
export interface Thresholds extends Readonly<Partial<Record<Exclude<Category, 'rating'>, number>>> {
  readonly tags?: Readonly<Record<string, number>>;
}

/** How a tag is written. */
export interface Dialect {
  readonly space: ' ' | '_';
  /** `\(` for `(`: for prompts of a WebUI, never for trainers. */
  readonly escape: boolean;
  /** The trainer reads `{a|b}` as a choice, so that a brace is written twice in the file. */
  readonly wildcards?: boolean;
}

/** One verb, and when it applies; `where` is the verb's value. */
export type CaptionRule = Verb & {
  /** Unique in its recipe; `rules[3]` when that gives none. */
  readonly id: string;
  readonly where: Location;
  /** Why it is there, for people. */
  readonly note?: string;
  /** Only for pictures whose path matches this glob. */
  readonly subset?: string;
  /** Only where this holds of the tags, e.g. `has(from behind) and none(looking back)`. */
  readonly when?: string;
};

export type Verb =
  | {
      readonly verb: 'drop';
      readonly patterns: readonly string[];
      /** Also what the removed tags imply; when absent, only for `learned` ones. */
      readonly ancestors?: boolean;
      readonly role?: 'learned' | 'noise' | 'wrong';
    }
  | { readonly verb: 'only'; readonly patterns: readonly string[] }
  /** `at` is `first`, `last`, `before:TAG` or `after:TAG`. */
  | { readonly verb: 'add'; readonly tags: readonly string[]; readonly at?: string }
  | { readonly verb: 'replace'; readonly replacements: readonly Replacement[] }
  | { readonly verb: 'map'; readonly rewrites: readonly Rewrite[] }
  /** A pattern may hold a capture, `{x}`, that is one of the patterns `in` names; `to` says where it goes. */
  | {
      readonly verb: 'combine';
      readonly patterns: readonly string[];
      readonly to: string;
      readonly in?: Readonly<Record<string, readonly string[]>>;
    }
  /** `table` names one of the tables given to `compileCaptions`, besides the one that comes with sdbuild. */
  | { readonly verb: 'subsume'; readonly table?: string; readonly suffix: boolean }
  | { readonly verb: 'imply'; readonly table?: string }
  /** With `keep`, all but one go: the surest of the tagger's, or the first that the patterns name. */
  | {
      readonly verb: 'exclusive';
      readonly patterns: readonly string[];
      readonly on?: 'error' | 'warn';
      readonly keep?: 'score' | 'order';
    }
  | { readonly verb: 'require'; readonly patterns: readonly string[]; readonly on?: 'error' | 'warn' }
  | { readonly verb: 'mark'; readonly patterns: readonly string[] }
  | { readonly verb: 'trigger'; readonly tag: string }
  | { readonly verb: 'prefix'; readonly text: string }
  | { readonly verb: 'suffix'; readonly text: string };

export interface Replacement {
  readonly pattern: string;
  /** What stands in its place; of several replacements that match a tag, the first counts. */
  readonly tags: readonly string[];
}

export interface Rewrite {
  /** Must match the whole tag; with or without slashes around it. */
  readonly regex: string;
  /** What is written for it: `$1` is what the first pair of parentheses holds. */
  readonly template: string;
}
