// From the manifest to latents: what the trainer reads of a dataset.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { type CaptionChanges, type ManifestRow, parseManifest } from '../../training/epochs.ts';
import type { TrainJob } from '../../training/job.generated.ts';
import type { CaptionDraw, Entry } from './batches.ts';
import type { MicroConfig } from './topology.ts';

type Dataset = TrainJob['datasets'][number];

export interface TrainingPicture extends Entry {
  readonly dataset: Dataset;
  /** As in the manifest. */
  readonly image: string;
  /** Of the prepared picture; empty where nobody knows it. */
  readonly sha256: string;
  /** Its mask, as in the manifest. */
  readonly mask: string | undefined;
  readonly caption: string;
  /** What each step does to the caption. */
  readonly how: CaptionDraw;
  /** Of the micro picture, in pixels; a multiple of 8. */
  readonly width: number;
  readonly height: number;
}

/** Reads the manifests; a bucket's size becomes the micro model's. */
export async function readManifests(
  datasets: readonly Dataset[],
  config: MicroConfig,
): Promise<TrainingPicture[]> {
  const pictures: TrainingPicture[] = [];
  const micro = (pixels: number): number => Math.max(8, Math.round(pixels / config.scale / 8) * 8);
  for (const dataset of datasets) {
    for (const row of parseManifest(await readFile(dataset.manifest, 'utf8'))) {
      const [width, height] = [micro(row.width), micro(row.height)];
      pictures.push({
        dataset,
        image: row.image,
        sha256: row.sha256,
        mask: row.mask?.image,
        caption: row.caption,
        how: captionDraw({ ...dataset, ...row }),
        repeats: row.repeats,
        width,
        height,
        bucket: `${width}x${height}`,
      });
    }
  }
  return pictures;
}

/** How much each latent of a picture counts, 0…1: the mean of its mask there; undefined where there is none. */
export async function readMask({
  dataset,
  mask,
  width,
  height,
}: TrainingPicture): Promise<Float32Array | undefined> {
  if (mask === undefined) return undefined;
  const grey = await sharp(join(dataset.root, mask))
    .resize(width / 8, height / 8, { fit: 'fill', kernel: 'linear' })
    .toColourspace('b-w')
    .extractChannel(0)
    .raw()
    .toBuffer();
  return Float32Array.from(grey, value => value / 255);
}

/** A row's own settings count instead of its dataset's. */
const captionDraw = (row: CaptionChanges & Pick<ManifestRow, 'keep'>): CaptionDraw => ({
  shuffle: row.shuffle,
  keep: row.keep,
  captionDropout: row.caption_dropout,
  emptyEvery: row.caption_dropout_every_n_epochs,
  tagDropout: row.tag_dropout,
});

/**
 * One picture's pixels at the micro model's size, [H, W, 3] in -1…1. Averaged over whole blocks where the sizes
 * allow it: flat fields stay flat, which a smoother filter would blur at every edge.
 */
export async function readPixels(picture: TrainingPicture): Promise<Float32Array<ArrayBuffer>> {
  const { width, height } = picture;
  const image = sharp(join(picture.dataset.root, picture.image)).removeAlpha().toColourspace('srgb');
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  const factor = info.width / width;
  if (Number.isInteger(factor) && factor === info.height / height)
    return averageBlocks(data, width, height, factor);
  const raw = { width: info.width, height: info.height, channels: 3 } as const;
  const resized = await sharp(data, { raw })
    .resize(width, height, { fit: 'fill', kernel: 'linear' })
    .raw()
    .toBuffer();
  return Float32Array.from(resized, value => value / 127.5 - 1);
}

function averageBlocks(
  data: Uint8Array,
  width: number,
  height: number,
  factor: number,
): Float32Array<ArrayBuffer> {
  const out = new Float32Array(width * height * 3);
  const stride = width * factor * 3;
  for (let y = 0; y < height * factor; y++) {
    const row = Math.floor(y / factor) * width;
    for (let x = 0; x < width * factor; x++) {
      const at = (row + Math.floor(x / factor)) * 3;
      for (let c = 0; c < 3; c++) out[at + c] = (out[at + c] ?? 0) + (data[y * stride + x * 3 + c] ?? 0);
    }
  }
  const scale = 1 / (127.5 * factor * factor);
  for (let i = 0; i < out.length; i++) out[i] = (out[i] ?? 0) * scale - 1;
  return out;
}
