// sdbuild rehearse [training…]: each training in a minute, with the built-in trainer, and what would go wrong in it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layoutOf } from '../build/layout.ts';
import { familyOf } from '../recipe/matrix.ts';
import { rehearsalLines } from '../show/care/rehearsal.ts';
import { rehearsalStep } from '../targets/names.ts';
import { type RehearsalFile, rehearsalPath } from '../targets/rehearsal-file.ts';
import { complain } from './answer.ts';
import { buildStale } from './build-stale.ts';
import { noSuch } from './no-such.ts';
import { EXIT, readCommandLine } from './options.ts';
import { loadProject, projectSource } from './project-graph.ts';
import { say } from './say.ts';

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, { force: { type: 'boolean' } });
  const project = await loadProject(line.directory);
  complain(line, project.diagnostics, projectSource(line.directory));
  if (!project.ok) return EXIT.wrong;
  const all = project.value.trainings.map(({ name }) => name);
  const names: string[] = [];
  for (const word of line.positionals.length > 0 ? line.positionals : all) {
    const asked = word.replace(/^(train|rehearse)\//, '');
    const meant = all.filter(name => name === asked || familyOf(name) === asked);
    if (meant.length === 0) {
      complain(line, [noSuch('training', asked, all)]);
      return EXIT.wrong;
    }
    names.push(...meant);
  }
  const positionals = [...new Set(names)].map(rehearsalStep);
  const force = line.values.force === true;
  const code = await buildStale(
    { ...line, positionals },
    { jobs: undefined, force, request: '', sweep: undefined },
  );
  if (code !== EXIT.done) return code;
  const { artifacts } = layoutOf(line.directory);
  const files = [...new Set(names)].map(name => {
    const text = readFileSync(join(artifacts, rehearsalPath(name)), 'utf8');
    return { training: name, ...(JSON.parse(text) as RehearsalFile) };
  });
  say(
    line,
    files.flatMap(file => [[], ...rehearsalLines(file)]),
    files,
  );
  return files.some(({ found }) => found.some(({ state }) => state === 'fault')) ? EXIT.failed : EXIT.done;
}
