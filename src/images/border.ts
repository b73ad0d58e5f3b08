// Flat bands along the edges of a picture. A band that ends in a straight line is a frame or a letterbox; one that ends
// at the outline of a figure is a plain background, and nothing is wrong with that.
import type { Plane } from './luma.ts';

/** Bands as parts of the picture's height and width, 0…1: top, right, bottom, left. */
export type Bands = readonly [top: number, right: number, bottom: number, left: number];

export interface Border {
  /** Flat bands that end in a straight line. */
  readonly bands: Bands;
  /** Brightness of the outermost ring where it is all of one, 0…255. */
  readonly ring?: number;
}

/** Brightness within this of each other is one flat colour, as JPEG leaves it. */
const SAME = 12;
/** Share of the line after a band that must differ from it. */
const STRAIGHT = 0.9;

/** Looks for frames around a picture. Where one side fades into a figure, the others are its ground too. */
export function measureBorder(picture: Plane): Border {
  const sides = [
    band(picture, false, false),
    band(picture, true, true),
    band(picture, false, true),
    band(picture, true, false),
  ] as const;
  const bands: Bands = sides.some(({ straight }) => !straight) ? [0, 0, 0, 0] : depths(sides);
  const ring = flatRing(picture);
  return ring === undefined ? { bands } : { bands, ring };
}

interface Side {
  /** Of its flat part, 0…1. */
  readonly depth: number;
  /** It is not flat, or what is flat ends in a straight line. */
  readonly straight: boolean;
}

const depths = ([top, right, bottom, left]: readonly [Side, Side, Side, Side]): Bands => [
  top.depth,
  right.depth,
  bottom.depth,
  left.depth,
];

/** The flat part along one edge, line by line: rows or columns, from the near or the far end. */
function band({ values, width, height }: Plane, columns: boolean, far: boolean): Side {
  const [lines, length] = columns ? [width, height] : [height, width];
  const value = (line: number, i: number): number => {
    const at = far ? lines - 1 - line : line;
    return values[columns ? i * width + at : at * width + i] ?? 0;
  };
  const colour = value(0, 0);
  const differing = (line: number): number => {
    let others = 0;
    for (let i = 0; i < length; i++) if (Math.abs(value(line, i) - colour) > SAME) others++;
    return others / length;
  };
  let line = 0;
  while (line < lines && differing(line) === 0) line++;
  if (line === 0 || line === lines) return { depth: 0, straight: true };
  // The first line that is not flat may be a mixture of both.
  const most = Math.max(differing(line), line + 1 < lines ? differing(line + 1) : 0);
  return { depth: line / lines, straight: most > STRAIGHT };
}

function flatRing({ values, width, height }: Plane): number | undefined {
  let [least, most] = [255, 0];
  const see = (x: number, y: number): void => {
    const value = values[y * width + x] ?? 0;
    least = Math.min(least, value);
    most = Math.max(most, value);
  };
  for (let x = 0; x < width; x++) {
    see(x, 0);
    see(x, height - 1);
  }
  for (let y = 0; y < height; y++) {
    see(0, y);
    see(width - 1, y);
  }
  return most - least > 2 * SAME ? undefined : Math.round((least + most) / 2);
}
