// What the file of a base model turns out to be, from its header alone.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Architecture, architectureOf, kindOf, type ModelKind } from '../models/inspect.ts';
import { openSafetensors } from '../models/safetensors.ts';
import type { Training } from '../recipe/project.ts';

/** Whether a training can begin from it, and what it is. */
export interface BaseModel {
  readonly fits: boolean;
  readonly architecture: Architecture;
  /** `a checkpoint of sd1`, and what speaks against it. */
  readonly sentence: string;
}

const ENCODER = 'first_stage_model.encoder.conv_in.weight';

/** Reads the header of a file as the base of a training. What micro cannot train, a program of the user's may. */
export async function readBase({ trainer }: Training, file: string): Promise<BaseModel> {
  const isMicro = trainer === 'micro';
  const opened = await openSafetensors(file);
  if (!opened.ok) {
    const sentence = opened.diagnostics.map(({ message }) => message).join('; ');
    return { fits: !isMicro && !file.endsWith('.safetensors'), architecture: 'unknown', sentence };
  }
  await using model = opened.value;
  const [kind, architecture] = [kindOf(model.tensors), architectureOf(model.tensors)];
  const sort = sortOf(kind, architecture);
  if (kind !== 'checkpoint' && (isMicro || kind !== 'unknown'))
    return { fits: false, architecture, sentence: `${sort}, not a checkpoint` };
  const isSmall = architecture === 'micro';
  if (isMicro && !isSmall)
    return { fits: false, architecture, sentence: `${sort}; the trainer micro trains its own models only` };
  // A small model in the whole layout of Stable Diffusion can be trained; a model made for micro lacks the encoder.
  if (trainer === 'diffusers' && isSmall && !model.tensors.has(ENCODER))
    return { fits: false, architecture, sentence: `${sort}; only micro trains those` };
  return { fits: true, architecture, sentence: sort };
}

const sortOf = (kind: ModelKind, architecture: Architecture): string =>
  `a ${kind === 'unknown' ? 'file of no known kind' : kind}${architecture === 'unknown' ? '' : ` of ${architecture}`}`;

/** Why a training cannot begin from what its base turned out to be; undefined when it can. */
export async function baseFault(training: Training, file: string): Promise<Diagnostic | undefined> {
  const { base, name, where } = training;
  const { fits, sentence } = await readBase(training, file);
  if (fits) return undefined;
  return {
    severity: 'error',
    code: 'SDB412',
    message: `train/${name} cannot begin from ${base.path}: ${sentence}`,
    location: base.where,
    related: [{ message: `\`train/${name}\` is set here`, location: where }],
    hint: 'name a checkpoint that its trainer trains as `base`, or another `trainer`',
  };
}
