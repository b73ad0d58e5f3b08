// Datasets by their names on the command line: `aki` or `datasets/aki`.
import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { suggestion } from '../diagnostics/suggest.ts';
import type { Dataset, Project } from '../recipe/project.ts';
import { datasetTarget } from '../targets/names.ts';

const isNamed = ({ name }: Dataset, word: string): boolean => word === name || word === datasetTarget(name);

/** The datasets that words name, all without words; fails with every word that names none. */
export function datasetsNamed({ datasets }: Project, words: readonly string[]): Result<readonly Dataset[]> {
  const unknown = words.filter(word => !datasets.some(dataset => isNamed(dataset, word)));
  if (unknown.length > 0) return fail(...unknown.map(word => noSuchDataset(datasets, word)));
  return ok(words.length === 0 ? datasets : datasets.filter(one => words.some(word => isNamed(one, word))));
}

const noSuchDataset = (datasets: readonly Dataset[], word: string): Diagnostic => {
  const hint = suggestion(
    word.replace(/^datasets\//, ''),
    datasets.map(({ name }) => name),
  );
  const message = `there is no dataset \`${word}\` in the recipe`;
  return { severity: 'error', code: 'SDB344', message, ...(hint === undefined ? {} : { hint }) };
};
