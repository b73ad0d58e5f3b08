// What sdbuild costs around a trainer: the quick start's training through it, and the same job by the trainer alone.
//
//   node bench/overhead.ts [--turns 3] [--steps 300]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from './measure.ts';

const ROOT = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: { turns: { type: 'string', default: '3' }, steps: { type: 'string', default: '300' } },
});

const folder = mkdtempSync(join(tmpdir(), 'sdbuild-overhead-'));
const run = (...argv: readonly string[]): { readonly ms: number; readonly out: string } => {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout + stderr);
  return { ms: performance.now() - began, out: stdout };
};
const sdbuild = join(ROOT, 'bin/sdbuild.js');

try {
  mkdirSync(join(folder, 'examples'));
  for (const part of ['examples/quickstart', 'examples/micro-base'])
    cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  const recipe = readFileSync(join(ROOT, 'sdbuild.yaml'), 'utf8').replace(
    /steps: 100$/m,
    `steps: ${values.steps}`,
  );
  writeFileSync(join(folder, 'sdbuild.yaml'), recipe);
  run(sdbuild, 'train/aki-lora/plan', 'datasets/aki', 'datasets/people');
  const [through, alone]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < Number(values.turns); turn++) {
    // Another seed is another training: nothing of the last one is taken up.
    writeFileSync(join(folder, 'sdbuild.yaml'), recipe.replace(/seed: 42/, `seed: ${100 + turn}`));
    run(sdbuild, 'train/aki-lora/plan');
    rmSync(join(folder, '.sdbuild/lasting/latents'), { recursive: true, force: true });
    through.push(run(sdbuild, 'train/aki-lora').ms);
    const job = JSON.parse(readFileSync(join(folder, 'build/train/aki-lora/job.json'), 'utf8')) as {
      output: string;
      resume: string;
      cache: string;
    };
    const own = join(folder, `alone-${turn}`);
    const placed = JSON.parse(
      JSON.stringify(job)
        .replaceAll('"examples/', `"${folder}/examples/`)
        .replaceAll('"build/', `"${folder}/build/`),
    ) as typeof job;
    placed.output = join(own, 'output');
    placed.resume = join(own, 'states');
    // Neither takes up what the other has encoded.
    placed.cache = join(own, 'latents');
    for (const one of [placed.output, placed.resume, placed.cache]) mkdirSync(one, { recursive: true });
    writeFileSync(join(own, 'job.json'), JSON.stringify(placed));
    alone.push(run(join(ROOT, 'src/trainers/micro/main.ts'), join(own, 'job.json')).ms);
  }
  const [ours, theirs] = [median(through), median(alone)];
  const ratios = median(through.map((ms, turn) => ms / (alone[turn] ?? ms)));
  process.stdout.write(
    `${values.steps} steps: ${(ours / 1000).toFixed(1)} s through sdbuild, ${(theirs / 1000).toFixed(1)} s alone; ${((ratios - 1) * 100).toFixed(1)} % more\n`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
