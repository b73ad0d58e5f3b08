// What a training's `network:` says, by the method that it is of.
import { BLOCKS } from '../models/layouts.ts';
import type { TrainJob } from '../training/job.generated.ts';
import type { Checks } from './checks.ts';
import { below } from './pointer.ts';
import type { Train as Entry } from './recipe.generated.ts';

type Network = Entry['network'];
export type LoraSettings = NonNullable<TrainJob['network']>;
export type HypernetworkSettings = NonNullable<TrainJob['hypernetwork']>;

const LORA = ['rank', 'alpha', 'conv_rank', 'conv_alpha', 'blocks', 'text_encoder', 'dora'];
const HYPERNETWORK = ['layers', 'activation', 'layer_norm', 'dropout', 'init'];
const SETTINGS: Readonly<Record<Entry['method'], readonly string[]>> = {
  lora: LORA,
  hypernetwork: HYPERNETWORK,
  'textual-inversion': [],
  dreambooth: [],
  'fine-tune': [],
};

/** Fills in the settings of the method's network, and finds those that are another method's. */
export function resolveNetwork(
  { method, network }: Entry,
  pointer: string,
  checks: Checks,
): { readonly network?: LoraSettings; readonly hypernetwork?: HypernetworkSettings } {
  const known = SETTINGS[method];
  for (const name of Object.keys(network).filter(one => !known.includes(one)))
    checks.contradiction(
      `\`${name}\` is no setting of the method ${method}`,
      checks.locate(below(pointer, name), 'key'),
      known.length === 0 ? 'leave it out' : `its settings are ${known.map(one => `\`${one}\``).join(', ')}`,
    );
  if (method === 'lora') return { network: loraOf(network, pointer, checks) };
  return method === 'hypernetwork' ? { hypernetwork: hypernetworkOf(network, pointer, checks) } : {};
}

function loraOf(entry: Network, pointer: string, checks: Checks): LoraSettings {
  const { rank = 16, alpha = rank, conv_rank: convRank, conv_alpha: convAlpha, text_encoder: text } = entry;
  const blocks = BLOCKS.slice(1).map(name => ({ name }));
  for (const name of Object.keys(entry.blocks ?? {}))
    checks.named('block', name, blocks, below(pointer, 'blocks', name), 'key');
  if (convRank === undefined && convAlpha !== undefined)
    checks.contradiction(
      'there are no convolutions to scale',
      checks.locate(below(pointer, 'conv_alpha'), 'key'),
      'add `conv_rank`, or leave it out',
    );
  return {
    rank,
    alpha,
    ...(convRank !== undefined && { conv: { rank: convRank, alpha: convAlpha ?? convRank } }),
    ...(text === false && { text_encoder: null }),
    ...(typeof text === 'number' && { text_encoder: { rank: text, alpha } }),
    ...(entry.blocks !== undefined && { blocks: entry.blocks }),
    ...(entry.dora === true && { dora: true }),
  };
}

function hypernetworkOf(entry: Network, pointer: string, checks: Checks): HypernetworkSettings {
  const {
    layers = [1, 2, 1],
    activation = 'linear',
    layer_norm = false,
    dropout = 0,
    init = 'normal',
  } = entry;
  if (layers[0] !== 1 || layers.at(-1) !== 1)
    checks.contradiction(
      'what a hypernetwork takes and gives is as wide as the context',
      checks.locate(below(pointer, 'layers')),
      'begin and end with 1, e.g. `[1, 2, 1]`',
    );
  return { layers: layers as HypernetworkSettings['layers'], activation, layer_norm, dropout, init };
}
