// merge/NAME: models mixed, networks baked in, how it was made written beside the result.
import { join } from 'node:path';
import type { Input, Json, Step } from '../build/step.ts';
import type { MergeReport } from '../merging/merge.ts';
import type { Merge } from '../recipe/project.ts';
import { artifactOf, bytesOf } from './inputs.ts';
import { modelFile, modelInput } from './models.ts';
import { mergeStep, trainStep } from './names.ts';

/** Value of a merge's item. */
export interface MergeValue {
  readonly inputs: readonly { readonly label: string; readonly file: string; readonly sha256: string }[];
  readonly blocks: MergeReport['blocks'];
}

/** The one step of a merge. */
export function mergeSteps(merge: Merge): Step {
  const { a, mix, vae } = merge;
  const models = [
    { label: 'a', model: a },
    ...(mix === undefined ? [] : [{ label: 'b', model: mix.b }]),
    ...(vae === undefined ? [] : [{ label: 'VAE', model: vae }]),
  ];
  const inputs: Input[] = [
    ...models.map(({ model }) => modelInput(model)),
    ...merge.loras.map(({ training }) => ({ step: trainStep(training.name), select: 'network' })),
  ];
  const loras = merge.loras.map(({ training, strength }) => ({ name: training.name, strength }));
  const share = mix?.share ?? null;
  return {
    id: mergeStep(merge.name),
    target: mergeStep(merge.name),
    kind: { name: merge.method, version: 1 },
    params: { share, loras, dtype: merge.dtype, name: merge.name },
    resources: { cpu: 1 },
    items: [{ name: '', inputs }],
    run: async task => {
      const output = join(task.scratch, `${merge.name}.safetensors`);
      const sources = models.map(({ label, model }) => ({
        label,
        file: model.path,
        sha256: modelFile(task, model).digest,
      }));
      const networks = loras.map(({ name, strength }) => {
        const artifact = artifactOf(task, trainStep(name), 'network');
        return { name, strength, sha256: artifact.digest, path: task.locate(artifact) };
      });
      const provenance = {
        method: merge.method,
        share,
        dtype: merge.dtype,
        models: sources,
        loras: networks.map(({ name, strength, sha256 }) => ({ name, strength, sha256 })),
      };
      const { mergeModels } = await import('../merging/merge.ts');
      const merged = await mergeModels({
        a: { path: modelFile(task, a).absolute },
        ...(mix === undefined ? {} : { b: { path: modelFile(task, mix.b).absolute, alpha: mix.share } }),
        ...(vae === undefined ? {} : { vae: { path: modelFile(task, vae).absolute } }),
        loras: networks.map(({ name, path, strength }) => ({ name, path, strength })),
        dtype: merge.dtype,
        output,
        onProgress: task.report,
        signal: task.signal,
      });
      if (!merged.ok) return merged;
      for (const diagnostic of merged.diagnostics) task.warn(diagnostic);
      const value: MergeValue = { inputs: sources, blocks: merged.value.blocks };
      return {
        ok: true,
        value: value as unknown as Json,
        outputs: [
          { role: 'model', path: `merge/${merge.name}.safetensors`, content: { file: output } },
          {
            role: 'provenance',
            path: `merge/${merge.name}.sdbuild.json`,
            content: { bytes: bytesOf(`${JSON.stringify(provenance, null, 2)}\n`) },
          },
        ],
      };
    },
  };
}
