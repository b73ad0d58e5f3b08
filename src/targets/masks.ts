// datasets/NAME/masks: where pictures count, and how much, an item a picture that may have a mask.
import { readFile } from 'node:fs/promises';
import type { Output, Step } from '../build/step.ts';
import { VALUE } from '../build/step.ts';
import { MIRRORED } from '../images/mirrored.ts';
import { bucketParams, type PreparedDataset } from './dataset.ts';
import { fileOf, type PictureValue, resultValue } from './inputs.ts';
import type { ListedPicture } from './listing.ts';
import { datasetTarget, masksStep, picturesStep } from './names.ts';

/** The file that a picture's mask is made of, if it may have one. */
export const maskFileOf = (masks: string | undefined, { path, mask }: ListedPicture): string | undefined =>
  masks === 'alpha' ? path : mask;

/** Masks lie beside the buckets, so that nobody takes them for pictures: masks/512x512/aki-01.png. */
export function masks({ dataset, listing, buckets }: PreparedDataset): Step {
  const { name, flip } = dataset;
  const from = dataset.masks === 'alpha' ? 'alpha' : 'picture';
  return {
    id: masksStep(name),
    target: datasetTarget(name),
    kind: { name: 'masks', version: 1 },
    params: { masks: from, flip, buckets: bucketParams(dataset) },
    resources: { cpu: 1 },
    items: listing.pictures.flatMap(picture => {
      const file = maskFileOf(dataset.masks, picture);
      const { path, stem } = picture;
      if (file === undefined) return [];
      const inputs = [{ file }, { step: picturesStep(name), item: path, select: VALUE }];
      return [{ name: path, params: { file, stem }, inputs }];
    }),
    run: async task => {
      const { file, stem } = task.item.params as { file: string; stem: string };
      const { width, height, bucket } = resultValue<Partial<PictureValue>>(task, picturesStep(name));
      if (width === undefined || height === undefined || !bucket) return { ok: true, outputs: [] };
      const [{ prepareMask }, { mirrorPng }] = await Promise.all([
        import('../images/mask.ts'),
        import('../images/prepare.ts'),
      ]);
      const source = { file, bytes: await readFile(fileOf(task, file).absolute) };
      const mask = await prepareMask(source, from, [width, height], buckets);
      if (!mask.ok) return mask;
      if (mask.value === undefined) return { ok: true, outputs: [] };
      const folder = `${datasetTarget(name)}/masks/${bucket.join('x')}`;
      const outputs: Output[] = [
        { role: 'mask', path: `${folder}/${stem}.png`, content: { bytes: mask.value } },
      ];
      if (flip) {
        const bytes = await mirrorPng(mask.value);
        outputs.push({ role: 'mask', path: `${folder}/${stem}${MIRRORED}.png`, content: { bytes } });
      }
      return { ok: true, outputs };
    },
  };
}
