import type { Draft } from './draft.ts';
import type { Implication } from './implications.ts';
import type { Lexicon } from './lexicon.ts';
import type { Patterns } from './patterns.ts';
import type { CaptionRule } from './rules.ts';
import type { Shape } from './shape.ts';

/** A rule that edits tags, ready to run; triggers, prefixes and suffixes are placed later and are not among these. */
export interface Edit {
  readonly run: (draft: Draft) => void;
  /** Says what a person should look at, and changes nothing: done again after a person decided something. */
  readonly review?: (draft: Draft) => void;
  /** Bits of traits: where a draft lacks one of them, there is nothing to do. */
  readonly needs: number;
  /** The tags that it makes. */
  readonly makes: readonly string[];
  /** What the tags look like that it makes of others. */
  readonly makesLike?: readonly Shape[];
  /** Whether it may change a caption because of this tag. */
  readonly takes: (tag: string) => boolean;
  /** Whether it may do so because of some tag that looks like this. */
  readonly takesLike: (shape: Shape) => boolean;
  /** Whether it may remove this tag because of another that goes too. */
  readonly takesAlong?: (tag: string) => boolean;
}

/** A rule of one verb, or of several. */
export type Of<V extends CaptionRule['verb']> = Extract<CaptionRule, { readonly verb: V }>;

export type EditRule = Exclude<CaptionRule, Of<'trigger' | 'prefix' | 'suffix'>>;

/** What rules are compiled with. */
export interface EditContext {
  readonly patterns: Patterns;
  readonly tables: ReadonlyMap<string, readonly Implication[]>;
  readonly lexicon: Lexicon;
}
