// What the states that a training keeps will take of the disk, before it runs.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { initialize } from '../captions/embedding.ts';
import { elementsOf, type TensorInfo } from '../models/header.ts';
import { openSafetensors } from '../models/safetensors.ts';
import type { Training } from '../recipe/project.ts';
import { loraModules } from '../trainers/micro/lora-modules.ts';
import { changesOf, keptOf } from '../training/beginning.ts';
import { ratesOf } from '../training/parts.ts';
import { stepsOf } from './job.ts';
import type { TrainingPlan } from './training-plan.ts';

/** States that will be kept, and an estimate of what each takes. */
export interface KeptForecast {
  readonly states: number;
  /** Those among them that stand where the learning rate changes. */
  readonly atChanges: number;
  /** Of each; null where the base cannot be read. */
  readonly bytes: number | null;
}

/** `folders.lasting` is where states are kept; paths of models are relative to `folders.project`. */
export async function forecastStates(
  training: Training,
  { segments, parts, stepsPerEpoch, steps }: TrainingPlan,
  folders: { readonly project: string; readonly lasting: string },
): Promise<KeptForecast> {
  const { keepStates, onFailure, previews, base, trainer } = training;
  const rates = ratesOf({ schedule: segments, part_schedules: parts });
  // Without datasets nobody knows where epochs end; there will be enough of them.
  const perEpoch = stepsPerEpoch ?? 1;
  const judged = onFailure === 'report' || previews === undefined ? steps : stepsOf(previews.every, perEpoch);
  const states = keptOf(rates, perEpoch, judged, keepStates);
  const atChanges = states.length === 0 ? 0 : changesOf(rates).length;
  // Other trainers have formats of their own, which only an earlier state knows.
  const earlier = trainer === 'micro' ? undefined : earlierSize(folders.lasting, training.name);
  const file = join(folders.project, (base.made?.root ?? base).path);
  return { states: states.length, atChanges, bytes: earlier ?? (await stateBytes(training, file)) };
}

/** A number, and the two means that Adam keeps of its gradient, in 32 bits each. */
const BYTES = 3 * 4;

/** What a state takes: all that is trained, with what the optimiser knows of it; null of a base that cannot be read. */
export async function stateBytes(training: Training, file: string): Promise<number | null> {
  const opened = await openSafetensors(file);
  if (!opened.ok) return null;
  await using model = opened.value;
  return BYTES * trainedIn(training, model.tensors);
}

/** How many numbers are trained. */
function trainedIn(
  { method, network, hypernetwork, embedding }: Training,
  tensors: ReadonlyMap<string, TensorInfo>,
): number {
  const all = [...tensors].map(([name, { shape }]) => ({ name, shape }));
  // Cross-attention reads texts of this width.
  const width = all.find(({ name }) => /attn2\.to_k\.weight$/.test(name))?.shape[1] ?? 0;
  if (method === 'lora' && network !== undefined)
    return sum(
      loraModules(
        network,
        all.map(one => ({ ...one, start: 'zero' })),
      ).map(({ rank, shape: [out = 0, ...rest] }) => rank * (out + elementsOf(rest))),
    );
  if (method === 'hypernetwork' && hypernetwork !== undefined) {
    const { layers, layer_norm: norm } = hypernetwork;
    const widths = layers.map(multiple => Math.floor(width * multiple));
    return 2 * sum(widths.slice(1).map((to, i) => to * ((widths[i] ?? 0) + 1) + (norm ? 2 * to : 0)));
  }
  if (embedding !== undefined) return width * initialize(embedding).vectors;
  return sum(all.filter(({ name }) => WHOLE.test(name)).map(({ shape }) => elementsOf(shape)));
}

/** U-Net and text encoders. */
const WHOLE = /^(model\.diffusion_model|cond_stage_model|conditioner)\./;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** The size of the state that was kept last of a training of this name. */
function earlierSize(lasting: string, name: string): number | undefined {
  const isIts = (folder: string): boolean =>
    folder.startsWith(`${name}-`) && /^[0-9a-f]{16}$/.test(folder.slice(name.length + 1));
  const kept = listed(lasting)
    .filter(isIts)
    .flatMap(family => listed(join(lasting, family)).map(state => join(lasting, family, state, 'states')))
    .map(folder => ({ folder, files: listed(folder), at: statSync(folder, QUIET)?.mtimeMs ?? 0 }))
    .filter(({ files }) => files.length > 0)
    .sort((a, b) => b.at - a.at);
  const [last] = kept;
  return last && sum(last.files.map(file => statSync(join(last.folder, file), QUIET)?.size ?? 0));
}

const QUIET = { throwIfNoEntry: false } as const;

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
