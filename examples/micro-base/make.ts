// Makes micro-base.safetensors from nothing: draws characters, trains the autoencoder, then the U-Net and the
// text encoder. `node examples/micro-base/make.ts`; over an hour on one core. Goes on where it was stopped.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeFloats } from '../../src/models/dtype.ts';
import { writeSafetensors } from '../../src/models/write-safetensors.ts';
import { AdamW } from '../../src/trainers/micro/adamw.ts';
import { CONFIG_FIELD } from '../../src/trainers/micro/checkpoint.ts';
import { addNoise, TIMESTEPS } from '../../src/trainers/micro/diffusion.ts';
import { computeGradient } from '../../src/trainers/micro/gradient.ts';
import { Memory } from '../../src/trainers/micro/memory.ts';
import { decodeLatents, encodePictures } from '../../src/trainers/micro/model.ts';
import { layers } from '../../src/trainers/micro/ops.ts';
import { Parameters } from '../../src/trainers/micro/parameters.ts';
import { type Random, random } from '../../src/trainers/micro/random.ts';
import { Tape } from '../../src/trainers/micro/tape.ts';
import {
  autoencoderSpecs,
  denoiserSpecs,
  LATENT_CHANNELS,
  type MicroConfig,
  VAE,
} from '../../src/trainers/micro/topology.ts';
import { createVocabulary, FREE_TOKENS } from '../../src/trainers/micro/vocabulary.ts';
import { Weights } from '../../src/trainers/micro/weights.ts';
import { COMMON, TAGS } from './characters.ts';
import { type Bucket, type Drawing, drawAll, frameIndex, recipe } from './training-set.ts';

const here = import.meta.dirname;
const work = join(here, '.work');
const config: MicroConfig = { ...recipe.model, vocabulary: TAGS };
const vocabulary = createVocabulary(config.vocabulary);
const memory = new Memory();
const adamw = { betas: [0.9, 0.99], weightDecay: 0, maxGradNorm: 1 } as const;

const STREAM = { batch: 2, noise: 3, caption: 4, init: 5 };

const rateAt = (step: number, total: number, warmUp: number, rate: number): number =>
  rate * Math.min(1, (step + 1) / warmUp) * (0.02 + 0.98 * (0.5 + 0.5 * Math.cos((Math.PI * step) / total)));

const toFloat = (pixels: Uint8Array, out: Float32Array, offset: number): void => {
  for (let i = 0; i < pixels.length; i++) out[offset + i] = (pixels[i] ?? 0) / 127.5 - 1;
};

const saveArray = (name: string, values: Float32Array): void => {
  writeFileSync(join(work, `${name}.part`), Buffer.copyBytesFrom(values));
  renameSync(join(work, `${name}.part`), join(work, name));
};
const loadArray = (name: string): Float32Array | undefined => {
  const path = join(work, name);
  return existsSync(path) ? new Float32Array(new Uint8Array(readFileSync(path)).buffer) : undefined;
};

const CHANNEL_ORDERS = [
  [1, 2, 0],
  [2, 0, 1],
  [0, 2, 1],
  [1, 0, 2],
  [2, 1, 0],
];

function recolour(values: Float32Array, from: number, pixels: number, draw: Random): void {
  const order = CHANNEL_ORDERS[draw.integer(CHANNEL_ORDERS.length)] ?? [0, 1, 2];
  for (let p = 0; p < pixels; p++) {
    const at = from + p * 3;
    const colour = [values[at] ?? 0, values[at + 1] ?? 0, values[at + 2] ?? 0];
    for (let c = 0; c < 3; c++) values[at + c] = colour[order[c] ?? 0] ?? 0;
  }
}

