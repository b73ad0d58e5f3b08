// Drawn characters with true tags: DiceBear's "Pixel Art" style (designs CC0) with every option set explicitly,
// one drawing a tag, so that a picture and its tags cannot disagree.
import { createAvatar } from '@dicebear/core';
import * as pixelArt from '@dicebear/pixel-art';
import type { Random } from '../../src/trainers/micro/random.ts';

type Palette = Readonly<Record<string, string>>;

export const HAIR_COLOURS: Palette = {
  brown: '6b4016', blonde: 'eccb5c', black: '1e1712', red: 'c4261d', blue: '1f7fd0',
  green: '4fae2a', pink: 'f27fb6', white: 'f2f2f2', purple: '8436b4',
}; // biome-ignore format: a palette reads best in rows
export const HAIR_SHAPES: Palette = {
  'long hair': 'long12', 'bob cut': 'long21', twintails: 'long18', 'hair bun': 'long05',
  'hair over one eye': 'long08', 'short hair': 'short16', 'spiky hair': 'short11',
}; // biome-ignore format: a palette reads best in rows
export const SKINS: Palette = { 'light skin': 'ffdbac', tan: 'cb9e6e', 'dark skin': '8d5524' };
export const EYES: Palette = {
  'blue eyes': '3f7fd8',
  'brown eyes': '7a4a22',
  'green eyes': '3f9a4f',
  'red eyes': 'd03a3a',
};
export const MOUTHS: Palette = { smile: 'happy02', frown: 'sad10', 'open mouth': 'happy01', grin: 'happy12' };
export const CLOTHES: Palette = {
  shirt: 'variant12',
  'striped shirt': 'variant13',
  'checkered shirt': 'variant06',
  'tank top': 'variant19',
};
export const CLOTH_COLOURS: Palette = {
  red: 'd11f2d', blue: '2d5fd0', green: '23984a', yellow: 'f5c722',
  white: 'f4f4f4', black: '26262b', purple: '7f3fa8', orange: 'f08322',
}; // biome-ignore format: a palette reads best in rows
export const BACKGROUNDS: Palette = {
  white: 'ffffff', grey: 'a8a8a8', blue: '8fc4f0', green: '9fdc9a',
  pink: 'f7bfd4', yellow: 'f7eba0', purple: 'c3a8e8', black: '303038',
}; // biome-ignore format: a palette reads best in rows
export const GLASSES: Palette = { glasses: 'light06', sunglasses: 'dark05' };

/** Tags that every caption may carry without saying anything that can be seen. */
export const COMMON = ['solo', 'looking at viewer', 'upper body', 'simple background'];

/** Every tag that a character can carry, in a fixed order: the vocabulary of the base model. */
export const TAGS: readonly string[] = [
  '1girl', '1boy', ...COMMON,
  ...Object.keys(HAIR_COLOURS).map(colour => `${colour} hair`), ...Object.keys(HAIR_SHAPES),
  ...Object.keys(SKINS), ...Object.keys(EYES), ...Object.keys(MOUTHS),
  ...Object.keys(CLOTH_COLOURS).flatMap(colour => [`${colour} shirt`, `${colour} tank top`, `${colour} hat`]),
  'striped shirt', 'checkered shirt',
  ...Object.keys(BACKGROUNDS).map(colour => `${colour} background`),
  'glasses', 'sunglasses', 'earrings',
]; // biome-ignore format: one group a line

export interface Character {
  readonly hairColour: string;
  readonly hairShape: string;
  readonly skin: string;
  readonly eyes: string;
  readonly mouth: string;
  readonly clothes: string;
  readonly clothColour: string;
  readonly background: string;
  readonly glasses: string | null;
  readonly hat: string | null;
  readonly earrings: boolean;
}

