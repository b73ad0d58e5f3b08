// datasets/NAME: pictures in their buckets, captions beside them, the manifest that trainers read, the lint.
import { readFile } from 'node:fs/promises';
import { matchesGlob } from 'node:path';
import type { Input, ItemResult, Json, Outcome, Output, Step, Task } from '../build/step.ts';
import { VALUE } from '../build/step.ts';
import type { Caption } from '../captions/caption.ts';
import { compileCaptions } from '../captions/compile.ts';
import { type Diagnostic, ok, type Result } from '../diagnostics/diagnostic.ts';
import { type Buckets, makeBuckets } from '../images/buckets.ts';
import { flopPng, preparePicture } from '../images/prepare.ts';
import type { Dataset } from '../recipe/project.ts';
import type { ManifestRow } from '../training/epochs.ts';
import { bytesOf, fileOf, resultsOf } from './inputs.ts';
import { lintSteps } from './lint.ts';
import type { ListedPicture, Listing } from './listing.ts';

/** Value of a `pictures` item. */
export interface PictureValue {
  /** Of the source, upright. */
  readonly width: number;
  readonly height: number;
  readonly bucket: readonly [number, number];
  readonly cropLoss: number;
  readonly pixelDigest: string;
}

/** Value of a `captions` item. */
export interface CaptionValue {
  readonly caption: Caption;
  readonly sidecar: string | null;
}

export const datasetTarget = (name: string): string => `datasets/${name}`;
export const picturesStep = (name: string): string => `datasets/${name}/pictures`;
export const captionsStep = (name: string): string => `datasets/${name}/captions`;
export const manifestStep = (name: string): string => `datasets/${name}/manifest`;

/** Ending of a mirrored picture's stem. */
const MIRRORED = '-mirrored';

const bucketFolder = (name: string, [width, height]: readonly [number, number]): string =>
  `datasets/${name}/${width}x${height}`;

/** The steps of one dataset; fails where its buckets or caption rules make no sense. */
export function datasetSteps(dataset: Dataset, listing: Listing): Result<readonly Step[]> {
  const { width, height, step, min, max, upscale } = dataset.buckets;
  const buckets = makeBuckets({ resolution: [width, height], step, min, max, upscale });
  const { captions } = dataset;
  const program = compileCaptions(captions);
  const located = (diagnostic: Diagnostic): Diagnostic => ({ location: dataset.where, ...diagnostic });
  if (!buckets.ok || !program.ok)
    return {
      ok: false,
      diagnostics: [...buckets.diagnostics, ...program.diagnostics].map(located),
    };
  return ok(
    [
      pictures(dataset, listing.pictures, buckets.value),
      {
        id: captionsStep(dataset.name),
        target: datasetTarget(dataset.name),
        kind: { name: 'captions', version: 1 },
        params: captionParams(dataset),
        resources: { cpu: 1 },
        items: listing.pictures.map(({ path, stem, sidecar }) => ({
          name: path,
          params: { stem, sidecar },
          inputs: [
            ...(sidecar === null ? [] : [{ file: sidecar }]),
            { step: picturesStep(dataset.name), item: path, select: VALUE },
          ],
        })),
        run: async task => {
          const { stem, sidecar } = task.item.params as { stem: string; sidecar: string | null };
          const text =
            sidecar === null ? '' : new TextDecoder().decode(await readFile(fileOf(task, sidecar).absolute));
          const caption = program.value.run({ text, path: task.item.name });
          const { bucket } = valueOfFirst<PictureValue>(resultsOf(task, picturesStep(dataset.name)));
          const bytes = bytesOf(`${caption.text}\n`);
          const stems = dataset.flip ? [stem, stem + MIRRORED] : [stem];
          const outputs = stems.map(
            (one): Output => ({
              role: 'caption',
              path: `${bucketFolder(dataset.name, bucket)}/${one}.txt`,
              content: { bytes },
            }),
          );
          return {
            ok: true,
            outputs,
            value: { caption, sidecar: text } satisfies CaptionValue as unknown as Json,
          };
        },
      },
      manifest(dataset, listing.pictures),
      ...lintSteps(dataset, listing),
    ],
    program.diagnostics.map(located),
  );
}

const valueOfFirst = <T>(results: readonly ItemResult[]): T => results[0]?.value as unknown as T;

/** What the caption rules mean, without where they were written and what only training reads. */
function captionParams({ captions, flip }: Dataset): Json {
  const { groups, rules, order, keep, limit, render } = captions;
  const meant = rules.map(({ where: _where, ...rule }) => rule);
  return JSON.parse(JSON.stringify({ groups, rules: meant, order, keep, limit, render, flip })) as Json;
}

function pictures(dataset: Dataset, listed: readonly ListedPicture[], buckets: Buckets): Step {
  const flatten = dataset.prepare.at(-1)?.flatten ?? 'white';
  return {
    id: picturesStep(dataset.name),
    target: datasetTarget(dataset.name),
    kind: { name: 'pictures', version: 1 },
    params: { buckets: { ...dataset.buckets }, flatten, flip: dataset.flip },
    resources: { cpu: 1 },
    items: listed.map(({ path, stem, clash }) => ({
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
      content: { bytes: await flopPng(png) },
    });
  const value: PictureValue = { width, height, bucket, cropLoss, pixelDigest };
  return { ok: true, outputs, value: value as unknown as Json };
}

/** How often a picture is seen in one epoch: the last subset that matches wins. */
export const repeatsOf = (dataset: Dataset, path: string): number =>
  dataset.subsets.findLast(subset => matchesGlob(path, subset.glob) || matchesGlob(path, `**/${subset.glob}`))
    ?.repeats ?? dataset.repeats;

function manifest(dataset: Dataset, listed: readonly ListedPicture[]): Step {
  const inputs: Input[] = [{ step: picturesStep(dataset.name) }, { step: captionsStep(dataset.name) }];
  return {
    id: manifestStep(dataset.name),
    target: datasetTarget(dataset.name),
    kind: { name: 'manifest', version: 1 },
    params: { repeats: listed.map(({ path }) => repeatsOf(dataset, path)) },
    resources: { cpu: 1 },
    items: [{ name: '', inputs }],
    run: async task => {
      const captions = resultsOf(task, captionsStep(dataset.name));
      const root = `${datasetTarget(dataset.name)}/`;
      const rows = resultsOf(task, picturesStep(dataset.name)).flatMap(
        ({ item, artifacts, value }, index): ManifestRow[] => {
          const { bucket } = value as unknown as PictureValue;
          const { caption } = captions[index]?.value as unknown as CaptionValue;
          return artifacts.map(artifact => ({
            image: artifact.path.slice(root.length),
            sha256: artifact.digest,
            width: bucket[0],
            height: bucket[1],
            caption: caption.text,
            repeats: repeatsOf(dataset, item),
            source: item,
          }));
        },
      );
      const bytes = bytesOf(rows.map(row => `${JSON.stringify(row)}\n`).join(''));
      return { ok: true, outputs: [{ role: 'manifest', path: `${root}manifest.jsonl`, content: { bytes } }] };
    },
  };
}
