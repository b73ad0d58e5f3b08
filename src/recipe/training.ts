import type { Location } from '../diagnostics/diagnostic.ts';
import { type PartRate, readPartRate } from '../training/parts.ts';
import { type ShapedSchedule, untilFailureOf } from '../training/shapes.ts';
import { checkAbilities } from './abilities.ts';
import type { Checks } from './checks.ts';
import { resolveLint } from './lint.ts';
import { checkPicks, type Picked } from './lock.ts';
import { checkpointNamed, vaeNamed } from './models.ts';
import { resolveNetwork } from './network.ts';
import { below } from './pointer.ts';
import type { Dataset, Embedding, Length, Model, Previews, Prior, Training, Validation } from './project.ts';
import type {
  Train as Entry,
  Previews as PreviewsEntry,
  Validation as ValidationEntry,
} from './recipe.generated.ts';

/** One entry of `train`, or `undefined` where a name it needs leads nowhere. */
export function resolveTraining(
  name: string,
  entry: Entry,
  known: {
    readonly models: readonly Model[];
    readonly datasets: readonly Dataset[];
    readonly picks: ReadonlyMap<string, Picked>;
  },
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
  const { name: optimizer, betas, weight_decay: weightDecay, max_grad_norm: maxGradNorm } = entry.optimizer;
  const { noise, compute, ema, prediction } = entry;
  checkAbilities(entry, pointer, checks);
  const rates = ratesOf(entry.schedule);
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
    schedule: { rates, where: checks.locate(below(pointer, 'schedule'), 'text') },
    partRates: {
      unet: partRate(entry.unet_lr, checks.locate(below(pointer, 'unet_lr'), 'text')),
      text_encoder: partRate(entry.text_encoder_lr, checks.locate(below(pointer, 'text_encoder_lr'), 'text')),
    },
    picks: checkPicks(known.picks.get(name), untilFailureOf(rates), checks)?.steps ?? [],
    length: entry.epochs === undefined ? { steps: entry.steps ?? 1 } : { epochs: entry.epochs },
    batchSize: entry.batch_size,
    gradientAccumulation: entry.gradient_accumulation,
    prior: priorOf(entry, datasets, first, pointer, checks),
    priorLossWeight: entry.prior_loss_weight,
    optimizer: { name: optimizer, betas, weightDecay, maxGradNorm },
    ...(noise !== undefined && { noise }),
    ...(compute !== undefined && { compute }),
    ...(ema !== undefined && { ema }),
    ...(prediction !== undefined && { prediction }),
    seed: entry.seed,
    previews: entry.previews && resolvePreviews(entry.previews, first, below(pointer, 'previews'), checks),
    validation:
      entry.validation &&
      resolveValidation(
        entry.validation,
        entry.datasets,
        known.datasets,
        below(pointer, 'validation'),
        checks,
      ),
    onFailure: resolveOnFailure(entry, pointer, checks),
    saveEvery: entry.save_every === undefined ? undefined : lengthOf(entry.save_every),
    keepStates: entry.keep_states,
    silenceMs: milliseconds(entry.silence),
    lint: resolveLint(entry.lint, below(pointer, 'lint'), checks),
    where: checks.locate(pointer, 'key'),
  };
}

