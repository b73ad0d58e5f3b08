import { basename } from 'node:path';
import type { ModelHashes } from '../models/hash.ts';
import { architectureOf } from '../models/inspect.ts';
import type { SafetensorsFile } from '../models/safetensors.ts';

/** A model that went into a merge. */
export interface Ingredient {
  readonly file: SafetensorsFile;
  readonly name: string;
  readonly hashes: ModelHashes;
}

export interface MergeHistory {
  readonly a: Ingredient;
  readonly b: (Ingredient & { readonly alphas: readonly number[] }) | undefined;
  readonly loras: readonly (Ingredient & { readonly strength: number })[];
  readonly vae: Ingredient | undefined;
  readonly dtype: string;
  readonly output: string;
}

/**
 * What a merged file says of itself: `sd_merge_recipe` and `sd_merge_models` as A1111 and supermerger show them,
 * the ancestors' own merges included, and the modelspec basics. No times and no folders: equal merges are equal
 * files. Source: A1111 `extras.py`, https://github.com/Stability-AI/ModelSpec
 */
export function mergeMetadata(
  { a, b, loras, vae, dtype, output }: MergeHistory,
  provenance: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const models = b === undefined ? [a] : [a, b];
  const recipe = {
    type: 'sdbuild',
    mode: 'weighted sum',
    model_a: a.hashes.sha256,
    model_b: b?.hashes.sha256 ?? null,
    weights_alpha: b?.alphas ?? null,
    loras: loras.map(({ name, hashes, strength }) => ({ name, sha256: hashes.sha256, strength })),
    vae: vae?.hashes.sha256 ?? null,
    dtype,
  };
  let known: Record<string, unknown> = {};
  for (const { file, name, hashes } of models) {
    const merge = {
      name,
      legacy_hash: hashes.legacy,
      sd_merge_recipe: json(file.metadata.sd_merge_recipe),
    };
    known = { ...known, ...json(file.metadata.sd_merge_models), [hashes.sha256]: merge };
  }
  const isSd1 = architectureOf(a.file.tensors) === 'sd1';
  return {
    ...lasting(a.file.metadata),
    ...provenance,
    format: 'pt',
    sd_merge_recipe: JSON.stringify(recipe),
    sd_merge_models: JSON.stringify(known),
    'modelspec.sai_model_spec': '1.0.0',
    'modelspec.title': basename(output, '.safetensors'),
    'modelspec.merged_from': [...models, ...loras].map(({ name }) => name).join(', '),
    ...(isSd1 ? { 'modelspec.architecture': 'stable-diffusion-v1' } : {}),
  };
}

/** What a's metadata says of its architecture or licence stays true; what it says of its own making does not. */
const lasting = (metadata: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(metadata).filter(([name]) => !/^(ss_|sshs_|modelspec\.(date|hash_|thumbnail))/.test(name)),
  );

/** A stranger's metadata: an object, or nothing. */
function json(text: string | undefined): object | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