async function trainAutoencoder(buckets: readonly Bucket[]): Promise<Parameters> {
  const { steps, batch, rate, noise, recolour: share } = recipe.autoencoder;
  const parameters = new Parameters(autoencoderSpecs(config));
  const saved = loadArray('autoencoder.f32');
  if (saved !== undefined) {
    parameters.values.set(saved);
    return parameters;
  }
  parameters.initialise(random(recipe.seed, STREAM.init, 1), 1.2);
  const optimizer = new AdamW(parameters.values.length, adamw);
  for (const name of [`${VAE}quant_conv`, `${VAE}post_quant_conv`])
    setDiagonal(parameters, name, [1, 1, 1, 1], [0, 0, 0, 0]);
  const frozen = new Set(
    [`${VAE}quant_conv`, `${VAE}post_quant_conv`].flatMap(n => [`${n}.weight`, `${n}.bias`]),
  );
  const weights = new Weights(memory, parameters);
  const gradient = new Parameters(parameters.specs, memory.zeros(parameters.values.length));
  weights.train(gradient);
  /** The loss: squared errors of the pictures, and a little of the latents, so that they stay small. */
  const learn = (x: Float32Array, jitter: Float32Array): number =>
    memory.scoped(() => {
      const tape = new Tape(memory, true);
      const ops = layers(tape, weights, config.groups);
      const z = encodePictures(ops, tape.input(x, [batch, 64, 64, 3]));
      const drawn = decodeLatents(ops, ops.add(z, tape.input(jitter, z.shape)));
      let loss = 0;
      for (let i = 0; i < drawn.data.length; i++) {
        const error = (drawn.data[i] ?? 0) - (x[i] ?? 0);
        loss += error ** 2 / drawn.data.length;
        if (drawn.grad !== undefined) drawn.grad[i] = (2 * error) / drawn.data.length;
      }
      for (let i = 0; i < z.data.length; i++) {
        const value = z.data[i] ?? 0;
        loss += (1e-4 * value ** 2) / z.data.length;
        if (z.grad !== undefined) z.grad[i] = (2e-4 * value) / z.data.length;
      }
      tape.backward();
      return loss;
    });
  const squares = buckets[0]?.drawings ?? [];
  let average = 0;
  const started = performance.now();
  for (let step = 0; step < steps; step++) {
    const draw = random(recipe.seed, STREAM.batch, 1, step);
    const x = new Float32Array(batch * 12288);
    for (let b = 0; b < batch; b++) {
      toFloat((squares[draw.integer(squares.length)] as Drawing).pixels, x, b * 12288);
      if (draw.uniform() < share) recolour(x, b * 12288, 4096, draw);
    }
    const jitter = Float32Array.from({ length: batch * 256 }, () => draw.normal() * noise);
    const keep = [...frozen].map(name => parameters.view(name).slice());
    weights.set(parameters);
    gradient.values.fill(0);
    const loss = learn(x, jitter);
    optimizer.update(parameters.values, gradient.values, rateAt(step, steps, 30, rate));
    for (const [i, name] of [...frozen].entries()) parameters.view(name).set(keep[i] ?? []);
    average = step === 0 ? loss : average * 0.98 + loss * 0.02;
    if (step % 50 === 49)
      console.log(`autoencoder ${step + 1}/${steps} loss ${average.toFixed(5)} ${seconds(started)}`);
  }
  normaliseLatents(parameters, buckets);
  saveArray('autoencoder.f32', parameters.values);
  return parameters;
}

function setDiagonal(
  parameters: Parameters,
  name: string,
  scale: readonly number[],
  bias: readonly number[],
): void {
  const weight = parameters.view(`${name}.weight`);
  weight.fill(0);
  for (let i = 0; i < scale.length; i++) weight[i * scale.length + i] = scale[i] ?? 1;
  parameters.view(`${name}.bias`).set(bias);
}

