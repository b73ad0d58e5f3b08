// Hypernetworks, as the WebUI's: two small networks beside the model change what cross-attention makes its keys and
// its values of: context + strength · network(context).
import { writeFile } from 'node:fs/promises';
import type { TrainJob } from '../../training/job.generated.ts';
import type { Part } from '../../training/parts.ts';
import type { Context } from './model.ts';
import type { Network } from './network.ts';
import type { Ops } from './ops.ts';
import { Parameters } from './parameters.ts';
import { type Random, random } from './random.ts';
import { metadataOf, writeResult } from './result.ts';
import type { Tensor } from './tape.ts';
import type { MicroConfig, ParameterSpec } from './topology.ts';
import { type PickleValue, torchFile } from './torch-file.ts';
import type { Weights } from './weights.ts';

type Settings = NonNullable<TrainJob['hypernetwork']>;
type Side = 'k' | 'v';
const SIDES: readonly Side[] = ['k', 'v'];

/** One entry of a side's `linear`, where the WebUI numbers layers of all kinds. */
interface Layer {
  readonly kind: 'linear' | 'activation' | 'norm' | 'dropout';
  readonly from: number;
  readonly to: number;
}

function layersOf(
  { layers, activation, layer_norm: norm, dropout }: Settings,
  width: number,
): readonly Layer[] {
  const widths = layers.map(multiple => Math.floor(width * multiple));
  return widths.slice(1).flatMap((to, i): Layer[] => {
    const from = widths[i] ?? to;
    const isInner = i < widths.length - 2;
    return [
      { kind: 'linear', from, to },
      ...(activation !== 'linear' && isInner ? [{ kind: 'activation' as const, from: to, to }] : []),
      ...(norm ? [{ kind: 'norm' as const, from: to, to }] : []),
      ...(dropout > 0 && isInner ? [{ kind: 'dropout' as const, from: to, to }] : []),
    ];
  });
}

const nameOf = (width: number, side: Side, index: number): string =>
  `hypernetwork.${width}.${side}.linear.${index}`;

const specsOf = (layers: readonly Layer[], width: number): readonly ParameterSpec[] =>
  SIDES.flatMap(side =>
    layers.flatMap(({ kind, from, to }, index): ParameterSpec[] => {
      if (kind !== 'linear' && kind !== 'norm') return [];
      const shape = kind === 'linear' ? [to, from] : [to];
      return [
        { name: `${nameOf(width, side, index)}.weight`, shape, start: 'weight' },
        { name: `${nameOf(width, side, index)}.bias`, shape: [to], start: 'zero' },
      ];
    }),
  );

/** torch's initialisations of those names; kaiming's gain is that of rectifiers. Norms are small in all of them. */
function draw(
  init: Settings['init'],
  [to = 1, from]: readonly number[],
  { uniform, normal }: Random,
): number {
  if (init === 'normal' || from === undefined) return 0.01 * normal();
  const variance = init.startsWith('xavier') ? 2 / (from + to) : 2 / from;
  return init.endsWith('uniform')
    ? (2 * uniform() - 1) * Math.sqrt(3 * variance)
    : normal() * Math.sqrt(variance);
}

/** The WebUI's names; its `swish` is the hard one. */
const ACTIVATIONS: Readonly<
  Record<Settings['activation'], readonly [of: (x: number) => number, slope: (x: number) => number]>
> = {
  linear: [x => x, () => 1],
  relu: [x => Math.max(0, x), x => (x > 0 ? 1 : 0)],
  leakyrelu: [x => (x > 0 ? x : 0.01 * x), x => (x > 0 ? 1 : 0.01)],
  elu: [x => (x > 0 ? x : Math.expm1(x)), x => (x > 0 ? 1 : Math.exp(x))],
  swish: [x => (x * Math.min(6, Math.max(0, x + 3))) / 6, x => (x <= -3 ? 0 : x >= 3 ? 1 : (2 * x + 3) / 6)],
  tanh: [Math.tanh, x => 1 - Math.tanh(x) ** 2],
  sigmoid: [x => 1 / (1 + Math.exp(-x)), x => Math.exp(-x) / (1 + Math.exp(-x)) ** 2],
};

export class Hypernetwork implements Network {
  readonly parameters: Parameters;
  readonly gradient: Parameters;
  readonly #settings: Settings;
  readonly #width: number;
  readonly #layers: readonly Layer[];
  readonly #weights: Weights;
  #strength = 1;

