import { matchesPath } from '../captions/subset.ts';
import type { Share } from '../lint/balance.ts';
import type { PreparedDataset } from './dataset.ts';
import { repeatsOf } from './manifest.ts';

/**
 * What of an epoch each kind of picture takes: where several triggers have subsets of their own, those; else the
 * dataset's subsets and everything else.
 */
export function sharesOf({
  dataset,
  listing,
}: Pick<PreparedDataset, 'dataset' | 'listing'>): readonly Share[] {
  const triggered = dataset.captions.rules.flatMap(({ verb, subset }) =>
    verb === 'trigger' && subset !== undefined ? [subset] : [],
  );
  const own = dataset.subsets.flatMap(({ glob, repeats }) => (repeats === undefined ? [] : [glob]));
  const globs = [...new Set(triggered.length > 1 ? triggered : own)];
  if (globs.length === 0) return [];
  const shares = globs.map(glob => ({ name: glob, matches: matchesPath(glob), pictures: 0, weight: 0 }));
  const rest = { name: 'everything else', matches: () => true, pictures: 0, weight: 0 };
  for (const { path } of listing.pictures) {
    const repeats = repeatsOf(dataset, path);
    const matching = shares.filter(({ matches }) => matches(path));
    for (const share of matching.length > 0 ? matching : [rest]) {
      share.pictures++;
      share.weight += repeats;
    }
  }
  return [...shares, ...(triggered.length > 1 ? [] : [rest])].map(({ name, pictures, weight }) => ({
    name,
    pictures,
    weight,
  }));
}
