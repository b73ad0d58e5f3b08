// A trainer in milliseconds that keeps the protocol: one LoRA module whose values come from the job.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const job = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const emit = event => process.stdout.write(`${JSON.stringify(event)}\n`);
const rows = job.datasets.flatMap(({ name, manifest }) =>
  readFileSync(manifest, 'utf8')
    .trim()
    .split('\n')
    .map(line => ({ dataset: name, ...JSON.parse(line) })),
);
emit({ event: 'start', trainer: 'test 1', steps: job.steps, from: 0 });
const preview = async step => {
  for (const [index, { seed, width, height }] of job.previews.prompts.entries()) {
    const path = `previews/step-${String(step).padStart(6, '0')}/${String(index).padStart(2, '0')}-${seed}.png`;
    mkdirSync(join(job.output, path, '..'), { recursive: true });
    const background = { r: step, g: 0, b: 0 };
    await sharp({ create: { width, height, channels: 3, background } })
      .png()
      .toFile(join(job.output, path));
    emit({ event: 'preview', step, prompt: index, path });
  }
};
await preview(0);
let sum = 0;
for (let step = 0; step < job.steps; step++) {
  const { lr } = job.schedule.find(({ from, to }) => step >= from && step < to);
  const row = rows[step % rows.length];
  sum += lr * row.caption.length;
  emit({
    event: 'sample',
    step: step + 1,
    dataset: row.dataset,
    image: row.image,
    timestep: (step * 137) % 1000,
    loss: 0.1,
  });
  emit({ event: 'progress', step: step + 1, epoch: (step + 1) / rows.length, loss: 0.1, lr });
  if ((step + 1) % job.previews.every === 0 || step + 1 === job.steps) await preview(step + 1);
}
const name = 'lora_unet_mid_block_attentions_0_proj_in';
const { rank } = job.network;
const down = Float32Array.from({ length: rank * 4 }, (_, i) => sum * (i + 1));
const up = Float32Array.from({ length: 4 * rank }, (_, i) => 0.25 * (i + 1));
const alpha = Float32Array.of(job.network.alpha);
const parts = [
  [`${name}.alpha`, [], alpha],
  [`${name}.lora_down.weight`, [rank, 4, 1, 1], down],
  [`${name}.lora_up.weight`, [4, rank, 1, 1], up],
];
let offset = 0;
const header = {};
for (const [key, shape, data] of parts) {
  header[key] = { dtype: 'F32', shape, data_offsets: [offset, offset + data.byteLength] };
  offset += data.byteLength;
}
let text = JSON.stringify(header);
text += ' '.repeat((8 - (text.length % 8)) % 8);
const length = Buffer.alloc(8);
length.writeBigUInt64LE(BigInt(text.length));
const bytes = parts.map(([, , data]) => Buffer.from(data.buffer));
writeFileSync(
  join(job.output, `${job.name}.safetensors`),
  Buffer.concat([length, Buffer.from(text), ...bytes]),
);
emit({ event: 'done', step: job.steps, path: `${job.name}.safetensors` });
