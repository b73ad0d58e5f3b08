// sdbuild test [dataset…]: the caption tests of the recipe, without a picture and without a build.
import { projectFiles } from '../recipe/files.ts';
import { failedTestLines, testsSummary } from '../show/captions/tests.ts';
import { testCaptions } from '../targets/caption-tests.ts';
import { complain } from './answer.ts';
import { datasetsNamed } from './datasets.ts';
import { EXIT, readCommandLine } from './options.ts';
import { loadProject, projectSource, withoutModels } from './project-graph.ts';
import { say } from './say.ts';

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, {});
  const source = projectSource(line.directory);
  const project = await loadProject(line.directory, withoutModels(projectFiles(line.directory)));
  complain(line, project.diagnostics, source);
  if (!project.ok) return EXIT.wrong;
  const names = datasetsNamed(project.value, line.positionals);
  complain(line, names.diagnostics, source);
  if (!names.ok) return EXIT.wrong;

  const began = performance.now();
  const tested = testCaptions(project.value, new Set(names.value.map(({ name }) => name)));
  complain(line, tested.diagnostics, source);
  if (!tested.ok) return EXIT.wrong;
  const ms = Math.round(performance.now() - began);
  const failed = tested.value
    .filter(({ passed }) => !passed)
    .map(({ dataset, test, passed: _passed, ...rest }) => ({
      ...rest,
      dataset: dataset.name,
      where: test.where,
      expected: test.out,
    }));
  const tests = tested.value.length;
  say(
    line,
    [...failed.flatMap(failedTestLines), testsSummary(tests, failed.length, ms)],
    [
      ...failed.map(({ where, ...one }) => ({
        event: 'test-failed',
        ...one,
        file: where.file,
        line: where.start?.line,
        col: where.start?.column,
      })),
      { event: 'summary', tests, passed: tests - failed.length, failed: failed.length, ms },
    ],
  );
  return failed.length === 0 ? EXIT.done : EXIT.failed;
}
