import type { Removal } from './caption.ts';
import type { Draft } from './draft.ts';
import type { KnownTag, Lexicon, Trait } from './lexicon.ts';
import type { Redundant, Subsumption } from './subsumption.ts';

/** A tag that another makes redundant, and what is said when it goes. */
interface Reason {
  readonly tag: KnownTag;
  readonly removal: Removal;
}

/** Finds what in a draft is redundant; what a tag makes redundant is asked once. */
export class RedundantTags {
  readonly #subsumption: Subsumption;
  readonly #lexicon: Lexicon;
  readonly #removal: (of: string, how: Redundant['how']) => Removal;
  readonly #known = new Map<KnownTag, readonly Reason[]>();

  constructor(
    subsumption: Subsumption,
    lexicon: Lexicon,
    removal: (of: string, how: Redundant['how']) => Removal,
  ) {
    this.#subsumption = subsumption;
    this.#lexicon = lexicon;
    this.#removal = removal;
  }

  /** What the tags that have the trait make redundant; a tag that is redundant itself has no say. */
  in(draft: Draft, trait: Trait): ReadonlyMap<KnownTag, Removal> | undefined {
    let found: Map<KnownTag, Removal> | undefined;
    for (const { tag } of draft.kept) {
      if (!tag.is(trait) || found?.has(tag)) continue;
      for (const { tag: redundant, removal } of this.#known.get(tag) ?? this.#under(tag)) {
        if (!draft.holds(redundant) || found?.has(redundant)) continue;
        found ??= new Map();
        found.set(redundant, removal);
      }
    }
    return found;
  }

  #under(tag: KnownTag): readonly Reason[] {
    const reasons = this.#subsumption.under(tag.name).map(
      (under): Reason => ({
        tag: this.#lexicon.tag(under.tag),
        removal: this.#removal(tag.name, under.how),
      }),
    );
    this.#known.set(tag, reasons);
    return reasons;
  }
}
