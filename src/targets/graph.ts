// The whole recipe as steps.
import type { Step } from '../build/step.ts';
import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import type { Project } from '../recipe/project.ts';
import { datasetSteps } from './dataset.ts';
import { listDataset } from './listing.ts';
import { mergeSteps } from './merge.ts';
import { previewsOf } from './previews.ts';
import { reportStep } from './report.ts';
import { checkSchedule, trainingStep } from './train.ts';

/** Lists the pictures and lays out every step of a recipe; fails with everything that is wrong at once. */
export async function projectSteps(project: Project): Promise<Result<readonly Step[]>> {
  const steps: Step[] = [];
  const diagnostics: Diagnostic[] = [];
  let sound = true;
  for (const dataset of project.datasets) {
    const listing = await listDataset(project.folder, dataset);
    if (listing.pictures.length === 0)
      diagnostics.push({
        severity: 'error',
        code: 'SDB301',
        message: `no picture matches ${dataset.images.map(({ glob }) => `\`${glob}\``).join(', ')}`,
        ...(dataset.images[0] === undefined ? {} : { location: dataset.images[0].where }),
        hint: 'globs are relative to the project folder; mind the case of file endings',
      });
    const made = datasetSteps(dataset, listing);
    diagnostics.push(...made.diagnostics);
    if (made.ok) steps.push(...made.value);
    else sound = false;
  }
  for (const training of project.trainings) {
    diagnostics.push(...checkSchedule(training));
    steps.push(trainingStep(training));
    if (training.previews !== undefined) steps.push(previewsOf(training, training.previews));
  }
  for (const merge of project.merges) steps.push(mergeSteps(merge));
  steps.push(reportStep(project));
  sound &&= !diagnostics.some(({ severity }) => severity === 'error');
  return sound ? ok(steps, diagnostics) : fail(...diagnostics);
}
