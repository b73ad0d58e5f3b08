// One training: the loop over optimiser steps, with previews, checkpoints and states between them.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { TrainEvent } from '../../training/event.generated.ts';
import type { TrainJob } from '../../training/job.generated.ts';
import { drawCaption, planBatches, shuffle } from './batches.ts';
import type { MicroCheckpoint } from './checkpoint.ts';
import { addNoise, TIMESTEPS } from './diffusion.ts';
import { type LoraShape, startLora } from './lora.ts';
import { encodePictures } from './model.ts';
import * as engine from './ops.ts';
import { readManifests, readPixels, type TrainingPicture } from './pictures.ts';
import { random } from './random.ts';
import { createSampler } from './sampling.ts';
import { createShards } from './shards.ts';
import { loadState, saveNetwork, saveState } from './state.ts';
import { createVocabulary } from './vocabulary.ts';

const STREAM = { init: 0x101a, noise: 0x0153, timestep: 0x71e5 };

interface Latents {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array<ArrayBuffer>;
}

/** Latents of all pictures, encoded one by one: a picture's latents do not depend on its neighbours. */
async function encodeAll(pictures: readonly TrainingPicture[], base: MicroCheckpoint): Promise<Latents[]> {
  const weights = base.autoencoder.tensors();
  const encode = engine.jit((vae: engine.Weights, x: engine.Tensor, one: engine.Tensor) =>
    encodePictures(engine.layers(vae, one, base.config.groups), x),
  );
  const latents: Latents[] = [];
  for (const picture of pictures) {
    const { width, height } = picture;
    const pixels = engine.tensor(await readPixels(picture), [1, height, width, 3]);
    const values = encode(engine.tree.ref(weights), pixels, engine.scalar(1)).dataSync();
    latents.push({ width: width / 8, height: height / 8, values: Float32Array.from(values) });
  }
  engine.tree.dispose(weights);
  return latents;
}

const padded = (step: number, digits: number): string => String(step).padStart(digits, '0');

/**
 * Trains a LoRA as the job says, telling `emit` what happens. What step n draws depends on (seed, n) alone, so
 * a training that goes on from a state ends where an uninterrupted one does. When `stop` is aborted the state
 * is saved and 'stopped' returned.
 */
