// datasets/NAME/latents: what lies beside the pictures for sd-scripts, and whether it is still of them. A step only where
// there is some.
import { readFile, stat } from 'node:fs/promises';
import type { Json, RunStep } from '../build/step.ts';
import { VALUE } from '../build/step.ts';
import type { KeptLatents } from '../lint/latents.ts';
import { readLatentsName } from '../lint/latents-name.ts';
import type { PreparedDataset } from './dataset.ts';
import { fileOf, type PictureValue, resultValue, type UnreadablePicture } from './inputs.ts';
import { datasetTarget, latentsStep, picturesStep } from './names.ts';

/** Looks at each file of latents; the arrays themselves are not read. */
export const latents = ({ dataset: { name }, listing }: PreparedDataset): RunStep => ({
  id: latentsStep(name),
  target: datasetTarget(name),
  kind: { name: 'latents', version: 1 },
  params: {},
  resources: { cpu: 1 },
  items: listing.latents.map(({ path, picture }) => ({
    name: path,
    params: { picture },
    inputs: [{ file: path }, { file: picture }, { step: picturesStep(name), item: picture, select: VALUE }],
  })),
  run: async task => {
    const { readLatentsSize } = await import('../lint/latents.ts');
    const { picture } = task.item.params as { readonly picture: string };
    const path = task.item.name;
    const [file, image] = [fileOf(task, path).absolute, fileOf(task, picture).absolute];
    const [written, changed] = await Promise.all([stat(file), stat(image)]);
    const { size = readLatentsSize(await readFile(file)) } = readLatentsName(
      path.slice(path.lastIndexOf('/') + 1),
    );
    const taken = resultValue<PictureValue | UnreadablePicture>(task, picturesStep(name));
    const kept: KeptLatents = {
      file: path,
      image: picture,
      ...(size !== undefined && { size }),
      ...('width' in taken && { pictureSize: [taken.width, taken.height] }),
      older: written.mtimeMs < changed.mtimeMs,
    };
    return { ok: true, outputs: [], value: kept as unknown as Json };
  },
});
