// Where in the recipe a setting of a step was written.
import type { Location } from '../diagnostics/diagnostic.ts';
import type { Dataset, Project } from '../recipe/project.ts';
import { captionsStep, datasetTarget, mergeStep, picturesStep, previewsStep, trainStep } from './names.ts';

/** The place of the setting that a JSON pointer into a step's params names, or of what it belongs to. */
export function placeOf(project: Project, step: string, pointer: string): Location | undefined {
  const [, section, name] = pointer.split('/');
  const key = name?.replaceAll('~1', '/').replaceAll('~0', '~');
  const dataset = project.datasets.find(one => step.startsWith(`${datasetTarget(one.name)}/`));
  if (dataset !== undefined) return placeInDataset(dataset, step, section, key);
  const training = project.trainings.find(one =>
    [trainStep(one.name), previewsStep(one.name)].includes(step),
  );
  if (training !== undefined) {
    if (section === 'schedule') return training.schedule.where;
    if (section === 'previews') return training.previews?.where ?? training.where;
    if (section === 'base') return training.base.where;
    return training.where;
  }
  return project.merges.find(one => mergeStep(one.name) === step)?.where;
}

function placeInDataset(
  { name, where, buckets, captions }: Dataset,
  step: string,
  section: string | undefined,
  key: string | undefined,
): Location {
  if (step === picturesStep(name)) return section === 'buckets' ? buckets.where : where;
  if (step !== captionsStep(name)) return where;
  if (section !== 'rules') return captions.where;
  return captions.rules.find(({ id }) => id === key)?.where ?? captions.where;
}
