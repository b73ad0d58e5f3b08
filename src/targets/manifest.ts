// datasets/NAME/manifest: what trainers read of a dataset, a line a picture, each worked out by an item of `rows`.
import { columnDigest, Table } from '../build/items.ts';
import type { Given, ItemResult, Json, Step } from '../build/step.ts';
import { VALUE } from '../build/step.ts';
import { matchesPath } from '../captions/subset.ts';
import type { Dataset } from '../recipe/project.ts';
import type { CaptionChanges, ManifestRow } from '../training/epochs.ts';
import type { PreparedDataset } from './dataset.ts';
import {
  bytesOf,
  type PictureValue,
  smallValues,
  type UnreadablePicture,
  writtenCaptionOf,
} from './inputs.ts';
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
import { portionsOf } from './portions.ts';

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

/** The same of some pictures, in columns: what none of them has is null. */
function captionChanges(dataset: Dataset, paths: readonly string[]): Readonly<Record<string, Json>> {
  const changes = paths.map((path): Readonly<Record<string, Json>> => captionChangesOf(dataset, path));
  const columns = new Set(changes.flatMap(one => Object.keys(one)));
  return Object.fromEntries([...columns].sort().map(name => [name, changes.map(one => one[name] ?? null)]));
}

/** What an item of `rows` is made of besides pictures and captions: columns with a place a picture. */
interface RowsParams {
  readonly sources: readonly string[];
  /** One number where it is the same for all. */
  readonly repeats: number | readonly number[];
  readonly changes?: Readonly<Record<string, readonly Json[]>>;
}

/** The lines of the manifest, a portion of the pictures an item; its value is a text for each of them. */
export function rows({ dataset, listing }: PreparedDataset): Step {
  const { name, masks, subsets } = dataset;
  const portions = portionsOf(listing.names);
  const masked = new Set(
    masks === undefined
      ? []
      : listing.pictures.flatMap(one => (maskFileOf(masks, one) === undefined ? [] : [one.path])),
  );
  const changes = subsets.some(({ train }) => Object.keys(train).length > 0)
    ? portions.pictures.map(paths => captionChanges(dataset, paths))
    : [];
  return {
    id: rowsStep(name),
    target: datasetTarget(name),
    kind: { name: 'rows', version: 3 },
    params: {},
    items: new Table(
      portions.names,
      [
        { several: picturesStep(name), items: portions.pictures },
        { several: captionsStep(name), items: portions.pictures, select: VALUE },
        ...(masked.size === 0
          ? []
          : [
              {
                several: masksStep(name),
                items: portions.pictures.map(paths => paths.filter(path => masked.has(path))),
              },
            ]),
      ],
      {
        sources: portions.pictures,
        repeats: portions.pictures.map(paths => oneOrAll(paths.map(path => repeatsOf(dataset, path)))),
        changes,
      },
    ),
    evaluate: given => ({ ok: true, value: linesOf(given, name) }),
  };
}

const oneOrAll = (numbers: readonly number[]): number | readonly number[] =>
  new Set(numbers).size === 1 ? (numbers[0] ?? 1) : numbers;

function linesOf({ item, inputs }: Given, name: string): readonly string[] {
  const { sources, repeats, changes = {} } = item.params as unknown as RowsParams;
  const madeBy = (step: string): ReadonlyMap<string, ItemResult> =>
    new Map(
      inputs.flatMap(input =>
        input.kind === 'step' && input.step === step ? input.results.map(one => [one.item, one]) : [],
      ),
    );
  const [pictures, captions, masks] = [picturesStep, captionsStep, masksStep].map(step => madeBy(step(name)));
  return sources.map((source, place) => {
    const [picture, caption] = [pictures?.get(source), captions?.get(source)];
    if (picture === undefined || caption === undefined) throw new Error(`${source} is not read`);
    const changed = Object.entries(changes).flatMap(([key, column]) =>
      column[place] === null ? [] : [[key, column[place]] as const],
    );
    return linesOfPicture(
      name,
      { picture, caption, mask: masks?.get(source) },
      {
        repeats: typeof repeats === 'number' ? repeats : (repeats[place] ?? 1),
        ...Object.fromEntries(changed),
        source,
      },
    );
  });
}

/** A line for each picture that was made of one: it may be mirrored too, or could not be read. */
function linesOfPicture(
  name: string,
  made: { readonly picture: ItemResult; readonly caption: ItemResult; readonly mask: ItemResult | undefined },
  rest: Pick<ManifestRow, 'repeats' | 'source'>,
): string {
  const picture = made.picture.value as unknown as PictureValue | UnreadablePicture;
  const caption = writtenCaptionOf(made.caption);
  if ('faults' in picture || 'faults' in caption) return '';
  const [width, height] = picture.bucket;
  const { text, keep, variants } = caption;
  const root = `${datasetTarget(name)}/`;
  const lines = made.picture.artifacts.map((artifact, index) => {
    const mask = made.mask?.artifacts[index];
    const row: ManifestRow = {
      image: artifact.path.slice(root.length),
      sha256: artifact.digest,
      width,
      height,
      caption: text,
      ...(variants !== undefined && { variants }),
      keep,
      ...(mask !== undefined && { mask: { image: mask.path.slice(root.length), sha256: mask.digest } }),
      ...rest,
    };
    return `${JSON.stringify(row)}\n`;
  });
  return lines.join('');
}

/** The step that writes the manifest once all pictures and captions are in their places. */
export function manifest({ dataset: { name }, listing: { names } }: PreparedDataset): Step {
  const read = smallValues<readonly string[]>(rowsStep(name));
  return {
    id: manifestStep(name),
    target: datasetTarget(name),
    kind: { name: 'manifest', version: 3 },
    // In which order the lines come.
    params: { pictures: columnDigest(names) },
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
      const lines = new Array<string>(names.length).fill('');
      const texts = read(task);
      portionsOf(names).places.forEach((places, portion) => {
        places.forEach((at, place) => {
          lines[at] = texts[portion]?.[place] ?? '';
        });
      });
      const path = `${datasetTarget(name)}/manifest.jsonl`;
      return { ok: true, outputs: [{ role: 'manifest', path, content: { bytes: bytesOf(lines.join('')) } }] };
    },
  };
}
