import type { TrainEvent } from './event.generated.ts';

/** The events of an `events.jsonl`, whole lines of which were checked when they were written. */
export const readEvents = (text: string): readonly TrainEvent[] =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as TrainEvent);
