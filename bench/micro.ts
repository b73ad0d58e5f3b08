// What a step of the micro trainer takes, on the quick start's training (`npm start` first: it prepares the pictures).
//   node bench/micro.ts [--turns 3] [--steps 100] [--against OTHER_CHECKOUT]
// The other checkout takes its turns between ours; processor time is what a busy machine disturbs least.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { TrainEvent } from '../src/training/event.generated.ts';
import type { TrainJob } from '../src/training/job.generated.ts';
import { shownMs } from './figure.ts';
import { median } from './measure.ts';

const ROOT = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    turns: { type: 'string', default: '3' },
    steps: { type: 'string', default: '100' },
    against: { type: 'string' },
  },
});
const steps = Number(values.steps);
const folder = mkdtempSync(join(tmpdir(), 'sdbuild-micro-'));

/** One training, in milliseconds and MiB; a step is one after another, with nothing between them. */
interface Figures {
  readonly step: number;
  readonly stepCpu: number;
  /** Until the first step is done, without its previews: start, encoding, and whatever is compiled. */
  readonly first: number;
  readonly all: number;
  readonly allCpu: number;
  readonly peak: number;
}

/** The quick start's job with absolute paths, in a folder of its own. */
function writeJob(): string {
  const inProject = (path: string): string => resolve(ROOT, path);
  const job = JSON.parse(readFileSync(join(ROOT, 'build/train/aki-lora/job.json'), 'utf8')) as TrainJob;
  const own = mkdtempSync(join(folder, 'job-'));
  const [output, resume] = [join(own, 'output'), join(own, 'states')];
  for (const path of [output, resume]) mkdirSync(path);
  const schedule = job.schedule.map(part =>
    part.to === job.steps ? { ...part, to: Math.max(steps, part.to) } : part,
  );
  const changed = {
    ...job,
    ...{ output, resume, steps, schedule, states: [] },
    model: { ...job.model, checkpoint: inProject(job.model.checkpoint) },
    datasets: job.datasets.map(one => ({
      ...one,
      ...{ root: inProject(one.root), manifest: inProject(one.manifest) },
    })),
  };
  writeFileSync(join(own, 'job.json'), JSON.stringify(changed));
  return join(own, 'job.json');
}

/** Processor milliseconds and peak memory of a process until now, as Linux tells them. */
function usage(pid: number): { readonly cpu: number; readonly peak: number } {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return { cpu: 10 * (Number(fields[11]) + Number(fields[12])), peak: Number(peak) / 1024 };
}

async function train(checkout: string): Promise<Figures> {
  const main = join(checkout, 'src/trainers/micro/main.ts');
  const started = performance.now();
  const child = spawn(process.execPath, [main, writeJob()], { stdio: ['ignore', 'pipe', 'inherit'] });
  const told: { event: TrainEvent; at: number; cpu: number; peak: number }[] = [];
  let rest = '';
  for await (const chunk of child.stdout) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const event = JSON.parse(line) as TrainEvent;
      if (event.event === 'sample') continue;
      const { cpu, peak } = usage(child.pid ?? 0);
      told.push({ event, at: performance.now() - started, cpu, peak });
    }
  }
  if (told.at(-1)?.event.event !== 'done') throw new Error(`${main} did not end; run npm start first`);
  const alone = told.flatMap((one, index) => {
    const last = told[index - 1];
    const both = one.event.event === 'progress' && last?.event.event === 'progress';
    return both ? [{ wall: one.at - last.at, cpu: one.cpu - last.cpu }] : [];
  });
  const first = told.findIndex(({ event }) => event.event === 'progress');
  const [before, after, end] = [told[first - 1], told[first], told.at(-1)];
  return {
    step: median(alone.map(({ wall }) => wall)),
    stepCpu: median(alone.map(({ cpu }) => cpu)),
    first: (told[0]?.at ?? 0) + (after?.at ?? 0) - (before?.at ?? 0),
    all: end?.at ?? 0,
    allCpu: end?.cpu ?? 0,
    peak: end?.peak ?? 0,
  };
}

try {
  const checkouts = [ROOT, ...(values.against === undefined ? [] : [resolve(values.against)])];
  const figures = checkouts.map((): Figures[] => []);
  for (let turn = 0; turn < Number(values.turns); turn++)
    for (const [index, checkout] of checkouts.entries()) figures[index]?.push(await train(checkout));
  console.table(
    checkouts.map((checkout, index) => {
      const middle = (field: keyof Figures): number => median((figures[index] ?? []).map(one => one[field]));
      return {
        checkout,
        'steps a second': (1_000 / middle('step')).toFixed(2),
        'processor a step': shownMs(middle('stepCpu')),
        'first step': shownMs(middle('first')),
        [`${steps} steps`]: `${shownMs(middle('all'))} (${shownMs(middle('allCpu'))})`,
        'peak MiB': Math.round(middle('peak')),
      };
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