/** Zero mean and unit variance a channel over the training set, undone again before the decoder. */
function normaliseLatents(parameters: Parameters, buckets: readonly Bucket[]): void {
  const latents = encodeAll(parameters, buckets.slice(0, 1)).flat();
  const mean = new Array<number>(LATENT_CHANNELS).fill(0);
  const spread = new Array<number>(LATENT_CHANNELS).fill(0);
  const count = latents.reduce((sum, one) => sum + one.length, 0) / LATENT_CHANNELS;
  for (const one of latents)
    for (let i = 0; i < one.length; i++) mean[i & 3] = (mean[i & 3] ?? 0) + (one[i] ?? 0) / count;
  for (const one of latents)
    for (let i = 0; i < one.length; i++)
      spread[i & 3] = (spread[i & 3] ?? 0) + ((one[i] ?? 0) - (mean[i & 3] ?? 0)) ** 2 / count;
  const deviation = spread.map(Math.sqrt);
  console.log(`latents: mean ${mean.map(v => v.toFixed(2))}, deviation ${deviation.map(v => v.toFixed(2))}`);
  setDiagonal(
    parameters,
    `${VAE}quant_conv`,
    deviation.map(d => 1 / d),
    mean.map((m, i) => -m / (deviation[i] ?? 1)),
  );
  setDiagonal(parameters, `${VAE}post_quant_conv`, deviation, mean);
}

/** Latents of every drawing, by bucket. */
function encodeAll(autoencoder: Parameters, buckets: readonly Bucket[]): Float32Array[][] {
  const weights = new Weights(memory, autoencoder);
  const chunk = 50;
  return buckets.map(({ width, height, drawings }) => {
    const latents: Float32Array[] = [];
    for (let from = 0; from < drawings.length; from += chunk) {
      const x = new Float32Array(chunk * width * height * 3);
      for (let i = 0; i < chunk; i++)
        toFloat(
          (drawings[Math.min(from + i, drawings.length - 1)] as Drawing).pixels,
          x,
          i * width * height * 3,
        );
      const all = memory.scoped(() => {
        const tape = new Tape(memory, false);
        const pictures = tape.input(x, [chunk, height, width, 3]);
        return encodePictures(layers(tape, weights, config.groups), pictures).data.slice();
      });
      const each = (width / 8) * (height / 8) * LATENT_CHANNELS;
      for (let i = 0; i < chunk && from + i < drawings.length; i++)
        latents.push(all.slice(i * each, (i + 1) * each));
    }
    return latents;
  });
}

