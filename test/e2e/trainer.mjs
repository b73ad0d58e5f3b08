// A trainer in milliseconds that keeps the protocol: one LoRA module whose values come from the job. Three steps at a
// rate above 5e-3 break its model: previews are noise from then on. What else goes wrong with it stands in fault.json:
// {at, what, once}.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { networkOf } from './network.ts';

const job = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const emit = event => process.stdout.write(`${JSON.stringify(event)}\n`);
const rows = job.datasets.flatMap(({ name, manifest }) =>
  readFileSync(manifest, 'utf8')
    .trim()
    .split('\n')
    .map(line => ({ dataset: name, ...JSON.parse(line) })),
);
const states = readdirSync(job.resume)
  .filter(name => name.startsWith('state-'))
  .sort();
const state =
  states.length > 0
    ? JSON.parse(readFileSync(join(job.resume, states.at(-1)), 'utf8'))
    : { step: 0, sum: 0, hot: 0 };
emit({ event: 'start', trainer: 'test 1', steps: job.steps, from: state.step });
const BREAKS = 3;
/** Coloured squares, other ones for another seed. */
const drawn = (i, width, seed) => {
  const pixel = Math.floor(i / 3);
  const [x, y] = [(pixel % width) >> 4, Math.floor(pixel / width) >> 4];
  return (x * 37 + y * 61 + (i % 3) * (x * y + seed) * 29) & 255;
};
const noise = i => (Math.imul(i + 1, 0x9e3779b1) >>> 13) & 255;
// The loss is 0.1, or as loss.json says: falling with the noise level, and of one picture `more`.
const losses = existsSync('loss.json') ? JSON.parse(readFileSync('loss.json', 'utf8')) : undefined;
const lossOf = ({ image }, timestep) => {
  if (losses === undefined) return 0.1;
  const usual = 0.4 - 0.0003 * (timestep - (timestep % 50)) + (timestep % 7) * 1e-3;
  return usual + (`/${image}`.endsWith(losses.picture) ? losses.more : 0);
};
let { sum, hot } = state;
const preview = async step => {
  for (const [index, { seed, width, height }] of job.previews.prompts.entries()) {
    const path = `previews/step-${String(step).padStart(6, '0')}/${String(index).padStart(2, '0')}-${seed}.png`;
    mkdirSync(join(job.output, path, '..'), { recursive: true });
    const pixels = Uint8Array.from({ length: width * height * 3 }, (_, i) =>
      hot < BREAKS ? drawn(i, width, seed) : noise(i),
    );
    pixels[0] = step % 256;
    await sharp(pixels, { raw: { width, height, channels: 3 } })
      .png()
      .toFile(join(job.output, path));
    emit({ event: 'preview', step, prompt: index, path });
  }
};
// Of held-back pictures the loss falls with what was learned.
const validate = step => {
  if (job.validation === null) return;
  const held = job.validation.datasets.flatMap(({ manifest }) =>
    readFileSync(manifest, 'utf8').trim().split('\n'),
  );
  emit({ event: 'validation', step, loss: held.length * job.validation.timesteps.length - sum });
};
const save = step => {
  const path = `state-${String(step).padStart(8, '0')}.json`;
  const half = join(job.resume, 'new');
  writeFileSync(half, JSON.stringify({ step, sum, hot }));
  renameSync(half, join(job.resume, path));
  emit({ event: 'state', step, path });
};
const FAULTS = {
  hang: () => new Promise(() => setInterval(() => {}, 1000)),
  die: () => process.kill(process.pid, 'SIGKILL'),
  // Not a word of the protocol: half an event, bytes of no encoding, a line without end.
  garbage: () => {
    process.stdout.write('{"event":"progress","step":\n\u0000\u001b[2J');
    process.stdout.write(Buffer.from([0xff, 0xfe, 0x80, 0x0a]));
    process.stdout.write('{"event":"progress","step":1,"epoch":1,"loss":"low","lr":1}\n[1, 2]\nnull\n');
    process.stdout.write(`${'x'.repeat(3_000_000)}\n`);
  },
  nan: step => {
    process.stdout.write(`{"event": "progress", "step": ${step}, "epoch": 1, "loss": NaN, "lr": 0.001}\n`);
    sum = Number.NaN;
    save(step);
  },
  full: () => writeFileSync('/dev/full', 'a state'),
  stop: step => {
    save(step);
    process.exit(75);
  },
};
const fault = async step => {
  if (!existsSync('fault.json')) return;
  const { at, what, once } = JSON.parse(readFileSync('fault.json', 'utf8'));
  if (at !== step) return;
  if (once) rmSync('fault.json');
  await FAULTS[what](step);
};
if (state.step === 0) {
  await preview(0);
  validate(0);
}
for (let step = state.step; step < job.steps; step++) {
  const { lr } = job.schedule.find(({ from, to }) => step >= from && step < to);
  const row = rows[step % rows.length];
  sum += lr * row.caption.length;
  if (lr > 5e-3) hot++;
  emit({
    event: 'sample',
    step: step + 1,
    dataset: row.dataset,
    image: row.image,
    timestep: (step * 137) % 1000,
    loss: lossOf(row, (step * 137) % 1000),
  });
  emit({ event: 'progress', step: step + 1, epoch: (step + 1) / rows.length, loss: 0.1, lr });
  await fault(step + 1);
  if ((step + 1) % job.previews.every === 0 || step + 1 === job.steps) await preview(step + 1);
  if ((step + 1) % (job.validation?.every ?? job.steps) === 0 || step + 1 === job.steps) validate(step + 1);
  if (job.states.includes(step + 1)) save(step + 1);
}
writeFileSync(join(job.output, `${job.name}.safetensors`), networkOf(job.network, sum));
emit({ event: 'done', step: job.steps, path: `${job.name}.safetensors` });
