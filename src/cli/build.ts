// sdbuild [target…]: build what is stale. Here only what a build with nothing to do needs; the rest is loaded after.
import { layoutOf } from '../build/layout.ts';
import { firstLook } from '../build/settled.ts';
import { endWithPipe } from './closed-pipe.ts';
import { tellSettled } from './nothing-to-do.ts';
import { EXIT, readCommandLine, wholeNumber } from './options.ts';
import { packageVersion, ROOT } from './package.ts';

export async function run(argv: readonly string[]): Promise<number> {
  // `performance` would be loaded for it.
  const began = process.uptime();
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
  const look = force ? undefined : await firstLook(layoutOf(line.directory), request);
  if (look?.settled) {
    tellSettled(line, look.items, Math.round((process.uptime() - began) * 1_000));
    return EXIT.done;
  }
  endWithPipe();
  const { buildStale } = await import('./build-stale.ts');
  return buildStale(line, { jobs, force, request, sweep: look?.sweep });
}
