// Runs a training, and what verdicts on its previews make of it: to stop, or to go on from a good step at a lower rate.

import { mkdirSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Task } from '../build/step.ts';
import { type Diagnostic, fail } from '../diagnostics/diagnostic.ts';
import { burstsOf } from '../previews/bursts.ts';
import type { RunHealth } from '../previews/run.ts';
import type { Training } from '../recipe/project.ts';
import { runTrainer, type Trained, type TrainingResult } from '../trainers/run.ts';
import { KeptStates } from '../trainers/states.ts';
import type { Trainer } from '../trainers/trainer.ts';
import type { TrainEvent } from '../training/event.generated.ts';
import type { TrainJob } from '../training/job.generated.ts';
import { type PartSchedules, planParts } from '../training/parts.ts';
import type { Segment } from '../training/schedule.ts';
import { untilFailureOf } from '../training/shapes.ts';
import { type Decision, decide, decidedByHand, type Failure, stretches } from '../training/until-failure.ts';
import { promptKinds } from './health.ts';
import { HealthWatch } from './health-watch.ts';
import { trainStep } from './names.ts';
import { pickedSteps } from './picks.ts';
import { surroundings } from './surroundings.ts';

export interface Stages {
  readonly task: Task;
  readonly training: Training;
  readonly trainer: Trainer;
  /** The training as if nothing ever failed. */
  readonly job: TrainJob;
  /** Folder of the states that are kept. */
  readonly kept: string;
  readonly onEvent: (job: TrainJob, event: TrainEvent, health: RunHealth | undefined) => void;
}

/** The job that made the result in the end, and the rates that were given up on the way. */
export interface Finished {
  readonly job: TrainJob;
  readonly result: TrainingResult;
  readonly decisions: readonly Decision[];
}

type Ended =
  | ({ readonly ok: true } & Finished)
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[]; readonly stopped?: boolean };

/** Kept in the resume folder: an interrupted training does not decide again. */
const DECISIONS = 'decisions.json';

/** Trains to the end, or to a failure that the recipe says is one. */
export async function trainInStages(stages: Stages): Promise<Ended> {
  const { task, training, job } = stages;
  const plan = untilFailureOf(training.schedule.rates);
  let decisions = (await readDecisions(task)) ?? (plan ? decidedByHand(plan, pickedSteps(training)) : []);
  for (;;) {
    const schedule = plan && stretches(plan, decisions, job.steps);
    if (schedule?.length === 0) return fail(hopeless(training, decisions));
    const parts = schedule && planParts(training.partRates, schedule);
    if (parts?.ok === false) return parts;
    const current =
      schedule === undefined || parts === undefined
        ? job
        : stageJob(stages, schedule, parts.value, decisions.length);
    const { trained, health } = await runStage(stages, current);
    const failure = failureOf(health, trained);
    if (training.onFailure === 'report' || failure === undefined || task.signal.aborted)
      return trained.ok ? { ok: true, job: current, result: trained.value, decisions } : trained;
    if (training.onFailure === 'stop' || plan === undefined)
      return fail(stopped(training, current, failure, plan !== undefined));
    decisions = decide(plan, decisions, failure);
    await writeFile(join(task.resume, DECISIONS), JSON.stringify(decisions));
    task.warn(goingBack(training, decisions));
  }
}

/** What the previews say, or a loss that was no number before they could. */
function failureOf(health: RunHealth | undefined, { divergedAt }: Trained): Failure | undefined {
  const { failedAt = null, lastGood = 0, sentence = '' } = health ?? {};
  if (failedAt !== null) return { failedAt, lastGood, evidence: sentence };
  return divergedAt === undefined
    ? undefined
    : {
        failedAt: divergedAt,
        lastGood,
        evidence: `diverged: the loss of step ${divergedAt} is not a number`,
      };
}

async function readDecisions(task: Task): Promise<readonly Decision[] | undefined> {
  try {
    return JSON.parse(await readFile(join(task.resume, DECISIONS), 'utf8')) as readonly Decision[];
  } catch {
    return undefined;
  }
}

