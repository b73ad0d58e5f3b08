// Pictures that the tests draw themselves: shapes, strands and spots on a ground, another scene for every number.
import sharp, { type Sharp } from 'sharp';

/** Numbers from 0 to 1 that look random, the same ones for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A scene as SVG: big shapes that make it itself, thin strands that make it sharp. */
export function sceneSvg(seed: number, width = 768, height = 768): Buffer {
  const random = randomFrom(seed);
  const x = () => (random() * width).toFixed(1);
  const y = () => (random() * height).toFixed(1);
  const size = (part: number) => (random() * part * Math.min(width, height)).toFixed(1);
  const colour = () =>
    `hsl(${Math.floor(random() * 360)},${40 + Math.floor(random() * 50)}%,${20 + Math.floor(random() * 60)}%)`;
  const shapes = Array.from(
    { length: 14 },
    () =>
      `<ellipse cx="${x()}" cy="${y()}" rx="${size(0.3)}" ry="${size(0.3)}" fill="${colour()}" transform="rotate(${Math.floor(random() * 180)} ${width / 2} ${height / 2})"/>`,
  );
  const strands = Array.from(
    { length: 160 },
    () =>
      `<path d="M${x()} ${y()} Q${x()} ${y()} ${x()} ${y()}" stroke="${colour()}" stroke-width="${(0.7 + random() * 2).toFixed(1)}" fill="none"/>`,
  );
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="g" x2="0.4" y2="1"><stop stop-color="${colour()}"/><stop offset="1" stop-color="${colour()}"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/>${shapes.join('')}${strands.join('')}</svg>`,
  );
}

/** A scene, opaque and in colour. */
export const scene = (seed: number, width = 768, height = 768): Sharp =>
  sharp(sceneSvg(seed, width, height)).flatten({ background: 'white' });

/** The same with the grain of a photograph: a normal spread of brightness in every pixel. */
export async function grainy(seed: number, width = 768, height = 768, sigma = 8): Promise<Sharp> {
  const { data } = await scene(seed, width, height).raw().toBuffer({ resolveWithObject: true });
  const random = randomFrom(seed + 1_000_003);
  for (let at = 0; at < data.length; at += 3) {
    const grain = sigma * Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
    for (let channel = 0; channel < 3; channel++)
      data[at + channel] = Math.max(0, Math.min(255, Math.round((data[at + channel] ?? 0) + grain)));
  }
  return sharp(data, { raw: { width, height, channels: 3 } });
}

/** The picture at its size again after it was smaller by a factor: what an enlargement looks like. */
export async function enlarged(
  picture: Sharp,
  width: number,
  height: number,
  factor: number,
): Promise<Sharp> {
  const small = await picture
    .resize(Math.round(width / factor), Math.round(height / factor), { kernel: 'lanczos3' })
    .png()
    .toBuffer();
  return sharp(small).resize(width, height, { kernel: 'cubic' });
}
