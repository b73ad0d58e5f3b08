// rehearse/NAME: a training in small with the built-in trainer, so that what would go wrong in a night does in a minute.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Input, Outcome, Output, Step, Task } from '../build/step.ts';
import { VALUE } from '../build/step.ts';
import { ok, type Result } from '../diagnostics/diagnostic.ts';
import { burstsOf } from '../previews/bursts.ts';
import type { SeenCheckpoint } from '../previews/checkpoint.ts';
import { previewRows, readPreviewName } from '../previews/rows.ts';
import type { RunHealth } from '../previews/run.ts';
import type { Checkpoint, Training } from '../recipe/project.ts';
import { trainerOf } from '../trainers/trainer.ts';
import type { TrainJob } from '../training/job.generated.ts';
import { rateFactorOf, rehearsed } from '../training/rehearsal.ts';
import { promptKinds } from './health.ts';
import { bytesOf, fileOf, resultValue } from './inputs.ts';
import type { LintValue } from './lint-file.ts';
import { gateStep, manifestStep, rehearsalStep, trainGateStep, trainLintStep } from './names.ts';
import { type RehearsalFile, rehearsalPath } from './rehearsal-file.ts';
import { surroundings } from './surroundings.ts';
import { trainingParams } from './train.ts';

/** Optimiser steps: enough to see where it goes. */
const STEPS = 60;

/** The model that stands in for the base, as it comes with sdbuild. */
const MICRO_BASE = join(import.meta.dirname, '../../examples/micro-base/micro-base.safetensors');

/** Made only when somebody asks for it: `sdbuild rehearse`. */
export function rehearsal(training: Training): Step {
  const { name, vae, datasets } = training;
  const micro = trainerOf('micro');
  const inputs: Input[] = [
    { file: MICRO_BASE },
    { file: rootOf(training).path },
    ...(vae === undefined ? [] : [{ file: vae.path }]),
    ...datasets.map(dataset => ({ step: manifestStep(dataset.name), select: 'manifest' })),
    ...datasets.map(dataset => ({ step: gateStep(dataset.name) })),
    { step: trainLintStep(name), select: VALUE },
    { step: trainGateStep(name) },
  ];
  return {
    id: rehearsalStep(name),
    target: rehearsalStep(name),
    kind: { name: 'rehearse', version: 1 },
    params: { training: trainingParams(inSmall(training), micro.version), steps: STEPS },
    resources: micro.resources,
    aside: true,
    items: [{ name: '', inputs }],
    run: async task => rehearse(task, training),
  };
}

/** The file that its base goes back to: nothing is trained or merged for a rehearsal. */
const rootOf = ({ base }: Training): Checkpoint => base.made?.root ?? base;

/**
 * With a base that is there; without pictures of the class, which only the real one can draw; without those held back, which break nothing; and as
 * if nothing had been picked.
 */
const inSmall = (training: Training): Training => ({
  ...training,
  base: rootOf(training),
  prior: undefined,
  validation: undefined,
  picks: [],
});

async function rehearse(task: Task, training: Training): Promise<Outcome> {
  const { name } = training;
  const [{ planJob }, { runTrainer }, found] = await Promise.all([
    import('./job.ts'),
    import('../trainers/run.ts'),
    import('./rehearsal-found.ts'),
  ]);
  const planned = await planJob(task, inSmall(training));
  if (!planned.ok) return planned;
  const { job, perEpoch } = planned.value;
  const small = rehearsed(job, {
    steps: STEPS,
    checkpoint: fileOf(task, MICRO_BASE).absolute,
    rateFactor: rateFactorOf(training.method, training.trainer === 'micro'),
  });
  const trained = await runTrainer({
    ...(await surroundings(task, training)),
    trainer: trainerOf('micro'),
    job: small,
    folder: task.resume,
    onEvent: event => {
      if (event.event === 'progress')
        task.report({ done: event.step, total: small.steps, message: `loss ${event.loss.toFixed(4)}` });
    },
  });
  // A training that diverges is what a rehearsal is to find out.
  if (!trained.ok && trained.divergedAt === undefined) return trained;
  const seen = await look(training, small);
  if (!seen.ok) return seen;
  const { health, sheet } = seen.value;
  const file: RehearsalFile = {
    steps: job.steps,
    rehearsedIn: small.steps,
    stepsPerEpoch: perEpoch,
    found: [
      await found.modelFound(training, fileOf(task, rootOf(training).path).absolute),
      ...found.trainerFound(training, task.project),
      found.lintFound(training, resultValue<LintValue>(task, trainLintStep(name))),
      found.previewsFound(health, trained.ok ? undefined : trained.divergedAt, small.steps, job.steps),
    ],
  };
  const json = bytesOf(`${JSON.stringify(file, null, 2)}\n`);
  const outputs: Output[] = [{ role: 'rehearsal', path: rehearsalPath(name), content: { bytes: json } }];
  if (sheet !== undefined)
    outputs.push({ role: 'sheet', path: `rehearse/${name}/sheet.png`, content: { bytes: sheet } });
  return { ok: true, outputs };
}

/** The previews there are, judged as those of a training, and on one sheet; nothing of a training without any. */
async function look(
  training: Training,
  { output, schedule }: TrainJob,
): Promise<Result<{ readonly health?: RunHealth; readonly sheet?: Uint8Array }>> {
  const { previews } = training;
  const folder = join(output, 'previews');
  if (previews === undefined || !existsSync(folder)) return ok({});
  const [{ judgeRun }, { measurePreview }, { renderSheet }] = await Promise.all([
    import('../previews/run.ts'),
    import('../previews/measure.ts'),
    import('../images/sheet.ts'),
  ]);
  const files = (await readdir(folder, { recursive: true })).map(file => file.replaceAll('\\', '/'));
  const named = files.flatMap(file => readPreviewName(file, join(folder, file)) ?? []);
  const rows = previewRows(named, previews.prompts.length);
  const isBurst = burstsOf(schedule, previews.health.burst);
  const seen: SeenCheckpoint[] = [];
  for (const { step, pictures } of rows) {
    const measures = [];
    for (const picture of pictures) {
      const measured = picture === undefined ? undefined : await measurePreview(picture);
      measures.push(measured?.ok === true ? measured.value : null);
    }
    seen.push({ step, measures, burst: isBurst(step) });
  }
  const health = judgeRun(seen, promptKinds(training, previews), previews.health);
  const sheet = await renderSheet({
    columns: previews.prompts.map(({ prompt, seed }) => ({ label: `seed ${seed}\n${prompt}` })),
    rows: rows.map(({ step, pictures }) => ({
      label: `step ${step}`,
      pictures: pictures.map(picture => picture ?? null),
    })),
    tile: 160,
  });
  return sheet.ok ? ok({ health, sheet: sheet.value }) : sheet;
}
