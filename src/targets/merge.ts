// merge/NAME: models mixed, networks baked in, how it was made written beside the result.
import { join } from 'node:path';
import type { Input, Json, Step } from '../build/step.ts';
import type { MergeReport } from '../merging/merge.ts';
import type { Merge } from '../recipe/project.ts';
import { artifactOf, bytesOf, fileOf } from './inputs.ts';
import { mergeStep, trainStep } from './names.ts';

/** Value of a merge's item. */
export interface MergeValue {
  readonly inputs: readonly { readonly label: string; readonly file: string; readonly sha256: string }[];
  readonly blocks: MergeReport['blocks'];
}

/** The one step of a merge. */
export function mergeSteps(merge: Merge): Step {
  const files = [
    { label: 'a', file: merge.a.path },
    ...(merge.mix === undefined ? [] : [{ label: 'b', file: merge.mix.b.path }]),
    ...(merge.vae === undefined ? [] : [{ label: 'VAE', file: merge.vae.path }]),
  ];
  const inputs: Input[] = [
    ...files.map(({ file }) => ({ file })),
    ...merge.loras.map(({ training }) => ({ step: trainStep(training.name), select: 'network' })),
  ];
  const loras = merge.loras.map(({ training, strength }) => ({ name: training.name, strength }));
  const share = merge.mix?.share ?? null;
  return {
    id: mergeStep(merge.name),
    target: mergeStep(merge.name),
    kind: { name: merge.method, version: 1 },
    params: { share, loras, dtype: merge.dtype, name: merge.name },
    resources: { cpu: 1 },
    items: [{ name: '', inputs }],
    run: async task => {
      const output = join(task.scratch, `${merge.name}.safetensors`);
      const sources = files.map(({ label, file }) => ({ label, file, sha256: fileOf(task, file).digest }));
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
      const { mix, vae } = merge;
      const { mergeModels } = await import('../merging/merge.ts');
      const merged = await mergeModels({
        a: { path: fileOf(task, merge.a.path).absolute },
        ...(mix === undefined ? {} : { b: { path: fileOf(task, mix.b.path).absolute, alpha: mix.share } }),
        ...(vae === undefined ? {} : { vae: { path: fileOf(task, vae.path).absolute } }),
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
