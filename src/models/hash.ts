import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

export interface ModelHashes {
  readonly sha256: string;
  /** First 10 digits of the sha256: what A1111 shows beside a model. */
  readonly short: string;
  /** A1111's hash before 2023: sha256 of 64 KiB at 1 MiB, 8 digits; still in `sd_merge_models`. */
  readonly legacy: string;
}

const MIB = 2 ** 20;

/** Hashes a model file in one pass, without holding it in memory. Rejects when the file cannot be read. */
export async function hashModel(path: string, signal?: AbortSignal): Promise<ModelHashes> {
  const [whole, part] = [createHash('sha256'), createHash('sha256')];
  let position = 0;
  for await (const bytes of createReadStream(path, { highWaterMark: MIB, signal })) {
    whole.update(bytes);
    part.update(bytes.subarray(Math.max(0, MIB - position), Math.max(0, MIB + 2 ** 16 - position)));
    position += bytes.length;
  }
  const sha256 = whole.digest('hex');
  return { sha256, short: sha256.slice(0, 10), legacy: part.digest('hex').slice(0, 8) };
}
