// sdbuild [target…]: build what is stale. Here only what a build with nothing to do needs; the rest is loaded after.
import { layoutOf } from '../build/layout.ts';
import { startSecondThread } from '../build/second-thread.ts';

export async function run(argv: readonly string[]): Promise<number> {
  const began = performance.now();
  const folder = folderOf(argv);
  const second = folder === undefined ? undefined : startSecondThread(layoutOf(folder).files);
  const [{ EXIT, readCommandLine, wholeNumber }, { packageVersion, ROOT }, { firstLook }] = await Promise.all(
    [import('./options.ts'), import('./package.ts'), import('../build/settled.ts')],
  );
  const line = readCommandLine(argv, {
    'dry-run': { type: 'boolean', short: 'n' },
    'keep-going': { type: 'boolean', short: 'k' },
    jobs: { type: 'string', short: 'j' },
    force: { type: 'boolean' },
  });
  const jobs = line.values.jobs === undefined ? undefined : wholeNumber(line, 'jobs', 1);
  const force = line.values.force === true;
  // Waivers of the lint end on a day.
  const today = new Date().toISOString().slice(0, 10);
  const request = JSON.stringify([ROOT, packageVersion(), process.version, today, line.positionals]);
  const look = force ? undefined : await firstLook(layoutOf(line.directory), request, second);
  if (look?.settled) {
    const { tellSettled } = await import('./nothing-to-do.ts');
    tellSettled(line, look.items, Math.round(performance.now() - began));
    return EXIT.done;
  }
  const { buildStale } = await import('./build-stale.ts');
  return buildStale(line, { jobs, force, request, sweep: look?.sweep });
}

/** The project's folder as far as a glance tells, before the command line is read. */
const folderOf = (argv: readonly string[]): string | undefined => {
  if (argv.includes('--force')) return undefined;
  const at = argv.findIndex(word => word === '-C' || word === '--directory');
  return at < 0 ? '.' : argv[at + 1];
};