/** Draws a character at random; `fixed` attributes are taken as they are. */
export function drawCharacter(random: Random, fixed: Partial<Character> = {}): Character {
  const pick = (names: readonly string[]): string => names[Math.floor(random.uniform() * names.length)] ?? '';
  return {
    hairColour: pick(Object.keys(HAIR_COLOURS)),
    hairShape: pick(Object.keys(HAIR_SHAPES)),
    skin: pick(Object.keys(SKINS)),
    eyes: pick(Object.keys(EYES)),
    mouth: pick(Object.keys(MOUTHS)),
    clothes: pick(['shirt', 'shirt', 'striped shirt', 'checkered shirt', 'tank top']),
    clothColour: pick(Object.keys(CLOTH_COLOURS)),
    background: pick(Object.keys(BACKGROUNDS)),
    glasses: random.uniform() < 0.35 ? pick(Object.keys(GLASSES)) : null,
    hat: random.uniform() < 0.25 ? pick(Object.keys(CLOTH_COLOURS)) : null,
    earrings: random.uniform() < 0.15,
    ...fixed,
  };
}

/** The tags that are true of a character, most general first; eyes behind sunglasses are not tagged. */
export function tagsOf(c: Character): string[] {
  const boy = c.hairShape === 'short hair' || c.hairShape === 'spiky hair';
  const garment = c.clothes === 'tank top' ? 'tank top' : 'shirt';
  return [
    boy ? '1boy' : '1girl',
    ...COMMON,
    `${c.hairColour} hair`,
    c.hairShape,
    c.skin,
    ...(c.glasses === 'sunglasses' ? [] : [c.eyes]),
    c.mouth,
    `${c.clothColour} ${garment}`,
    ...(c.clothes === 'striped shirt' || c.clothes === 'checkered shirt' ? [c.clothes] : []),
    `${c.background} background`,
    ...(c.glasses === null ? [] : [c.glasses]),
    ...(c.hat === null ? [] : [`${c.hat} hat`]),
    ...(c.earrings ? ['earrings'] : []),
  ];
}

/** Which part of the 16 × 16 drawing's plane a picture shows, in grid cells. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Square, portrait and landscape: at 4 pixels a cell 64 × 64, 56 × 72 and 72 × 56. */
export const FRAMES: readonly Frame[] = [
  { x: 0, y: 0, width: 16, height: 16 },
  { x: 1, y: -2, width: 14, height: 18 },
  { x: -1, y: 1, width: 18, height: 14 },
];

/** SVG of a character, `cell` pixels a grid cell; without `backdrop` the background stays transparent. */
export function svgOf(c: Character, frame: Frame, cell: number, backdrop = true): string {
  const one = (palette: Palette, name: string): string[] => [palette[name] ?? 'variant12'];
  const options = {
    seed: 'fixed',
    skinColor: one(SKINS, c.skin),
    hair: one(HAIR_SHAPES, c.hairShape),
    hairColor: one(HAIR_COLOURS, c.hairColour),
    clothing: one(CLOTHES, c.clothes),
    clothingColor: one(CLOTH_COLOURS, c.clothColour),
    eyes: ['variant09'],
    eyesColor: one(EYES, c.eyes),
    mouth: one(MOUTHS, c.mouth),
    mouthColor: ['c9504a'],
    glasses: one(GLASSES, c.glasses ?? 'glasses'),
    glassesColor: ['262626'],
    glassesProbability: c.glasses === null ? 0 : 100,
    hat: ['variant07'],
    hatColor: one(CLOTH_COLOURS, c.hat ?? 'red'),
    hatProbability: c.hat === null ? 0 : 100,
    accessories: ['variant01'],
    accessoriesColor: ['ffd700'],
    accessoriesProbability: c.earrings ? 100 : 0,
    beardProbability: 0,
  };
  const { x, y, width, height } = frame;
  const drawing = createAvatar(pixelArt, options as Parameters<typeof createAvatar>[1])
    .toString()
    .replace(/^<svg[^>]*>/, '')
    .replace(/<metadata.*?<\/metadata>/s, '')
    .replace('mask="url(#viewboxMask)"', '')
    .replace(/<mask.*?<\/mask>/s, '')
    .replace(/<\/svg>\s*$/, '');
  const fill = backdrop
    ? `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#${BACKGROUNDS[c.background]}"/>`
    : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" fill="none" ` +
    `shape-rendering="crispEdges" width="${width * cell}" height="${height * cell}">${fill}${drawing}</svg>`
  );
}
