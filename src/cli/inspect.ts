// sdbuild inspect FILE…: what a .safetensors file holds.
import { resolve } from 'node:path';
import { inspectModel, type ModelSummary } from '../models/inspect.ts';
import { answer, complain } from './answer.ts';
import { EXIT, readCommandLine, UsageError } from './options.ts';

export async function run(argv: readonly string[]): Promise<number> {
  const line = readCommandLine(argv, {});
  if (line.positionals.length === 0)
    throw new UsageError('inspect needs a file, e.g. sdbuild inspect model.safetensors');
  let code: number = EXIT.done;
  for (const file of line.positionals) {
    const inspected = await inspectModel(resolve(line.directory, file));
    complain(line, inspected.diagnostics);
    if (inspected.ok) answer(line, { file, ...inspected.value }, () => describe(file, inspected.value));
    else code = EXIT.failed;
  }
  return code;
}

function describe(file: string, model: ModelSummary): string {
  const parameters = Object.entries(model.parameters).map(
    ([dtype, count]) => `${count.toLocaleString('en')} ${dtype}`,
  );
  const { lora } = model;
  return [
    file,
    `  ${model.kind}, ${model.architecture}; ${model.tensors} tensors, ${(model.size / 1e6).toFixed(1)} MB`,
    `  parameters: ${parameters.join(', ')}`,
    ...(lora === undefined
      ? []
      : [
          `  LoRA: ${lora.modules} modules (${lora.textModules} in the text encoder), rank ${lora.ranks}, alpha ${lora.alphas}`,
        ]),
    `  sha256 ${model.sha256} (${model.short})`,
    ...Object.entries(model.metadata).map(
      ([name, value]) => `  ${name}: ${value.length > 100 ? `${value.slice(0, 99)}…` : value}`,
    ),
  ].join('\n');
}
