// One training: the loop over optimiser steps, with previews, checkpoints and states between them.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { batchesOf } from '../../training/epochs.ts';
import type { TrainEvent } from '../../training/event.generated.ts';
import type { TrainJob } from '../../training/job.generated.ts';
import type { Part } from '../../training/parts.ts';
import { rateAt } from '../../training/schedule.ts';
import { AdamW, type Stretch } from './adamw.ts';
import type { MicroCheckpoint } from './checkpoint.ts';
import { computeGradient } from './gradient.ts';
import { Encoder } from './latents.ts';
import { Memory } from './memory.ts';
import { createNetwork, type Network } from './network.ts';
import type { Parameters } from './parameters.ts';
import { createSampler, type Sampler } from './sampling.ts';
import { loadNetwork, loadState, saveState } from './state.ts';
import { openTrainingSet } from './training-set.ts';
import { openValidation } from './validation.ts';
import { createVocabulary } from './vocabulary.ts';
import { Weights } from './weights.ts';

const TRAINER = 'micro 2';

type Emit = (event: TrainEvent) => void;

/**
 * Trains what the job says, telling `emit` what happens. What step n draws depends on (seed, n) alone, so
 * a training that goes on from a state ends where an uninterrupted one does. When `stop` is aborted the state
 * is saved and 'stopped' returned.
 */
export async function train(
  job: TrainJob,
  base: MicroCheckpoint,
  emit: Emit,
  stop: AbortSignal,
): Promise<'done' | 'stopped'> {
  const { config } = base;
  const { clip_skip: clipSkip } = job.model;
  const memory = new Memory();
  const vae = new Weights(memory, base.autoencoder);
  const weights = new Weights(memory, base.denoiser);
  const network = createNetwork(job, base, weights);
  const state = { network: network.parameters, optimizer: createOptimizer(job, network.parameters) };
  if (job.network_file !== null && !(await loadNetwork(job.network_file, network.parameters)))
    throw new Error(`${job.network_file} holds no network of this shape`);
  const { condition } = network;
  const vocabulary = createVocabulary(config.vocabulary, job.embedding);
  const sampler = createSampler(config, weights, vae, clipSkip, vocabulary, condition);
  if (job.steps === 0) {
    emit({ event: 'start', trainer: TRAINER, steps: 0, from: 0 });
    await preview(job, sampler, network, 0, emit);
    return 'done';
  }
  const encoder = new Encoder(config, vae, base.autoencoder, job.cache);
  const set = await openTrainingSet(job, config, encoder);
  const validation = await openValidation(job, { config, weights, encoder, vocabulary, condition });
  const passedOver: string[] = [];
  const from = await loadState(job.resume, state, message => passedOver.push(message));
  const rates = partRates(job, network);
  const stepsPerEpoch = Math.ceil(set.batchesPerEpoch / job.gradient_accumulation);
  const save = async (step: number): Promise<void> =>
    emit({ event: 'state', step, path: await saveState(job.resume, state, step) });
  const validate = (step: number): void => {
    if (validation === undefined) return;
    network.apply(1);
    emit({ event: 'validation', step, loss: short(validation()) });
  };

  emit({ event: 'start', trainer: TRAINER, steps: job.steps, from });
  for (const message of passedOver) emit({ event: 'log', level: 'warning', message });
  if (from === 0) {
    await preview(job, sampler, network, 0, emit);
    validate(0);
  }
  for (let step = from; step < job.steps; step++) {
    if (stop.aborted) {
      await save(step);
      return 'stopped';
    }
    const done = step + 1;
    network.apply(1);
    const numbers = batchesOf(step, set.batchesPerEpoch, job.gradient_accumulation);
    const sum = new Float32Array(network.parameters.values.length);
    let loss = 0;
    for (const number of numbers) {
      const { batch, pictures } = set.draw(number);
      const losses = computeGradient(config, clipSkip, weights, batch, network.gradient, condition);
      const { values } = network.gradient;
      for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] ?? 0) + (values[i] ?? 0) / numbers.length;
      for (const [slot, { dataset, image }] of pictures.entries()) {
        const one = losses[slot] ?? Number.NaN;
        loss += one / pictures.length / numbers.length;
        const timestep = batch.timesteps[slot] ?? 0;
        emit({ event: 'sample', step: done, dataset: dataset.name, image, timestep, loss: short(one) });
      }
    }
    state.optimizer.update(network.parameters.values, sum, rates(step));

    const lr = rateAt({ segments: job.schedule, end: job.steps }, step) ?? 0;
    if (!Number.isFinite(loss))
      throw new Error(`the loss of step ${done} is ${loss}: lower the learning rate`);
    emit({ event: 'progress', step: done, epoch: done / stepsPerEpoch, loss: short(loss), lr });
    if (done % job.previews.every === 0 || done === job.steps)
      await preview(job, sampler, network, done, emit);
    if (done % (job.validation?.every ?? job.steps) === 0 || done === job.steps) validate(done);
    if (job.save_every !== null && done % job.save_every === 0) {
      const path = `checkpoints/${job.name}-step${padded(done, 8)}.safetensors`;
      await mkdir(join(job.output, 'checkpoints'), { recursive: true });
      await network.save(join(job.output, path), job, done);
      emit({ event: 'checkpoint', step: done, path });
    }
    if (job.states.includes(done)) await save(done);
    // Lets signals through between two steps.
    await new Promise(resolve => setImmediate(resolve));
  }
  const path = `${job.name}.safetensors`;
  await network.save(join(job.output, path), job, job.steps);
  emit({ event: 'done', step: job.steps, path });
  return 'done';
}

