// The files that a training leaves for everyone.
import { encodeFloats } from '../../models/dtype.ts';
import { type NamedTensor, writeSafetensors } from '../../models/write-safetensors.ts';
import type { TrainJob } from '../../training/job.generated.ts';

type Metadata = Readonly<Record<string, string>>;

/** What every result says of itself. Nothing that differs between two equal trainings (times, session ids). */
export const metadataOf = (job: TrainJob, step: number, kind?: string): Metadata => ({
  ss_base_model_version: 'sd_v1',
  ss_clip_skip: String(job.model.clip_skip),
  ss_max_train_steps: String(job.steps),
  ss_output_name: job.name,
  ss_seed: String(job.seed),
  ss_steps: String(step),
  'modelspec.sai_model_spec': '1.0.0',
  'modelspec.architecture': `stable-diffusion-v1${kind === undefined ? '' : `/${kind}`}`,
  'modelspec.implementation': 'sdbuild micro',
  'modelspec.title': job.name,
});

/** Writes tensors as safetensors, each in the numbers that its entry names. */
export async function writeResult(
  path: string,
  metadata: Metadata,
  tensors: readonly NamedTensor[],
  valuesOf: (name: string) => Float32Array,
): Promise<void> {
  const dtypes = new Map(tensors.map(({ name, dtype }) => [name, dtype]));
  const written = await writeSafetensors(path, { metadata, tensors }, name =>
    encodeFloats(valuesOf(name), dtypes.get(name) === 'F32' ? 'F32' : 'F16'),
  );
  if (!written.ok) throw new Error(written.diagnostics[0]?.message);
}
