import type { Decoded } from './decode.ts';

/** How a picture uses its alpha channel; shares of its pixels, 0…1. */
export interface Alpha {
  readonly translucent: number;
  /** Wholly transparent, yet neither black nor white beneath: what a reader that drops the alpha would show. */
  readonly hidden: number;
}

/** Lays a picture on white, and says what its alpha channel hid; without `alpha` when every pixel was opaque. */
export function layOnWhite({ pixels, channels }: Decoded): {
  readonly rgb: Uint8Array;
  readonly alpha?: Alpha;
} {
  if (channels === 3) return { rgb: pixels };
  const count = pixels.length / 4;
  const rgb = new Uint8Array(count * 3);
  let [translucent, hidden] = [0, 0];
  for (let from = 0, to = 0; from < pixels.length; from += 4, to += 3) {
    const [red, green, blue, alpha] = [
      pixels[from] ?? 0,
      pixels[from + 1] ?? 0,
      pixels[from + 2] ?? 0,
      pixels[from + 3] ?? 0,
    ];
    const ground = 255 * (255 - alpha);
    rgb[to] = (red * alpha + ground) / 255;
    rgb[to + 1] = (green * alpha + ground) / 255;
    rgb[to + 2] = (blue * alpha + ground) / 255;
    if (alpha === 255) continue;
    translucent++;
    const sum = red + green + blue;
    if (alpha === 0 && sum !== 0 && sum !== 765) hidden++;
  }
  return translucent === 0
    ? { rgb }
    : { rgb, alpha: { translucent: translucent / count, hidden: hidden / count } };
}