/** The tokens of one training caption. */
function caption(tags: readonly string[], draw: Random): number[] {
  const { empty, thinned, free, common } = recipe.base.captions;
  if (draw.uniform() < empty) return [];
  let kept = tags.filter(tag => !COMMON.includes(tag) || draw.uniform() < common);
  for (let i = kept.length - 1; i > 0; i--) {
    const j = draw.integer(i + 1);
    [kept[i], kept[j]] = [kept[j] as string, kept[i] as string];
  }
  if (draw.uniform() < thinned) {
    const drop = draw.uniform() * 0.7;
    kept = kept.filter(() => draw.uniform() > drop);
  }
  const tokens = vocabulary.encode(kept.join(', '));
  if (draw.uniform() < free)
    tokens.splice(
      draw.integer(tokens.length + 1),
      0,
      1 + config.vocabulary.length + draw.integer(FREE_TOKENS),
    );
  return tokens;
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(0)} s`;

async function trainBase(
  buckets: readonly Bucket[],
  latents: readonly Float32Array[][],
): Promise<Float32Array> {
  const { steps, batch, rate, average: decay } = recipe.base;
  const parameters = new Parameters(denoiserSpecs(config, vocabulary.size));
  parameters.initialise(random(recipe.seed, STREAM.init, 2));
  const optimizer = new AdamW(parameters.values.length, adamw);
  const average = parameters.values.slice();
  let from = 0;
  const saved = loadArray('base.f32');
  if (saved !== undefined) {
    const n = parameters.values.length;
    for (const [i, target] of [parameters.values, optimizer.first, optimizer.second, average].entries())
      target.set(saved.subarray(i * n, (i + 1) * n));
    from = saved[4 * n] ?? 0;
    optimizer.updates = from;
  }
  const weights = new Weights(memory, parameters);
  const gradient = new Parameters(parameters.specs, memory.zeros(parameters.values.length));
  weights.train(gradient);
  console.log(`base: ${parameters.values.length} parameters, from step ${from}`);
  const started = performance.now();
  let shown = 1;
  for (let step = from; step < steps; step++) {
    const draw = random(recipe.seed, STREAM.batch, 2, step);
    const which = frameIndex(draw.integer(4));
    const { width, height, drawings } = buckets[which] as Bucket;
    const [h, w] = [height / 8, width / 8];
    const each = h * w * LATENT_CHANNELS;
    const noise = Float32Array.from({ length: batch * each }, draw.normal);
    const x = new Float32Array(batch * each);
    const times: number[] = [];
    const prompts: number[][] = [];
    for (let b = 0; b < batch; b++) {
      const index = draw.integer(drawings.length);
      prompts.push(caption((drawings[index] as Drawing).tags, draw));
      const t = Math.floor(TIMESTEPS * ((b + draw.uniform()) / batch) ** config.timestepPower);
      times.push(t);
      addNoise(latents[which]?.[index] as Float32Array, noise, t, x, b * each);
    }
    weights.set(parameters);
    const batched = { height: h, width: w, noised: x, noise, timesteps: times, tokens: prompts, seeds: [] };
    const losses = computeGradient(config, 1, weights, batched, gradient);
    optimizer.update(parameters.values, gradient.values, rateAt(step, steps, 60, rate));
    const keep = Math.min(decay, (1 + step) / (10 + step));
    for (let i = 0; i < average.length; i++)
      average[i] = (average[i] ?? 0) * keep + (parameters.values[i] ?? 0) * (1 - keep);
    shown = shown * 0.98 + (losses.reduce((a, b) => a + b, 0) / batch) * 0.02;
    if (step < 4 || step % 25 === 24)
      console.log(
        `base ${step + 1}/${steps} loss ${shown.toFixed(4)} ${seconds(started)} ${((performance.now() - started) / 1000 / (step + 1 - from)).toFixed(2)} s/step`,
      );
    if (step % 100 === 99 || step === steps - 1) {
      const n = average.length;
      const state = new Float32Array(4 * n + 1);
      for (const [i, part] of [parameters.values, optimizer.first, optimizer.second, average].entries())
        state.set(part, i * n);
      state[4 * n] = step + 1;
      saveArray('base.f32', state);
    }
  }
  return average;
}

/** Both models in one fp16 checkpoint, the shape of the model in its metadata. */
async function write(autoencoder: Parameters, base: Float32Array): Promise<void> {
  const denoiser = new Parameters(denoiserSpecs(config, vocabulary.size));
  denoiser.values.set(base);
  const parts = [denoiser, autoencoder].flatMap(part => part.specs.map(spec => ({ part, spec })));
  const owners = new Map(parts.map(({ part, spec }) => [spec.name, part]));
  const path = join(here, 'micro-base.safetensors');
  const tensors = parts.map(({ spec }) => ({ name: spec.name, dtype: 'F16' as const, shape: spec.shape }));
  const metadata = {
    format: 'pt',
    [CONFIG_FIELD]: JSON.stringify(config),
    'modelspec.sai_model_spec': '1.0.0',
    'modelspec.architecture': 'stable-diffusion-v1',
    'modelspec.implementation': 'sdbuild micro',
    'modelspec.title': 'micro-base',
    'modelspec.license': 'CC0-1.0',
  };
  const written = await writeSafetensors(path, { metadata, tensors }, name =>
    encodeFloats(owners.get(name)?.view(name) ?? new Float32Array(), 'F16'),
  );
  if (!written.ok) throw new Error(written.diagnostics[0]?.message);
  console.log(`wrote ${path}`);
}

if (import.meta.main) {
  mkdirSync(work, { recursive: true });
  const buckets = await drawAll();
  console.log(`${recipe.characters} characters drawn`);
  const autoencoder = await trainAutoencoder(buckets);
  const latents = encodeAll(autoencoder, buckets);
  const base = await trainBase(buckets, latents);
  await write(autoencoder, base);
}
