// A trainer that does as it is told: its network is a function of the job alone, it takes TORTURE_STEP_MS a step, saves
// its state after every step and goes on from it when its folder says so.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { networkOf } from '../e2e/network.ts';

const job = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const pause = Number(process.env.TORTURE_STEP_MS ?? 15);
const resumes = process.env.TORTURE_RESUME !== undefined;
const emit = event => process.stdout.write(`${JSON.stringify(event)}\n`);
const put = (path, bytes) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, bytes);
  renameSync(`${path}.new`, path);
};
const rows = job.datasets.flatMap(({ manifest }) =>
  readFileSync(manifest, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line)),
);
const statePath = join(job.resume, 'state.json');
const state =
  resumes && existsSync(statePath) ? JSON.parse(readFileSync(statePath, 'utf8')) : { step: 0, sum: 0 };

// The smallest PNG there is, of one colour that tells the step.
const preview = step => {
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  for (const [index, { seed }] of job.previews.prompts.entries()) {
    const path = `previews/step-${String(step).padStart(6, '0')}/${String(index).padStart(2, '0')}-${seed}.png`;
    put(join(job.output, path), pixel);
    emit({ event: 'preview', step, prompt: index, path });
  }
};

emit({ event: 'start', trainer: 'torture 1', steps: job.steps, from: state.step });
if (state.step === 0) preview(0);
for (let { step } = state; step < job.steps; step++) {
  await sleep(pause);
  const { lr } = job.schedule.find(({ from, to }) => step >= from && step < to);
  const row = rows[step % rows.length];
  // The picture's bytes as they lie in build/: a trainer reads what was placed.
  const { root } = job.datasets[0];
  const bytes = readFileSync(join(root, row.image));
  state.sum += lr * (row.caption.length + (bytes.reduce((sum, byte) => (sum + byte) % 9973, 0) % 97));
  state.step = step + 1;
  put(statePath, JSON.stringify(state));
  emit({ event: 'progress', step: step + 1, epoch: (step + 1) / rows.length, loss: 0.1, lr });
  if ((step + 1) % job.previews.every === 0 || step + 1 === job.steps) preview(step + 1);
}

put(join(job.output, `${job.name}.safetensors`), networkOf(job.network, state.sum));
emit({ event: 'done', step: job.steps, path: `${job.name}.safetensors` });
