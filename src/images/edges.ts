import type { Plane } from './luma.ts';

/** Of 255: a picture with less contrast has no edges to speak of. */
const FLAT = 32;
/** Share of all pixels, or of those that differ from their neighbours, that the steepest edges are. */
const STEEP = { ofAll: 0.005, ofEdges: 0.1 };
/** Of 255: what differs by less is a gradient. */
const EDGE = 2;

/**
 * How wide the sharpest edges of a picture are, in its pixels: how many it takes from dark to bright at the steepest. 1 is
 * an edge between two pixels; undefined without contrast.
 */
export function edgeWidth({ values, width, height }: Plane): number | undefined {
  const tones = new Uint32Array(256);
  const steps = new Uint32Array(256);
  for (let y = 0; y < height - 1; y++)
    for (let at = y * width, end = at + width - 1; at < end; at++) {
      const value = values[at] ?? 0;
      const across = Math.abs((values[at + 1] ?? 0) - value);
      const down = Math.abs((values[at + width] ?? 0) - value);
      const step = Math.max(across, down);
      tones[value] = (tones[value] ?? 0) + 1;
      steps[step] = (steps[step] ?? 0) + 1;
    }
  const all = (width - 1) * (height - 1);
  const contrast = ranked(tones, all * 0.99) - ranked(tones, all * 0.01);
  if (contrast < FLAT) return undefined;
  const edges = all - (steps[0] ?? 0) - (steps[EDGE - 1] ?? 0);
  // Few large shapes have few edges; writing over a blurred picture shall not decide.
  const steepest = Math.min(all * STEEP.ofAll, edges * STEEP.ofEdges);
  return contrast / Math.max(ranked(steps, all - steepest), 0.5);
}

/** The least value that `rank` of those counted do not exceed. */
function ranked(counts: Uint32Array, rank: number): number {
  let sum = 0;
  for (const [value, count] of counts.entries()) {
    sum += count;
    if (sum >= rank) return value;
  }
  return counts.length - 1;
}
