// Draws the pictures of the quick start: one character to learn, in the formats and sizes that a collection has,
// with tags as an automatic tagger leaves them (mistakes included), and a set of other people for regularisation.
// Also the pictures of examples/style.
// `node examples/quickstart/make-pictures.ts`
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { type Random, random } from '../../src/trainers/micro/random.ts';
import {
  BACKGROUNDS,
  type Character,
  drawCharacter,
  FRAMES,
  MOUTHS,
  svgOf,
  tagsOf,
} from '../micro-base/characters.ts';

const SEED = 20230801;

/** What never changes about the character; her trigger word will stand for it. */
const AKI: Partial<Character> = {
  hairColour: 'purple',
  hairShape: 'long hair',
  skin: 'tan',
  eyes: 'green eyes',
  clothes: 'shirt',
  clothColour: 'green',
  glasses: 'glasses',
  hat: 'orange',
  earrings: false,
};

/** Frame, pixels a grid cell and format of each picture of the character. */
const SHOTS: readonly (readonly [frame: number, cell: number, format: 'png' | 'alpha' | 'jpg' | 'rotated' | 'webp'])[] = [
  [0, 32, 'png'], [0, 64, 'jpg'], [0, 48, 'webp'], [0, 90, 'png'], [0, 60, 'alpha'], [0, 64, 'rotated'],
  [0, 40, 'jpg'], [0, 100, 'png'], [0, 64, 'webp'], [0, 36, 'png'], [0, 72, 'jpg'], [0, 50, 'alpha'],
  [1, 56, 'png'], [1, 80, 'jpg'], [1, 100, 'webp'], [1, 64, 'alpha'], [1, 60, 'rotated'], [1, 40, 'png'],
  [2, 60, 'png'], [2, 96, 'jpg'], [2, 64, 'webp'], [2, 110, 'png'], [2, 50, 'rotated'], [2, 40, 'alpha'],
]; // biome-ignore format: six a row

const NOISE = ['highres', 'pixel_art', 'virtual_youtuber', 'blurry', 'absurdres'];

/** The tags a tagger would write: underscores, general and particular side by side, and something wrong. */
function taggerTags(c: Character, draw: Random): string[] {
  const tags = tagsOf(c).flatMap(tag => {
    if (tag === 'orange hat') return ['hat', 'orange_hat', 'baseball_cap'];
    if (tag === 'green shirt') return ['shirt', 'green_shirt'];
    if (tag === 'long hair') return draw.uniform() < 0.5 ? ['long_hair', 'very_long_hair'] : ['long_hair'];
    if (tag === 'tan') return draw.uniform() < 0.5 ? ['tan', 'dark-skinned_female'] : ['tan'];
    if (tag === 'glasses') return ['glasses', 'black-framed_eyewear'];
    if (tag === 'grin') return ['smile', 'teeth', 'parted_lips'];
    return [tag.replaceAll(' ', '_')];
  });
  tags.push(NOISE[draw.integer(NOISE.length)] ?? '');
  if (draw.uniform() < 0.2) tags.push('brown_eyes');
  if (draw.uniform() < 0.15) tags.push('blurry_background');
  return tags;
}

async function writePicture(
  c: Character,
  [frame, cell, format]: (typeof SHOTS)[number],
  path: string,
): Promise<void> {
  const shape = FRAMES[frame];
  if (shape === undefined) throw new Error(`no frame ${frame}`);
  const image = sharp(Buffer.from(svgOf(c, shape, cell, format !== 'alpha')));
  if (format === 'png' || format === 'alpha')
    await image.png({ compressionLevel: 9, palette: format === 'png' }).toFile(`${path}.png`);
  else if (format === 'webp') await image.flatten().webp({ lossless: true }).toFile(`${path}.webp`);
  else if (format === 'jpg')
    await image.flatten().jpeg({ quality: 92, chromaSubsampling: '4:4:4' }).toFile(`${path}.jpg`);
  else {
    // Stored on its side, as a phone would: orientation 6 says "turn me clockwise by a quarter".
    const turned = await image.flatten().rotate(270).toBuffer();
    await sharp(turned)
      .withMetadata({ orientation: 6 })
      .jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
      .toFile(`${path}.jpg`);
  }
}

const images = join(import.meta.dirname, 'images');
for (const folder of ['aki', 'people']) {
  rmSync(join(images, folder), { recursive: true, force: true });
  mkdirSync(join(images, folder), { recursive: true });
}
for (const [index, shot] of SHOTS.entries()) {
  const draw = random(SEED, 1, index);
  const mouth = Object.keys(MOUTHS)[index % 4] ?? 'smile';
  const background =
    shot[2] === 'alpha' ? 'white' : (Object.keys(BACKGROUNDS)[(index * 3 + 1) % 8] ?? 'grey');
  const character = drawCharacter(draw, { ...AKI, mouth, background });
  const path = join(images, 'aki', `aki-${String(index + 1).padStart(2, '0')}`);
  await writePicture(character, shot, path);
  writeFileSync(`${path}.txt`, `${taggerTags(character, draw).join(', ')}\n`);
}
for (let index = 0; index < 48; index++) {
  const draw = random(SEED, 2, index);
  const character = drawCharacter(draw);
  const path = join(images, 'people', `person-${String(index + 1).padStart(2, '0')}`);
  await writePicture(character, [[0, 1, 0, 2][index % 4] ?? 0, 40, 'png'], path);
  writeFileSync(
    `${path}.txt`,
    `${tagsOf(character)
      .map(tag => tag.replaceAll(' ', '_'))
      .join(', ')}\n`,
  );
}

// The style example: other people again, all in one hand: blueprints, white lines on blue.
const style = join(import.meta.dirname, '../style/images');
rmSync(style, { recursive: true, force: true });
mkdirSync(style, { recursive: true });
for (let index = 0; index < 20; index++) {
  const draw = random(SEED, 3, index);
  const character = drawCharacter(draw);
  const frame = FRAMES[[0, 1, 0, 2][index % 4] ?? 0];
  if (frame === undefined) continue;
  const path = join(style, `blueprint-${String(index + 1).padStart(2, '0')}`);
  const grey = await sharp(Buffer.from(svgOf(character, frame, 40)))
    .flatten()
    .greyscale()
    .toColourspace('srgb')
    .png()
    .toBuffer();
  await sharp(grey).tint('#3a66d8').png({ compressionLevel: 9, palette: true }).toFile(`${path}.png`);
  writeFileSync(`${path}.txt`, `${taggerTags(character, draw).join(', ')}\n`);
}
