// What measuring a picture costs beside preparing the same picture, in alternation; CPU time, medians.
//   node bench/pixels.ts [--pictures 12] [--runs 3]
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { makeBuckets } from '../src/images/buckets.ts';
import { measurePicture } from '../src/images/measure.ts';
import { preparePicture } from '../src/images/prepare.ts';
import { randomFrom, sceneSvg } from '../test/images/drawn.ts';
import { median } from './measure.ts';

const { values } = parseArgs({
  options: { pictures: { type: 'string', default: '6' }, runs: { type: 'string', default: '3' } },
});
const buckets = makeBuckets({ resolution: [1024, 1024], min: 512, max: 2048, step: 64, upscale: 'allow' });
if (!buckets.ok) throw new Error('no buckets');

const FORMATS = ['jpeg', 'png', 'webp'] as const;

for (const [width, height] of [
  [768, 768],
  [1632, 1224],
] as const)
  for (const format of FORMATS) {
    const preparing: number[] = [];
    const measuring: number[] = [];
    for (let seed = 0; seed < Number(values.pictures); seed++) {
      const bytes = await picture(seed, width, height, format);
      for (let run = 0; run < Number(values.runs); run++) {
        preparing.push(
          await cost(() =>
            preparePicture({ file: 'a', bytes }, { buckets: buckets.value, flatten: 'white' }),
          ),
        );
        measuring.push(await cost(() => measurePicture({ file: 'a', bytes })));
      }
    }
    const [prepare, measure] = [median(preparing), median(measuring)];
    console.log(
      `${width}x${height} ${format}: prepare ${prepare.toFixed(1)} ms, measure ${measure.toFixed(1)} ms, ${(measure / prepare).toFixed(2)} times`,
    );
  }

/** A drawn scene under grain, which costs as much to pack as a photograph. */
async function picture(
  seed: number,
  width: number,
  height: number,
  format: (typeof FORMATS)[number],
): Promise<Uint8Array> {
  const random = randomFrom(seed);
  const grain = Uint8Array.from({ length: width * height }, () => 118 + random() * 20);
  return sharp(sceneSvg(seed, width, height))
    .flatten()
    .composite([{ input: Buffer.from(grain), raw: { width, height, channels: 1 }, blend: 'overlay' }])
    .toFormat(format)
    .toBuffer();
}

async function cost(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
