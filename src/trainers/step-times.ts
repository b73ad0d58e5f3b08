// What each step of a training took. No result holds it, since results of equal builds are equal: it lies beside the log.

import { hash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrainEvent } from '../training/event.generated.ts';

/** Seconds by step, and whose they are. */
interface Kept {
  /** Digest of the training's events: a result that was restored has other times, or none. */
  readonly events: string;
  readonly seconds: Readonly<Record<string, number>>;
}

/** Beside a log that is kept as `path`. */
const beside = (log: string): string => `${log}.times`;
const digestOf = (events: string): string => hash('sha256', readFileSync(events), 'hex');

/** Measures from one event to the next, and over all attempts in a file of `folder`. */
export class StepTimes {
  readonly #file: string;
  #before = performance.now();

  constructor(folder: string) {
    this.#file = join(folder, 'times');
  }

  hear({ event, ...rest }: TrainEvent): void {
    const now = performance.now();
    if (event === 'progress' && 'step' in rest)
      appendFileSync(this.#file, `${rest.step} ${((now - this.#before) / 1000).toFixed(3)}\n`);
    // Losses of single pictures come in one go with the step's own.
    if (event !== 'sample') this.#before = now;
  }

  /** Puts them beside the log, once the training has ended. */
  keep(log: string, events: string): void {
    const lines = existsSync(this.#file) ? readFileSync(this.#file, 'utf8').split('\n') : [];
    const seconds: Record<string, number> = {};
    for (const line of lines) {
      const [step, took] = line.split(' ');
      if (step !== undefined && took !== undefined) seconds[step] = Number(took);
    }
    const kept: Kept = { events: digestOf(events), seconds };
    writeFileSync(beside(log), JSON.stringify(kept));
  }
}

/** What the steps of a training took whose log and events these are; nothing where nobody measured. */
export function readStepTimes(log: string, events: string): Kept['seconds'] {
  if (!existsSync(beside(log)) || !existsSync(events)) return {};
  const kept = JSON.parse(readFileSync(beside(log), 'utf8')) as Kept;
  return kept.events === digestOf(events) ? kept.seconds : {};
}
