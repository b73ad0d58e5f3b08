// Judges the previews of a training as they come.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PromptKind } from '../previews/evidence.ts';
import type { PreviewMeasures } from '../previews/measure.ts';
import { type RunHealth, RunJudge } from '../previews/run.ts';
import type { Thresholds } from '../previews/thresholds.ts';
import type { TrainEvent } from '../training/event.generated.ts';

export interface Watched {
  /** The trainer's output folder. */
  readonly output: string;
  /** Where the events of earlier attempts at the same steps are kept, that this one goes on from. */
  readonly events: string;
  readonly prompts: readonly PromptKind[];
  readonly limits: Thresholds;
  /** Up to this step a person has judged. */
  readonly approved: number;
  readonly isBurst: (done: number) => boolean;
  /** Called whenever a checkpoint was judged. */
  readonly onVerdict: (health: RunHealth) => void;
}

type Preview = Extract<TrainEvent, { readonly event: 'preview' }>;

/**
 * One checkpoint after another, in this process: a preview takes some milliseconds. A checkpoint is judged once all of its
 * previews are there, or the trainer has gone on without them.
 */
export class HealthWatch {
  readonly #watched: Watched;
  readonly #judge: RunJudge;
  /** The last step that was judged. */
  #last = -1;
  #open: { readonly step: number; readonly measures: (PreviewMeasures | null)[]; seen: number } | undefined;
  #work: Promise<void> = Promise.resolve();

  constructor(watched: Watched) {
    this.#watched = watched;
    this.#judge = new RunJudge(watched.prompts, watched.limits, watched.approved);
  }

  /** Takes note of an event. */
  see(event: TrainEvent): void {
    this.#work = this.#work.then(() => this.#take(event));
  }

  /** How the training stands once everything that was seen is judged. */
  async end(): Promise<RunHealth> {
    await this.#work;
    this.#close();
    return this.#judge.health;
  }

  async #take(event: TrainEvent): Promise<void> {
    if (event.event === 'start') {
      for (const earlier of readPreviews(this.#watched.events)) await this.#take(earlier);
      return;
    }
    if ('step' in event && this.#open !== undefined && event.step > this.#open.step) this.#close();
    if (event.event !== 'preview' || event.prompt >= this.#watched.prompts.length) return;
    if (event.step <= this.#last) return;
    this.#open ??= { step: event.step, measures: this.#watched.prompts.map(() => null), seen: 0 };
    // Only now: the trainer need not wait for it.
    const { measurePreview } = await import('../previews/measure.ts');
    const measured = await measurePreview(join(this.#watched.output, event.path));
    this.#open.measures[event.prompt] = measured.ok ? measured.value : null;
    if (++this.#open.seen === this.#watched.prompts.length) this.#close();
  }

  #close(): void {
    if (this.#open === undefined) return;
    const { step, measures } = this.#open;
    this.#open = undefined;
    this.#last = step;
    this.#judge.add({ step, measures, burst: this.#watched.isBurst(step) });
    this.#watched.onVerdict(this.#judge.health);
  }
}

/** Those that earlier attempts told of; the trainer's runner has dropped what this one does again. */
const readPreviews = (events: string): readonly Preview[] =>
  readFileSync(events, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as TrainEvent)
    .filter(event => event.event === 'preview')
    .sort((a, b) => a.step - b.step);
