// A training in small: the same job in a minute, for the trainer that needs no GPU.
import type { TrainJob } from './job.generated.ts';
import type { Segment } from './schedule.ts';

/** What a rehearsal is to be. */
export interface Rehearsal {
  /** Optimiser steps. */
  readonly steps: number;
  /** The base model that stands in, a single-file checkpoint. */
  readonly checkpoint: string;
  /** How much higher the rates are that its trainer usually takes: absurd ones stay absurd. */
  readonly rateFactor: number;
}

/**
 * How much higher the rates are that the small model takes, by method: those at which it learns, by those that people
 * train real models with. House defaults.
 */
const RATE_FACTORS: Readonly<Record<string, number>> = {
  lora: 40,
  'textual-inversion': 20,
  hypernetwork: 4_000,
  'fine-tune': 5_000,
};

/** By how much a rehearsal of a training by another trainer raises the rates; those of the small model's own stay. */
export const rateFactorOf = (method: string, isOwn: boolean): number =>
  isOwn ? 1 : (RATE_FACTORS[method] ?? RATE_FACTORS.lora ?? 1);

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
export function rehearsed(whole: TrainJob, { steps: wanted, checkpoint, rateFactor }: Rehearsal): TrainJob {
  const { noise: _noise, compute: _compute, ema: _ema, prediction: _prediction, ...job } = whole;
  const { dora: _dora, ...network } = job.network ?? {};
  const steps = Math.min(wanted, job.steps);
  const ratio = job.steps / steps;
  const small = (schedule: readonly Segment[]): TrainJob['schedule'] =>
    compressed(schedule, job.steps, steps, rateFactor * shareOf(job)) as TrainJob['schedule'];
  const every = Math.max(Math.round(job.previews.every / ratio), Math.ceil(steps / MOST_PREVIEWS));
  return {
    ...job,
    ...(job.network !== undefined && { network: network as typeof job.network }),
    optimizer: { ...job.optimizer, name: 'adamw' },
    model: { ...job.model, checkpoint, vae: null },
    batch_size: Math.min(job.batch_size, LARGEST_BATCH),
    gradient_accumulation: 1,
    steps,
    schedule: small(job.schedule),
    part_schedules: {
      unet: job.part_schedules.unet && small(job.part_schedules.unet),
      text_encoder: job.part_schedules.text_encoder && small(job.part_schedules.text_encoder),
    },
    previews: { every: Math.min(every, steps), prompts: job.previews.prompts.map(sized) },
    save_every: null,
    states: [],
  };
}

/** Prodigy's rates are shares of the one that it finds, which is about this. */
const shareOf = ({ optimizer }: TrainJob): number => (optimizer.name === 'prodigy' ? 1e-4 : 1);

/** The step of the training that a step of its rehearsal stands for. */
export const stepMeant = (step: number, rehearsal: number, training: number): number =>
  Math.round((step * training) / Math.min(rehearsal, training));

function compressed(
  schedule: readonly Segment[],
  length: number,
  steps: number,
  rateFactor: number,
): readonly Segment[] {
  const place = (step: number): number => (step * steps) / length;
  const rates = new Array<number>(steps).fill(0);
  for (const { lr, from, to } of schedule)
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
