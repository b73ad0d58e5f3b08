import type { Checks } from './checks.ts';
import { familyOf, withFamilies } from './matrix.ts';
import { below } from './pointer.ts';
import type { Evaluation, Training } from './project.ts';
import type { Evaluation as Entry } from './recipe.generated.ts';

/** One entry of `evaluate`, or `undefined` where none of its trainings could be resolved. */
export function resolveEvaluation(
  name: string,
  entry: Entry,
  known: { readonly trainings: readonly Training[]; readonly trainingNames: readonly string[] },
  checks: Checks,
): Evaluation | undefined {
  const pointer = below('/evaluate', name);
  const names = withFamilies(known.trainingNames);
  const trainings = entry.trainings.flatMap((trained, index) => {
    checks.named('training', trained, names, below(pointer, 'trainings', index));
    return known.trainings.filter(one => one.name === trained || familyOf(one.name) === trained);
  });
  const [first] = trainings;
  const [dataset] = first?.datasets ?? [];
  if (dataset === undefined) return undefined;
  const { prompts, negative, seeds, strengths, steps, cfg, health } = entry;
  const [width, height] = dataset.buckets.resolution;
  return {
    name,
    trainings,
    prompts,
    negative,
    seeds,
    strengths: [...new Set([0, ...strengths])],
    width: entry.width ?? width,
    height: entry.height ?? height,
    steps,
    cfg,
    health,
    where: checks.locate(pointer, 'key'),
  };
}
