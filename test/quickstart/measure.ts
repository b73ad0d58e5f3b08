// How far the quick start's previews moved towards the character, by the colours of her fixed regions.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

type Colour = readonly [number, number, number];

/** What never changes about the character, as drawn (examples/quickstart/make-pictures.ts). */
export const FIXED: Readonly<Record<string, Colour>> = {
  hair: [0x84, 0x36, 0xb4],
  hat: [0xf0, 0x83, 0x22],
  shirt: [0x23, 0x98, 0x4a],
  skin: [0xcb, 0x9e, 0x6e],
};

const CELL = 32;
const TOLERANCE = 24;

/** Mean colour of each cell of the drawing's grid: [rows × columns] of RGB. */
async function cells(path: string): Promise<Colour[]> {
  const { data, info } = await sharp(path).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const [columns, rows] = [info.width / CELL, info.height / CELL];
  return Array.from({ length: columns * rows }, (_, index): Colour => {
    const [left, top] = [(index % columns) * CELL, Math.floor(index / columns) * CELL];
    const sum = [0, 0, 0];
    for (let y = top; y < top + CELL; y++)
      for (let x = left; x < left + CELL; x++)
        for (let c = 0; c < 3; c++) sum[c] = (sum[c] ?? 0) + (data[(y * info.width + x) * 3 + c] ?? 0);
    const mean = sum.map(value => value / CELL ** 2);
    return [mean[0] ?? 0, mean[1] ?? 0, mean[2] ?? 0];
  });
}

const distance = (a: Colour, b: Colour): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** For each region the cells that have its colour in every training picture of a bucket. */
async function regionsOf(folder: string): Promise<ReadonlyMap<string, readonly number[]>> {
  const files = (await readdir(folder)).filter(name => name.endsWith('.png'));
  const pictures = await Promise.all(files.map(name => cells(join(folder, name))));
  const regions = Object.entries(FIXED).map(([name, colour]): [string, number[]] => {
    const all = [...(pictures[0]?.keys() ?? [])];
    return [
      name,
      all.filter(cell => pictures.every(picture => distance(picture[cell] ?? [0, 0, 0], colour) < TOLERANCE)),
    ];
  });
  return new Map(regions);
}

function meanColour(picture: readonly Colour[], region: readonly number[]): Colour {
  const mean: [number, number, number] = [0, 0, 0];
  for (const cell of region)
    for (const c of [0, 1, 2] as const) mean[c] += (picture[cell]?.[c] ?? 0) / region.length;
  return mean;
}

export interface Movement {
  readonly prompt: number;
  readonly region: string;
  /** Distance to the character's colour before and after, RGB units. */
  readonly before: number;
  readonly after: number;
  /** How far the region's colour itself moved. */
  readonly moved: number;
}

/** One entry a prompt and region. `buckets` gives the bucket's folder name of each prompt. */
export async function measure(
  build: string,
  training: string,
  dataset: string,
  buckets: readonly string[],
): Promise<Movement[]> {
  const previews = join(build, 'train', training, 'previews');
  const steps = (await readdir(previews)).sort();
  const [first, last] = [steps[0] ?? '', steps.at(-1) ?? ''];
  const named = async (step: string, prompt: number): Promise<string> => {
    const name = (await readdir(join(previews, step))).find(one =>
      one.startsWith(String(prompt).padStart(2, '0')),
    );
    return join(previews, step, name ?? '');
  };
  const movements: Movement[] = [];
  for (const [prompt, bucket] of buckets.entries()) {
    const regions = await regionsOf(join(build, 'datasets', dataset, bucket));
    const [before, after] = [await cells(await named(first, prompt)), await cells(await named(last, prompt))];
    for (const [region, list] of regions) {
      const [from, to, target] = [meanColour(before, list), meanColour(after, list), FIXED[region]];
      if (list.length === 0 || target === undefined)
        throw new Error(`no cell is always ${region} in ${bucket}`);
      movements.push({
        prompt,
        region,
        before: distance(from, target),
        after: distance(to, target),
        moved: distance(from, to),
      });
    }
  }
  return movements;
}
