// Datasets by their names on the command line: `aki` or `datasets/aki`.
import { fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import type { Dataset, Project } from '../recipe/project.ts';
import { datasetTarget } from '../targets/names.ts';
import { noSuch } from './no-such.ts';

const isNamed = ({ name }: Dataset, word: string): boolean => word === name || word === datasetTarget(name);

/** The datasets that words name, all without words; fails with every word that names none. */
export function datasetsNamed({ datasets }: Project, words: readonly string[]): Result<readonly Dataset[]> {
  const unknown = words.filter(word => !datasets.some(dataset => isNamed(dataset, word)));
  const names = datasets.map(({ name }) => name);
  const asked = (word: string): string => word.replace(/^datasets\//, '');
  if (unknown.length > 0) return fail(...unknown.map(word => noSuch('dataset', word, names, asked(word))));
  return ok(words.length === 0 ? datasets : datasets.filter(one => words.some(word => isNamed(one, word))));
}
