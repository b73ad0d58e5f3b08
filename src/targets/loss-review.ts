// Pictures whose tags a training doubts: their loss is above the mean at equal noise level (S-71).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReviewEntry } from '../lint/reviews.ts';
import type { Dataset, Training } from '../recipe/project.ts';
import { parseManifest } from '../training/epochs.ts';
import { type LossReading, outstanding } from '../training/loss.ts';
import { lossPath } from './loss.ts';
import { datasetTarget } from './names.ts';

/** As many as a person goes through. */
const MOST = 50;

/** Of one dataset, by all trainings that were read so far and showed it; `folder` is that of the artifacts. */
export function lossReview(
  folder: string,
  dataset: Dataset,
  trainings: readonly Training[],
): readonly ReviewEntry[] {
  const manifest = join(folder, datasetTarget(dataset.name), 'manifest.jsonl');
  if (!existsSync(manifest)) return [];
  const sources = new Map(parseManifest(readFileSync(manifest, 'utf8')).map(row => [row.image, row.source]));
  return trainings
    .filter(({ datasets }) => datasets.some(({ name }) => name === dataset.name))
    .flatMap(({ name }) => {
      const path = join(folder, lossPath(name));
      if (!existsSync(path)) return [];
      const { pictures } = JSON.parse(readFileSync(path, 'utf8')) as LossReading;
      const mine = pictures.filter(picture => picture.dataset === dataset.name && sources.has(picture.image));
      return outstanding(mine, MOST).map(({ image, residual, error, samples }) => ({
        image: sources.get(image) ?? image,
        what: `check its tags: in train/${name} its loss is ${residual.toFixed(3)} ± ${(error ?? 0).toFixed(3)} above others at equal noise level (${samples} times seen)`,
      }));
    });
}
