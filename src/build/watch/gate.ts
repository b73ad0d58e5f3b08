import type { Gate } from '../visit.ts';

/** What took this many milliseconds last time is not done again unasked while somebody edits. */
const LONG = 10 * 60_000;

/** In a watch costly steps wait for a word: those that say so, that need a GPU, or that took over ten minutes. */
export const costlyGate: Gate = (step, work) =>
  step.costly === true ||
  (step.resources.gpu ?? 0) > 0 ||
  work.some(({ before }) => (before?.ms ?? 0) > LONG);
