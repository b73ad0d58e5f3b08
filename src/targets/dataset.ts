// datasets/NAME: pictures in their buckets, captions beside them, the manifest that trainers read, the lint.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Json, Outcome, Output, Step, Task } from '../build/step.ts';
import type { Caption } from '../captions/caption.ts';
import { type CaptionProgram, compileCaptions } from '../captions/compile.ts';
import type { Implication } from '../captions/implications.ts';
import { parseImplications } from '../captions/subsumption.ts';
import { touchedTags } from '../captions/touched.ts';
import { writeCaption } from '../captions/written.ts';
import { type Diagnostic, fail, type Location, ok, type Result } from '../diagnostics/diagnostic.ts';
import { type Buckets, makeBuckets } from '../images/buckets.ts';
import type { Dataset } from '../recipe/project.ts';
import { captionParams, rulesOf } from './caption-params.ts';
import { initialization } from './initialization.ts';
import { bytesOf, fileOf, resultValue } from './inputs.ts';
import type { Listing } from './listing.ts';
import { manifest, rows } from './manifest.ts';
import { captionFilesStep, captionsStep, datasetTarget, picturesStep } from './names.ts';

/** Value of a `pictures` item. */
export interface PictureValue {
  /** Of the source, upright. */
  readonly width: number;
  readonly height: number;
  readonly bucket: readonly [number, number];
  readonly cropLoss: number;
  readonly pixelDigest: string;
}

/** Ending of a mirrored picture's stem. */
const MIRRORED = '-mirrored';

const bucketFolder = (name: string, [width, height]: readonly [number, number]): string =>
  `datasets/${name}/${width}x${height}`;

/** A dataset with everything that its steps need and that could be wrong. */
export interface PreparedDataset {
  readonly dataset: Dataset;
  readonly listing: Listing;
  readonly buckets: Buckets;
  readonly program: CaptionProgram;
}

/** Gives the text of a table by its path. Rejects with the system's error. */
export type ReadTable = (path: string) => Promise<string>;

/** Tables as they lie in the project's folder. */
export const tablesIn =
  (project: string): ReadTable =>
  path =>
    readFile(join(project, path), 'utf8');

/** Reads the tables that the caption rules of a dataset name, and compiles the rules. */
export async function compileDataset(dataset: Dataset, read: ReadTable): Promise<Result<CaptionProgram>> {
  const tables = await readTables(dataset, read);
  return tables.ok ? compileCaptions(dataset.captions, tables.value) : tables;
}

/** Lays out the buckets and compiles the caption rules; fails where they make no sense. */
export async function prepareDataset(
  dataset: Dataset,
  listing: Listing,
  read: ReadTable,
): Promise<Result<PreparedDataset>> {
  const buckets = makeBuckets(dataset.buckets);
  const program = await compileDataset(dataset, read);
  const at =
    (location: Location) =>
    (diagnostic: Diagnostic): Diagnostic => ({ location, ...diagnostic });
  const diagnostics = [
    ...buckets.diagnostics.map(at(dataset.buckets.where)),
    ...program.diagnostics.map(at(dataset.where)),
  ];
  if (!buckets.ok || !program.ok) return fail(...diagnostics);
  return ok({ dataset, listing, buckets: buckets.value, program: program.value }, diagnostics);
}

/** The implication tables that `subsume` rules name, by their paths. */
const tablePaths = ({ captions }: Dataset): readonly string[] =>
  captions.rules.flatMap(rule => (rule.verb === 'subsume' && rule.table !== undefined ? [rule.table] : []));

async function readTables(
  dataset: Dataset,
  read: ReadTable,
): Promise<Result<Map<string, readonly Implication[]>>> {
  const tables = new Map<string, readonly Implication[]>();
  const diagnostics: Diagnostic[] = [];
  for (const path of tablePaths(dataset)) {
    const table = parseImplications(await read(path), path);
    if (table.ok) tables.set(path, table.value);
    else diagnostics.push(...table.diagnostics);
  }
  return diagnostics.length > 0 ? fail(...diagnostics) : ok(tables);
}

/** Pictures, captions and manifest of one dataset. */
export const datasetSteps = (prepared: PreparedDataset): readonly Step[] => [
  pictures(prepared),
  captions(prepared),
  captionFiles(prepared),
  rows(prepared),
  manifest(prepared),
  ...(prepared.dataset.embedding === undefined
    ? []
    : [initialization(prepared.dataset.name, prepared.dataset.embedding)]),
];

/** What the rules make of each picture's tags; evaluated for all pictures when a rule changes. */
function captions({ dataset, listing, program }: PreparedDataset): Step {
  const tables = tablePaths(dataset).map(file => ({ file }));
  const params = captionParams(dataset);
  return {
    id: captionsStep(dataset.name),
    target: datasetTarget(dataset.name),
    kind: { name: 'captions', version: 3 },
    params,
    items: listing.pictures.map(({ path, sidecar }) => ({
      name: path,
      params: { sidecar },
      inputs: sidecar === null ? tables : [{ file: sidecar }, ...tables],
    })),
    touched: before => touchedTags(rulesOf(before), rulesOf(params)),
    evaluate: ({ item, read }) => {
      const { sidecar } = item.params as { sidecar: string | null };
      const tags = sidecar === null ? '' : read(sidecar);
      const caption = writeCaption(program.run({ tags, path: item.name }));
      return { ok: true, value: caption as unknown as Json };
    },
  };
}

/** The captions as files beside the pictures, as trainers read them; only those are written whose text changed. */
function captionFiles({ dataset, listing }: PreparedDataset): Step {
  const { name, flip } = dataset;
  return {
    id: captionFilesStep(name),
    target: datasetTarget(name),
    kind: { name: 'caption-files', version: 1 },
    params: { flip },
    resources: { cpu: 1 },
    items: listing.pictures.map(({ path, stem }) => ({
      name: path,
      params: { stem },
      inputs: [
        { step: captionsStep(name), item: path, select: '/text' },
        { step: picturesStep(name), item: path, select: '/bucket' },
      ],
    })),
    run: async task => {
      const { stem } = task.item.params as { stem: string };
      const text = resultValue<Caption['text']>(task, captionsStep(name));
      const folder = bucketFolder(name, resultValue<PictureValue['bucket']>(task, picturesStep(name)));
      const bytes = bytesOf(`${text}\n`);
      const stems = flip ? [stem, stem + MIRRORED] : [stem];
      const outputs = stems.map(
        (one): Output => ({ role: 'caption', path: `${folder}/${one}.txt`, content: { bytes } }),
      );
      return { ok: true, outputs };
    },
  };
}

function pictures({ dataset, listing, buckets }: PreparedDataset): Step {
  const flatten = dataset.prepare.at(-1)?.flatten ?? 'white';
  const { resolution, step, min, max, upscale } = dataset.buckets;
  return {
    id: picturesStep(dataset.name),
    target: datasetTarget(dataset.name),
    kind: { name: 'pictures', version: 1 },
    params: { buckets: { resolution, step, min, max, upscale }, flatten, flip: dataset.flip },
    resources: { cpu: 1 },
    items: listing.pictures.map(({ path, stem, clash }) => ({
      name: path,
      inputs: [{ file: path }],
      params: { stem, clash },
    })),
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
  const { mirrorPng, preparePicture } = await import('../images/prepare.ts');
  const prepared = await preparePicture(
    { file, bytes: await readFile(fileOf(task, file).absolute) },
    { buckets, flatten },
  );
  if (!prepared.ok) return prepared;
  for (const diagnostic of prepared.diagnostics) task.warn(diagnostic);
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
