// Where in the recipe a setting of a step was written.
import type { Location } from '../diagnostics/diagnostic.ts';
import type { LoadedRecipe } from '../recipe/load.ts';
import { below, segments } from '../recipe/pointer.ts';
import type { Dataset, Merge, Project } from '../recipe/project.ts';
import { datasetTarget, mergeStep, picturesStep, previewsStep, rowsStep, trainStep } from './names.ts';

/**
 * The place of the setting that a JSON pointer into a step's params names; of what it belongs to, where a default
 * holds. Undefined for steps that no part of the recipe is about.
 */
export function placeOf(
  project: Project,
  locate: LoadedRecipe['locate'],
  step: string,
  pointer: string,
): Location | undefined {
  const names = segments(pointer);
  const dataset = project.datasets.find(one => step.startsWith(`${datasetTarget(one.name)}/`));
  // What an item has of its own comes from the files, all but how often a picture is seen.
  if (pointer.startsWith('item') && (dataset === undefined || step !== rowsStep(dataset.name)))
    return undefined;
  if (dataset !== undefined)
    return (
      ruleOf(dataset, names) ??
      locate(below('/datasets', dataset.name, ...inDataset(step === picturesStep(dataset.name), names)))
    );
  const training = project.trainings.find(one =>
    [trainStep(one.name), previewsStep(one.name)].includes(step),
  );
  if (training !== undefined) {
    if (names[0] === 'picks') return training.picks[Number(names[1] ?? 0)]?.where;
    const within = step === trainStep(training.name) ? names : ['previews', ...names];
    return locate(below('/train', training.name, ...inTraining(within)));
  }
  const merge = project.merges.find(one => mergeStep(one.name) === step);
  return merge && locate(below('/merge', merge.name, ...inMerge(merge, names)));
}

const ruleOf = ({ captions }: Dataset, [section, id]: readonly string[]): Location | undefined =>
  section === 'rules' ? captions.rules.find(rule => rule.id === id)?.where : undefined;

const inDataset = (isPictures: boolean, names: readonly string[]): readonly string[] => {
  const [section = ''] = names;
  if (section === 'flatten') return ['prepare'];
  if (section.includes('_dropout') || section === 'shuffle') return ['subsets'];
  return isPictures || ['flip', 'kind', 'repeats', 'lint', 'subsets', 'embedding', 'masks'].includes(section)
    ? names
    : ['captions', ...names];
};

const inTraining = (names: readonly string[]): readonly string[] => {
  const [section, ...rest] = names.map(name => name.replaceAll(/[A-Z]/g, upper => `_${upper.toLowerCase()}`));
  if (section === 'length') return rest;
  if (section === 'trainer_version') return ['trainer'];
  return section === 'has_vae' ? ['vae'] : [section ?? '', ...rest];
};

const inMerge = ({ loras }: Merge, names: readonly string[]): readonly string[] => {
  const [section, index] = names;
  const lora = section === 'loras' ? loras[Number(index)] : undefined;
  if (lora !== undefined) return ['loras', lora.training.name];
  return section === 'share' ? ['alpha'] : names;
};
