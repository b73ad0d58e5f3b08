import type { Location } from '../diagnostics/diagnostic.ts';
import { type PartRate, readPartRate } from '../training/parts.ts';
import type { ShapedSchedule } from '../training/shapes.ts';
import type { Checks } from './checks.ts';
import { checkpointNamed, vaeNamed } from './models.ts';
import { resolveNetwork } from './network.ts';
import { below } from './pointer.ts';
import type { Dataset, Embedding, Length, Model, Previews, Training } from './project.ts';
import type { Train as Entry, Previews as PreviewsEntry } from './recipe.generated.ts';

/** One entry of `train`, or `undefined` where a name it needs leads nowhere. */
export function resolveTraining(
  name: string,
  entry: Entry,
  known: { readonly models: readonly Model[]; readonly datasets: readonly Dataset[] },
  checks: Checks,
): Training | undefined {
  const pointer = below('/train', name);
  const base = checkpointNamed(entry.base, known.models, below(pointer, 'base'), checks);
  const vae =
    entry.vae === 'none' ? undefined : vaeNamed(entry.vae, known.models, below(pointer, 'vae'), checks);
  const datasets = entry.datasets
    .map((one, index) => checks.named('dataset', one, known.datasets, below(pointer, 'datasets', index)))
    .filter(dataset => dataset !== undefined);
  const [first] = datasets;
  if (base === undefined || first === undefined) return undefined;
  const { betas, weight_decay: weightDecay, max_grad_norm: maxGradNorm } = entry.optimizer;
  return {
    name,
    method: entry.method,
    base,
    vae,
    clipSkip: entry.clip_skip ?? base.clipSkip,
    datasets,
    trainer: entry.trainer,
    ...resolveNetwork(entry, below(pointer, 'network'), checks),
    embedding: embeddingOf(entry, datasets, below(pointer, 'datasets'), checks),
    schedule: { rates: ratesOf(entry.schedule), where: checks.locate(below(pointer, 'schedule'), 'text') },
    partRates: {
      unet: partRate(entry.unet_lr, checks.locate(below(pointer, 'unet_lr'), 'text')),
      text_encoder: partRate(entry.text_encoder_lr, checks.locate(below(pointer, 'text_encoder_lr'), 'text')),
    },
    length: entry.epochs === undefined ? { steps: entry.steps ?? 1 } : { epochs: entry.epochs },
    batchSize: entry.batch_size,
    gradientAccumulation: entry.gradient_accumulation,
    priorLossWeight: entry.prior_loss_weight,
    optimizer: { betas, weightDecay, maxGradNorm },
    seed: entry.seed,
    previews: entry.previews && resolvePreviews(entry.previews, first, below(pointer, 'previews'), checks),
    saveEvery: entry.save_every,
    keepStates: entry.keep_states,
    where: checks.locate(pointer, 'key'),
  };
}

/** A textual inversion trains the one embedding that its datasets declare. */
function embeddingOf(
  { method }: Entry,
  datasets: readonly Dataset[],
  pointer: string,
  checks: Checks,
): Embedding | undefined {
  if (method !== 'textual-inversion') return undefined;
  const embeddings = datasets.map(({ embedding }) => embedding).filter(one => one !== undefined);
  if (embeddings.length !== 1)
    checks.contradiction(
      `a textual inversion trains one embedding, and its datasets declare ${embeddings.length || 'none'}`,
      checks.locate(pointer, 'key'),
      'write `embedding: {learned: […]}` in one of them',
    );
  return embeddings[0];
}

const partRate = (text: number | string | undefined, where: Location): PartRate | undefined =>
  text === undefined ? undefined : readPartRate(text, where);

/** The schema has seen to it that there is exactly one shape. */
function ratesOf(entry: Entry['schedule']): string | ShapedSchedule {
  if (typeof entry !== 'object') return String(entry);
  const { warmup, constant, linear, cosine, anneal } = entry;
  if (linear !== undefined) return { shape: { linear }, warmup };
  if (cosine !== undefined) return { shape: { cosine }, warmup };
  return { shape: anneal === undefined ? { constant: constant ?? 0 } : { anneal }, warmup };
}

function resolvePreviews(entry: PreviewsEntry, first: Dataset, pointer: string, checks: Checks): Previews {
  const size = first.buckets.resolution;
  return {
    every: lengthOf(entry.every),
    prompts: entry.prompts.map(({ width = size[0], height = size[1], ...prompt }, index) => ({
      ...prompt,
      width,
      height,
      where: checks.locate(below(pointer, 'prompts', index, 'prompt')),
    })),
    health: entry.health,
    where: checks.locate(pointer, 'key'),
  };
}

/** `100`, `100 steps` or `1 epoch`. */
const lengthOf = (text: number | string): Length => {
  const count = Number.parseInt(String(text), 10);
  return /epoch/.test(String(text)) ? { epochs: count } : { steps: count };
};
