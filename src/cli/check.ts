// sdbuild check [dataset|training…]: what is wrong with datasets and trainings, without training anything.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from '../build/build.ts';
import type { BuildEvent } from '../build/event.ts';
import type { Graph } from '../build/graph.ts';
import { layoutOf } from '../build/layout.ts';
import { CHECKS, isCheckId } from '../lint/catalogue.ts';
import type { Reviews } from '../lint/reviews.ts';
import { sarifOf } from '../lint/sarif.ts';
import { gateLine, lintLines } from '../show/care/check.ts';
import { plainPrinter } from '../show/plain.ts';
import { count } from '../show/words.ts';
import type { LintFile, TrainLintFile } from '../targets/lint-file.ts';
import { complain } from './answer.ts';
import { type CheckedTarget, checkedNamed } from './checked.ts';
import { type CommandLine, EXIT, readCommandLine } from './options.ts';
import { packageVersion } from './package.ts';
import { diagnosticRenderer } from './printers.ts';
import { loadProjectGraph, projectSource } from './project-graph.ts';
import { reviewOf, tellReview } from './review.ts';
import { say } from './say.ts';
import { stopOnSignals } from './signals.ts';

/** What a lint left; the findings with their places in the recipe as it is now. */
type Linted = CheckedTarget & { readonly size: string; readonly reviews?: Reviews } & Pick<
    LintFile,
    'gate' | 'findings'
  >;

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, {
    all: { type: 'boolean' },
    gate: { type: 'boolean' },
    review: { type: 'string' },
    seen: { type: 'string', multiple: true },
    sarif: { type: 'string' },
  });
  const review = reviewOf(line);
  const loaded = await loadProjectGraph(line.directory);
  complain(line, loaded.diagnostics, projectSource(line.directory));
  if (!loaded.ok) return EXIT.wrong;
  const { project, graph } = loaded.value;
  const checked = checkedNamed(project, line.positionals);
  complain(line, checked.diagnostics);
  if (!checked.ok) return EXIT.wrong;
  const failed = await bringUpToDate(
    line,
    graph,
    checked.value.map(({ lint }) => lint),
  );
  if (failed !== undefined) return failed;

  const linted = checked.value.map((one): Linted => {
    const text = readFileSync(join(layoutOf(line.directory).artifacts, one.path), 'utf8');
    const file = JSON.parse(text) as LintFile | TrainLintFile;
    return { ...one, ...file, findings: file.findings.map(one.placed), size: sizeOf(file) };
  });
  const { sarif } = line.values;
  if (typeof sarif === 'string') writeSarif(sarif, linted);
  if (sarif !== '-' && review !== undefined) {
    const told = await tellReview(line, linted, review, project);
    if (told !== EXIT.done) return told;
  } else if (sarif !== '-') tell(line, linted);
  const blocked = linted.some(({ gate }) => gate === 'blocked');
  return line.values.gate === true && blocked ? EXIT.failed : EXIT.done;
}

const sizeOf = (file: LintFile | TrainLintFile): string =>
  'pictures' in file
    ? `${count(file.pictures, 'picture')}, ${count(file.epoch)} in an epoch`
    : `${count(file.steps, 'step')}, ${count(file.epoch)} in an epoch`;

/** Builds what the lint reads; how that goes is shown on standard error. Returns an exit code when it cannot be. */
async function bringUpToDate(
  line: CommandLine,
  graph: Graph,
  steps: readonly string[],
): Promise<number | undefined> {
  const printer = plainPrinter({
    stream: line.json ? { write: () => {} } : process.stderr,
    renderDiagnostic: diagnosticRenderer(line),
  });
  const stop = stopOnSignals(diagnostics => complain(line, diagnostics));
  try {
    const summary = await build(graph, {
      project: line.directory,
      targets: steps,
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

function tell(line: CommandLine, linted: readonly Linted[]): void {
  const titleOf = (id: string): string => (isCheckId(id) ? CHECKS[id].title : id);
  const lines = linted.flatMap(one =>
    one.findings.length === 0 ? [] : [...lintLines(one, titleOf, line.values.all === true), []],
  );
  say(
    line,
    [...lines, ...linted.map(gateLine)],
    linted.flatMap(({ about, findings }) => findings.map(finding => ({ ...finding, ...about }))),
  );
}
