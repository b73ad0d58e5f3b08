// datasets/NAME: pictures in their buckets, captions beside them, the manifest that trainers read, the lint.
import { readFile } from 'node:fs/promises';
import { Table } from '../build/items.ts';
import type { Json, Outcome, Output, Step, Task } from '../build/step.ts';
import { VALUE } from '../build/step.ts';
import type { Caption } from '../captions/caption.ts';
import type { CaptionProgram } from '../captions/compile.ts';
import type { UnreadableCaption, WrittenCaption } from '../captions/written.ts';
import { type Diagnostic, fail, type Location, ok, type Result } from '../diagnostics/diagnostic.ts';
import { type Buckets, makeBuckets } from '../images/buckets.ts';
import { MIRRORED } from '../images/mirrored.ts';
import type { Dataset } from '../recipe/project.ts';
import { captions, type PreparedCaptions, prepareCaptions, type ReadFile } from './captions.ts';
import { initialization } from './initialization.ts';
import {
  bytesOf,
  fileOf,
  type PictureValue,
  refusalOf,
  resultValue,
  type UnreadablePicture,
} from './inputs.ts';
import type { Listing } from './listing.ts';
import { manifest, rows } from './manifest.ts';
import { captionFilesStep, captionsStep, datasetTarget, picturesStep } from './names.ts';

const bucketFolder = (name: string, [width, height]: readonly [number, number]): string =>
  `datasets/${name}/${width}x${height}`;

/** A dataset with everything that its steps need and that could be wrong. */
export interface PreparedDataset {
  readonly dataset: Dataset;
  readonly listing: Listing;
  readonly buckets: Buckets;
  readonly captions: PreparedCaptions;
  readonly program: CaptionProgram;
}

/** Lays out the buckets and compiles the caption rules; fails where they make no sense. */
export function prepareDataset(dataset: Dataset, listing: Listing, read: ReadFile): Result<PreparedDataset> {
  const buckets = makeBuckets(dataset.buckets);
  const prepared = prepareCaptions(dataset, listing, read);
  const at =
    (location: Location) =>
    (diagnostic: Diagnostic): Diagnostic => ({ location, ...diagnostic });
  const diagnostics = [
    ...buckets.diagnostics.map(at(dataset.buckets.where)),
    ...prepared.diagnostics.map(at(dataset.where)),
  ];
  if (!buckets.ok || !prepared.ok) return fail(...diagnostics);
  const { program } = prepared.value;
  return ok({ dataset, listing, buckets: buckets.value, captions: prepared.value, program }, diagnostics);
}

/** Pictures, captions and manifest of one dataset. */
export const datasetSteps = (prepared: PreparedDataset): readonly Step[] => [
  pictures(prepared),
  captions(prepared.dataset, prepared.listing, prepared.captions),
  captionFiles(prepared),
  rows(prepared),
  manifest(prepared),
  ...(prepared.dataset.embedding === undefined
    ? []
    : [initialization(prepared.dataset.name, prepared.dataset.embedding)]),
];

/** Whether the file of a caption may hold more than its text. */
const hasFile = ({ kind, separator, variants, render }: Dataset['captions']): boolean =>
  kind === 'mixed' || separator !== undefined || variants !== undefined || render.wildcards === true;

/** The captions as files beside the pictures, as trainers read them; only those are written whose text changed. */
function captionFiles({ dataset, listing }: PreparedDataset): Step {
  const { name, flip } = dataset;
  return {
    id: captionFilesStep(name),
    target: datasetTarget(name),
    kind: { name: 'caption-files', version: 1 },
    params: { flip },
    resources: { cpu: 1 },
    items: new Table(
      listing.names,
      [
        { each: captionsStep(name), select: hasFile(dataset.captions) ? VALUE : '/text' },
        { each: picturesStep(name), select: '/bucket' },
      ],
      { stem: listing.pictures.map(({ stem }) => stem) },
    ),
    run: async task => {
      const { stem } = task.item.params as { stem: string };
      const value = resultValue<Caption['text'] | WrittenCaption | UnreadableCaption | null>(
        task,
        captionsStep(name),
      );
      const bucket = resultValue<PictureValue['bucket'] | null>(task, picturesStep(name));
      // What cannot be read has no text, or no bucket.
      if (value === null || bucket === null || (typeof value === 'object' && 'faults' in value))
        return { ok: true, outputs: [] };
      const text = typeof value === 'string' ? value : (value.file ?? value.text);
      const folder = bucketFolder(name, bucket);
      const bytes = bytesOf(`${text}\n`);
      const stems = flip ? [stem, stem + MIRRORED] : [stem];
      const outputs = stems.map(
        (one): Output => ({ role: 'caption', path: `${folder}/${one}.txt`, content: { bytes } }),
      );
      return { ok: true, outputs };
    },
  };
}

/** The colour laid under transparency. */
export const flattenOf = ({ prepare }: Dataset): string => prepare.at(-1)?.flatten ?? 'white';

/** What of the buckets decides where a picture goes. */
export function bucketParams({ buckets }: Dataset) {
  const { resolution, step, min, max, upscale } = buckets;
  return { resolution, step, min, max, upscale };
}

function pictures({ dataset, listing, buckets }: PreparedDataset): Step {
  const flatten = flattenOf(dataset);
  return {
    id: picturesStep(dataset.name),
    target: datasetTarget(dataset.name),
    kind: { name: 'pictures', version: 2 },
    params: { buckets: bucketParams(dataset), flatten, flip: dataset.flip },
    resources: { cpu: 1 },
    bearsUnreadable: true,
    items: new Table(listing.names, [{ files: listing.names }], {
      stem: listing.pictures.map(({ stem }) => stem),
      clash: listing.pictures.map(({ clash }) => clash),
    }),
    run: task => preparePictureTask(task, dataset, buckets, flatten),
  };
}

async function preparePictureTask(
  task: Task,
  dataset: Dataset,
  buckets: Buckets,
  flatten: string,
): Promise<Outcome> {
  const { stem, clash } = task.item.params as { stem: string; clash: string | null };
  const file = task.item.name;
  if (clash !== null)
    return {
      ok: false,
      diagnostics: [
        {
          severity: 'error',
          code: 'L-32',
          message: `two pictures of ${datasetTarget(dataset.name)} have the stem "${stem}": ${clash} and ${file}`,
          location: { file },
          hint: 'rename one of them, with its tags',
        },
      ],
    };
  const refusal = refusalOf(task, file);
  if (refusal !== undefined) return unreadable([refusal]);
  const { mirrorPng, preparePicture } = await import('../images/prepare.ts');
  const prepared = await preparePicture(
    { file, bytes: await readFile(fileOf(task, file).absolute) },
    { buckets, flatten },
  );
  if (!prepared.ok) return unreadable(prepared.diagnostics);
  const { png, width, height, bucket, cropLoss, pixelDigest } = prepared.value;
  const folder = bucketFolder(dataset.name, bucket);
  const outputs: Output[] = [{ role: 'picture', path: `${folder}/${stem}.png`, content: { bytes: png } }];
  if (dataset.flip)
    outputs.push({
      role: 'picture',
      path: `${folder}/${stem}${MIRRORED}.png`,
      content: { bytes: await mirrorPng(png) },
    });
  const value: PictureValue = { width, height, bucket, cropLoss, pixelDigest };
  return { ok: true, outputs, value: value as unknown as Json };
}

function unreadable(faults: UnreadablePicture['faults']): Outcome {
  const value: UnreadablePicture = { faults };
  return { ok: true, outputs: [], value: value as unknown as Json };
}
