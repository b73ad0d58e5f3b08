import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { Ended } from '../../src/runners/local.ts';
import { examine } from '../../src/trainers/diffusers/doctor.ts';
import { type Environment, environmentOf, pythonIn } from '../../src/trainers/diffusers/environment.ts';
import { setUp } from '../../src/trainers/diffusers/setup.ts';
import { REQUIREMENTS } from '../../src/trainers/packaged.ts';
import { trainerOf } from '../../src/trainers/trainer.ts';

const { signal } = new AbortController();
const ended = (exitCode: number, ...stderrTail: string[]): Ended => ({
  exitCode,
  signal: null,
  wasSilent: false,
  stderrTail,
});

/** An environment that is not there yet, in a folder that is removed after the test. */
function fresh(t: { after: (remove: () => void) => void }): Environment {
  const folder = mkdtempSync(join(tmpdir(), 'sdbuild-environments-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return environmentOf({ SDBUILD_ENVIRONMENTS: folder });
}

/** Programs that do nothing but make a Python where one is asked for; `has` says which there are. */
function programs(has: (argv: readonly string[]) => number): {
  readonly called: string[];
  readonly run: (argv: readonly [string, ...string[]]) => Promise<Ended>;
} {
  const called: string[] = [];
  const run = async (argv: readonly [string, ...string[]]): Promise<Ended> => {
    called.push(argv.join(' '));
    const code = has(argv);
    const folder = argv.at(-1) ?? '';
    if (code === 0 && argv.includes('venv')) {
      mkdirSync(dirname(pythonIn(folder)), { recursive: true });
      writeFileSync(pythonIn(folder), '');
    }
    return ended(code, ...(code === 0 ? [] : ['it did not work']));
  };
  return { called, run };
}

test('the requirements are exact versions with digests, and name no address', () => {
  const text = readFileSync(REQUIREMENTS, 'utf8');
  const packages = text.split('\n').filter(line => /^[a-z]/i.test(line));
  assert.ok(packages.length > 10);
  for (const line of packages) assert.match(line, /^[A-Za-z0-9._-]+==[0-9][^ ]*( ;.*)? \\$/);
  assert.doesNotMatch(text, /https?:|index-url/);
  assert.match(text, /^torch==/m);
});

test('an environment is set up once, by uv where there is one', async t => {
  const environment = fresh(t);
  const { called, run } = programs(() => 0);
  const said: string[] = [];
  const say = (line: string): void => void said.push(line);
  const first = await setUp({ environment, signal, say, run });
  assert.deepEqual(first, { ok: true, value: 'made', diagnostics: [] });
  assert.match(called.join('\n'), /uv venv .*\n.*uv pip install .*--require-hashes -r /);
  assert.ok(said.length > 0);
  const again = environmentOf({ SDBUILD_ENVIRONMENTS: dirname(environment.folder) });
  assert.equal(again.isReady, true);
  called.length = 0;
  assert.deepEqual(await setUp({ environment: again, signal, say, run }), {
    ok: true,
    value: 'there',
    diagnostics: [],
  });
  assert.deepEqual(called, []);
});

test('without uv the first Python that will do makes it, with pip', async t => {
  const environment = fresh(t);
  const { called, run } = programs(([program]) => (program === 'uv' || program === 'python3.12' ? 127 : 0));
  const made = await setUp({ environment, signal, say: () => undefined, run });
  assert.equal(made.ok, true);
  assert.ok(called.some(line => line.startsWith('python3.13 -m venv ')));
  assert.ok(called.some(line => line.includes('-m pip install') && line.includes('--require-hashes')));
});

test('a set-up that fails leaves nothing that looks ready, and says why', async t => {
  const environment = fresh(t);
  const { run } = programs(argv => (argv.includes('install') ? 1 : 0));
  const failed = await setUp({ environment, signal, say: () => undefined, run });
  assert.equal(failed.ok, false);
  assert.match(failed.diagnostics[0]?.message ?? '', /uv pip install.*it did not work/);
  assert.equal(environmentOf({ SDBUILD_ENVIRONMENTS: dirname(environment.folder) }).isReady, false);
  const none = await setUp({ environment, signal, say: () => undefined, run: programs(() => 127).run });
  assert.equal(none.diagnostics[0]?.code, 'SDB442');
});

test('the trainer’s key names what is installed, and without an environment it says what to do', () => {
  const trainer = trainerOf('diffusers');
  assert.match(trainer.version, /^\d+ [0-9a-f]{12}$/);
  const before = process.env.SDBUILD_DIFFUSERS_PYTHON;
  process.env.SDBUILD_DIFFUSERS_PYTHON = '/nowhere/python';
  try {
    assert.equal(trainer.missing?.()?.code, 'SDB444');
    process.env.SDBUILD_DIFFUSERS_PYTHON = process.execPath;
    assert.equal(trainer.missing?.(), undefined);
    const argv = trainer.argv('/a/job.json');
    assert.equal(argv[0], process.execPath);
    assert.equal(argv.at(-1), '/a/job.json');
    assert.ok(argv.some(word => word.endsWith('sdtrain')));
  } finally {
    if (before === undefined) delete process.env.SDBUILD_DIFFUSERS_PYTHON;
    else process.env.SDBUILD_DIFFUSERS_PYTHON = before;
  }
});

/** A computer whose programs answer so. */
const answers =
  (probe: object | string, driver?: string) =>
  async ({ argv, onLine }: { argv: readonly string[]; onLine?: ((line: string) => void) | undefined }) => {
    if (argv[0] === 'nvidia-smi') {
      if (driver !== undefined) onLine?.(driver);
      return ended(driver === undefined ? 127 : 0);
    }
    if (typeof probe === 'string') return ended(1, probe);
    onLine?.(JSON.stringify(probe));
    return ended(0);
  };

test('a doctor says what is missing and what to do', async t => {
  const none = await examine(fresh(t), signal, answers('', undefined));
  assert.deepEqual(
    none.map(({ what, state }) => [what, state]),
    [
      ['environment', 'fault'],
      ['driver', 'doubt'],
      ['disk', none[2]?.state],
    ],
  );
  assert.match(none[0]?.advice ?? '', /sdbuild setup diffusers/);
  const own = { ...environmentOf({ SDBUILD_DIFFUSERS_PYTHON: process.execPath }) };
  const gpu = { name: 'NVIDIA H100', memory: 80 * 1024 ** 3, bf16: true };
  const whole = { python: '3.12.3', torch: '2.11.0', cuda: '13.0', gpus: [gpu] };
  const good = await examine(own, signal, answers(whole, '580.65'));
  assert.ok(good.every(({ state }) => state === 'good'));
  assert.ok(good.some(({ found }) => found === 'NVIDIA H100, 80.0 GB'));
  const blind = await examine(own, signal, answers({ ...whole, cuda: null, gpus: [] }));
  assert.deepEqual(
    blind.filter(({ state }) => state !== 'good').map(({ what, state }) => `${what} ${state}`),
    ['torch doubt', 'gpu fault', 'driver doubt'],
  );
  assert.ok(blind.every(({ state, advice }) => state === 'good' || advice !== undefined));
  const broken = await examine(own, signal, answers('Bad magic number'));
  assert.match(broken[0]?.found ?? '', /does not run: Bad magic number/);
});
