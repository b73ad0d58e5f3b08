// The job that a trainer is given.
import { mkdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Task } from '../build/step.ts';
import { initialize } from '../captions/embedding.ts';
import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import type { Length, Training } from '../recipe/project.ts';
import { statesOf } from '../training/beginning.ts';
import { type ManifestRow, parseManifest, stepsPerEpoch } from '../training/epochs.ts';
import type { TrainJob, ValidationDataset } from '../training/job.generated.ts';
import { cutParts, planParts, ratesOf } from '../training/parts.ts';
import { cutAt } from '../training/schedule.ts';
import { planSchedule } from '../training/shapes.ts';
import { classPicturesOf } from './class-name.ts';
import { artifactOf, fileOf, readText } from './inputs.ts';
import { modelFile } from './models.ts';
import { classStep, datasetTarget, manifestStep } from './names.ts';
import { pickedEnd, picksPastEnd } from './picks.ts';

/** The middles of five equal parts of all noise levels: their mean stands for that of all. */
const TIMESTEPS = [100, 300, 500, 700, 900];

/** A length in optimiser steps. */
export const stepsOf = (length: Length, perEpoch: number): number =>
  'steps' in length ? length.steps : length.epochs * perEpoch;

/** A training's job, and how many of its steps show every picture once. */
export interface PlannedJob {
  readonly job: TrainJob;
  readonly perEpoch: number;
}

/** Turns a recipe's training into the trainer's job, once the datasets' manifests are there to count. */
export async function planJob(task: Task, training: Training): Promise<Result<PlannedJob>> {
  const rows: ManifestRow[] = [];
  const datasets: TrainJob['datasets'][number][] = [];
  for (const { name, kind, captions } of training.datasets) {
    const text = await readText(task, artifactOf(task, manifestStep(name), 'manifest'));
    rows.push(...parseManifest(text));
    datasets.push({
      ...placeOf(task, name),
      regularisation: kind === 'regularisation',
      ...(kind === 'regularisation' && { loss_weight: training.priorLossWeight }),
      shuffle: captions.train.shuffle,
      caption_dropout: captions.train.captionDropout,
      caption_dropout_every_n_epochs: captions.train.captionDropoutEveryNEpochs,
      tag_dropout: captions.train.tagDropout,
    });
  }
  const drawn = classPicturesOf(training);
  if (drawn !== undefined) {
    rows.push(...parseManifest(await readText(task, artifactOf(task, classStep(drawn), 'manifest'))));
    const root = join(task.project, 'build', classStep(drawn));
    datasets.push({
      ...{ name: 'class pictures', root, manifest: join(root, 'manifest.jsonl') },
      ...{ regularisation: true, loss_weight: training.priorLossWeight, shuffle: false },
      ...{ caption_dropout: 0, caption_dropout_every_n_epochs: 0, tag_dropout: 0 },
    });
  }
  if (rows.length === 0)
    return fail({
      severity: 'error',
      code: 'SDB410',
      message: `train/${training.name} has no pictures`,
      location: training.where,
      hint: 'check the globs of its datasets',
    });
  const { gradientAccumulation } = training;
  const perEpoch = stepsPerEpoch(rows, training.batchSize, gradientAccumulation);
  const planned = stepsOf(training.length, perEpoch);
  const beyond = picksPastEnd(training, planned);
  if (beyond.length > 0) return fail(...beyond);
  const schedule = planSchedule(training.schedule.rates, planned, training.schedule.where, perEpoch);
  if (!schedule.ok) return schedule;
  const parts = planParts(training.partRates, schedule.value.segments, perEpoch);
  if (!parts.ok) return parts;
  // What is picked has the rates that it had in the whole training.
  const steps = pickedEnd(training) ?? planned;
  const rates = {
    schedule: [...cutAt(schedule.value.segments, steps)] as TrainJob['schedule'],
    part_schedules: cutParts(parts.value, steps) as TrainJob['part_schedules'],
  };
  const every = training.previews === undefined ? steps : stepsOf(training.previews.every, perEpoch);
  // Where a verdict may lead back to.
  const judged = training.onFailure === 'report' ? steps : every;
  const job: TrainJob = {
    ...(await beginJob(task, training)),
    network_file: null,
    datasets: datasets as TrainJob['datasets'],
    batch_size: training.batchSize,
    gradient_accumulation: gradientAccumulation,
    steps,
    ...rates,
    seed: training.seed,
    previews: {
      every,
      prompts: (training.previews?.prompts ?? []).map(({ where: _where, ...prompt }) => prompt),
    },
    validation:
      training.validation === undefined
        ? null
        : {
            every: stepsOf(training.validation.every, perEpoch),
            datasets: training.validation.datasets.map(({ name }) => placeOf(task, name)),
            timesteps: TIMESTEPS,
          },
    save_every: training.saveEvery === undefined ? null : stepsOf(training.saveEvery, perEpoch),
    states: [...statesOf(ratesOf(rates), perEpoch, judged)],
  };
  return ok({ job, perEpoch }, schedule.diagnostics);
}

