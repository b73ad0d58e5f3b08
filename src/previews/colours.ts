/** How colourful a picture is, and whether all its colours are one. */
export interface Colours {
  /** Hasler and Süsstrunk's measure (2003): 0 for grey, about 60 for a lively picture, above 100 for a garish one. */
  readonly colourfulness: number;
  /** Length of the mean hue, each weighed by its chroma: 1 when there is one hue only; 0 when there is none. */
  readonly oneHue: number;
  /** Share of channels that are 0 or 255. */
  readonly clipped: number;
}

/** Measures colours in one pass. */
export function measureColours(rgb: Uint8Array): Colours {
  let [redGreen, redGreen2, yellowBlue, yellowBlue2] = [0, 0, 0, 0];
  let [x, y, chroma, clipped] = [0, 0, 0, 0];
  for (let at = 0; at < rgb.length; at += 3) {
    const red = rgb[at] as number;
    const green = rgb[at + 1] as number;
    const blue = rgb[at + 2] as number;
    const a = red - green;
    const b = (red + green) / 2 - blue;
    redGreen += a;
    redGreen2 += a * a;
    yellowBlue += b;
    yellowBlue2 += b * b;
    // The hue as a direction: red at 0°, green at 120°, blue at 240°.
    const across = red - (green + blue) / 2;
    const up = (Math.sqrt(3) / 2) * (green - blue);
    x += across;
    y += up;
    chroma += Math.sqrt(across * across + up * up);
    if (red === 0 || red === 255) clipped++;
    if (green === 0 || green === 255) clipped++;
    if (blue === 0 || blue === 255) clipped++;
  }
  const count = rgb.length / 3;
  const [meanA, meanB] = [redGreen / count, yellowBlue / count];
  const variance = redGreen2 / count - meanA * meanA + yellowBlue2 / count - meanB * meanB;
  return {
    colourfulness: Math.sqrt(Math.max(0, variance)) + 0.3 * Math.sqrt(meanA * meanA + meanB * meanB),
    oneHue: chroma === 0 ? 0 : Math.min(1, Math.sqrt(x * x + y * y) / chroma),
    clipped: clipped / rgb.length,
  };
}
