import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { isFloatDtype } from '../models/dtype.ts';
import type { TensorEntry } from '../models/header.ts';
import { blockOf, type TimeEmbed } from '../models/layouts.ts';
import type { SafetensorsFile } from '../models/safetensors.ts';
import type { NamedTensor } from '../models/write-safetensors.ts';
import { type LoraDelta, planBake } from './bake.ts';
import { someOf } from './names.ts';

/** Where one tensor of the result comes from. */
export interface PlannedTensor extends NamedTensor {
  readonly source: SafetensorsFile;
  readonly sourceName: string;
  /** Index in `BLOCKS`. */
  readonly block: number;
  /** Taken over bit by bit: integers, and the noise schedule that LDM keeps beside the weights. */
  readonly copied: boolean;
  readonly other?: { readonly file: SafetensorsFile; readonly alpha: number };
  readonly deltas: readonly LoraDelta[];
}

export interface PlanInput {
  readonly a: SafetensorsFile;
  readonly b: { readonly file: SafetensorsFile; readonly alphas: readonly number[] } | undefined;
  readonly loras: readonly { readonly file: SafetensorsFile; readonly strength: number }[];
  readonly vae: SafetensorsFile | undefined;
  readonly dtype: 'F16' | 'F32';
  readonly timeEmbed: TimeEmbed;
}

const VAE = 'first_stage_model.';

/**
 * Decides for every tensor of the result what it is made of, before anything is written. Errors SDB051 (b does not
 * fit a), SDB052 (a LoRA), SDB054 (a dtype with no arithmetic here), SDB055 (the VAE); warnings and infos for all
 * that is left out or copied.
 */
export async function planMerge(input: PlanInput): Promise<Result<readonly PlannedTensor[]>> {
  const { a, b, loras, vae, dtype, timeEmbed } = input;
  const diagnostics: Diagnostic[] = [...(b ? compare(a, b.file) : []), ...(vae ? compareVae(a, vae) : [])];
  const deltas = new Map<string, LoraDelta[]>();
  for (const { file, strength } of loras) {
    const baked = await planBake(file, strength, a.tensors);
    diagnostics.push(...baked.diagnostics);
    if (baked.ok)
      for (const [key, delta] of baked.value) deltas.set(key, [...(deltas.get(key) ?? []), delta]);
  }
  const planned: PlannedTensor[] = [];
  const unsupported: string[] = [];
  for (const [name, { source, sourceName, entry }] of sourcesOf(a, vae)) {
    const block = blockOf(name, timeEmbed);
    const copied = !name.includes('.') || isInteger(entry.dtype);
    const second = source === a ? b?.file.tensors.get(name) : undefined;
    const alpha = b?.alphas[block] ?? 0;
    const merged = !copied && second !== undefined && !isInteger(second.dtype);
    if (!copied && !isFloatDtype(entry.dtype)) unsupported.push(`${name} (${entry.dtype})`);
    if (merged && !isFloatDtype(second.dtype)) unsupported.push(`${name} (${second.dtype})`);
    planned.push({
      name,
      source,
      sourceName,
      block,
      copied,
      dtype: copied ? entry.dtype : dtype,
      shape: entry.shape,
      ...(merged && b !== undefined && alpha !== 0 ? { other: { file: b.file, alpha } } : {}),
      deltas: deltas.get(name) ?? [],
    });
  }
  if (unsupported.length > 0)
    diagnostics.push(
      finding(
        'error',
        'SDB054',
        a.path,
        `cannot calculate with ${someOf(unsupported)}`,
        'convert it to F16 first',
      ),
    );
  return diagnostics.some(({ severity }) => severity === 'error')
    ? fail(...diagnostics)
    : ok(planned, diagnostics);
}

const isInteger = (dtype: string): boolean => /^(BOOL|[UI]\d+)$/.test(dtype);

interface Source {
  readonly source: SafetensorsFile;
  readonly sourceName: string;
  readonly entry: TensorEntry;
}