/** Where a dataset lies. */
function placeOf(task: Task, name: string): ValidationDataset {
  const root = join(task.project, 'build', datasetTarget(name));
  return { name, root, manifest: join(root, 'manifest.jsonl') };
}

type Begun = Pick<
  TrainJob,
  | 'sdbuild'
  | 'name'
  | 'output'
  | 'resume'
  | 'cache'
  | 'model'
  | 'method'
  | 'network'
  | 'hypernetwork'
  | 'embedding'
  | 'optimizer'
  | 'noise'
  | 'compute'
  | 'ema'
  | 'prediction'
>;

/** What jobs on one training's model and network have in common; makes the folders that they name. */
async function beginJob(task: Task, training: Training): Promise<Begun> {
  const output = join(task.resume, 'output');
  const resume = join(task.resume, 'states');
  await mkdir(output, { recursive: true });
  await mkdir(resume, { recursive: true });
  const cache = task.lasting('latents');
  const now = new Date();
  // Folders that nobody touches are removed in the end.
  await utimes(cache, now, now);
  const { name: optimizer, betas, weightDecay, maxGradNorm } = training.optimizer;
  const { noise, compute, ema, prediction } = training;
  return {
    sdbuild: 1,
    name: training.name,
    output,
    resume,
    cache,
    model: {
      checkpoint: modelFile(task, training.base).absolute,
      vae: training.vae === undefined ? null : fileOf(task, training.vae.path).absolute,
      clip_skip: training.clipSkip,
    },
    method: training.method,
    ...networkOf(training),
    optimizer: {
      name: optimizer,
      betas: [...betas],
      weight_decay: weightDecay,
      max_grad_norm: maxGradNorm,
    },
    ...(noise !== undefined && { noise }),
    ...(compute !== undefined && { compute }),
    ...(ema !== undefined && { ema }),
    ...(prediction !== undefined && { prediction }),
  };
}

/** The job that draws with a finished network, at a path, or with the model alone, and trains nothing. */
export async function planDrawing(
  task: Task,
  training: Training,
  network: string | null,
  prompts: TrainJob['previews']['prompts'],
): Promise<TrainJob> {
  return {
    ...(await beginJob(task, network === null ? untrained(training) : training)),
    network_file: network,
    datasets: [],
    batch_size: 1,
    gradient_accumulation: 1,
    steps: 0,
    schedule: [],
    part_schedules: { unet: null, text_encoder: null },
    seed: training.seed,
    previews: { every: 1, prompts },
    validation: null,
    save_every: null,
    states: [],
  };
}

/** As if nothing was to be trained but the least of all networks, which begins as no change of the model. */
function untrained({ hypernetwork: _hypernetwork, ...training }: Training): Training {
  return { ...training, method: 'lora', network: { rank: 1, alpha: 1 }, embedding: undefined };
}

/** What the job's method is to train. */
function networkOf({
  network,
  hypernetwork,
  embedding,
}: Training): Pick<TrainJob, 'network' | 'hypernetwork' | 'embedding'> {
  return {
    ...(network !== undefined && { network }),
    ...(hypernetwork !== undefined && { hypernetwork }),
    ...(embedding !== undefined && {
      embedding: { ...initialize(embedding), ids: [...initialize(embedding).ids] },
    }),
  };
}
