import { createHash } from 'node:crypto';
import type { Entry } from './lexicon.ts';

/**
 * A caption with its tags in another order, the same one for the same key whatever else is built: those that are kept and
 * those that the recipe put there stay where they are.
 */
export function permuted(
  entries: readonly Entry[],
  keep: number,
  key: readonly (string | number)[],
): readonly Entry[] {
  const isFree = (entry: Entry, at: number): boolean => at >= keep && entry.record.text === undefined;
  const free = entries.filter(isFree);
  const random = numbers(key);
  const draw = (): Entry | undefined => {
    const at = Math.floor(random() * free.length);
    const drawn = free[at];
    const last = free.pop();
    if (last !== undefined && at < free.length) free[at] = last;
    return drawn;
  };
  return entries.map((entry, at) => (isFree(entry, at) ? (draw() ?? entry) : entry));
}

/** Uniform on [0, 1): the words of one hash after another of the key. */
function numbers(key: readonly (string | number)[]): () => number {
  let block = Buffer.alloc(0);
  let blocks = 0;
  return () => {
    if (block.length < 4)
      block = createHash('sha256')
        .update(JSON.stringify([...key, blocks++]))
        .digest();
    const value = block.readUInt32LE();
    block = block.subarray(4);
    return value / 2 ** 32;
  };
}
