import { basename } from 'node:path';
import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { Checks } from './checks.ts';
import { resolveDataset } from './dataset.ts';
import { resolveEvaluation } from './evaluation.ts';
import { inOrder } from './fault.ts';
import { projectFiles, type RecipeFiles } from './files.ts';
import type { LoadedRecipe } from './load.ts';
import { readLock } from './lock.ts';
import { madeCheckpoints } from './made.ts';
import { familyOf, withFamilies } from './matrix.ts';
import { resolveMerge } from './merge.ts';
import { resolveModel } from './models.ts';
import { below } from './pointer.ts';
import type { Project } from './project.ts';
import type { Recipe } from './recipe.generated.ts';
import { resolveTraining } from './training.ts';

/**
 * What a recipe means: names resolved, defaults that depend on other values filled in, paths and the files of
 * models checked. Every fault found is in the result. Whether a glob finds pictures is not asked here.
 */
export function resolveRecipe(
  loaded: LoadedRecipe,
  files: RecipeFiles = projectFiles(loaded.project),
): Result<Project> {
  const { recipe, locate } = loaded;
  const checks = new Checks(locate, files);
  const models = Object.entries(recipe.models).map(([name, entry]) => resolveModel(name, entry, checks));
  const allModels = [...models, ...madeCheckpoints(recipe, models, checks)];
  const datasets = Object.entries(recipe.datasets).map(([name, entry]) =>
    resolveDataset(name, entry, checks),
  );
  const picks = readLock(files, Object.keys(recipe.train), checks);
  const trainings = Object.entries(recipe.train)
    .map(([name, entry]) => resolveTraining(name, entry, { models: allModels, datasets, picks }, checks))
    .filter(training => training !== undefined);
  const known = { models: allModels, trainings, trainingNames: Object.keys(recipe.train) };
  const evaluations = Object.entries(recipe.evaluate)
    .map(([name, entry]) => resolveEvaluation(name, entry, known, checks))
    .filter(evaluation => evaluation !== undefined);
  const merges = Object.entries(recipe.merge)
    .map(([name, entry]) => resolveMerge(name, entry, known, checks))
    .filter(merge => merge !== undefined);
  const targets = targetsOf(recipe);
  const named = withFamilies(targets);
  for (const [index, target] of recipe.default?.entries() ?? [])
    checks.named('target', target, named, below('/default', index));
  if (checks.faults.length > 0) return fail(...inOrder(checks.faults));
  return ok({
    folder: loaded.project,
    files: [...new Set([...loaded.files, ...checks.probed])],
    models,
    datasets,
    trainings,
    evaluations,
    merges,
    locate,
    report: { title: recipe.report.title ?? basename(loaded.project) },
    targets,
    defaultTargets:
      recipe.default?.flatMap(target => targets.filter(one => one === target || familyOf(one) === target)) ??
      targets,
  });
}

/** In the order in which they are built on one another. */
const targetsOf = ({ datasets, train, evaluate, merge }: Recipe): readonly string[] => [
  ...Object.keys(datasets).map(name => `datasets/${name}`),
  ...Object.keys(train).map(name => `train/${name}`),
  ...Object.entries(train).flatMap(([name, { previews }]) => (previews ? [`previews/${name}`] : [])),
  ...Object.keys(evaluate).map(name => `evaluate/${name}`),
  ...Object.keys(merge).map(name => `merge/${name}`),
  'report',
];
