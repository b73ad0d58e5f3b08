import type { Removal } from './caption.ts';
import type { Source, Thresholds } from './rules.ts';
import { canonicalTag } from './tag.ts';
import type { Category } from './tag-vocabulary.ts';

/** What the source with this number in `from` gives of one picture: text with commas or line ends, or tags. */
export type Given =
  | { readonly from: number; readonly text: string }
  | { readonly from: number; readonly tags: readonly GivenTag[] };

/** A tag as it is written in its source, with what the source says of it. */
export interface GivenTag {
  readonly tag: string;
  readonly score?: number;
  readonly category?: Category;
}

/** A source ready to be asked which of its tags are taken. */
export interface CompiledSource {
  readonly source: 'sidecar' | 'tagger' | 'metadata' | 'filename';
  /** Whether any of its tags may be refused. */
  readonly chooses: boolean;
  /** Why a tag of it is not taken; of ratings only the likeliest is. `best` is the highest score of a rating. */
  readonly refuses: (
    tag: string,
    score: number | undefined,
    category: Category,
    best: number,
  ) => Removal | undefined;
}

/** Text beside the picture, taken as it is. */
export const SIDECAR = { kind: 'sidecar', ending: '.txt' } as const satisfies Source;

/** As WD taggers are used: names are given by mistake far more easily than what is seen. */
const LOWEST = { general: 0.35, character: 0.85 };

const BELOW: Removal = { rule: 'thresholds', how: 'below threshold' };
const CATEGORY: Removal = { rule: 'categories', how: 'category' };

/** A tag without a score is never below a threshold: somebody wrote it. */
export function compileSource(source: Source, common: Thresholds | undefined): CompiledSource {
  const isTagger = source.kind === 'scores';
  const own = isTagger ? source.thresholds : undefined;
  const lowest: Thresholds = { ...LOWEST, ...common, ...own };
  const single = new Map<string, number>();
  for (const { tags = {} } of [common ?? {}, own ?? {}])
    for (const [tag, score] of Object.entries(tags)) single.set(canonicalTag(tag), score);
  const { categories } = source;
  const takes = (category: Category): boolean =>
    categories === undefined ? !isTagger || category !== 'rating' : categories.includes(category);
  return {
    source: isTagger ? 'tagger' : source.kind,
    chooses: isTagger || categories !== undefined,
    refuses: (tag, score, category, best) => {
      if (!takes(category)) return CATEGORY;
      if (score === undefined) return undefined;
      const least =
        category === 'rating' ? best : (single.get(tag) ?? lowest[category] ?? lowest.general ?? 0);
      return score < least ? BELOW : undefined;
    },
  };
}
