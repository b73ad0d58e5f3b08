// What sdbuild costs around a trainer: the quick start's training through it, and the same job by the trainer alone.
//
//   node bench/overhead.ts [--turns 3] [--steps 300]
//
// A trainer alone differs from itself by a tenth from one minute to the next. So what stands beside it is measured within
// one run (the step's time less the trainer's own), and whether it is slowed by what goes on beside it in processor time.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from './measure.ts';
import type { OwnTimes } from './own-times.ts';

const ROOT = resolve(import.meta.dirname, '..');
const SDBUILD = join(ROOT, 'bin/sdbuild.js');
const MICRO = join(ROOT, 'src/trainers/micro/main.ts');
const { values } = parseArgs({
  options: { turns: { type: 'string', default: '3' }, steps: { type: 'string', default: '300' } },
});

const folder = mkdtempSync(join(tmpdir(), 'sdbuild-overhead-'));

/** Runs a program of Node's, and returns what it printed and what each process of it took. */
function run(...argv: readonly string[]): { readonly out: string; readonly times: readonly OwnTimes[] } {
  const file = join(folder, 'times');
  rmSync(file, { force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: {
      ...process.env,
      NODE_OPTIONS: `--import=${join(ROOT, 'bench/own-times.ts')}`,
      OWN_TIMES: file,
    },
  });
  if (status !== 0) throw new Error(stdout + stderr);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return { out: stdout, times: lines.map(line => JSON.parse(line) as OwnTimes) };
}

const of = (program: string, times: readonly OwnTimes[]): OwnTimes => {
  const found = times.find(one => one.program === program);
  if (found === undefined) throw new Error(`${program} told no times`);
  return found;
};

/** The time of the training's step, from its start to its result on record. */
const stepTime = (out: string): number =>
  out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { event: string; step?: string; ms?: number })
    .find(({ event, step }) => event === 'item-done' && step === 'train/aki-lora')?.ms ?? Number.NaN;

/** The job of the training that was built last, to be run again in a folder of its own. */
function jobAlone(own: string): string {
  const text = readFileSync(join(folder, 'build/train/aki-lora/job.json'), 'utf8');
  const job = JSON.parse(text.replaceAll(/"(examples|build)\//g, `"${folder}/$1/`)) as Record<
    string,
    unknown
  >;
  // Neither takes up what the other has encoded.
  for (const part of ['output', 'resume', 'cache']) {
    job[part] = join(own, part);
    mkdirSync(join(own, part), { recursive: true });
  }
  const path = join(own, 'job.json');
  writeFileSync(path, JSON.stringify(job));
  return path;
}

try {
  mkdirSync(join(folder, 'examples'));
  for (const part of ['examples/quickstart', 'examples/micro-base'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  const recipe = readFileSync(join(ROOT, 'sdbuild.yaml'), 'utf8').replace(
    /steps: 100$/m,
    `steps: ${values.steps}`,
  );
  writeFileSync(join(folder, 'sdbuild.yaml'), recipe);
  run(SDBUILD, 'train/aki-lora/plan', 'datasets/aki', 'datasets/people');
  const turns = Array.from({ length: Number(values.turns) }, (_, turn) => {
    // Another seed is another training: nothing of the last one is taken up.
    writeFileSync(join(folder, 'sdbuild.yaml'), recipe.replace(/seed: 42/, `seed: ${100 + turn}`));
    run(SDBUILD, 'train/aki-lora/plan');
    rmSync(join(folder, '.sdbuild/lasting/latents'), { recursive: true, force: true });
    const through = run(SDBUILD, '--json', 'train/aki-lora');
    const [trainer, whole] = [of(MICRO, through.times), of(SDBUILD, through.times)];
    const alone = of(MICRO, run(MICRO, jobAlone(join(folder, `alone-${turn}`))).times);
    return {
      trainer: trainer.wall,
      step: stepTime(through.out) - trainer.wall,
      whole: whole.wall - trainer.wall,
      beside: whole.processor / trainer.processor,
      slowed: trainer.processor / alone.processor,
      ratio: whole.wall / alone.wall,
    };
  });
  const middle = (of: (turn: (typeof turns)[number]) => number): number => median(turns.map(of));
  const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
  const lines = [
    `${values.steps} steps, ${values.turns} turns; the trainer itself: ${(middle(one => one.trainer) / 1000).toFixed(1)} s`,
    `the step beyond it:          ${middle(one => one.step).toFixed(0)} ms, ${percent(middle(one => one.step / one.trainer))}`,
    `with the start of sdbuild:   ${middle(one => one.whole).toFixed(0)} ms, ${percent(middle(one => one.whole / one.trainer))}`,
    `processor time of sdbuild:   ${percent(middle(one => one.beside))} of the trainer's`,
    `the trainer's own:           ${middle(one => one.slowed).toFixed(3)} × what it takes alone`,
    `on the clock, all in all:    ${middle(one => one.ratio).toFixed(3)} × the trainer alone`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
