// Perceptual hashes as numbers: two halves of 32 bits.

/** The half of a hash that begins at a digit. */
export const half = (hash: string, from: number): number => Number.parseInt(hash.slice(from, from + 8), 16);

/** How many bits of 32 are set. */
export function ones(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
