// Full fine-tune: every parameter of the U-Net and the text encoder is trained; the result is a checkpoint.
import type { TrainJob } from '../../training/job.generated.ts';
import type { Part } from '../../training/parts.ts';
import { CONFIG_FIELD, type MicroCheckpoint } from './checkpoint.ts';
import type { Network } from './network.ts';
import { Parameters } from './parameters.ts';
import { metadataOf, writeResult } from './result.ts';
import { TEXT } from './topology.ts';
import type { Weights } from './weights.ts';

export class FineTune implements Network {
  readonly parameters: Parameters;
  readonly gradient: Parameters;
  readonly #base: MicroCheckpoint;
  readonly #weights: Weights;

  constructor(base: MicroCheckpoint, weights: Weights) {
    this.#base = base;
    this.#weights = weights;
    this.parameters = base.denoiser.copy();
    this.gradient = new Parameters(base.denoiser.specs, weights.memory.zeros(base.denoiser.values.length));
    weights.train(this.gradient);
  }

  partOf(name: string): Part {
    return name.startsWith(TEXT) ? 'text_encoder' : 'unet';
  }

  /** Between the base model and the trained one. */
  apply(strength: number): void {
    if (strength === 1) {
      this.#weights.set(this.parameters);
      return;
    }
    const between = this.#base.denoiser.copy();
    const { values } = this.parameters;
    for (let i = 0; i < values.length; i++) {
      const start = between.values[i] ?? 0;
      between.values[i] = start + strength * ((values[i] ?? 0) - start);
    }
    this.#weights.set(between);
  }

  /** With the autoencoder that it was trained with. */
  async save(path: string, job: TrainJob, step: number): Promise<void> {
    const { config, autoencoder } = this.#base;
    const owners = [this.parameters, autoencoder].flatMap(part => part.specs.map(spec => ({ part, spec })));
    const partOf = new Map(owners.map(({ part, spec }) => [spec.name, part]));
    const tensors = owners.map(({ spec: { name, shape } }) => ({ name, dtype: 'F16' as const, shape }));
    const metadata = { ...metadataOf(job, step), format: 'pt', [CONFIG_FIELD]: JSON.stringify(config) };
    await writeResult(path, metadata, tensors, name => partOf.get(name)?.view(name) ?? new Float32Array());
  }
}
