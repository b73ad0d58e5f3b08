// Noise, sharpness and flatness of a picture, part by part: what is only somewhere says nothing of the whole.
import type { Plane } from '../images/luma.ts';

/** Tiles of a side for noise and sharpness, and for flatness. */
const COARSE = 8;
const FINE = 16;
/** Width of the ring that counts as background, of the picture's sides. */
const RING = 0.14;
/** Spread of brightness below which a tile is flat; 0…255. */
const FLAT = 3;

export interface Tiles {
  /** Standard deviation of the noise after Immerkær (1996), in the 25th percentile tile, so that texture does not count. */
  readonly noise: number;
  /** Variance of the Laplacian in the 90th percentile tile: how sharp the sharp parts are. */
  readonly focus: number;
  /** Share of flat tiles, of all and of those on the rim. */
  readonly flat: number;
  readonly ringFlat: number;
}

/** Measures the tiles; of a picture under 3 pixels a side, nothing but its flatness. */
export function measureTiles(plane: Plane): Tiles {
  const noises: number[] = [];
  const focuses: number[] = [];
  for (const tile of tilesOf(plane, COARSE)) {
    const measured = stencils(plane, tile);
    if (measured === undefined) continue;
    noises.push(measured.noise);
    focuses.push(measured.focus);
  }
  let [tiles, flat, ring, ringFlat] = [0, 0, 0, 0];
  for (const tile of tilesOf(plane, FINE)) {
    const isFlat = spread(plane, tile) < FLAT;
    tiles++;
    if (isFlat) flat++;
    if (!tile.onRim) continue;
    ring++;
    if (isFlat) ringFlat++;
  }
  return {
    noise: percentile(noises, 0.25),
    focus: percentile(focuses, 0.9),
    flat: flat / tiles,
    ringFlat: ring === 0 ? 0 : ringFlat / ring,
  };
}

interface Tile {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly onRim: boolean;
}

/** At most `side` × `side` tiles, none without a pixel. */
function* tilesOf({ width, height }: Plane, side: number): Generator<Tile> {
  const [across, down] = [Math.min(side, width), Math.min(side, height)];
  const isOuter = (i: number, count: number): boolean => Math.min(i + 0.5, count - i - 0.5) / count < RING;
  for (let j = 0; j < down; j++)
    for (let i = 0; i < across; i++)
      yield {
        left: Math.floor((i * width) / across),
        right: Math.floor(((i + 1) * width) / across),
        top: Math.floor((j * height) / down),
        bottom: Math.floor(((j + 1) * height) / down),
        onRim: isOuter(i, across) || isOuter(j, down),
      };
}

/** Two 3 × 3 stencils in one pass: the second difference of the second difference, and the Laplacian. */
function stencils(
  { values, width, height }: Plane,
  { left, right, top, bottom }: Tile,
): Pick<Tiles, 'noise' | 'focus'> | undefined {
  let [count, absolute, sum, squares] = [0, 0, 0, 0];
  for (let y = Math.max(1, top); y < Math.min(height - 1, bottom); y++)
    for (
      let at = y * width + Math.max(1, left), end = y * width + Math.min(width - 1, right);
      at < end;
      at++
    ) {
      const middle = values[at] as number;
      const cross =
        (values[at - width] as number) +
        (values[at - 1] as number) +
        (values[at + 1] as number) +
        (values[at + width] as number);
      const corners =
        (values[at - width - 1] as number) +
        (values[at - width + 1] as number) +
        (values[at + width - 1] as number) +
        (values[at + width + 1] as number);
      const laplacian = cross - 4 * middle;
      absolute += Math.abs(corners - 2 * cross + 4 * middle);
      sum += laplacian;
      squares += laplacian * laplacian;
      count++;
    }
  if (count === 0) return undefined;
  return {
    noise: (Math.sqrt(Math.PI / 2) / 6) * (absolute / count),
    focus: squares / count - (sum / count) ** 2,
  };
}

function spread({ values, width }: Plane, { left, right, top, bottom }: Tile): number {
  let [sum, squares] = [0, 0];
  for (let y = top; y < bottom; y++)
    for (let at = y * width + left, end = y * width + right; at < end; at++) {
      const value = values[at] as number;
      sum += value;
      squares += value * value;
    }
  const count = (right - left) * (bottom - top);
  return Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));
}

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