function createOptimizer({ optimizer }: TrainJob, { values }: Parameters): AdamW {
  const { betas, weight_decay: weightDecay, max_grad_norm: maxGradNorm } = optimizer;
  return new AdamW(values.length, { betas, weightDecay, maxGradNorm });
}

/** The rates of each step, by the stretches of values that belong to one part. */
function partRates(job: TrainJob, network: Network): (step: number) => readonly Stretch[] {
  const ends: { end: number; part: Part }[] = [];
  let end = 0;
  for (const { name, shape } of network.parameters.specs) {
    end += shape.reduce((a, b) => a * b, 1);
    const part = network.partOf(name);
    const last = ends.at(-1);
    if (last?.part === part) last.end = end;
    else ends.push({ end, part });
  }
  return step =>
    ends.map(one => {
      const segments = job.part_schedules[one.part] ?? job.schedule;
      return { end: one.end, rate: rateAt({ segments, end: job.steps }, step) ?? 0 };
    });
}

const padded = (step: number, digits: number): string => String(step).padStart(digits, '0');
const short = (loss: number): number => Number(loss.toPrecision(6));

/** Every prompt's picture after so many steps, as PNG of the size that the prompt asks for. */
async function preview(
  { previews: { prompts }, output }: TrainJob,
  sampler: Sampler,
  network: Network,
  step: number,
  emit: Emit,
): Promise<void> {
  if (prompts.length === 0) return;
  const folder = `previews/step-${padded(step, 6)}`;
  await mkdir(join(output, folder), { recursive: true });
  const samples = sampler.sample(prompts, strength => network.apply(strength));
  for (const [index, { seed, width, height }] of prompts.entries()) {
    const sample = samples[index];
    if (sample === undefined) continue;
    const path = `${folder}/${padded(index, 2)}-${seed}.png`;
    await sharp(sample.pixels, { raw: { width: sample.width, height: sample.height, channels: 3 } })
      .resize(width, height, { fit: 'fill', kernel: 'nearest' })
      .png({ compressionLevel: 9 })
      .toFile(join(output, path));
    emit({ event: 'preview', step, prompt: index, path });
  }
}
