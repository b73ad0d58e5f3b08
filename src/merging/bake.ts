import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { isFloatDtype } from '../models/dtype.ts';
import { elementsOf, type TensorInfo } from '../models/header.ts';
import { loraTargets } from '../models/lora-keys.ts';
import type { SafetensorsFile } from '../models/safetensors.ts';
import { someOf } from './names.ts';

/** What one LoRA module adds to one weight of a checkpoint. */
export interface LoraDelta {
  readonly file: SafetensorsFile;
  readonly up: string;
  readonly down: string;
  readonly rank: number;
  /** strength·alpha/rank, in float64. */
  readonly scale: number;
}

const PARTS = new Set(['lora_up.weight', 'lora_down.weight', 'alpha']);

/**
 * Finds for every module of a LoRA the weight it changes, by the checkpoint's own keys. Without an alpha, alpha is
 * the rank. A module that no key matches is a warning (SDB053); an error (SDB052) are other kinds (LoHa, LoKr, DoRA,
 * Tucker), shapes that do not fit, and a LoRA none of whose modules match.
 */
export async function planBake(
  file: SafetensorsFile,
  strength: number,
  checkpoint: ReadonlyMap<string, TensorInfo>,
): Promise<Result<ReadonlyMap<string, LoraDelta>>> {
  const refuse = (message: string, hint: string): Diagnostic => ({
    severity: 'error',
    code: 'SDB052',
    message,
    location: { file: file.path },
    hint,
  });
  const others = [...file.tensors.keys()].filter(name => !PARTS.has(name.slice(name.indexOf('.') + 1)));
  if (others.length > 0)
    return fail(
      refuse(`not a plain LoRA in kohya's form: ${someOf(others)}`, 'convert it to a kohya LoRA first'),
    );
  const modules = [...new Set([...file.tensors.keys()].map(name => name.slice(0, name.indexOf('.'))))];
  const targets = loraTargets(checkpoint.keys());
  const deltas = new Map<string, LoraDelta>();
  const unmatched: string[] = [];
  const faults: string[] = [];
  for (const module of modules) {
    const key = targets.get(module);
    const weight = key === undefined ? undefined : checkpoint.get(key);
    if (key === undefined || weight === undefined) {
      unmatched.push(module);
      continue;
    }
    const [up, down, alpha] = [`${module}.lora_up.weight`, `${module}.lora_down.weight`, `${module}.alpha`];
    const rank = rankOf(file.tensors.get(up), file.tensors.get(down), weight);
    const factor = file.tensors.has(alpha) ? await readAlpha(file, alpha) : rank;
    if (rank === undefined || factor === undefined) faults.push(module);
    else deltas.set(key, { file, up, down, rank, scale: (strength * factor) / rank });
  }
  if (faults.length > 0)
    return fail(
      refuse(`modules that do not fit their weights: ${someOf(faults)}`, 'is it for another base model?'),
    );
  if (deltas.size === 0)
    return fail(refuse('no module of this LoRA is in the checkpoint', 'is it for another base model?'));
  return ok(deltas, unmatched.length === 0 ? [] : [leftOut(file.path, unmatched)]);
}

/** The rank, if the pair makes a delta of the weight's shape: linear, 1x1 and 3x3 convolution alike. */
function rankOf(up?: TensorInfo, down?: TensorInfo, weight?: TensorInfo): number | undefined {
  if (up === undefined || down === undefined || weight === undefined) return undefined;
  if (![up, down, weight].every(({ dtype }) => isFloatDtype(dtype))) return undefined;
  const squeezed = (shape: readonly number[]): string => shape.join('x').replace(/(x1)+$/, '');
  const rank = down.shape[0] ?? 0;
  const fits =
    rank > 0 &&
    squeezed(up.shape) === squeezed([weight.shape[0] ?? 0, rank]) &&
    squeezed(down.shape) === squeezed([rank, ...weight.shape.slice(1)]);
  return fits ? rank : undefined;
}

async function readAlpha(file: SafetensorsFile, name: string): Promise<number | undefined> {
  const info = file.tensors.get(name);
  if (info === undefined || !isFloatDtype(info.dtype) || elementsOf(info.shape) !== 1) return undefined;
  return (await file.readFloat32(name))[0];
}

const leftOut = (file: string, modules: readonly string[]): Diagnostic => ({
  severity: 'warning',
  code: 'SDB053',
  message: `${modules.length} of its modules are not in the checkpoint and change nothing: ${someOf(modules)}`,
  location: { file },
  hint: 'the LoRA may be for another base model',
});

/** A delta with its matrices in memory: `up` [rows, rank] and `down` [rank, columns], row by row. */
export interface LoadedDelta {
  readonly up: Float32Array;
  readonly down: Float32Array;
  readonly rank: number;
  readonly columns: number;
  readonly scale: number;
}

export async function loadDelta({ file, up, down, rank, scale }: LoraDelta): Promise<LoadedDelta> {
  const matrix = await file.readFloat32(down);
  return { up: await file.readFloat32(up), down: matrix, rank, columns: matrix.length / rank, scale };
}

/**
 * Adds scale·(up@down) to the elements [from, from + target.length) of a weight, in place. Each dot product is
 * summed in float64 with the rank ascending, scaled in float64, rounded to float32, then added in float32:
 *
 *     w[o, i] = f(w[o, i] + f(scale · Σ_r up[o, r]·down[r, i]))
 *
 * A convolution's input channels and kernel are the columns: `down` is [rank, in, kh, kw] in memory.
 */
export function addDelta(target: Float32Array, from: number, delta: LoadedDelta): void {
  const { up, down, rank, columns, scale } = delta;
  const sums = new Float64Array(columns);
  for (let done = 0; done < target.length; ) {
    const row = Math.floor((from + done) / columns);
    const first = from + done - row * columns;
    const last = Math.min(columns, first + target.length - done);
    sums.fill(0, first, last);
    for (let r = 0; r < rank; r++) {
      const [factor, offset] = [up[row * rank + r] ?? 0, r * columns];
      for (let i = first; i < last; i++) sums[i] = (sums[i] ?? 0) + factor * (down[offset + i] ?? 0);
    }
    for (let i = first; i < last; i++, done++)
      target[done] = (target[done] ?? 0) + Math.fround(scale * (sums[i] ?? 0));
  }
}
