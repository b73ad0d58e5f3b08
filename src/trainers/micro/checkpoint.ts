// Micro checkpoints on disk: LDM key names in safetensors, the model's shape in the metadata.
import { type Diagnostic, fail, ok, type Result } from '../../diagnostics/diagnostic.ts';
import { openSafetensors } from '../../models/safetensors.ts';
import { Parameters } from './parameters.ts';
import { autoencoderSpecs, denoiserSpecs, type MicroConfig, type ParameterSpec, VAE } from './topology.ts';
import { tokenCount } from './vocabulary.ts';

/** Metadata field that carries the MicroConfig as JSON. */
export const CONFIG_FIELD = 'sdbuild.micro';

export interface MicroCheckpoint {
  readonly config: MicroConfig;
  readonly denoiser: Parameters;
  readonly autoencoder: Parameters;
}

const problem = (file: string, message: string, hint?: string): Diagnostic => ({
  severity: 'error',
  code: 'SDB401',
  message,
  location: { file },
  ...(hint === undefined ? {} : { hint }),
});

/** Fills parameters from a file; tensors may lack the prefix `first_stage_model.`, as stand-alone VAE files do. */
async function fill(path: string, specs: readonly ParameterSpec[], bare = ''): Promise<Result<Parameters>> {
  const opened = await openSafetensors(path);
  if (!opened.ok) return opened;
  const file = opened.value;
  try {
    const parameters = new Parameters(specs);
    for (const { name, shape } of specs) {
      const stored = file.tensors.has(name) ? name : name.replace(bare, '');
      const tensor = file.tensors.get(stored);
      if (tensor === undefined) return fail(problem(path, `the model has no tensor ${name}`));
      if (tensor.shape.join() !== shape.join())
        return fail(problem(path, `${stored} has the shape [${tensor.shape}], expected [${shape}]`));
      parameters.view(name).set(await file.readFloat32(stored));
    }
    return ok(parameters);
  } finally {
    await file.close();
  }
}

/** Loads a micro checkpoint, with the VAE of another file if `vae` is given. */
export async function loadCheckpoint(path: string, vae: string | null): Promise<Result<MicroCheckpoint>> {
  const opened = await openSafetensors(path);
  if (!opened.ok) return opened;
  const text = opened.value.metadata[CONFIG_FIELD];
  await opened.value.close();
  if (text === undefined)
    return fail(
      problem(
        path,
        'this is not a micro model',
        'the micro trainer trains models made for it; use another trainer',
      ),
    );
  const config = JSON.parse(text) as MicroConfig;
  const denoiser = await fill(path, denoiserSpecs(config, tokenCount(config.vocabulary)));
  if (!denoiser.ok) return denoiser;
  const autoencoder = await fill(vae ?? path, autoencoderSpecs(config), VAE);
  if (!autoencoder.ok) return autoencoder;
  return ok({ config, denoiser: denoiser.value, autoencoder: autoencoder.value });
}
