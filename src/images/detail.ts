// How fine the detail of a picture is, and whether it is finer than a picture of half the size could hold.
import type { Plane } from './luma.ts';
import { open } from './sharp.ts';
import { tileOf, type Windows } from './windows.ts';

export interface Detail {
  /** 90th percentile of the variance of the Laplacian over 8 × 8 tiles, at the picture's own size; brightness 0…255. */
  readonly detail: number;
  /**
   * How many times more detail the picture has than the same halved and doubled. About 1…2 for one that was enlarged:
   * it loses little. Undefined when there is no detail to speak of.
   */
  readonly selfRatio?: number;
}

/** Detail below which a picture is too plain to say whether it was enlarged. */
const PLAIN = 4;

/** Measures the detail of a picture in windows onto it. */
export async function measureDetail(windows: Windows): Promise<Detail> {
  const { plane } = windows;
  const detail = finest(windows, plane);
  if (detail < PLAIN) return { detail };
  const halved = await resize(plane, plane.width / 2, plane.height / 2);
  const doubled = await resize(halved, plane.width, plane.height);
  return { detail, selfRatio: detail / Math.max(finest(windows, doubled), 1e-3) };
}

async function resize({ values, width, height }: Plane, toWidth: number, toHeight: number): Promise<Plane> {
  const resized = await open(values, { raw: { width, height, channels: 1 } })
    .resize(toWidth, toHeight, { fit: 'fill', kernel: 'lanczos3' })
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return { values: resized, width: toWidth, height: toHeight };
}

/** Below the best tiles, which may be noise or writing, but well above the mean: backgrounds are blurred on purpose. */
function finest(windows: Windows, plane: Plane): number {
  const variances: number[] = [];
  for (let tile = 0; tile < windows.count; tile++) variances.push(laplacianVariance(windows, plane, tile));
  return variances.sort((a, b) => a - b)[Math.floor(variances.length * 0.9)] ?? 0;
}

/** Away from the edges of a window, since its neighbour in the plane is not its neighbour in the picture. */
function laplacianVariance(windows: Windows, { values, width }: Plane, tile: number): number {
  const { left, top } = tileOf(windows, tile);
  const marginX = Math.min(12, windows.width >> 2);
  const marginY = Math.min(12, windows.height >> 2);
  let sum = 0;
  let squares = 0;
  let count = 0;
  for (let y = top + marginY; y < top + windows.height - marginY; y++)
    for (
      let at = y * width + left + marginX, end = y * width + left + windows.width - marginX;
      at < end;
      at++
    ) {
      const value =
        (values[at - width] ?? 0) +
        (values[at - 1] ?? 0) -
        4 * (values[at] ?? 0) +
        (values[at + 1] ?? 0) +
        (values[at + width] ?? 0);
      sum += value;
      squares += value * value;
      count++;
    }
  return squares / count - (sum / count) ** 2;
}
