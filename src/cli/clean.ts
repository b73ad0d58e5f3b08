// sdbuild clean [target…]: takes what sdbuild made out of build/.
import { clearBuild } from '../build/clear.ts';
import { cleanLines } from '../show/care/clean.ts';
import { complain } from './answer.ts';
import { EXIT, readCommandLine, UsageError } from './options.ts';
import { isInRecipe } from './project-names.ts';
import { say } from './say.ts';

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, {
    all: { type: 'boolean' },
    'dry-run': { type: 'boolean', short: 'n' },
  });
  const targets = line.positionals.length > 0 ? line.positionals : undefined;
  const all = line.values.all === true;
  const dryRun = line.values['dry-run'] === true;
  if (all && targets) throw new UsageError('clean --all takes everything, so it takes no target');
  const cleared = await clearBuild({
    project: line.directory,
    targets,
    all,
    dryRun,
    isKnown: isInRecipe(line),
  });
  complain(line, cleared.diagnostics);
  if (!cleared.ok) return EXIT.wrong;
  const { removed, changed, foreign } = cleared.value;
  say(line, cleanLines(cleared.value, { all, dryRun }), [{ dryRun, removed, changed, foreign }]);
  return EXIT.done;
}
