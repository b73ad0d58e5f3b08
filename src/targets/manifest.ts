// datasets/NAME/manifest: what trainers read of a dataset, a line a picture, each worked out by an item of `rows`.
import { type Column, Table } from '../build/items.ts';
import type { Given, Json, Step } from '../build/step.ts';
import { VALUE } from '../build/step.ts';
import { matchesPath } from '../captions/subset.ts';
import type { Dataset } from '../recipe/project.ts';
import type { CaptionChanges, ManifestRow } from '../training/epochs.ts';
import type { PreparedDataset } from './dataset.ts';
import {
  bytesOf,
  type PictureValue,
  resultOf,
  smallValues,
  type UnreadablePicture,
  writtenCaptionOf,
} from './inputs.ts';
import type { Listing } from './listing.ts';
import { maskFileOf } from './masks.ts';
import {
  captionFilesStep,
  captionsStep,
  datasetTarget,
  manifestStep,
  masksStep,
  picturesStep,
  rowsStep,
} from './names.ts';

/** How often a picture is seen in one epoch: the last subset wins that matches and says so. */
export const repeatsOf = (dataset: Dataset, path: string): number =>
  dataset.subsets.findLast(({ glob, repeats }) => repeats !== undefined && matchesPath(glob)(path))
    ?.repeats ?? dataset.repeats;

/** What training does to a picture's caption and not to all of its dataset, as trainers read it. */
function captionChangesOf({ subsets }: Dataset, path: string): Partial<CaptionChanges> {
  const matching = subsets.filter(({ glob }) => matchesPath(glob)(path));
  return Object.assign({}, ...matching.map(({ train }) => captionChangeOf(train)));
}

const captionChangeOf = (train: object): Partial<CaptionChanges> =>
  Object.fromEntries(
    Object.entries(train).map(([name, value]) => [
      name.replaceAll(/[A-Z]/g, upper => `_${upper.toLowerCase()}`),
      value,
    ]),
  );

/** The same of all pictures, in columns. */
function captionChanges(dataset: Dataset, { names }: Listing): Readonly<Record<string, Column>> {
  const columns = new Set(dataset.subsets.flatMap(({ train }) => Object.keys(captionChangeOf(train))));
  if (columns.size === 0) return {};
  const changes = names.map((path): Readonly<Record<string, Json>> => captionChangesOf(dataset, path));
  return Object.fromEntries([...columns].map(name => [name, changes.map(one => one[name])]));
}

/** What of the manifest each picture makes; its value is the text. */
export function rows({ dataset, listing }: PreparedDataset): Step {
  const { name } = dataset;
  const masked = listing.pictures.map(picture =>
    maskFileOf(dataset.masks, picture) === undefined ? null : picture.path,
  );
  return {
    id: rowsStep(name),
    target: datasetTarget(name),
    kind: { name: 'rows', version: 2 },
    params: {},
    items: new Table(
      listing.names,
      [
        { each: picturesStep(name) },
        { each: captionsStep(name), select: VALUE },
        ...(masked.every(one => one === null) ? [] : [{ each: masksStep(name), items: masked }]),
      ],
      { repeats: listing.names.map(path => repeatsOf(dataset, path)), ...captionChanges(dataset, listing) },
    ),
    evaluate: given => ({ ok: true, value: linesOf(given, name) }),
  };
}

/** A line for each picture that was made of one: it may be mirrored too, or could not be read. */
function linesOf(given: Given, name: string): string {
  const { repeats, ...changes } = given.item.params as Partial<CaptionChanges> & { repeats: number };
  const { artifacts, value } = resultOf(given, picturesStep(name));
  const picture = value as unknown as PictureValue | UnreadablePicture;
  const caption = writtenCaptionOf(resultOf(given, captionsStep(name)));
  if ('faults' in picture || 'faults' in caption) return '';
  const [width, height] = picture.bucket;
  const { text, keep, variants } = caption;
  const root = `${datasetTarget(name)}/`;
  const isMasked = given.inputs.some(one => one.kind === 'step' && one.step === masksStep(name));
  const masks = isMasked ? resultOf(given, masksStep(name)).artifacts : [];
  const lines = artifacts.map((artifact, index) => {
    const mask = masks[index];
    const row: ManifestRow = {
      image: artifact.path.slice(root.length),
      sha256: artifact.digest,
      width,
      height,
      caption: text,
      ...(variants !== undefined && { variants }),
      keep,
      repeats,
      ...(mask !== undefined && { mask: { image: mask.path.slice(root.length), sha256: mask.digest } }),
      ...changes,
      source: given.item.name,
    };
    return `${JSON.stringify(row)}\n`;
  });
  return lines.join('');
}

/** The step that writes the manifest once all pictures and captions are in their places. */
export function manifest({ dataset: { name } }: PreparedDataset): Step {
  const lines = smallValues<string>(rowsStep(name));
  return {
    id: manifestStep(name),
    target: datasetTarget(name),
    kind: { name: 'manifest', version: 2 },
    params: {},
    resources: { cpu: 1 },
    items: [
      {
        name: '',
        inputs: [
          { step: rowsStep(name), select: VALUE },
          // Not in the manifest, but one who reads the folder must find them once the manifest is there.
          { step: captionFilesStep(name) },
        ],
      },
    ],
    run: async task => {
      const bytes = bytesOf(lines(task).join(''));
      const path = `${datasetTarget(name)}/manifest.jsonl`;
      return { ok: true, outputs: [{ role: 'manifest', path, content: { bytes } }] };
    },
  };
}
