// `sdbuild setup diffusers`: a virtual environment with exactly the packages in requirements.txt.
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Diagnostic, fail, ok, type Result } from '../../diagnostics/diagnostic.ts';
import { type Ended, runLocal } from '../../runners/local.ts';
import { REQUIREMENTS } from '../packaged.ts';
import { problem } from '../problem.ts';
import { type Environment, pythonIn } from './environment.ts';

/** The versions of Python that the packages are there for, best first. */
const PYTHONS = ['3.12', '3.13', '3.14'];

export interface SetupOptions {
  readonly environment: Environment;
  readonly signal: AbortSignal;
  /** Lines of what is being done. */
  readonly say: (line: string) => void;
  /** Runs a program to its end; another one in tests. */
  readonly run?: (argv: Argv) => Promise<Ended>;
}

type Argv = readonly [program: string, ...args: string[]];

/** Makes the environment, or does nothing where it is there. What a stopped one left is begun anew. */
export async function setUp({
  environment,
  signal,
  say,
  run,
}: SetupOptions): Promise<Result<'made' | 'there'>> {
  if (environment.isReady) return ok('there');
  if (environment.isOwn)
    return fail(
      problem(
        'SDB440',
        `SDBUILD_DIFFUSERS_PYTHON is ${environment.python}, and there is no such file`,
        'name the Python of your environment, or unset it and run `sdbuild setup diffusers`',
      ),
    );
  const execute =
    run ??
    ((argv: Argv) => runLocal({ argv, cwd: dirname(REQUIREMENTS), signal, onLine: say, graceMs: 2_000 }));
  const fresh = `${environment.folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(dirname(fresh), { recursive: true });
  const made = await makeIn(fresh, execute, say);
  if (!made.ok || signal.aborted) {
    rmSync(fresh, { recursive: true, force: true });
    return made.ok ? fail(problem('SDB441', 'the set-up was stopped', 'run it again')) : made;
  }
  writeFileSync(join(fresh, 'sdbuild.json'), `${JSON.stringify({ made: made.value }, null, 2)}\n`);
  rmSync(environment.folder, { recursive: true, force: true });
  renameSync(fresh, environment.folder);
  return ok('made');
}

/** By uv where there is one, which is ten times as fast; else by Python's own means. */
async function makeIn(
  folder: string,
  execute: (argv: Argv) => Promise<Ended>,
  say: (line: string) => void,
): Promise<Result<string>> {
  const python = pythonIn(folder);
  const hasUv = !process.env.SDBUILD_PYTHON && (await execute(['uv', '--version'])).exitCode === 0;
  if (hasUv) {
    say(`making ${folder} with uv`);
    const venv = await execute(['uv', 'venv', '--relocatable', '--python', PYTHONS[0] ?? '', folder]);
    if (venv.exitCode !== 0) return failed('uv venv', venv);
    say('installing PyTorch and what it needs: some gigabytes');
    const install = ['--python', python, '--require-hashes', '-r', REQUIREMENTS];
    const installed = await execute(['uv', 'pip', 'install', ...install]);
    return installed.exitCode === 0 ? ok('uv') : failed('uv pip install', installed);
  }
  const base = await findPython(execute);
  if (base === undefined)
    return fail(
      problem(
        'SDB442',
        `there is no Python ${PYTHONS.join(', ')} on this computer`,
        'install one, name one that is not on the path by SDBUILD_PYTHON, or install uv, which brings its own',
      ),
    );
  say(`making ${folder} with ${base}`);
  const venv = await execute([base, '-m', 'venv', folder]);
  if (venv.exitCode !== 0) return failed(`${base} -m venv`, venv);
  say('installing PyTorch and what it needs: some gigabytes');
  const quiet = ['--disable-pip-version-check', '--no-input', '--progress-bar', 'off'];
  const pip = [python, '-m', 'pip', 'install', ...quiet, '--require-hashes', '-r', REQUIREMENTS] as const;
  const installed = await execute(pip);
  return installed.exitCode === 0 ? ok('pip') : failed('pip install', installed);
}

async function findPython(execute: (argv: Argv) => Promise<Ended>): Promise<string | undefined> {
  const named = process.env.SDBUILD_PYTHON ? [process.env.SDBUILD_PYTHON] : [];
  for (const name of [...named, ...PYTHONS.map(version => `python${version}`), 'python3', 'python']) {
    const known = PYTHONS.map(version => version.replace('.', ', ')).join('), (');
    const test = `import sys; sys.exit(sys.version_info[:2] not in [(${known})])`;
    if ((await execute([name, '-c', test])).exitCode === 0) return name;
  }
  return undefined;
}

const failed = (
  what: string,
  { exitCode, stderrTail }: Ended,
): { ok: false; diagnostics: readonly Diagnostic[] } =>
  fail(
    problem(
      'SDB443',
      `\`${what}\` ended with exit code ${exitCode}: ${stderrTail.slice(-3).join(' ')}`,
      'mind its message; `sdbuild doctor` looks at Python, disk and driver',
    ),
  );
