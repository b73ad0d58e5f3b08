// sdbuild check [dataset…]: what is wrong with the datasets, without training anything.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from '../build/build.ts';
import type { BuildEvent } from '../build/event.ts';
import type { Graph } from '../build/graph.ts';
import { layoutOf } from '../build/layout.ts';
import { CHECKS, isCheckId } from '../lint/catalogue.ts';
import { REVIEWS, type ReviewEntry, type ReviewName } from '../lint/reviews.ts';
import { sarifOf } from '../lint/sarif.ts';
import type { Dataset, Project } from '../recipe/project.ts';
import { gateLine, lintLines, reviewLines } from '../show/care/check.ts';
import { plainPrinter } from '../show/plain.ts';
import { type LintFile, lintPath } from '../targets/lint-file.ts';
import { lintStep } from '../targets/names.ts';
import { complain } from './answer.ts';
import { datasetsNamed } from './datasets.ts';
import { type CommandLine, EXIT, readCommandLine, UsageError } from './options.ts';
import { packageVersion } from './package.ts';
import { diagnosticRenderer } from './printers.ts';
import { loadProjectGraph, projectSource } from './project-graph.ts';
import { say } from './say.ts';
import { stopOnSignals } from './signals.ts';

type Linted = LintFile & { readonly dataset: string };

/** What the lint lists, and the pictures that trainings doubt. */
type Review = ReviewName | 'loss';

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, {
    all: { type: 'boolean' },
    gate: { type: 'boolean' },
    review: { type: 'string' },
    sarif: { type: 'string' },
  });
  const review = reviewOf(line);
  const loaded = await loadProjectGraph(line.directory);
  complain(line, loaded.diagnostics, projectSource(line.directory));
  if (!loaded.ok) return EXIT.wrong;
  const { project, graph } = loaded.value;
  const datasets = datasetsNamed(project, line.positionals);
  complain(line, datasets.diagnostics);
  if (!datasets.ok) return EXIT.wrong;
  const names = datasets.value.map(({ name }) => name);
  const failed = await bringUpToDate(line, graph, names);
  if (failed !== undefined) return failed;

  const linted = names.map((dataset): Linted => {
    const text = readFileSync(join(layoutOf(line.directory).artifacts, lintPath(dataset)), 'utf8');
    return { dataset, ...(JSON.parse(text) as LintFile) };
  });
  const { sarif } = line.values;
  if (typeof sarif === 'string') writeSarif(sarif, linted);
  if (sarif !== '-' && review !== undefined) {
    const doubted = review === 'loss' ? await doubtedBy(line, project, datasets.value) : new Map();
    tellReview(line, linted, review, doubted);
  } else if (sarif !== '-') tell(line, linted);
  const blocked = linted.some(({ gate }) => gate === 'blocked');
  return line.values.gate === true && blocked ? EXIT.failed : EXIT.done;
}

function reviewOf({ values: { review } }: CommandLine): Review | undefined {
  const names: readonly Review[] = [...REVIEWS, 'loss'];
  const name = names.find(one => one === review);
  if (review !== undefined && name === undefined)
    throw new UsageError(`--review takes ${names.join(', ')}, not "${review}"`);
  return name;
}

/** Builds what the lint reads; how that goes is shown on standard error. Returns an exit code when it cannot be. */
async function bringUpToDate(
  line: CommandLine,
  graph: Graph,
  names: readonly string[],
): Promise<number | undefined> {
  const printer = plainPrinter({
    stream: line.json ? { write: () => {} } : process.stderr,
    renderDiagnostic: diagnosticRenderer(line),
  });
  const stop = stopOnSignals(diagnostics => complain(line, diagnostics));
  try {
    const summary = await build(graph, {
      project: line.directory,
      targets: names.map(lintStep),
      keepGoing: true,
      listener: event => {
        if (line.json && event.event === 'item-failed') complain(line, event.diagnostics);
        if (!isSaidBelow(event)) printer.listen(event);
      },
      signal: stop.signal,
    });
    if (summary.refused) return EXIT.wrong;
    if (summary.interrupted) return EXIT.interrupted;
    return summary.failed + summary.blocked > 0 ? EXIT.failed : undefined;
  } finally {
    stop.release();
    printer.end();
  }
}

/** Findings, which are printed by check, and the end of a build that all went well. */
const isSaidBelow = (event: BuildEvent): boolean =>
  (event.event === 'diagnostic' && event.diagnostic.severity === 'warning') ||
  (event.event === 'summary' && event.failed + event.blocked === 0 && event.refused !== true);

function writeSarif(file: string, linted: readonly Linted[]): void {
  const text = `${JSON.stringify(sarifOf(linted, packageVersion(), 'sdbuild.yaml'), null, 2)}\n`;
  if (file === '-') process.stdout.write(text);
  else writeFileSync(resolve(file), text);
}

/** Of each dataset, what the trainings say that have been read. */
async function doubtedBy(
  line: CommandLine,
  { trainings }: Project,
  datasets: readonly Dataset[],
): Promise<ReadonlyMap<string, readonly ReviewEntry[]>> {
  const { lossReview } = await import('../targets/loss-review.ts');
  const { artifacts } = layoutOf(line.directory);
  return new Map(datasets.map(dataset => [dataset.name, lossReview(artifacts, dataset, trainings)]));
}

function tellReview(
  line: CommandLine,
  linted: readonly Linted[],
  review: Review,
  doubted: ReadonlyMap<string, readonly ReviewEntry[]>,
): void {
  const lists = linted.map(({ dataset, reviews }) => ({
    dataset,
    entries: review === 'loss' ? (doubted.get(dataset) ?? []) : reviews[review],
  }));
  say(
    line,
    lists.flatMap(({ dataset, entries }) => reviewLines(dataset, review, entries)),
    lists.flatMap(({ dataset, entries }) => entries.map(entry => ({ dataset, review, ...entry }))),
  );
}

function tell(line: CommandLine, linted: readonly Linted[]): void {
  const titleOf = (id: string): string => (isCheckId(id) ? CHECKS[id].title : id);
  const lines = linted.flatMap(one =>
    one.findings.length === 0 ? [] : [...lintLines(one, titleOf, line.values.all === true), []],
  );
  say(
    line,
    [...lines, ...linted.map(gateLine)],
    linted.flatMap(({ dataset, findings }) => findings.map(finding => ({ ...finding, dataset }))),
  );
}
