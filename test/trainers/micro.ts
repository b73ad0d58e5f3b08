// A tiny base model with three pictures, and the micro trainer as a process on jobs over them.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import type { TrainEvent } from '../../src/training/event.generated.ts';
import type { TrainJob } from '../../src/training/job.generated.ts';
import { writeTinyBase } from './tiny-base.ts';

const MAIN = resolve(import.meta.dirname, '../../src/trainers/micro/main.ts');
/** Steps of a job that does not say how many. */
export const STEPS = 4;
/** Where all runs lie, each in a folder of its name. */
export const folder = mkdtempSync(join(tmpdir(), 'sdbuild-micro-'));
/** Removes everything that the runs left. */
export const removeAll = (): void => rmSync(folder, { recursive: true, force: true });

/** Writes the base model and the dataset. */
export async function prepare(): Promise<void> {
  await writeTinyBase(join(folder, 'base.safetensors'));
  const rows: string[] = [];
  for (const [index, caption] of ['aki-chan, 1girl', 'aki-chan, smile', 'aki-chan, 1girl, smile'].entries()) {
    const background = { r: 60 * index, g: 120, b: 200 - 60 * index };
    await sharp({ create: { width: 128, height: 128, channels: 3, background } })
      .png()
      .toFile(join(folder, `${index}.png`));
    rows.push(
      JSON.stringify({
        image: `${index}.png`,
        sha256: '',
        width: 128,
        height: 128,
        caption,
        keep: 1,
        repeats: 1,
        source: '',
      }),
    );
  }
  writeFileSync(join(folder, 'manifest.jsonl'), `${rows.join('\n')}\n`);
}

/** Trains in a folder of its own; `stopAfter` sends SIGTERM once so many steps are done. */
export async function run(
  name: string,
  change: Partial<TrainJob> = {},
  stopAfter = Number.POSITIVE_INFINITY,
) {
  const output = join(folder, name);
  mkdirSync(join(output, 'states'), { recursive: true });
  mkdirSync(join(output, 'cache'), { recursive: true });
  const prompt = {
    prompt: 'aki-chan, 1girl',
    negative: '',
    seed: 5,
    width: 128,
    height: 128,
    steps: 2,
    cfg: 3,
    strength: 1,
  };
  const job: TrainJob = {
    sdbuild: 1,
    name: 'aki',
    output,
    resume: join(output, 'states'),
    cache: join(output, 'cache'),
    model: { checkpoint: join(folder, 'base.safetensors'), vae: null, clip_skip: 1 },
    method: 'lora',
    network_file: null,
    network: { rank: 2, alpha: 1 },
    optimizer: { name: 'adamw', betas: [0.9, 0.99], weight_decay: 0, max_grad_norm: 1 },
    datasets: [
      {
        name: 'aki',
        root: folder,
        manifest: join(folder, 'manifest.jsonl'),
        regularisation: false,
        shuffle: true,
        caption_dropout: 0.1,
        caption_dropout_every_n_epochs: 0,
        tag_dropout: 0.1,
      },
    ],
    batch_size: 2,
    gradient_accumulation: 1,
    steps: STEPS,
    schedule: [{ lr: 0.01, from: 0, to: STEPS }],
    part_schedules: { unet: null, text_encoder: null },
    seed: 3,
    previews: { every: 2, prompts: [prompt] },
    validation: null,
    save_every: 2,
    states: [],
    ...change,
  };
  writeFileSync(join(output, 'job.json'), JSON.stringify(job));
  const child = spawn(process.execPath, [MAIN, join(output, 'job.json')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const events: TrainEvent[] = [];
  let rest = '';
  for await (const chunk of child.stdout) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const event = JSON.parse(line) as TrainEvent;
      events.push(event);
      if (event.event === 'progress' && event.step === stopAfter) child.kill('SIGTERM');
    }
  }
  const code = child.exitCode ?? (await new Promise<number | null>(done => child.on('exit', done)));
  return { code, events, output };
}

/** The result of a run, as bytes. */
export const resultOf = (output: string): Buffer => readFileSync(join(output, 'aki.safetensors'));

/**
 * Mean loss of the last quarter of 60 steps, with training and without: what they draw is the same, so that all the
 * difference is what was learned.
 */
export async function lossesOf(
  name: string,
  change: Partial<TrainJob>,
  lr: number,
): Promise<{ readonly trained: number; readonly untrained: number }> {
  const mean = async (rate: number): Promise<number> => {
    const { events } = await run(`${name}-${rate}`, {
      ...{ steps: 60, batch_size: 8, previews: { every: 1_000, prompts: [] }, save_every: null },
      ...{ schedule: [{ lr: rate, from: 0, to: 60 }], ...change },
    });
    const losses = events.flatMap(event => (event.event === 'progress' && event.step > 45 ? event.loss : []));
    return losses.reduce((sum, loss) => sum + loss, 0) / losses.length;
  };
  const [trained, untrained] = await Promise.all([mean(lr), mean(1e-12)]);
  return { trained, untrained };
}
