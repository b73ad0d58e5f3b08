// Which weights of a model a job's LoRA adapts, and with which ranks.
import { BLOCKS, blockOf } from '../../models/layouts.ts';
import { trainedModules } from '../../models/lora-keys.ts';
import type { TrainJob } from '../../training/job.generated.ts';
import type { LoraModule } from './lora.ts';
import { type ParameterSpec, TEXT } from './topology.ts';

type Settings = NonNullable<TrainJob['network']>;

/** The modules in the order of the model's parameters; those whose rank is 0 are left out. */
export function loraModules(settings: Settings, specs: readonly ParameterSpec[]): readonly LoraModule[] {
  const shapes = new Map(specs.map(({ name, shape }) => [name, shape]));
  return trainedModules(shapes.keys(), settings.conv !== undefined)
    .map(({ name, key }): LoraModule => {
      const shape = shapes.get(key) ?? [];
      return { name, key, shape, ...rankOf(settings, key, shape) };
    })
    .filter(({ rank }) => rank > 0);
}

function rankOf(
  { rank, alpha, conv, text_encoder: text, blocks = {} }: Settings,
  key: string,
  shape: readonly number[],
): Pick<LoraModule, 'rank' | 'alpha'> {
  if (key.startsWith(TEXT)) return text === null ? { rank: 0, alpha } : (text ?? { rank, alpha });
  const ofBlock = blocks[BLOCKS[blockOf(key)] ?? ''] ?? rank;
  const isSpatial = (shape[2] ?? 1) > 1;
  return isSpatial && conv !== undefined && ofBlock > 0 ? conv : { rank: ofBlock, alpha };
}
