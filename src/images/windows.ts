import { luma, type Plane } from './luma.ts';

/** Windows of a side: as many look onto each part of the picture as tiles are compared. */
const SIDE = 8;
/** Pixels of a window; of a large picture that is enough to see how it was made. */
const LARGEST = 64;
/** Under this a window shows nothing. */
const SMALLEST = 16;

/**
 * The brightness of a picture at its own size, through 8 × 8 windows spread over it, side by side in one plane of at
 * most 512 × 512. So what is measured here costs the same for every large picture. Windows begin at
 * multiples of 8, where the blocks of a JPEG do.
 */
export interface Windows {
  readonly plane: Plane;
  readonly count: number;
  /** Of one window; multiples of 8. */
  readonly width: number;
  readonly height: number;
}

/** Where a window lies in the plane. */
export const tileOf = (
  { width, height }: Windows,
  tile: number,
): { readonly left: number; readonly top: number } => ({
  left: (tile % SIDE) * width,
  top: Math.floor(tile / SIDE) * height,
});

/** Looks at an RGB picture through windows; undefined when a side of it is under 128 pixels. */
export function lookThrough(rgb: Uint8Array, width: number, height: number): Windows | undefined {
  const [across, down] = [windowSide(width), windowSide(height)];
  if (across < SMALLEST || down < SMALLEST) return undefined;
  const lefts = Array.from({ length: SIDE }, (_, i) => windowStart(i, width, across));
  const values = new Uint8Array(SIDE * across * SIDE * down);
  let to = 0;
  for (let j = 0; j < SIDE; j++) {
    const top = windowStart(j, height, down);
    for (let y = top; y < top + down; y++)
      for (const left of lefts)
        for (let at = (y * width + left) * 3, end = at + across * 3; at < end; at += 3)
          values[to++] = luma(rgb[at] ?? 0, rgb[at + 1] ?? 0, rgb[at + 2] ?? 0);
  }
  const plane = { values, width: SIDE * across, height: SIDE * down };
  return { plane, count: SIDE * SIDE, width: across, height: down };
}

const roundDown = (value: number): number => value - (value % 8);

const windowSide = (length: number): number => Math.min(LARGEST, roundDown(Math.floor(length / SIDE)));

/** In the middle of its eighth of the picture. */
const windowStart = (i: number, length: number, side: number): number =>
  roundDown(Math.max(0, Math.floor(((i + 0.5) * length) / SIDE - side / 2)));
