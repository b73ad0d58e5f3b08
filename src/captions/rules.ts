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
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** In the order of the file; ids are unique. */
  readonly rules: readonly CaptionRule[];
  /** Patterns in the order their tags stand in; `*` once, for the rest, at the end when absent. */
  readonly order: readonly string[];
  /** Leading tags that training neither shuffles nor drops; when absent, the triggers and the prefix. */
  readonly keep?: number;
  /** In CLIP tokens. */
  readonly limit: { readonly tokens: number; readonly over: 'lint' | 'drop' };
  readonly render: Dialect;
  readonly where: Location;
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
}

/** One verb, and when it applies. `where` is the place diagnostics point at. */
export type CaptionRule = Verb & {
  readonly id: string;
  readonly where: Location;
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
  | { readonly verb: 'replace'; readonly replacements: readonly Replacement[] }
  | { readonly verb: 'combine'; readonly patterns: readonly string[]; readonly to: string }
  /** `table` names one of the tables given to `compileCaptions`, besides the one that comes with sdbuild. */
  | { readonly verb: 'subsume'; readonly table?: string; readonly suffix: boolean }
  | { readonly verb: 'exclusive'; readonly patterns: readonly string[]; readonly on?: 'error' | 'warn' }
  | { readonly verb: 'trigger'; readonly tag: string }
  | { readonly verb: 'prefix'; readonly text: string }
  | { readonly verb: 'suffix'; readonly text: string };

export interface Replacement {
  readonly pattern: string;
  /** What stands in its place; of several replacements that match a tag, the first counts. */
  readonly tags: readonly string[];
}
