/** One value a pixel, row by row. */
export interface Plane {
  readonly values: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Brightness as Rec. 601 weighs it, in 256ths, which is what JPEG keeps and what thresholds of others go by. */
export const luma = (red: number, green: number, blue: number): number =>
  (red * 77 + green * 150 + blue * 29) >> 8;

/** The brightness of each pixel of an RGB picture. */
export function lumaPlane(rgb: Uint8Array, width: number, height: number): Plane {
  const values = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < values.length; i++, at += 3)
    values[i] = luma(rgb[at] ?? 0, rgb[at + 1] ?? 0, rgb[at + 2] ?? 0);
  return { values, width, height };
}

/** The mean brightness of each of `side` × `side` fields: what is left of a picture when all detail is gone. */
export function fields({ values, width, height }: Plane, side: number): Float64Array {
  const means = new Float64Array(side * side);
  const edge = (i: number, length: number): number => Math.floor((i * length) / side);
  for (let j = 0; j < side; j++) {
    const top = edge(j, height);
    const bottom = Math.max(top + 1, edge(j + 1, height));
    for (let i = 0; i < side; i++) {
      const left = edge(i, width);
      const right = Math.max(left + 1, edge(i + 1, width));
      let sum = 0;
      for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) sum += values[y * width + x] ?? 0;
      means[j * side + i] = sum / ((bottom - top) * (right - left));
    }
  }
  return means;
}
