// What `sdbuild check` can be asked for by name: datasets (`aki`, `datasets/aki`) and trainings (`train/aki-lora`).
import { ok, type Result } from '../diagnostics/diagnostic.ts';
import type { Finding } from '../lint/finding.ts';
import { familyOf } from '../recipe/matrix.ts';
import type { Project, Training } from '../recipe/project.ts';
import { placed, placesIn, placesOf } from '../targets/finding-places.ts';
import { lintPath, trainLintPath } from '../targets/lint-file.ts';
import { datasetTarget, lintStep, trainLintStep, trainStep } from '../targets/names.ts';
import { datasetsNamed } from './datasets.ts';

/** A dataset or a training that has a lint. */
export interface CheckedTarget {
  /** `datasets/aki`, `train/aki-lora`. */
  readonly target: string;
  /** What each of its findings is told as about, for programs. */
  readonly about: { readonly dataset: string } | { readonly training: string };
  /** The step that checks it, and the file that it leaves, below `build/`. */
  readonly lint: string;
  readonly path: string;
  /** A finding with its place in the recipe as it is now. */
  readonly placed: (finding: Finding) => Finding;
}

/** Those that words name, all without words; fails with every word that names none. */
export function checkedNamed(project: Project, words: readonly string[]): Result<readonly CheckedTarget[]> {
  const { trainings, locate } = project;
  const isNamed = ({ name }: Training, word: string): boolean =>
    word === trainStep(name) || word === familyOf(trainStep(name));
  const named = trainings.filter(one => words.length === 0 || words.some(word => isNamed(one, word)));
  const others = words.filter(word => !named.some(one => isNamed(one, word)));
  const datasets = words.length > 0 && others.length === 0 ? ok([]) : datasetsNamed(project, others);
  if (!datasets.ok) return datasets;
  return ok([
    ...datasets.value.map((dataset): CheckedTarget => {
      const { name } = dataset;
      return {
        target: datasetTarget(name),
        about: { dataset: name },
        lint: lintStep(name),
        path: lintPath(name),
        placed: finding => placed(finding, placesIn(dataset, locate)),
      };
    }),
    ...named.map((training): CheckedTarget => {
      const { name } = training;
      return {
        target: trainStep(name),
        about: { training: name },
        lint: trainLintStep(name),
        path: trainLintPath(name),
        placed: finding => placed(finding, placesOf(training, locate)),
      };
    }),
  ]);
}
