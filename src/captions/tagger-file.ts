import type { GivenTag } from './sources.ts';
import type { Category } from './tag-vocabulary.ts';

/** What taggers call their kinds of tags. */
const KINDS = new Map<string, Category>(
  Object.entries({
    general: ['general', 'features', 'tags', 'tag', 'general_tags', 'general_tag_data', 'general_res'],
    character: ['character', 'characters', 'chars', 'character_tags', 'character_tag_data', 'character_res'],
    rating: ['rating', 'ratings', 'rating_tags', 'rating_data'],
    copyright: ['copyright', 'copyrights', 'series', 'copyright_tags', 'ips'],
    artist: ['artist', 'artists', 'artist_tags'],
    meta: ['meta', 'meta_tags'],
  } satisfies Record<Category, readonly string[]>).flatMap(([category, names]) =>
    names.map((name): [string, Category] => [name, category as Category]),
  ),
);

/** The ratings of WD taggers, which stand among the tags where a file does not part the kinds. */
const RATINGS = new Set(['general', 'sensitive', 'questionable', 'explicit']);

/**
 * The tags of a tagger's file with their scores: one map, a map for each kind of tags, or a list of `{tag, score,
 * category}`; under `caption`, as the tagger of the WebUI answers. Undefined where it is none of these.
 */
export function readScores(json: unknown): readonly GivenTag[] | undefined {
  if (Array.isArray(json)) return all(json.map(readEntry));
  if (!isMap(json)) return undefined;
  if (isMap(json.caption)) return readScores(json.caption);
  const kinds = Object.entries(json).flatMap(([name, value]) => {
    const category = KINDS.get(name.toLowerCase());
    return category !== undefined && (isMap(value) || Array.isArray(value)) ? [{ category, value }] : [];
  });
  if (kinds.length === 0) return readMap(json, undefined);
  const parts = kinds.map(({ category, value }) =>
    Array.isArray(value)
      ? all(value.map(readEntry))?.map(tag => ({ category, ...tag }))
      : readMap(value as Record<string, unknown>, category),
  );
  return all(parts)?.flat();
}

function readMap(
  map: Readonly<Record<string, unknown>>,
  category: Category | undefined,
): readonly GivenTag[] | undefined {
  return all(
    Object.entries(map).map(([tag, value]) => {
      const score = scoreOf(value);
      if (score === undefined) return undefined;
      const kind = category ?? (isRating(tag) ? 'rating' : undefined);
      return kind === undefined ? { tag, score } : { tag, score, category: kind };
    }),
  );
}

const NAMES = ['tag', 'name', 'label'];
const SCORES = ['score', 'confidence', 'probability', 'prob'];

function readEntry(entry: unknown): GivenTag | undefined {
  if (Array.isArray(entry)) return readEntry({ tag: entry[0], score: entry[1] });
  if (!isMap(entry)) return undefined;
  const tag = NAMES.map(name => entry[name]).find(name => name !== undefined);
  const score = scoreOf(SCORES.map(name => entry[name]).find(value => value !== undefined));
  if (typeof tag !== 'string' || score === undefined) return undefined;
  const named = typeof entry.category === 'string' ? KINDS.get(entry.category.toLowerCase()) : undefined;
  const category = named ?? NUMBERED.get(entry.category) ?? (isRating(tag) ? 'rating' : undefined);
  return category === undefined ? { tag, score } : { tag, score, category };
}

/** Danbooru's numbers of categories; 9 are the ratings of WD taggers. */
export const NUMBERED: ReadonlyMap<unknown, Category> = new Map([
  [0, 'general'],
  [1, 'artist'],
  [3, 'copyright'],
  [4, 'character'],
  [5, 'meta'],
  [9, 'rating'],
]);

const isRating = (tag: string): boolean => RATINGS.has(tag) || tag.startsWith('rating:');

/** Four digits: more say nothing, and a tagger on another machine writes others. */
function scoreOf(value: unknown): number | undefined {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1)) return undefined;
  return Math.round(value * 10_000) / 10_000;
}

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** All of them, or none where one is missing. */
const all = <T>(items: readonly (T | undefined)[]): readonly T[] | undefined =>
  items.every(item => item !== undefined) ? (items as readonly T[]) : undefined;
