import { basename } from 'node:path';
import { type Diagnostic, fail, ok, type Result } from '../diagnostics/diagnostic.ts';
import { hashModel } from '../models/hash.ts';
import { bytesOf, elementsOf } from '../models/header.ts';
import { BLOCKS, type TimeEmbed } from '../models/layouts.ts';
import { openSafetensors, type SafetensorsFile } from '../models/safetensors.ts';
import { writeSafetensors } from '../models/write-safetensors.ts';
import { calculate, Refusal } from './calculate.ts';
import { type Ingredient, mergeMetadata } from './metadata.ts';
import { type PlannedTensor, planMerge } from './plan.ts';
import { type Alpha, blockAlphas } from './weighted-sum.ts';

/** A model file; `name` is what metadata calls it, by default the file's own name. */
export interface ModelInput {
  readonly path: string;
  readonly name?: string;
}

export interface MergeOptions {
  readonly a: ModelInput;
  /** α is b's share: one for all, or 26 in the order of `BLOCKS`. */
  readonly b?: ModelInput & { readonly alpha: Alpha };
  /** Added after the sum, in this order. */
  readonly loras?: readonly (ModelInput & { readonly strength: number })[];
  /** Replaces the VAE; a VAE file or a checkpoint. */
  readonly vae?: ModelInput;
  readonly dtype: 'fp16' | 'fp32';
  /** Default IN00, as supermerger. */
  readonly timeEmbed?: TimeEmbed;
  /** Its name without `.safetensors` becomes the title in the metadata. */
  readonly output: string;
  /** Further metadata of the result. */
  readonly provenance?: Readonly<Record<string, string>>;
  /** Bytes of tensors written, and to write. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
}

/** What a merge did to one block: a row of the chart. */
export interface BlockSummary {
  readonly block: string;
  /** Elements of tensors that were calculated, not copied. */
  readonly parameters: number;
  /** b's share, or null without a b. */
  readonly alpha: number | null;
  readonly loraModules: number;
  /** Mean |result − a| over the parameters, before rounding to the result's dtype; a replaced VAE counts as 0. */
  readonly meanDelta: number;
}

export interface MergeReport {
  readonly output: string;
  readonly tensors: number;
  /** One for each of `BLOCKS`. */
  readonly blocks: readonly BlockSummary[];
}

/**
 * Merges checkpoints and LoRAs tensor by tensor, a piece at a time: `weightedSum`, then `addDelta` for each LoRA, in
 * float32, then one rounding to the result's dtype. Integers and the noise schedule are copied from a. The output is
 * whole or not there. Besides what `planMerge` finds: SDB040 and SDB041 (files), SDB050 (α or strength), SDB058 (a
 * result that is not finite), SDB059 (stopped by the signal).
 */
export async function mergeModels(options: MergeOptions): Promise<Result<MergeReport>> {
  const { a, b, loras = [], vae, dtype, output, signal } = options;
  const alphas = b === undefined ? undefined : blockAlphas(b.alpha);
  if (b !== undefined && alphas === undefined)
    return fail(
      badNumber('alpha', `write one number, or ${BLOCKS.length}: ${BLOCKS.slice(0, 3).join(', ')} …`),
    );
  if (!loras.every(({ strength }) => Number.isFinite(strength)))
    return fail(badNumber('a LoRA strength', 'write a number, e.g. 0.8'));
  await using files = new AsyncDisposableStack();
  const open = async (path: string): Promise<SafetensorsFile> => {
    const opened = await openSafetensors(path);
    if (!opened.ok) throw new Refusal(opened.diagnostics);
    return files.use(opened.value);
  };
  const ingredient = async ({ path, name = basename(path) }: ModelInput): Promise<Ingredient> => ({
    file: await open(path),
    name,
    hashes: await hashModel(path, signal),
  });
  try {
    const first = await ingredient(a);
    const second = b && alphas && { ...(await ingredient(b)), alphas };
    const added = await Array.fromAsync(loras, async lora => ({
      ...(await ingredient(lora)),
      strength: lora.strength,
    }));
    const replaced = vae && (await ingredient(vae));
    const plan = await planMerge({
      a: first.file,
      b: second,
      loras: added,
      vae: replaced?.file,
      dtype: dtype === 'fp16' ? 'F16' : 'F32',
      timeEmbed: options.timeEmbed ?? 'IN00',
    });
    if (!plan.ok) return plan;
    const history = { a: first, b: second, loras: added, vae: replaced, dtype, output };
    const metadata = mergeMetadata(history, options.provenance ?? {});
    const tensors = new Map(plan.value.map(tensor => [tensor.name, tensor]));
    const changes = BLOCKS.map(() => 0);
    const total = plan.value.reduce((sum, tensor) => sum + (bytesOf(tensor) ?? 0), 0);
    let done = 0;
    const written = await writeSafetensors(output, { metadata, tensors: plan.value }, async function* (name) {
      const tensor = tensors.get(name);
      if (tensor === undefined) return;
      for await (const { bytes, delta } of calculate(tensor)) {
        signal?.throwIfAborted();
        changes[tensor.block] = (changes[tensor.block] ?? 0) + delta;
        yield bytes;
        done += bytes.length;
        options.onProgress?.({ done, total });
      }
    });
    if (!written.ok) return written;
    const blocks = summarize(plan.value, changes, alphas);
    return ok({ output, tensors: plan.value.length, blocks }, plan.diagnostics);
  } catch (error) {
    if (error instanceof Refusal) return fail(...error.diagnostics);
    if (signal?.aborted) return fail(stopped);
    if (error instanceof Error && 'syscall' in error) return fail(unreadable(error));
    throw error;
  }
}

function summarize(
  plan: readonly PlannedTensor[],
  changes: readonly number[],
  alphas: readonly number[] | undefined,
): readonly BlockSummary[] {
  return BLOCKS.map((block, i) => {
    const calculated = plan.filter(tensor => tensor.block === i && !tensor.copied);
    const parameters = calculated.reduce((sum, { shape }) => sum + elementsOf(shape), 0);
    return {
      block,
      parameters,
      alpha: alphas?.[i] ?? null,
      loraModules: calculated.reduce((sum, { deltas }) => sum + deltas.length, 0),
      meanDelta: (changes[i] ?? 0) / Math.max(1, parameters),
    };
  });
}

const badNumber = (what: string, hint: string): Diagnostic => ({
  severity: 'error',
  code: 'SDB050',
  message: `${what} is not given in finite numbers`,
  hint,
});

const stopped: Diagnostic = { severity: 'error', code: 'SDB059', message: 'the merge was stopped' };

const unreadable = (error: Error): Diagnostic => ({
  severity: 'error',
  code: 'SDB040',
  message: `cannot read a model: ${error.message}`,
  hint: 'was a file changed during the merge?',
});
