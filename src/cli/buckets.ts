// sdbuild buckets WxH…: which bucket a picture of a size falls into, and what is cut away.
import { makeBuckets, type Size, selectBucket } from '../images/buckets.ts';
import { answer, complain } from './answer.ts';
import { EXIT, readCommandLine, UsageError, wholeNumber } from './options.ts';

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, {
    resolution: { type: 'string' },
    min: { type: 'string' },
    max: { type: 'string' },
    step: { type: 'string' },
    'no-upscale': { type: 'boolean' },
  });
  if (line.positionals.length === 0)
    throw new UsageError('buckets needs sizes, e.g. sdbuild buckets 1234x567 800x600');
  const sizes = line.positionals.map(readSize);
  const resolution = readSize(String(line.values.resolution ?? '512'));
  const buckets = makeBuckets({
    resolution,
    min: wholeNumber(line, 'min', 256),
    max: wholeNumber(line, 'max', 1024),
    step: wholeNumber(line, 'step', 64),
    upscale: line.values['no-upscale'] === true ? 'never' : 'allow',
  });
  complain(line, buckets.diagnostics);
  if (!buckets.ok) return EXIT.wrong;
  let code: number = EXIT.done;
  for (const [width, height] of sizes) {
    const placed = selectBucket({ width, height }, buckets.value);
    complain(line, placed.diagnostics);
    if (!placed.ok) {
      code = EXIT.failed;
      continue;
    }
    const { resized, bucket, cropLoss, upscaled } = placed.value;
    answer(line, { width, height, resized, bucket, cropLoss }, () => {
      const note = upscaled ? ', enlarged' : '';
      return `${width}x${height} → ${resized.join('x')} → bucket ${bucket.join('x')} (${(cropLoss * 100).toFixed(1)} % cut away${note})`;
    });
  }
  return code;
}

/** `512` or `512x768`; throws UsageError. */
function readSize(text: string): Size {
  const match = /^(\d+)(?:[x×](\d+))?$/i.exec(text);
  const [width, height] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
  if (!(width > 0 && height > 0)) throw new UsageError(`"${text}" is not a size: write 512 or 512x768`);
  return [width, height];
}
