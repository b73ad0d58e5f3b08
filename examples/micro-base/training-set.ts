// The drawings that the base model is trained on; number i depends on the recipe's seed and i alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { parse } from 'yaml';
import { random } from '../../src/trainers/micro/random.ts';
import type { MicroConfig } from '../../src/trainers/micro/topology.ts';
import { type Character, drawCharacter, FRAMES, type Frame, svgOf, tagsOf } from './characters.ts';

export interface Recipe {
  readonly characters: number;
  readonly seed: number;
  readonly model: Omit<MicroConfig, 'vocabulary'>;
  readonly autoencoder: {
    readonly steps: number;
    readonly batch: number;
    readonly rate: number;
    readonly noise: number;
    readonly recolour: number;
  };
  readonly base: {
    readonly steps: number;
    readonly batch: number;
    readonly rate: number;
    readonly average: number;
    readonly captions: {
      readonly empty: number;
      readonly thinned: number;
      readonly free: number;
      readonly common: number;
    };
  };
}

export const recipe = parse(readFileSync(join(import.meta.dirname, 'recipe.yaml'), 'utf8')) as Recipe;

export interface Drawing {
  readonly tags: readonly string[];
  /** RGB, row by row. */
  readonly pixels: Uint8Array;
}

/** Drawings of one size; all of a batch have one size. */
export interface Bucket {
  readonly width: number;
  readonly height: number;
  readonly drawings: Drawing[];
}

/** Pixels a grid cell, at the model's size. */
export const CELL = 4;
const STREAM = 1;

export const characterAt = (i: number): Character => drawCharacter(random(recipe.seed, STREAM, i));

/** Half of the drawings are square, a quarter portrait, a quarter landscape: an index into FRAMES. */
export const frameIndex = (i: number): number => [0, 1, 0, 2][i % 4] ?? 0;

export async function render(svg: string): Promise<Uint8Array> {
  return new Uint8Array(
    await sharp(Buffer.from(svg)).flatten({ background: '#fff' }).removeAlpha().raw().toBuffer(),
  );
}

/** The whole set, by size. */
export async function drawAll(): Promise<Bucket[]> {
  const buckets: Bucket[] = FRAMES.map(({ width, height }) => ({
    width: width * CELL,
    height: height * CELL,
    drawings: [],
  }));
  for (let i = 0; i < recipe.characters; i++) {
    const which = frameIndex(i);
    const character = characterAt(i);
    buckets[which]?.drawings.push({
      tags: tagsOf(character),
      pixels: await render(svgOf(character, FRAMES[which] as Frame, CELL)),
    });
  }
  return buckets;
}
