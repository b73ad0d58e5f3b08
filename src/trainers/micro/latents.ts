// Latents of pictures, encoded once for all trainings: a picture's are the same as long as its pixels and the VAE are.
import { hash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { encodePictures } from './model.ts';
import { layers } from './ops.ts';
import type { Parameters } from './parameters.ts';
import { readPixels, type TrainingPicture } from './pictures.ts';
import { Tape } from './tape.ts';
import { LATENT_CHANNELS, type MicroConfig } from './topology.ts';
import type { Weights } from './weights.ts';

/** Encodes pictures, or takes up what was encoded before. */
export class Encoder {
  readonly #config: MicroConfig;
  readonly #vae: Weights;
  /** Named by the VAE. */
  readonly #folder: string;

  constructor(config: MicroConfig, vae: Weights, { values }: Parameters, cache: string) {
    this.#config = config;
    this.#vae = vae;
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    this.#folder = join(cache, `micro-${hash('sha256', bytes, 'hex').slice(0, 16)}`);
  }

  /** Latents [height / 8, width / 8, 4] of one picture; they do not depend on its neighbours. */
  async encode(picture: TrainingPicture): Promise<Float32Array> {
    const { sha256, width, height } = picture;
    const path = join(this.#folder, `${sha256}-${width}x${height}`);
    const known = await readLatents(path, (width / 8) * (height / 8) * LATENT_CHANNELS);
    if (known !== undefined) return known;
    const pixels = await readPixels(picture);
    const { memory } = this.#vae;
    const latents = memory.scoped(() => {
      const tape = new Tape(memory, false);
      const x = tape.input(pixels, [1, height, width, 3]);
      return encodePictures(layers(tape, this.#vae, this.#config.groups), x).data.slice();
    });
    // Of a picture without a digest nobody knows whether it is the same.
    if (sha256 !== '') await this.#keep(path, latents);
    return latents;
  }

  async #keep(path: string, { buffer, byteOffset, byteLength }: Float32Array): Promise<void> {
    const bytes = Buffer.from(buffer, byteOffset, byteLength);
    const sum = Buffer.alloc(SUM);
    sum.writeUInt32LE(crc32(bytes));
    const fresh = `${path}.${process.pid}`;
    await mkdir(this.#folder, { recursive: true });
    await writeFile(fresh, Buffer.concat([bytes, sum]));
    await rename(fresh, path);
  }
}

/** Bytes of the checksum at the end. */
const SUM = 4;

/** What was kept; undefined where there is nothing, or something damaged. */
async function readLatents(path: string, count: number): Promise<Float32Array | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined || bytes.length !== count * 4 + SUM) return undefined;
  const values = bytes.subarray(0, count * 4);
  if (crc32(values) !== bytes.readUInt32LE(count * 4)) return undefined;
  return new Float32Array(new Uint8Array(values).buffer);
}
