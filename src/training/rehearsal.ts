// A training in small: the same job in a minute, for the trainer that needs no GPU.
import type { TrainJob } from './job.generated.ts';

/** What a rehearsal is to be. */
export interface Rehearsal {
  /** Optimiser steps. */
  readonly steps: number;
  /** The base model that stands in, a single-file checkpoint. */
  readonly checkpoint: string;
  /** How much higher the rates are that its trainer usually takes: absurd ones stay absurd. */
  readonly rateFactor: number;
}

/** More are not needed to see where it goes, and each costs as much as a few steps. */
const MOST_PREVIEWS = 4;
const LARGEST_BATCH = 4;
/** Longer side of a preview, in pixels. */
const LARGEST_SIDE = 512;

/**
 * The same job in `steps` steps: same pictures, captions, prompts and seed, and a schedule of the same shape. A step
 * has the highest rate of those it stands for, since high rates are what a training fails by. Nothing is saved on the
 * way.
 */
export function rehearsed(job: TrainJob, { steps: wanted, checkpoint, rateFactor }: Rehearsal): TrainJob {
  const steps = Math.min(wanted, job.steps);
  const ratio = job.steps / steps;
  const every = Math.max(Math.round(job.previews.every / ratio), Math.ceil(steps / MOST_PREVIEWS));
  return {
    ...job,
    model: { ...job.model, checkpoint, vae: null },
    batch_size: Math.min(job.batch_size, LARGEST_BATCH),
    steps,
    schedule: compressed(job, steps, rateFactor) as TrainJob['schedule'],
    previews: { every: Math.min(every, steps), prompts: job.previews.prompts.map(sized) },
    save_every: null,
    states: [],
  };
}

/** The step of the training that a step of its rehearsal stands for. */
export const stepMeant = (step: number, rehearsal: number, training: number): number =>
  Math.round((step * training) / Math.min(rehearsal, training));

function compressed(
  job: TrainJob,
  steps: number,
  rateFactor: number,
): readonly TrainJob['schedule'][number][] {
  const place = (step: number): number => (step * steps) / job.steps;
  const rates = new Array<number>(steps).fill(0);
  for (const { lr, from, to } of job.schedule)
    for (let step = Math.floor(place(from)); step < Math.min(steps, Math.ceil(place(to))); step++)
      rates[step] = Math.max(rates[step] ?? 0, lr * rateFactor);
  const segments: { lr: number; from: number; to: number }[] = [];
  for (const [step, lr] of rates.entries()) {
    const last = segments.at(-1);
    if (last?.lr === lr) last.to = step + 1;
    else segments.push({ lr, from: step, to: step + 1 });
  }
  return segments;
}

function sized<Prompt extends { readonly width: number; readonly height: number }>(prompt: Prompt): Prompt {
  const scale = Math.min(1, LARGEST_SIDE / Math.max(prompt.width, prompt.height));
  return { ...prompt, width: Math.round(prompt.width * scale), height: Math.round(prompt.height * scale) };
}