/** DreamBooth needs pictures of the class: drawn by the base, or a dataset of regularisation pictures. */
function priorOf(
  { method, prior }: Entry,
  datasets: readonly Dataset[],
  first: Dataset,
  pointer: string,
  checks: Checks,
): Prior | undefined {
  if (prior === undefined) {
    if (method === 'dreambooth' && !datasets.some(({ kind }) => kind === 'regularisation'))
      checks.contradiction(
        'without pictures of the class, DreamBooth makes the subject all that the model knows',
        checks.locate(below(pointer, 'method')),
        'write `prior: {prompts: [1girl]}`, or add a dataset of kind `regularisation`',
      );
    return undefined;
  }
  const { prompts, width, height, ...rest } = prior;
  const [w, h] = first.buckets.resolution;
  const where = checks.locate(below(pointer, 'prior'), 'key');
  return { ...rest, prompts: [prompts].flat(), width: width ?? w, height: height ?? h, where };
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

const isShare = (rate: number | string): boolean => Number(rate) === 0 || String(rate).includes('%');

/** What a failure leads to, where previews can tell one and the schedule knows what to do about it. */
function resolveOnFailure(entry: Entry, pointer: string, checks: Checks): Training['onFailure'] {
  const { schedule, previews, on_failure: asked, unet_lr: unet, text_encoder_lr: textEncoder } = entry;
  const untilFailure = typeof schedule === 'object' && schedule.until_failure !== undefined;
  const onFailure = asked ?? (untilFailure ? 'rollback' : 'report');
  const where = checks.locate(below(pointer, asked === undefined ? 'schedule' : 'on_failure'));
  if (onFailure === 'rollback' && !untilFailure)
    checks.contradiction(
      '`rollback` needs a schedule that says at which rate to go on',
      where,
      'write e.g. `schedule: {until_failure: {start: 5e-6, until: 5e-9}}`, or `on_failure: stop`',
    );
  else if (onFailure === 'report' && untilFailure)
    checks.contradiction('`until_failure` does more than report', where, 'write `rollback` or `stop`');
  else if (untilFailure && [unet, textEncoder].some(rate => rate !== undefined && !isShare(rate)))
    checks.contradiction(
      'a part with rates of its own does not follow `until_failure`',
      where,
      'write its rate as a share, e.g. `50%`',
    );
  else if (onFailure !== 'report' && previews === undefined)
    checks.contradiction('only previews can tell a failure', where, 'add `previews`');
  return onFailure;
}

/** The schema has seen to it that there is exactly one shape. */
function ratesOf(entry: Entry['schedule']): string | ShapedSchedule {
  if (typeof entry !== 'object') return String(entry);
  const { warmup, constant, linear, cosine, anneal, until_failure: untilFailure } = entry;
  if (untilFailure !== undefined) return { shape: { untilFailure }, warmup };
  if (linear !== undefined) return { shape: { linear }, warmup };
  if (cosine !== undefined) return { shape: { cosine }, warmup };
  return { shape: anneal === undefined ? { constant: constant ?? 0 } : { anneal }, warmup };
}

function resolvePreviews(entry: PreviewsEntry, first: Dataset, pointer: string, checks: Checks): Previews {
  const [width, height] = first.buckets.resolution;
  const { every, prompts, health, ...shared } = entry;
  return {
    every: lengthOf(every),
    prompts: prompts.flatMap(({ seed, seeds = seed === undefined ? [] : [seed], ...own }, index) => {
      const { strength, ...prompt } = { width, height, ...shared, ...own };
      const where = checks.locate(below(pointer, 'prompts', index, 'prompt'));
      return [strength]
        .flat()
        .flatMap(one => seeds.map(fixed => ({ ...prompt, seed: fixed, strength: one, where })));
    }),
    health,
    where: checks.locate(pointer, 'key'),
  };
}

/** Of a picture that is trained on too, the loss says how well it was learned by heart. */
function resolveValidation(
  { every, datasets }: ValidationEntry,
  trained: readonly string[],
  known: readonly Dataset[],
  pointer: string,
  checks: Checks,
): Validation {
  const named = datasets.map((name, index) => {
    const place = below(pointer, 'datasets', index);
    if (trained.includes(name))
      checks.contradiction(
        `\`${name}\` is trained on, so its loss says nothing of other pictures`,
        checks.locate(place),
        'make a dataset of pictures that are held back, and name that',
      );
    return checks.named('dataset', name, known, place);
  });
  return { every: lengthOf(every), datasets: named.filter(dataset => dataset !== undefined) };
}

/** `30 min` */
const milliseconds = (text: string): number => {
  const unit = text.endsWith('min') ? 60_000 : text.endsWith('h') ? 3_600_000 : 1000;
  // What a timer can wait for: 24 days.
  return Math.min(Number.parseFloat(text) * unit, 2 ** 31 - 1);
};

/** `100`, `100 steps` or `1 epoch`. */
const lengthOf = (text: number | string): Length => {
  const count = Number.parseInt(String(text), 10);
  return /epoch/.test(String(text)) ? { epochs: count } : { steps: count };
};
