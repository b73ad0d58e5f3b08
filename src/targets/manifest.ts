// datasets/NAME/manifest: what trainers read of a dataset, a line a picture.
import type { Input, ItemResult, Step } from '../build/step.ts';
import { VALUE } from '../build/step.ts';
import { matchesPath } from '../captions/subset.ts';
import type { Dataset } from '../recipe/project.ts';
import type { ManifestRow } from '../training/epochs.ts';
import type { CaptionValue, PictureValue, PreparedDataset } from './dataset.ts';
import { resultsOf } from './inputs.ts';
import { captionFilesStep, captionsStep, datasetTarget, manifestStep, picturesStep } from './names.ts';

/** Pictures whose lines are put together: as many are read again when one of them changes. */
const BLOCK = 16;

/** The lines of a few pictures, and what they were made of. */
interface Block {
  readonly pictures: readonly ItemResult[];
  readonly captions: readonly ItemResult[];
  readonly lines: Buffer;
}

/** How often a picture is seen in one epoch: the last subset that matches wins. */
export const repeatsOf = (dataset: Dataset, path: string): number =>
  dataset.subsets.findLast(subset => matchesPath(subset.glob)(path))?.repeats ?? dataset.repeats;

/** The step that writes the manifest once all pictures and captions are in their places. */
export function manifest({ dataset, listing }: PreparedDataset): Step {
  const { name } = dataset;
  const root = `${datasetTarget(name)}/`;
  const inputs: Input[] = [
    { step: picturesStep(name) },
    { step: captionsStep(name), select: VALUE },
    // Not in the manifest, but one who reads the folder must find them once the manifest is there.
    { step: captionFilesStep(name) },
  ];
  // A session writes it again and again: what did not change is not read again.
  let blocks: readonly Block[] = [];
  return {
    id: manifestStep(name),
    target: datasetTarget(name),
    kind: { name: 'manifest', version: 1 },
    params: { repeats: listing.pictures.map(({ path }) => repeatsOf(dataset, path)) },
    resources: { cpu: 1 },
    items: [{ name: '', inputs }],
    run: async task => {
      const pictures = resultsOf(task, picturesStep(name));
      const captions = resultsOf(task, captionsStep(name));
      blocks = Array.from({ length: Math.ceil(pictures.length / BLOCK) }, (_, index): Block => {
        const [from, to] = [index * BLOCK, (index + 1) * BLOCK];
        const now = { pictures: pictures.slice(from, to), captions: captions.slice(from, to) };
        const before = blocks[index];
        if (
          before !== undefined &&
          areSame(before.pictures, now.pictures) &&
          areSame(before.captions, now.captions)
        )
          return before;
        const lines = now.pictures.map((picture, i) =>
          linesOf(dataset, root, picture, now.captions[i] as ItemResult),
        );
        return { ...now, lines: Buffer.from(lines.join('')) };
      });
      const bytes = Buffer.concat(blocks.map(({ lines }) => lines));
      return { ok: true, outputs: [{ role: 'manifest', path: `${root}manifest.jsonl`, content: { bytes } }] };
    },
  };
}

const areSame = (a: readonly ItemResult[], b: readonly ItemResult[]): boolean =>
  a.length === b.length && a.every((result, i) => result === b[i]);

/** A line for each picture that was made of one: it may be mirrored too. */
function linesOf(
  dataset: Dataset,
  root: string,
  { item, artifacts, value }: ItemResult,
  captioned: ItemResult,
): string {
  const { bucket } = value as unknown as PictureValue;
  const { text, keep } = captioned.value as unknown as CaptionValue;
  const rows = artifacts.map(
    (artifact): ManifestRow => ({
      image: artifact.path.slice(root.length),
      sha256: artifact.digest,
      width: bucket[0],
      height: bucket[1],
      caption: text,
      keep,
      repeats: repeatsOf(dataset, item),
      source: item,
    }),
  );
  return rows.map(row => `${JSON.stringify(row)}\n`).join('');
}
