import { createHash, hash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import type { Digest } from './step.ts';

/** Up to this many bytes one synchronous read is cheaper than a stream. */
const WHOLE = 1 << 20;

/** Names bytes by what they are, the same on every machine. */
export const sha256 = (data: string | Uint8Array): Digest => hash('sha256', data, 'hex') as Digest;

/** Stands for the digest of a file of the user's that is there and that the system does not let us read. */
export const UNREADABLE = sha256('unreadable');

/** The digest of a file of `size` bytes, in constant memory. Rejects with the system's error. */
export const sha256File = async (path: string, size: number): Promise<Digest> => {
  if (size <= WHOLE) return sha256(readFileSync(path));
  const sum = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: WHOLE })) sum.update(chunk as Buffer);
  return sum.digest('hex') as Digest;
};
