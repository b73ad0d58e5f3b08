import { ok, type Result } from '../diagnostics/diagnostic.ts';
import { hashModel } from './hash.ts';
import { elementsOf, type TensorInfo } from './header.ts';
import { openSafetensors, type SafetensorsFile } from './safetensors.ts';

export type ModelKind = 'checkpoint' | 'lora' | 'vae' | 'embedding' | 'unknown';

/** `micro` has the SD 1.x layout at small widths. */
export type Architecture = 'sd1' | 'sd2' | 'sdxl' | 'micro' | 'unknown';

/** What a .safetensors file holds; `sdbuild inspect --json` prints it as it is. */
export interface ModelSummary {
  readonly kind: ModelKind;
  readonly architecture: Architecture;
  readonly size: number;
  readonly tensors: number;
  /** Number of elements by dtype. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly lora?: LoraSummary;
  readonly metadata: Readonly<Record<string, string>>;
  readonly sha256: string;
  /** First 10 digits of the sha256, as A1111 shows it. */
  readonly short: string;
}

export interface LoraSummary {
  readonly modules: number;
  /** Modules of the text encoders. */
  readonly textModules: number;
  /** Different ranks and alphas, ascending; usually one of each. No alpha means alpha = rank. */
  readonly ranks: readonly number[];
  readonly alphas: readonly number[];
}

/** Reads a model's header, a LoRA's alphas, and hashes the file; SDB040 when it is no sound .safetensors file. */
export async function inspectModel(path: string): Promise<Result<ModelSummary>> {
  const opened = await openSafetensors(path);
  if (!opened.ok) return opened;
  await using file = opened.value;
  const kind = kindOf(file.tensors);
  const parameters: Record<string, number> = {};
  for (const { dtype, shape } of file.tensors.values())
    parameters[dtype] = (parameters[dtype] ?? 0) + elementsOf(shape);
  const { sha256, short } = await hashModel(path);
  return ok({
    kind,
    architecture: architectureOf(file.tensors),
    size: file.size,
    tensors: file.tensors.size,
    parameters,
    ...(kind === 'lora' ? { lora: await summarizeLora(file) } : {}),
    metadata: file.metadata,
    sha256,
    short,
  });
}

type Tensors = ReadonlyMap<string, TensorInfo>;

/** Guesses what a file is for from its tensors' names. */
export function kindOf(tensors: Tensors): ModelKind {
  const names = [...tensors.keys()];
  const some = (pattern: RegExp): boolean => names.some(name => pattern.test(name));
  if (some(/^model\.diffusion_model\./)) return 'checkpoint';
  if (some(/\.(lora_(up|down|A|B)|hada_w1_a|lokr_w1)\b/)) return 'lora';
  if (some(/^(first_stage_model\.)?decoder\.(conv_in|mid|up)\b/)) return 'vae';
  if (names.length <= 4 && some(/^(emb_params|clip_[lg]|<.+>)$/)) return 'embedding';
  return 'unknown';
}

/**
 * Guesses the architecture from the width of the text that cross-attention reads: 768 is SD 1.x, 1024 is SD 2.x,
 * 2048 is SDXL; anything smaller with the same names is a micro model.
 */
export function architectureOf(tensors: Tensors): Architecture {
  const key = [...tensors.keys()].find(name => /attn2[._]to_k\.(lora_down\.)?weight$/.test(name));
  const width = key === undefined ? undefined : tensors.get(key)?.shape[1];
  if (width === undefined) return 'unknown';
  if (width === 2048) return 'sdxl';
  if (width === 1024) return 'sd2';
  if (width === 768) return 'sd1';
  return width < 768 ? 'micro' : 'unknown';
}

async function summarizeLora(file: SafetensorsFile): Promise<LoraSummary> {
  const downs = [...file.tensors].filter(([name]) => name.endsWith('.lora_down.weight'));
  const alphas = [...file.tensors].filter(
    ([name, { dtype, shape }]) =>
      name.endsWith('.alpha') && elementsOf(shape) === 1 && /^(B?F16|F32|F64)$/.test(dtype),
  );
  const values: number[] = [];
  for (const [name] of alphas) values.push(...(await file.readFloat32(name)));
  const ascending = (list: readonly number[]): number[] => [...new Set(list)].sort((a, b) => a - b);
  return {
    modules: downs.length,
    textModules: downs.filter(([name]) => name.startsWith('lora_te')).length,
    ranks: ascending(downs.map(([, { shape }]) => shape[0] ?? 1)),
    alphas: ascending(values),
  };
}
