import { bytes } from './bytes.ts';
import { count } from './words.ts';

/** States that a training keeps to go on from, and the size of each as far as it is known. */
export interface KeptStates {
  readonly states: number;
  readonly atChanges: number;
  readonly bytes: number | null;
}

/** `keeps 5 states of about 1.2 MB each, 5.8 MB in all; 2 of them where the rate changes`. */
export function keptSentence(kept: KeptStates): string {
  const { states, atChanges } = kept;
  const each =
    kept.bytes === null
      ? ' of a size that is not known'
      : ` of about ${bytes(kept.bytes)}${states === 1 ? '' : ` each, ${bytes(states * kept.bytes)} in all`}`;
  return `keeps ${count(states, 'state')}${each}${atChanges === 0 ? '' : `; ${atChanges} of them where the rate changes`}`;
}
