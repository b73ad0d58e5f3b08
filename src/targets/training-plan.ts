// What a training of the recipe would do, as far as it is known before it runs: steps, epochs, rates.
import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import type { Training } from '../recipe/project.ts';
import { parseManifest, stepsPerEpoch } from '../training/epochs.ts';
import { countsEpochs, type PartSchedules, planParts } from '../training/parts.ts';
import type { Segment } from '../training/schedule.ts';
import { planSchedule } from '../training/shapes.ts';
import { classRows } from './class-name.ts';
import { stepsOf } from './job.ts';
import { datasetTarget } from './names.ts';

export interface TrainingPlan {
  readonly steps: number;
  /** Unknown while a dataset was never built. */
  readonly stepsPerEpoch: number | null;
  readonly datasets: readonly DatasetPlan[];
  readonly batchSize: number;
  readonly gradientAccumulation: number;
  readonly warmup: number;
  readonly segments: readonly Segment[];
  readonly parts: PartSchedules;
}

export interface DatasetPlan {
  readonly name: string;
  /** As last built; null when it never was. */
  readonly pictures: number | null;
  /** With their repeats: what one epoch shows. */
  readonly shown: number | null;
}

/** Reads the manifests that lie in the folder `artifacts`, by `read`, and lays out the training's steps. */
export function planTraining(
  training: Training,
  read: (path: string) => string | undefined,
): Result<TrainingPlan> {
  const { name, length, batchSize, gradientAccumulation, schedule, partRates, where } = training;
  const manifests = training.datasets.map(dataset => {
    const text = read(`${datasetTarget(dataset.name)}/manifest.jsonl`);
    return { name: dataset.name, rows: text === undefined ? undefined : parseManifest(text) };
  });
  const missing = manifests.filter(({ rows }) => rows === undefined);
  const perEpoch =
    missing.length > 0
      ? null
      : stepsPerEpoch(
          [...manifests.flatMap(({ rows = [] }) => rows), ...classRows(training)],
          batchSize,
          gradientAccumulation,
        );
  const steps = stepsOf(length, perEpoch ?? Number.NaN);
  const { rates } = schedule;
  if (Number.isNaN(steps) || steps < 1 || (perEpoch === null && countsEpochs(rates, partRates)))
    return fail({
      severity: 'error',
      code: 'SDB348',
      message: `how many steps the epochs of train/${name} have is not known before its pictures are`,
      location: where,
      hint: `sdbuild ${missing.map(one => datasetTarget(one.name)).join(' ')}`,
    });
  const planned = planSchedule(schedule.rates, steps, schedule.where, perEpoch ?? undefined);
  if (!planned.ok) return planned;
  const parts = planParts(partRates, planned.value.segments, perEpoch ?? undefined);
  if (!parts.ok) return parts;
  return ok(
    {
      steps,
      stepsPerEpoch: perEpoch,
      datasets: manifests.map(({ name, rows }) => ({
        name,
        pictures: rows?.length ?? null,
        shown: rows?.reduce((sum, { repeats }) => sum + repeats, 0) ?? null,
      })),
      batchSize,
      gradientAccumulation,
      warmup: typeof schedule.rates === 'string' ? 0 : schedule.rates.warmup,
      segments: planned.value.segments,
      parts: parts.value,
    },
    planned.diagnostics,
  );
}