export async function train(
  job: TrainJob,
  base: MicroCheckpoint,
  lora: LoraShape,
  emit: (event: TrainEvent) => void,
  stop: AbortSignal,
): Promise<'done' | 'stopped'> {
  const { config } = base;
  const vocabulary = createVocabulary(config.vocabulary);
  const pictures = await readManifests(job.datasets, config);
  const batches = planBatches(pictures, job.batch_size, job.seed);
  const latents = await encodeAll(pictures, base);
  const network = startLora(lora, random(job.seed, STREAM.init));
  const from = await loadState(job.resume, network);
  const clipSkip = job.model.clip_skip;
  const shards = createShards({ config, clipSkip, base: base.denoiser.values, lora });
  const sampler = createSampler(
    config,
    vocabulary,
    base.denoiser.tensors(),
    base.autoencoder.tensors(),
    lora,
    network,
    clipSkip,
  );
  const preview = async (step: number): Promise<void> => {
    if (job.previews.prompts.length === 0) return;
    const folder = `previews/step-${padded(step, 6)}`;
    await mkdir(join(job.output, folder), { recursive: true });
    for (const [index, sample] of sampler.sample(job.previews.prompts).entries()) {
      const prompt = job.previews.prompts[index];
      if (prompt === undefined) continue;
      const path = `${folder}/${padded(index, 2)}-${prompt.seed}.png`;
      const raw = { width: sample.width, height: sample.height, channels: 3 } as const;
      await sharp(sample.pixels, { raw })
        .resize(prompt.width, prompt.height, { fit: 'fill', kernel: 'nearest' })
        .png({ compressionLevel: 9 })
        .toFile(join(job.output, path));
      emit({ event: 'preview', step, prompt: index, path });
    }
  };

  const { optimizer } = job;
  const adamw = {
    betas: [optimizer.betas[0] ?? 0.9, optimizer.betas[1] ?? 0.999],
    weightDecay: optimizer.weight_decay,
    maxGradNorm: optimizer.max_grad_norm,
  } as const;
  const rateAt = (step: number): number =>
    job.schedule.find(({ from, to }) => step >= from && step < to)?.lr ?? 0;

  emit({ event: 'start', trainer: 'micro 1', steps: job.steps, from });
  if (from === 0) await preview(0);
  for (let step = from; step < job.steps; step++) {
    if (stop.aborted) {
      emit({ event: 'state', step, path: await saveState(job.resume, network, step) });
      await shards.close();
      return 'stopped';
    }
    const batch = batches.at(step);
    const size = latents[batch[0] ?? 0];
    if (size === undefined) throw new Error(`step ${step} has no pictures`);
    const each = size.values.length;
    const draw = random(job.seed, STREAM.noise, step);
    const noise = Float32Array.from({ length: batch.length * each }, draw.normal);
    const order = shuffle([...batch.keys()], random(job.seed, STREAM.timestep, step));
    const timesteps = order.map(place =>
      Math.floor(TIMESTEPS * ((place + draw.uniform()) / batch.length) ** config.timestepPower),
    );
    const x = new Float32Array(batch.length * each);
    const prompts: number[][] = [];
    for (const [slot, index] of batch.entries()) {
      const [picture, latent] = [pictures[index], latents[index]];
      if (picture === undefined || latent === undefined) throw new Error(`no picture ${index}`);
      addNoise(latent.values, noise, timesteps[slot] ?? 0, x, slot * each);
      const { shuffle, caption_dropout, tag_dropout } = picture.dataset;
      const how = {
        shuffle,
        keep: picture.keep,
        captionDropout: caption_dropout,
        tagDropout: tag_dropout,
      };
      prompts.push(vocabulary.encode(drawCaption(picture.caption, how, job.seed, step, slot)));
    }
    const { losses, values } = await shards.gradient(network.values, {
      height: size.height,
      width: size.width,
      noised: x,
      noise,
      timesteps,
      tokens: prompts,
    });
    const rate = rateAt(step);
    network.update(values, rate, adamw);

    let loss = 0;
    for (const [slot, index] of batch.entries()) {
      const picture = pictures[index];
      const one = losses[slot] ?? Number.NaN;
      loss += one / batch.length;
      if (picture !== undefined)
        emit({
          event: 'sample',
          step: step + 1,
          dataset: picture.dataset.name,
          image: picture.image,
          timestep: timesteps[slot] ?? 0,
          loss: Number(one.toPrecision(6)),
        });
    }
    const done = step + 1;
    emit({
      event: 'progress',
      step: done,
      epoch: done / batches.stepsPerEpoch,
      loss: Number(loss.toPrecision(6)),
      lr: rate,
    });
    if (!Number.isFinite(loss))
      throw new Error(`the loss of step ${done} is ${loss}: lower the learning rate`);
    if (done % job.previews.every === 0 || done === job.steps) {
      await preview(done);
      if (done < job.steps)
        emit({ event: 'state', step: done, path: await saveState(job.resume, network, done) });
    }
    if (job.save_every !== null && done % job.save_every === 0 && done < job.steps) {
      const path = `checkpoints/${job.name}-step${padded(done, 8)}.safetensors`;
      await mkdir(join(job.output, 'checkpoints'), { recursive: true });
      await saveNetwork(join(job.output, path), job, lora, network, done);
      emit({ event: 'checkpoint', step: done, path });
    }
  }
  const path = `${job.name}.safetensors`;
  await saveNetwork(join(job.output, path), job, lora, network, job.steps);
  await shards.close();
  emit({ event: 'done', step: job.steps, path });
  return 'done';
}
