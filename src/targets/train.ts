// train/NAME: one training as one item.
import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Input, Json, Output, Step, Task } from '../build/step.ts';
import { type Diagnostic, fail } from '../diagnostics/diagnostic.ts';
import type { RunHealth } from '../previews/run.ts';
import type { Training } from '../recipe/project.ts';
import { type Trainer, trainerOf } from '../trainers/trainer.ts';
import type { TrainEvent } from '../training/event.generated.ts';
import type { TrainJob } from '../training/job.generated.ts';
import { countsEpochs, type Part, type PartSchedules, planParts } from '../training/parts.ts';
import { planSchedule } from '../training/shapes.ts';
import { classPicturesOf } from './class-name.ts';
import { bytesOf } from './inputs.ts';
import { modelFile, modelInput } from './models.ts';
import { classStep, gateStep, manifestStep, trainGateStep, trainStep } from './names.ts';
import { pickedSteps, picksPastEnd } from './picks.ts';
import type { Finished } from './stages.ts';

/** Value of a training's item: the plan as it was carried out. */
export interface TrainValue {
  readonly steps: number;
  readonly stepsPerEpoch: number;
  readonly segments: TrainJob['schedule'];
  readonly parts: PartSchedules;
}

/** What no training could follow, as far as it is known before any picture is read; all else is for its lint to say. */
export function checkSchedule(training: Training): readonly Diagnostic[] {
  const { rates, where } = training.schedule;
  if (!('steps' in training.length) || countsEpochs(rates, training.partRates)) return [];
  const schedule = planSchedule(rates, training.length.steps, where);
  const parts = schedule.ok ? planParts(training.partRates, schedule.value.segments).diagnostics : [];
  const beyond = picksPastEnd(training, training.length.steps);
  return [...schedule.diagnostics, ...parts, ...beyond].filter(({ severity }) => severity === 'error');
}

/** A trainer that stops by itself with its state saved is started again at once; at most so often. */
const RETRY = { times: 10, delayMs: 1_000 };

/** The one step of a training. */
export function trainingStep(training: Training): Step {
  const { name, base, vae, datasets, validation } = training;
  const trainer = trainerOf(training.trainer);
  const seen = [...datasets, ...(validation?.datasets ?? [])];
  const drawn = classPicturesOf(training);
  const inputs: Input[] = [
    modelInput(base),
    ...(vae === undefined ? [] : [{ file: vae.path }]),
    ...seen.map(dataset => ({ step: manifestStep(dataset.name), select: 'manifest' })),
    ...seen.map(dataset => ({ step: gateStep(dataset.name) })),
    { step: trainGateStep(name) },
    ...(drawn === undefined ? [] : [{ step: classStep(drawn), select: 'manifest' }]),
  ];
  return {
    id: trainStep(name),
    target: trainStep(name),
    kind: { name: `train-${trainer.name}`, version: 3 },
    params: trainingParams(training, trainer.version),
    resources: trainer.resources,
    retry: RETRY,
    costly: true,
    items: [{ name: '', inputs }],
    run: async task => {
      const [{ planJob }, { baseFault }] = await Promise.all([import('./job.ts'), import('./base-model.ts')]);
      const fault = await baseFault(training, modelFile(task, base).absolute);
      if (fault !== undefined) return fail(fault);
      const planned = await planJob(task, training);
      if (!planned.ok) return planned;
      const { job, perEpoch } = planned.value;
      const [{ trainInStages }, { StepTimes }] = await Promise.all([
        import('./stages.ts'),
        import('../trainers/step-times.ts'),
      ]);
      const times = new StepTimes(task.resume);
      const trained = await trainInStages({
        task,
        training,
        trainer,
        job,
        kept: task.lasting(familyOf(task, training, trainer)),
        onEvent: (stage, event, health) => {
          times.hear(event);
          reportProgress(task, stage, event, health);
        },
      });
      if (!trained.ok) return { ...trained, retryable: trained.stopped ? 'now' : undefined };
      times.keep(await task.log, trained.result.events);
      const { steps, schedule: segments, part_schedules: parts } = trained.job;
      const value: TrainValue = { steps, stepsPerEpoch: perEpoch, segments, parts };
      return {
        ok: true,
        value: value as unknown as Json,
        outputs: await outputsOf(task, training, trained),
      };
    },
  };
}

