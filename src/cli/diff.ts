// sdbuild diff [REV] [dataset…]: what a build would change in the captions, or what changed since a git revision.
import { layoutOf } from '../build/layout.ts';
import { thisMachine } from '../build/machine.ts';
import { Workspace } from '../build/workspace.ts';
import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import type { Dataset } from '../recipe/project.ts';
import { type CaptionDiff, diffLines, ruleWords, totalsOf } from '../show/captions/diff.ts';
import { type Line, piece } from '../show/line.ts';
import { type DatasetDiff, diffToPast, diffToRecords, type Place } from '../targets/caption-diff.ts';
import { complain } from './answer.ts';
import { datasetsNamed } from './datasets.ts';
import { type CommandLine, EXIT, readCommandLine, UsageError, wholeNumber } from './options.ts';
import { loadProject, loadProjectGraph, projectSource } from './project-graph.ts';
import { say } from './say.ts';

/** Pictures that are shown of a dataset. */
const SHOWN = 20;

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, {
    all: { type: 'boolean' },
    stat: { type: 'boolean' },
    most: { type: 'string' },
  });
  const source = projectSource(line.directory);
  const loaded = await loadProjectGraph(line.directory);
  complain(line, loaded.diagnostics, source);
  if (!loaded.ok) return EXIT.wrong;
  const { project, graph } = loaded.value;
  const isDataset = (word: string): boolean =>
    word.startsWith('datasets/') || project.datasets.some(({ name }) => name === word);
  const [revision, ...others] = line.positionals.filter(word => !isDataset(word));
  if (others.length > 0) throw new UsageError('diff takes one revision, and datasets as datasets/NAME');
  const named = datasetsNamed(project, line.positionals.filter(isDataset));
  complain(line, named.diagnostics);
  if (!named.ok) return EXIT.wrong;

  const workspace = new Workspace(layoutOf(line.directory), thisMachine);
  const place: Place = { project: line.directory, graph, workspace };
  if (revision === undefined) {
    for (const [at, dataset] of named.value.entries()) {
      const diff = await diffToRecords(place, dataset);
      if (at > 0) say(line, [[]], []);
      if (diff === undefined) tellNever(line, dataset);
      else tell(line, diff);
    }
    return EXIT.done;
  }
  const past = await pastOf(line, revision);
  complain(line, past.diagnostics, past.ok ? source : past.source);
  if (!past.ok) return EXIT.wrong;
  for (const [at, dataset] of named.value.entries()) {
    if (at > 0) say(line, [[]], []);
    const then = past.value.datasets.find(({ name }) => name === dataset.name);
    if (then === undefined) {
      const lines = [
        [piece(`datasets/${dataset.name}`, 'strong'), piece(` was not in the recipe at ${revision}`)],
      ];
      say(line, lines, [{ type: 'dataset', dataset: dataset.name, captions: null }]);
      continue;
    }
    const diff = await diffToPast(place, dataset, { project: past.value.project, dataset: then });
    complain(line, diff.ok ? [] : diff.diagnostics, past.value.source);
    if (!diff.ok) return EXIT.wrong;
    tell(line, diff.value, revision);
  }
  return EXIT.done;
}

type Past = {
  readonly project: import('../targets/revision.ts').PastProject;
  readonly datasets: readonly Dataset[];
  readonly source: (file: string) => string | undefined;
};

/** The recipe at a revision; what is wrong with it is shown in its lines of then. */
async function pastOf(
  { directory }: CommandLine,
  name: string,
): Promise<Result<Past> & { readonly source?: Past['source'] }> {
  const [{ readRevision }, { PastProject }] = await Promise.all([
    import('../runners/git.ts'),
    import('../targets/revision.ts'),
  ]);
  const revision = readRevision(directory, name);
  if (!revision.ok) return revision;
  const project = new PastProject(directory, revision.value);
  const source = project.recipeFiles.readText;
  if (!project.isKept('sdbuild.yaml')) return fail(notThen(name));
  const loaded = await loadProject(directory, project.recipeFiles);
  if (!loaded.ok) return { ...fail(notUnderstood(name), ...loaded.diagnostics), source };
  return ok({ project, datasets: loaded.value.datasets, source });
}

const notThen = (name: string): Diagnostic => ({
  severity: 'error',
  code: 'SDB341',
  message: `git has no sdbuild.yaml of this folder at ${name}`,
});

const notUnderstood = (name: string): Diagnostic => ({
  severity: 'error',
  code: 'SDB341',
  message: `the recipe at ${name} is not one that this sdbuild understands`,
});

function tellNever(line: CommandLine, { name }: Dataset): void {
  const never: Line = [
    piece(`datasets/${name}`, 'strong'),
    piece(' was never built: there is nothing on record to compare with'),
    piece('; sdbuild diff HEAD compares with git', 'faint'),
  ];
  say(line, [never], [{ type: 'dataset', dataset: name, captions: null }]);
}

function tell(line: CommandLine, diff: DatasetDiff, since?: string): void {
  const { stat, all } = line.values;
  const most =
    stat === true ? 0 : all === true ? Number.POSITIVE_INFINITY : wholeNumber(line, 'most', SHOWN, 0);
  say(line, diffLines(diff, most, since), [...jsonOf(diff, stat === true)]);
}

function* jsonOf(diff: CaptionDiff, stat: boolean): Iterable<unknown> {
  const { dataset, captions, changed, added, removed, unknown, rules } = diff;
  yield {
    type: 'dataset',
    dataset,
    captions,
    changed: changed.length,
    added,
    removed,
    unknown,
    recipe: rules?.map(change => ({ ...change, words: ruleWords(change) })) ?? null,
    totals: totalsOf(diff),
  };
  if (!stat) for (const one of changed) yield { type: 'picture', dataset, ...one };
}
