// datasets/NAME/analysis and datasets/NAME/resemblances: what pixels say of each picture, and which look alike. Both
// read the pictures as they were collected, so that neither buckets nor captions make anyone measure again.
import { readFile } from 'node:fs/promises';
import { Table } from '../build/items.ts';
import type { Json, RunStep, Task } from '../build/step.ts';
import { VALUE } from '../build/step.ts';
import type { PictureMeasures } from '../images/measure.ts';
import { MEASURES_VERSION } from '../images/measures-version.ts';
import type { Resemblance } from '../lint/near-duplicates.ts';
import type { PreparedDataset } from './dataset.ts';
import { fileOf, refusalOf, smallValues } from './inputs.ts';
import { analysisStep, datasetTarget, resemblancesStep } from './names.ts';

/** Value of an `analysis` item; null for a picture that cannot be read, of which `datasets/NAME/pictures` says why. */
export type AnalysisValue = PictureMeasures | null;

/** Value of `resemblances`: places in the list of pictures. */
export type ResemblancesValue = readonly Resemblance[];

/** Measures each picture. It decodes once more what `pictures` decodes, and is not repeated when that is. */
export const analysis = ({ dataset: { name }, listing }: PreparedDataset): RunStep => ({
  id: analysisStep(name),
  target: datasetTarget(name),
  kind: { name: 'analysis', version: MEASURES_VERSION },
  params: {},
  resources: { cpu: 1 },
  bearsUnreadable: true,
  items: new Table(listing.names, [{ files: listing.names }]),
  run: async task => ({ ok: true, outputs: [], value: await measure(task) }),
});

async function measure(task: Task): Promise<Json> {
  const file = task.item.name;
  if (refusalOf(task, file) !== undefined) return null;
  const { measurePicture } = await import('../images/measure.ts');
  const measured = await measurePicture({ file, bytes: await readFile(fileOf(task, file).absolute) });
  return measured.ok ? (measured.value satisfies AnalysisValue as unknown as Json) : null;
}

/** Compares all pictures; `limit` is in bits of their hashes. */
export function resemblances({ dataset: { name } }: PreparedDataset, limit: number): RunStep {
  const measures = smallValues<AnalysisValue>(analysisStep(name));
  return {
    id: resemblancesStep(name),
    target: datasetTarget(name),
    kind: { name: 'resemblances', version: 1 },
    params: { limit },
    resources: { cpu: 1 },
    items: [{ name: '', inputs: [{ step: analysisStep(name), select: VALUE }] }],
    run: async task => {
      const { findResemblances } = await import('../lint/near-duplicates.ts');
      const hashes = measures(task).map(one => one?.hashes ?? '');
      const found: ResemblancesValue = findResemblances(hashes, limit);
      return { ok: true, outputs: [], value: found as unknown as Json };
    },
  };
}
