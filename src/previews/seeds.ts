import { hash } from 'node:crypto';

/**
 * `count` different seeds that nobody chose, drawn from a digest: as good as thrown by chance for a network that was not
 * there before, and the same again for the same network, so that what was seen can be repeated (S-58, S-76).
 */
export function drawSeeds(digest: string, count: number): readonly number[] {
  const seeds = new Set<number>();
  for (let n = 0; seeds.size < count; n++)
    seeds.add(hash('sha256', `${digest} ${n}`, 'buffer').readUInt32LE(0));
  return [...seeds];
}
