// A training as its lint sees it: what the recipe says, with the pictures counted.
import type { Given } from '../build/step.ts';
import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import type { LintTraining, TrainedDataset } from '../lint/training.ts';
import type { Training } from '../recipe/project.ts';
import { stepsPerEpoch } from '../training/epochs.ts';
import { planParts } from '../training/parts.ts';
import type { Schedule } from '../training/schedule.ts';
import { planSchedule } from '../training/shapes.ts';
import { classRows } from './class-name.ts';
import { type PictureValue, resultsOf } from './inputs.ts';
import { stepsOf } from './job.ts';
import { repeatsOf } from './manifest.ts';
import { picturesStep } from './names.ts';

/** All of it that the recipe alone decides. */
export type KnownOfTraining = Omit<
  LintTraining,
  'datasets' | 'schedule' | 'steps' | 'stepsPerEpoch' | 'split'
>;

/** Counts by buckets: no caption is read, so that an edited one does not make anyone count again. */
export function countTraining(
  task: Pick<Given, 'item' | 'inputs'>,
  training: Training,
  known: KnownOfTraining,
): LintTraining {
  const shown = training.datasets.map(dataset => ({
    dataset,
    pictures: resultsOf(task, picturesStep(dataset.name)).flatMap(({ item, value }) => {
      const bucket = value as unknown as PictureValue['bucket'] | null | undefined;
      // One that cannot be read has none.
      if (!bucket) return [];
      const [width, height] = bucket;
      return [{ width, height, repeats: repeatsOf(dataset, item) * (dataset.flip ? 2 : 1) }];
    }),
  }));
  const rows = [...shown.flatMap(({ pictures }) => pictures), ...classRows(training)];
  const perEpoch = stepsPerEpoch(rows, training.batchSize, training.gradientAccumulation);
  const steps = stepsOf(training.length, perEpoch);
  return {
    ...known,
    datasets: shown.map(({ dataset: { name, medium }, pictures }) => ({
      name,
      medium,
      pictures: countsOf(pictures.map(({ repeats }) => repeats)),
    })),
    schedule: scheduleOf(training, steps, perEpoch),
    steps,
    stepsPerEpoch: perEpoch,
  };
}

/** How often each number occurs, in ascending order. */
function countsOf(times: readonly number[]): TrainedDataset['pictures'] {
  const counts = new Map<number, number>();
  for (const one of times) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}

/** The rates of all steps, with what is wrong with those of the parts. */
function scheduleOf(
  { schedule: { rates, where }, partRates }: Training,
  steps: number,
  perEpoch: number,
): Result<Schedule> {
  const schedule = planSchedule(rates, steps, where, perEpoch);
  if (!schedule.ok) return schedule;
  const parts = planParts(partRates, schedule.value.segments, perEpoch);
  const diagnostics = [...schedule.diagnostics, ...parts.diagnostics];
  return parts.ok ? ok(schedule.value, diagnostics) : fail(...diagnostics);
}
