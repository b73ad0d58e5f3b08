// At which size a preview was made, when it was enlarged afterwards by repeating its pixels.

/** RGB, three bytes a pixel, row by row. */
export interface Pixels {
  readonly rgb: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** No trainer enlarges more: a cell of latents is 8 × 8 pixels. What is in larger squares is drawn so. */
const MOST = 8;
/** A picture is not made smaller than this for it. */
const LEAST = 32;

/**
 * The picture as it was before each of its pixels was repeated k × k times; itself when none was. Between repeated pixels
 * there is no noise and no detail to find, and all of both on their edges.
 */
export function withoutRepeats(picture: Pixels): Pixels {
  const { rgb, width, height } = picture;
  const times = repeats(picture);
  if (times === 1) return picture;
  const small = { width: width / times, height: height / times };
  const pixels = new Uint8Array(small.width * small.height * 3);
  for (let y = 0, to = 0; y < small.height; y++)
    for (let x = 0; x < small.width; x++, to += 3) {
      const from = (y * width + x) * times * 3;
      pixels[to] = rgb[from] ?? 0;
      pixels[to + 1] = rgb[from + 1] ?? 0;
      pixels[to + 2] = rgb[from + 2] ?? 0;
    }
  return { rgb: pixels, ...small };
}

/** The k of the k × k pixels that are all equal; 1 for a picture of one colour, of which nothing can be said. */
function repeats({ rgb, width, height }: Pixels): number {
  const sides = commonDivisor(width, height);
  let step = 0;
  for (let y = 0; y < height && step !== 1; y++)
    for (let x = 0; x < width && step !== 1; x++) {
      const at = (y * width + x) * 3;
      if (x > 0 && differs(rgb, at, at - 3)) step = commonDivisor(step, x);
      if (y > 0 && differs(rgb, at, at - width * 3)) step = commonDivisor(step, y);
    }
  if (step === 0) return 1;
  for (let times = MOST; times > 1; times--)
    if (commonDivisor(step, sides) % times === 0 && Math.min(width, height) >= LEAST * times) return times;
  return 1;
}

const differs = (rgb: Uint8Array, one: number, other: number): boolean =>
  rgb[one] !== rgb[other] || rgb[one + 1] !== rgb[other + 1] || rgb[one + 2] !== rgb[other + 2];

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}