/** The job with other rates, which may end sooner, in folders of its own. */
function stageJob(
  { job, task }: Stages,
  schedule: readonly Segment[],
  parts: PartSchedules,
  stage: number,
): TrainJob {
  const folder = stage === 0 ? task.resume : join(task.resume, `stage-${stage}`);
  const [output, resume] = [join(folder, 'output'), join(folder, 'states')];
  for (const one of [output, resume]) mkdirSync(one, { recursive: true });
  const steps = schedule.at(-1)?.to ?? job.steps;
  return {
    ...job,
    output,
    resume,
    schedule: schedule as TrainJob['schedule'],
    part_schedules: parts as TrainJob['part_schedules'],
    steps,
    states: job.states.filter(step => step <= steps),
  };
}

async function runStage(
  { task, training, trainer, kept, onEvent }: Stages,
  job: TrainJob,
): Promise<{ readonly trained: Trained; readonly health: RunHealth | undefined }> {
  const folder = join(job.output, '..');
  const workplace = { job, events: join(folder, 'events.jsonl') };
  const { previews, onFailure, keepStates } = training;
  const states = new KeptStates(kept, keepStates);
  if (onFailure !== 'report') states.hold(0);
  // What an attempt of its own left is at least as far.
  if ((await readdir(job.resume)).length === 0) states.takeUp(workplace);
  const failure = new AbortController();
  let health: RunHealth | undefined;
  const watch =
    previews &&
    new HealthWatch({
      ...workplace,
      output: job.output,
      prompts: promptKinds(training, previews),
      limits: previews.health,
      approved: pickedSteps(training).at(-1) ?? 0,
      isBurst: burstsOf(job.schedule, previews.health.burst),
      onVerdict: verdict => {
        health = verdict;
        if (onFailure === 'report') return;
        states.hold(verdict.lastGood);
        if (verdict.state === 'failed') failure.abort();
      },
    });
  const trained = await runTrainer({
    ...(await surroundings(task, training)),
    trainer,
    job,
    folder,
    signal: AbortSignal.any([task.signal, failure.signal]),
    onEvent: event => {
      if (event.event === 'state') states.keep(workplace, event);
      watch?.see(event);
      onEvent(job, event, health);
    },
  });
  return { trained, health: await watch?.end() };
}

const about = ({ name, where }: Training) => ({ location: where, message: trainStep(name) });

function stopped(
  training: Training,
  { schedule, states }: TrainJob,
  failure: Failure,
  canGoOn: boolean,
): Diagnostic {
  const { lastGood, evidence } = failure;
  const rate = schedule.find(({ to }) => lastGood <= to)?.lr ?? 0;
  const lower = Number((rate / 10).toPrecision(7)).toExponential();
  const { location, message } = about(training);
  return {
    severity: 'error',
    code: 'SDB423',
    message: `${message} ${evidence}`,
    location,
    hint:
      lastGood === 0 || !states.includes(lastGood)
        ? `begin at a lower rate, e.g. ${lower}`
        : canGoOn
          ? `choose the step to go on from: sdbuild pick ${message} --step ${lastGood}`
          : `its state of step ${lastGood} is kept: go on from there at a lower rate, e.g. "${rate.toExponential()}:${lastGood}, ${lower}"`,
  };
}

function goingBack(training: Training, decisions: readonly Decision[]): Diagnostic {
  const { rate = 0, to = 0, evidence } = decisions.at(-1) ?? {};
  const { location, message } = about(training);
  return {
    severity: 'info',
    code: 'SDB424',
    message: `${message} at ${rate.toExponential()} ${evidence}: going back to step ${to}`,
    location,
  };
}

function hopeless(training: Training, decisions: readonly Decision[]): Diagnostic {
  const { location, message } = about(training);
  return {
    severity: 'error',
    code: 'SDB425',
    message: `${message}: not one checkpoint was good at any rate; at the last ${decisions.at(-1)?.evidence}`,
    location,
    hint: 'look at the previews, the base model and its VAE before you lower `until`',
  };
}
