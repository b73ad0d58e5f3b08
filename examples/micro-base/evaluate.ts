// How well the base model follows its tags: on combinations that it was not trained on, is each sample nearest to
// the true drawing among the drawings that differ from it in just one attribute? Prints the table of README.md and
// writes evaluation.png (true drawings above, samples below). `node examples/micro-base/evaluate.ts`
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderSheet } from '../../src/images/sheet.ts';
import { loadCheckpoint } from '../../src/trainers/micro/checkpoint.ts';
import { Memory } from '../../src/trainers/micro/memory.ts';
import { random } from '../../src/trainers/micro/random.ts';
import { createSampler, type Sample } from '../../src/trainers/micro/sampling.ts';
import { Weights } from '../../src/trainers/micro/weights.ts';
import {
  BACKGROUNDS,
  type Character,
  CLOTH_COLOURS,
  CLOTHES,
  drawCharacter,
  EYES,
  FRAMES,
  type Frame,
  GLASSES,
  HAIR_COLOURS,
  HAIR_SHAPES,
  MOUTHS,
  SKINS,
  svgOf,
  tagsOf,
} from './characters.ts';
import { CELL, characterAt, recipe, render } from './training-set.ts';

const COUNT = 48;
const SEED = 999;

/** The values that each attribute may take; a colour of the hat or kind of glasses only where there is one. */
const ALTERNATIVES: readonly (readonly [name: string, field: keyof Character, values: readonly string[]])[] =
  [
    ['hair colour', 'hairColour', Object.keys(HAIR_COLOURS)],
    ['hair shape', 'hairShape', Object.keys(HAIR_SHAPES)],
    ['skin', 'skin', Object.keys(SKINS)],
    ['eyes', 'eyes', Object.keys(EYES)],
    ['expression', 'mouth', Object.keys(MOUTHS)],
    ['clothes', 'clothes', Object.keys(CLOTHES)],
    ['colour of clothes', 'clothColour', Object.keys(CLOTH_COLOURS)],
    ['background', 'background', Object.keys(BACKGROUNDS)],
    ['glasses', 'glasses', ['', ...Object.keys(GLASSES)]],
    ['hat', 'hat', ['', ...Object.keys(CLOTH_COLOURS)]],
  ];

const frameOf = (index: number): Frame => FRAMES[[0, 0, 1, 2][index % 4] ?? 0] as Frame;

function unseenCharacters(): Character[] {
  const seen = new Set<string>();
  for (let i = 0; i < recipe.characters; i++) seen.add(tagsOf(characterAt(i)).join());
  const unseen: Character[] = [];
  for (let i = 0; unseen.length < COUNT; i++) {
    const character = drawCharacter(random(SEED, i));
    if (!seen.has(tagsOf(character).join())) unseen.push(character);
  }
  return unseen;
}

const squaredDistance = (a: Uint8Array, b: Uint8Array): number =>
  a.reduce((sum, value, i) => sum + (value - (b[i] ?? 0)) ** 2, 0);

async function nearest(
  sample: Sample,
  character: Character,
  frame: Frame,
  field: keyof Character,
  values: readonly string[],
) {
  let best: { value: string | null; distance: number } | undefined;
  for (const name of values) {
    const value = name === '' ? null : name;
    const pixels = await render(svgOf({ ...character, [field]: value }, frame, CELL));
    const distance = squaredDistance(sample.pixels, pixels);
    if (best === undefined || distance < best.distance) best = { value, distance };
  }
  return best?.value;
}

const base = await loadCheckpoint(join(import.meta.dirname, 'micro-base.safetensors'), null);
if (!base.ok) throw new Error(base.diagnostics[0]?.message);
const { config, denoiser, autoencoder } = base.value;
const memory = new Memory();
const [model, vae] = [new Weights(memory, denoiser), new Weights(memory, autoencoder)];
const sampler = createSampler(config, model, vae, 1);

const characters = unseenCharacters();
const samples = sampler.sample(
  characters.map((character, index) => ({
    prompt: tagsOf(character).join(', '),
    negative: '',
    seed: SEED + index,
    width: frameOf(index).width * CELL * config.scale,
    height: frameOf(index).height * CELL * config.scale,
    steps: 20,
    cfg: 4,
    strength: 1,
  })),
  () => undefined,
);

console.log('| attribute | choices | right | chance |\n|---|---|---|---|');
for (const [name, field, values] of ALTERNATIVES) {
  let right = 0;
  let asked = 0;
  for (const [index, character] of characters.entries()) {
    // Eyes cannot be seen behind sunglasses.
    if (field === 'eyes' && character.glasses === 'sunglasses') continue;
    const sample = samples[index];
    if (sample === undefined) continue;
    asked++;
    if ((await nearest(sample, character, frameOf(index), field, values)) === character[field]) right++;
  }
  console.log(`| ${name} | ${values.length} | ${right} of ${asked} | ${Math.round(asked / values.length)} |`);
}

const columns = 12;
const truth = await Promise.all(
  characters.map(async (character, index) => {
    const frame = frameOf(index);
    return {
      rgb: await render(svgOf(character, frame, CELL)),
      width: frame.width * CELL,
      height: frame.height * CELL,
    };
  }),
);
const drawn = samples.map(({ pixels, width, height }) => ({ rgb: pixels, width, height }));
const rows = Array.from({ length: COUNT / columns }, (_, row) => {
  const [from, to] = [row * columns, (row + 1) * columns];
  return [
    { label: 'true', pictures: truth.slice(from, to) },
    { label: 'model', pictures: drawn.slice(from, to) },
  ];
}).flat();
const sheet = await renderSheet({
  columns: Array.from({ length: columns }, () => ({ label: '' })),
  rows,
  tile: 72,
});
if (!sheet.ok) throw new Error(sheet.diagnostics[0]?.message);
await writeFile(join(import.meta.dirname, 'evaluation.png'), sheet.value);
