import type { Draft } from './draft.ts';
import type { Implication } from './implications.ts';
import type { Lexicon } from './lexicon.ts';
import type { Patterns } from './patterns.ts';
import type { CaptionRule } from './rules.ts';

/** A rule that edits tags, ready to run; triggers, prefixes and suffixes are placed later and are not among these. */
export interface Edit {
  readonly run: (draft: Draft) => void;
  /** Bits of traits: where a draft lacks one of them, there is nothing to do. */
  readonly needs: number;
  /** The tags that it makes. */
  readonly makes: readonly string[];
  /** Whether it may change a caption because of this tag. */
  readonly takes: (tag: string) => boolean;
}

/** A rule of one verb, or of several. */
export type Of<V extends CaptionRule['verb']> = Extract<CaptionRule, { readonly verb: V }>;

export type EditRule = Of<'drop' | 'replace' | 'combine' | 'subsume' | 'exclusive'>;

/** What rules are compiled with. */
export interface EditContext {
  readonly patterns: Patterns;
  readonly tables: ReadonlyMap<string, readonly Implication[]>;
  readonly lexicon: Lexicon;
}
