// Makes the trainer's environment as `sdbuild setup diffusers` does, adds what its tests need, and runs them. Without a
// Python that will do it fails in CI and says so elsewhere: `npm run test:diffusers`.
import { spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { environmentOf } from '../../src/trainers/diffusers/environment.ts';

const root = resolve(import.meta.dirname, '../..');
const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
const environments = join(cache, 'sdbuild-tests', 'environments');

const works = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;

/** A Python that packages are there for: on the path, or one of pyenv's. */
function findPython(): string | undefined {
  const pyenv = join(process.env.PYENV_ROOT ?? join(homedir(), '.pyenv'), 'versions');
  const installed = existsSync(pyenv)
    ? readdirSync(pyenv).map(name => join(pyenv, name, 'bin', 'python'))
    : [];
  const test = 'import sys; sys.exit(not (3, 12) <= sys.version_info[:2] <= (3, 14))';
  return ['python3.12', 'python3.13', 'python3.14', 'python3', ...installed].find(name =>
    works(name, '-c', test),
  );
}

function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

const python = findPython();
if (python === undefined && !works('uv', '--version')) {
  process.stdout.write(
    'there is no Python 3.12 to 3.14 and no uv here: the trainer diffusers is not tested\n',
  );
  process.exit(process.env.CI ? 1 : 0);
}
const variables = {
  SDBUILD_ENVIRONMENTS: environments,
  // An environment of one's own is not what is tested.
  SDBUILD_DIFFUSERS_PYTHON: '',
  ...(python !== undefined && { SDBUILD_PYTHON: python }),
};
run(process.execPath, ['bin/sdbuild.js', 'setup', 'diffusers'], variables);
const environment = environmentOf(variables);
const requirements = join(import.meta.dirname, 'requirements.txt');
const digest = hash('sha256', readFileSync(requirements), 'hex');
const mark = join(environment.folder, 'tests.txt');
if (!existsSync(mark) || readFileSync(mark, 'utf8') !== digest) {
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--require-hashes'];
  run(environment.python, [...pip, '-r', requirements]);
  writeFileSync(mark, digest);
}
// A thread each: with more, tiny tensors wait for one another.
const own = { OMP_NUM_THREADS: '1', PYTHONDONTWRITEBYTECODE: '1' };
run(environment.python, ['-m', 'pytest', '-q', '-p', 'no:cacheprovider', 'test/diffusers'], own);
run(process.execPath, ['--test', 'test/diffusers/*.check.ts', 'test/compat/*.check.ts'], {
  ...own,
  SDBUILD_DIFFUSERS_PYTHON: environment.python,
  TORCH_PYTHON: environment.python,
});
