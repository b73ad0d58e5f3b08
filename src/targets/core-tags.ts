// Tags that most pictures of a dataset share and that its trigger might learn (S-13…S-18).
import { foresee } from '../build/foresee.ts';
import { isCharacterTag, isWorn } from '../captions/character-tags.ts';
import type { Dataset } from '../recipe/project.ts';
import type { Place } from './caption-diff.ts';
import { captionsStep } from './names.ts';
import { captionFrom } from './picture-captions.ts';

/** A tag and in how many pictures sources give it. */
export interface FrequentTag {
  readonly tag: string;
  readonly pictures: number;
  /** The rule that gives it to the trigger already. */
  readonly learnedBy?: string;
}

/** What of a dataset's tags is frequent; each list the most frequent first. */
export interface CoreTags {
  readonly dataset: string;
  /** Those whose tags are known. */
  readonly pictures: number;
  readonly features: readonly FrequentTag[];
  readonly clothes: readonly FrequentTag[];
}

/** Counts the tags that sources give, without those that a rule calls wrong. `threshold` is a share of the pictures. */
export async function coreTags(place: Place, dataset: Dataset, threshold: number): Promise<CoreTags> {
  const counts = new Map<string, { pictures: number; learnedBy: string | undefined }>();
  const step = place.graph.steps.get(captionsStep(dataset.name));
  const { items } = step === undefined ? { items: [] } : await foresee(place.graph, place.workspace, step);
  let pictures = 0;
  for (const { now } of items) {
    const caption = now && captionFrom(now.value);
    if (caption === undefined || caption.faults !== undefined) continue;
    pictures++;
    for (const { tag, source, removedBy } of caption.tags) {
      if (source === 'rule' || removedBy?.how === 'duplicate' || removedBy?.role === 'wrong') continue;
      const count = counts.get(tag) ?? { pictures: 0, learnedBy: undefined };
      counts.set(tag, count);
      count.pictures++;
      if (removedBy?.role === 'learned') count.learnedBy = removedBy.rule;
    }
  }
  const frequent = [...counts]
    .filter(([, count]) => count.pictures >= threshold * pictures)
    .map(
      ([tag, { pictures: many, learnedBy }]): FrequentTag => ({
        tag,
        pictures: many,
        ...(learnedBy === undefined ? {} : { learnedBy }),
      }),
    )
    .sort((a, b) => b.pictures - a.pictures);
  return {
    dataset: dataset.name,
    pictures,
    features: frequent.filter(({ tag }) => isCharacterTag(tag)),
    clothes: frequent.filter(({ tag }) => isWorn(tag)),
  };
}