  constructor(settings: Settings, { contextChannels }: MicroConfig, weights: Weights, chance: Random) {
    this.#settings = settings;
    this.#width = contextChannels;
    this.#layers = layersOf(settings, contextChannels);
    this.#weights = weights;
    this.parameters = new Parameters(specsOf(this.#layers, contextChannels));
    for (const { name, shape, start } of this.parameters.specs) {
      const view = this.parameters.view(name);
      for (let i = 0; i < view.length && start === 'weight'; i++)
        view[i] = draw(settings.init, shape, chance);
    }
    weights.add(this.parameters);
    const { specs, values } = this.parameters;
    this.gradient = new Parameters(specs, weights.memory.zeros(values.length));
    weights.train(this.gradient);
  }

  partOf(): Part {
    return 'unet';
  }

  apply(strength: number): void {
    this.#strength = strength;
    this.#weights.set(this.parameters);
  }

  readonly condition = (ops: Ops, prompts: Tensor, seeds?: readonly number[]): Context => ({
    keys: this.#changed('k', ops, prompts, seeds),
    values: this.#changed('v', ops, prompts, seeds),
  });

  #changed(side: Side, ops: Ops, prompts: Tensor, seeds: readonly number[] | undefined): Tensor {
    const { activation, dropout } = this.#settings;
    let hidden = prompts;
    for (const [index, { kind }] of this.#layers.entries()) {
      const name = nameOf(this.#width, side, index);
      if (kind === 'linear') hidden = ops.linear(name, hidden);
      else if (kind === 'norm') hidden = ops.layerNorm(name, hidden);
      else if (kind === 'activation') hidden = ops.map(hidden, ...ACTIVATIONS[activation]);
      else if (seeds !== undefined)
        hidden = ops.times(hidden, survivors(seeds, [index, SIDES.indexOf(side)], hidden, dropout));
    }
    return ops.add(prompts, this.#strength === 1 ? hidden : ops.times(hidden, () => this.#strength));
  }

  /** As safetensors, and as the `.pt` that the WebUI reads: the same names and numbers. */
  async save(path: string, job: TrainJob, step: number): Promise<void> {
    const about = describe(this.#settings, job, step);
    const metadata = {
      ...metadataOf(job, step, 'hypernetwork'),
      ...Object.fromEntries(about.map(([name, value]) => [name, JSON.stringify(value)])),
    };
    const tensors = this.parameters.specs.map(({ name, shape }) => ({ name, dtype: 'F32' as const, shape }));
    await writeResult(path, metadata, tensors, name => this.parameters.view(name));
    const ofSide = (side: Side): PickleValue => {
      const prefix = `hypernetwork.${this.#width}.${side}.`;
      const own = this.parameters.specs.filter(({ name }) => name.startsWith(prefix));
      return {
        entries: own.map(({ name, shape }) => [
          name.slice(prefix.length),
          { shape, values: this.parameters.view(name) },
        ]),
      };
    };
    const sides: PickleValue = { tuple: SIDES.map(ofSide) };
    const file = torchFile(job.name, { entries: [[this.#width, sides], ...about] });
    await writeFile(path.replace(/\.safetensors$/, '.pt'), file);
  }
}

/** What the WebUI keeps beside the weights, under its names. */
function describe(
  { layers, activation, layer_norm, dropout, init }: Settings,
  job: TrainJob,
  step: number,
): readonly (readonly [string, Exclude<PickleValue, object> | readonly number[]])[] {
  const names = { normal: 'Normal', 'xavier-uniform': 'XavierUniform', 'xavier-normal': 'XavierNormal' };
  const weights = { ...names, 'kaiming-uniform': 'KaimingUniform', 'kaiming-normal': 'KaimingNormal' };
  const inner = layers.map((_, i) => (i > 0 && i < layers.length - 1 ? dropout : 0));
  return [
    ['step', step],
    ['name', job.name],
    ['layer_structure', layers],
    ['activation_func', activation],
    ['is_layer_norm', layer_norm],
    ['weight_initialization', weights[init]],
    ['use_dropout', dropout > 0],
    ['last_layer_dropout', dropout > 0],
    ['dropout_structure', inner],
    ['activate_output', false],
    ['sd_checkpoint', null],
    ['sd_checkpoint_name', null],
    ['optional_info', ''],
  ];
}

/** Which values dropout leaves, and how much larger: drawn for each sample by its own number. */
function survivors(
  seeds: readonly number[],
  counters: readonly number[],
  { data }: Tensor,
  dropout: number,
): (index: number) => number {
  const each = data.length / seeds.length;
  let chance = random(0);
  return index => {
    if (index % each === 0) chance = random(seeds[index / each] ?? 0, ...counters);
    return chance.uniform() < dropout ? 0 : 1 / (1 - dropout);
  };
}
