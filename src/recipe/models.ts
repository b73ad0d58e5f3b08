import type { Checks } from './checks.ts';
import { fault } from './fault.ts';
import { below } from './pointer.ts';
import type { Checkpoint, Model, Vae } from './project.ts';
import type { Model as Entry } from './recipe.generated.ts';

/** One entry of `models`; its file must be there. */
export function resolveModel(name: string, entry: Entry, checks: Checks): Model {
  const sort = entry.checkpoint === undefined ? 'vae' : 'checkpoint';
  const pointer = below('/models', name, sort);
  const common = {
    name,
    path: checks.file(entry[sort] ?? '', pointer, 'model'),
    where: checks.locate(pointer),
  };
  if (sort === 'vae') return { sort, ...common };
  const stem = common.path.replace(/\.(?:safetensors|ckpt)$/, '');
  const besideVae = checks.firstModel(BESIDE.map(ending => stem + ending));
  return { sort, ...common, clipSkip: entry.clip_skip ?? 1, besideVae };
}

/** Endings by which the WebUI takes a VAE for that of the checkpoint beside it. */
const BESIDE = ['.vae.safetensors', '.vae.pt', '.vae.ckpt'];

/** The checkpoint that a name under `models` stands for. */
export function checkpointNamed(
  name: string,
  models: readonly Model[],
  pointer: string,
  checks: Checks,
): Checkpoint | undefined {
  const model = checks.named('model', name, models, pointer);
  if (model?.sort === 'vae') return wrongSort(model, 'a VAE, not a checkpoint', models, pointer, checks);
  return model;
}

/** The VAE that a name under `models` stands for. */
export function vaeNamed(
  name: string,
  models: readonly Model[],
  pointer: string,
  checks: Checks,
): Vae | undefined {
  const model = checks.named('model', name, models, pointer);
  if (model?.sort === 'checkpoint')
    return wrongSort(model, 'a checkpoint, not a VAE', models, pointer, checks);
  return model;
}

function wrongSort(
  model: Model,
  what: string,
  models: readonly Model[],
  pointer: string,
  checks: Checks,
): undefined {
  const others = models.filter(({ sort }) => sort !== model.sort).map(({ name }) => `\`${name}\``);
  checks.faults.push(
    fault('SDB021', `\`${model.name}\` is ${what}`, checks.locate(pointer), {
      hint: others.length === 0 ? undefined : `of that sort: ${others.join(', ')}`,
      related: [{ message: `\`${model.name}\` is set here`, location: model.where }],
    }),
  );
}
