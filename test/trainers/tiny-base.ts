// A base model for the micro trainer that knows nothing and trains in milliseconds.
import { encodeFloats } from '../../src/models/dtype.ts';
import { writeSafetensors } from '../../src/models/write-safetensors.ts';
import { CONFIG_FIELD } from '../../src/trainers/micro/checkpoint.ts';
import { Parameters } from '../../src/trainers/micro/parameters.ts';
import { random } from '../../src/trainers/micro/random.ts';
import { autoencoderSpecs, denoiserSpecs, type MicroConfig } from '../../src/trainers/micro/topology.ts';
import { tokenCount } from '../../src/trainers/micro/vocabulary.ts';

const config: MicroConfig = {
  channels: 8,
  timeChannels: 16,
  contextChannels: 8,
  contextLength: 4,
  textLayers: 1,
  heads: 1,
  groups: 4,
  autoencoderChannels: 4,
  vocabulary: ['1girl', 'smile'],
  scale: 8,
  timestepPower: 1,
};

/** Writes it; always the same. */
export async function writeTinyBase(path: string): Promise<void> {
  const parts = [
    new Parameters(denoiserSpecs(config, tokenCount(config.vocabulary))),
    new Parameters(autoencoderSpecs(config)),
  ];
  for (const [index, part] of parts.entries()) {
    const draw = random(11, index);
    for (let i = 0; i < part.values.length; i++) part.values[i] = draw.normal() * 0.15;
  }
  const tensors = parts.flatMap(part =>
    part.specs.map(({ name, shape }) => ({ name, dtype: 'F16' as const, shape })),
  );
  const metadata = { [CONFIG_FIELD]: JSON.stringify(config) };
  await writeSafetensors(path, { metadata, tensors }, name => {
    const part = parts.find(one => one.specs.some(spec => spec.name === name));
    return encodeFloats(part?.view(name) ?? new Float32Array(), 'F16');
  });
}