function reportProgress(task: Task, job: TrainJob, event: TrainEvent, health: RunHealth | undefined): void {
  if (event.event === 'start')
    task.report({ done: event.from, total: job.steps, message: `${event.trainer} starts` });
  if (event.event === 'progress')
    task.report({
      done: event.step,
      total: job.steps,
      message: `loss ${event.loss.toFixed(4)}, lr ${event.lr}${standing(health)}`,
    });
  if (event.event === 'log' && event.level !== 'info')
    task.warn({ severity: event.level, code: 'SDB411', message: `${job.name}: ${event.message}` });
}

/** What the previews say, when they say something. */
function standing(health: RunHealth | undefined): string {
  const { state = 'ok', checkpoints = [] } = health ?? {};
  const since = checkpoints.findLast((one, at) => one.state !== checkpoints[at - 1]?.state)?.step;
  return state === 'ok' ? '' : `, ${state} at step ${since}`;
}

/** Where everything that the training left is placed under build/. */
async function outputsOf(task: Task, training: Training, { result, decisions }: Finished): Promise<Output[]> {
  const { name } = training;
  const folder = `train/${name}`;
  // The paths of this machine are of no use to anyone else, and would make equal builds differ.
  const job = (await readFile(result.job, 'utf8')).replaceAll(`${task.project}/`, '');
  return [
    { role: 'network', path: `${folder}/${name}.safetensors`, content: { file: result.network } },
    ...result.others.map(
      (file): Output => ({ role: 'export', path: `${folder}/${basename(file)}`, content: { file } }),
    ),
    { role: 'events', path: `${folder}/events.jsonl`, content: { file: result.events } },
    { role: 'job', path: `${folder}/job.json`, content: { bytes: bytesOf(job) } },
    ...(training.onFailure === 'rollback' || decisions.length > 0
      ? [
          {
            role: 'decisions',
            path: `${folder}/decisions.json`,
            content: { bytes: bytesOf(`${JSON.stringify(decisions, null, 2)}\n`) },
          },
        ]
      : []),
    ...result.checkpoints.map(
      (file): Output => ({
        role: 'checkpoint',
        path: `${folder}/checkpoints/${basename(file)}`,
        content: { file },
      }),
    ),
    ...result.previews.map(
      (file): Output => ({
        role: 'preview',
        path: `${folder}/previews/${basename(dirname(file))}/${basename(file)}`,
        content: { file },
      }),
    ),
  ];
}

/** Names all trainings that are this one but for their ends and their learning rates. */
function familyOf({ inputs }: Task, training: Training, { name, version }: Trainer): string {
  const {
    schedule: _rates,
    unetLr: _unet,
    textEncoderLr: _text,
    picks: _picks,
    length: _end,
    judged: _judged,
    ...same
  } = trainingParams(training, version) as Record<string, Json>;
  const made = inputs.map(input =>
    input.kind === 'file'
      ? input.digest
      : input.results.map(({ artifacts }) => artifacts.map(({ role, digest }) => [role, digest])),
  );
  return `${training.name}-${hash('sha256', JSON.stringify([name, same, made]), 'hex').slice(0, 16)}`;
}

/** Everything of the recipe that the result depends on; paths and digests come in as inputs. */
export function trainingParams(training: Training, version: string): Json {
  const {
    where: _where,
    base,
    vae,
    datasets,
    schedule,
    previews,
    onFailure,
    embedding,
    validation,
    ...more
  } = training;
  const {
    partRates: _parts,
    keepStates: _kept,
    picks,
    silenceMs: _silence,
    lint: _lint,
    prior: _prior,
    ...rest
  } = more;
  const rateOf = (part: Part): Json => {
    const { where: _place, ...rate } = training.partRates[part] ?? {};
    return rate;
  };
  const prompts = previews?.prompts.map(({ where: _prompt, ...prompt }) => prompt);
  const params = {
    ...rest,
    embedding: embedding && { ...embedding, where: undefined },
    trainerVersion: version,
    schedule: schedule.rates,
    unetLr: rateOf('unet'),
    textEncoderLr: rateOf('text_encoder'),
    hasVae: vae !== undefined,
    datasets: datasets.map(({ name, kind, captions }) => ({ name, kind, ...captions.train })),
    previews: previews === undefined ? null : { every: previews.every, prompts },
    ...(picks.length === 0 ? {} : { picks: pickedSteps(training) }),
    // Like previews: what is told on the way is part of what the training leaves.
    ...(validation && {
      validation: { every: validation.every, datasets: validation.datasets.map(({ name }) => name) },
    }),
    // What is only reported changes no result.
    ...(onFailure === 'report' ? {} : { judged: { onFailure, health: previews?.health } }),
  };
  return JSON.parse(JSON.stringify(params)) as Json;
}