/** The tensors of a; with a VAE every `first_stage_model.*` is the VAE's instead. */
function sourcesOf(a: SafetensorsFile, vae: SafetensorsFile | undefined): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const [name, entry] of a.tensors)
    if (vae === undefined || !name.startsWith(VAE)) sources.set(name, { source: a, sourceName: name, entry });
  if (vae !== undefined)
    for (const [name, { sourceName, entry }] of vaeTensors(vae))
      sources.set(name, { source: vae, sourceName, entry });
  return sources;
}

/** A VAE file has bare names, with the training's `loss.*` at times; a checkpoint has them under its prefix. */
function vaeTensors(vae: SafetensorsFile): Map<string, Omit<Source, 'source'>> {
  const prefixed = [...vae.tensors.keys()].some(name => name.startsWith(VAE));
  const tensors = new Map<string, Omit<Source, 'source'>>();
  for (const [sourceName, entry] of vae.tensors)
    if (prefixed ? sourceName.startsWith(VAE) : !sourceName.startsWith('loss.'))
      tensors.set(prefixed ? sourceName : VAE + sourceName, { sourceName, entry });
  return tensors;
}

function* compare(a: SafetensorsFile, b: SafetensorsFile): Generator<Diagnostic> {
  const mismatched = [...a.tensors].filter(
    ([name, { shape }]) => (b.tensors.get(name)?.shape ?? shape).join() !== shape.join(),
  );
  const missing = [...a.tensors.keys()].filter(name => !b.tensors.has(name));
  const integers = [...a.tensors].flatMap(([name, { dtype }]) =>
    isInteger(b.tensors.get(name)?.dtype ?? dtype) && !isInteger(dtype) ? [name] : [],
  );
  const extra = [...b.tensors.keys()].filter(name => !a.tensors.has(name));
  const names = mismatched.map(
    ([name, { shape }]) => `${name} ([${shape}] and [${b.tensors.get(name)?.shape}])`,
  );
  if (names.length > 0)
    yield finding(
      'error',
      'SDB051',
      b.path,
      `${names.length} tensors have other shapes than in the first model: ${someOf(names)}`,
      'merge models of the same architecture',
    );
  if (missing.length === a.tensors.size)
    yield finding(
      'error',
      'SDB051',
      b.path,
      'shares no tensor with the first model',
      'merge models of the same architecture',
    );
  else if (missing.length > 0)
    yield finding(
      'info',
      'SDB056',
      b.path,
      `${missing.length} tensors are not in it and stay as in the first model: ${someOf(missing)}`,
    );
  if (integers.length > 0)
    yield finding(
      'warning',
      'SDB056',
      b.path,
      `${integers.length} tensors are integers in it and stay as in the first model: ${someOf(integers)}`,
    );
  if (extra.length > 0)
    yield finding(
      'warning',
      'SDB057',
      b.path,
      `${extra.length} tensors are not in the first model and are left out: ${someOf(extra)}`,
    );
}

function* compareVae(a: SafetensorsFile, vae: SafetensorsFile): Generator<Diagnostic> {
  const given = vaeTensors(vae);
  const unlike = [...a.tensors].filter(
    ([name, { shape }]) => name.startsWith(VAE) && given.get(name)?.entry.shape.join() !== shape.join(),
  );
  if (given.size === 0 || unlike.length > 0)
    yield finding(
      'error',
      'SDB055',
      vae.path,
      given.size === 0
        ? 'holds no VAE'
        : `does not fit the model's VAE in ${unlike.length} tensors: ${someOf(unlike.map(([name]) => name))}`,
      'use a VAE of the same architecture, with the names of a checkpoint',
    );
}

const finding = (
  severity: Diagnostic['severity'],
  code: string,
  file: string,
  message: string,
  hint?: string,
): Diagnostic => ({ severity, code, message, location: { file }, ...(hint === undefined ? {} : { hint }) });
