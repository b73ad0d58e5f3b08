import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ALPHAS, sampleDdim } from '../../src/trainers/micro/diffusion.ts';
import { type Batch, computeGradient } from '../../src/trainers/micro/gradient.ts';
import { Lora, startLora } from '../../src/trainers/micro/lora.ts';
import { Memory } from '../../src/trainers/micro/memory.ts';
import { layers } from '../../src/trainers/micro/ops.ts';
import { Parameters } from '../../src/trainers/micro/parameters.ts';
import { random } from '../../src/trainers/micro/random.ts';
import { Tape } from '../../src/trainers/micro/tape.ts';
import { denoiserSpecs, type MicroConfig, UNET } from '../../src/trainers/micro/topology.ts';
import { tokenCount } from '../../src/trainers/micro/vocabulary.ts';
import { Weights } from '../../src/trainers/micro/weights.ts';

const config: MicroConfig = {
  channels: 8,
  timeChannels: 16,
  contextChannels: 8,
  contextLength: 4,
  textLayers: 2,
  heads: 2,
  groups: 4,
  autoencoderChannels: 8,
  vocabulary: ['a', 'b'],
  scale: 8,
  timestepPower: 1,
};
const specs = denoiserSpecs(config, tokenCount(config.vocabulary));

/** Trains all of a model: the losses of a batch, and the gradient of their mean. */
function fullGradient(clipSkip: number, parameters: Parameters, batch: Batch) {
  const weights = new Weights(new Memory(), parameters);
  const gradient = new Parameters(specs, weights.memory.zeros(parameters.values.length));
  weights.train(gradient);
  return { losses: computeGradient(config, clipSkip, weights, batch, gradient), gradient };
}

test('the U-Net has the 25 blocks of Stable Diffusion 1.x and its tensors', () => {
  const names = specs.map(spec => spec.name).filter(name => name.startsWith(UNET));
  // SD 1.x has 686: input block 7 widens there and needs a skip connection, which equal widths do without.
  assert.equal(names.length, 686 - 2);
  const blocks = new Set(
    names.map(
      name => name.slice(UNET.length).match(/^(input_blocks\.\d+|middle_block|output_blocks\.\d+)/)?.[0],
    ),
  );
  blocks.delete(undefined);
  assert.equal(blocks.size, 25);
  for (const name of [
    'input_blocks.1.1.transformer_blocks.0.attn2.to_k.weight',
    'input_blocks.3.0.op.weight',
    'output_blocks.2.1.conv.weight',
    'output_blocks.5.2.conv.bias',
    'output_blocks.11.1.proj_out.weight',
  ])
    assert.ok(names.includes(UNET + name), name);
});

test('the gradient is that of the loss: it agrees with finite differences, at an odd picture size too', () => {
  const parameters = new Parameters(specs);
  parameters.initialise(random(3));
  // Layers that start at zero would hide what lies behind them.
  const draw = random(4);
  for (let i = 0; i < parameters.values.length; i++)
    parameters.values[i] = (parameters.values[i] ?? 0) + draw.normal() * 0.05;
  const [width, height, n] = [3, 5, 2];
  const size = n * width * height * 4;
  const batch = {
    width,
    height,
    noised: Float32Array.from({ length: size }, draw.normal),
    noise: Float32Array.from({ length: size }, draw.normal),
    timesteps: [100, 900],
    tokens: [[1, 2], [1]],
    seeds: [],
  };
  const { values } = fullGradient(1, parameters, batch).gradient;
  const loss = (changed: Float32Array): number => {
    const { losses } = fullGradient(1, new Parameters(specs, changed), batch);
    return ((losses[0] ?? 0) + (losses[1] ?? 0)) / n;
  };
  // Along the gradient itself, where the change is largest against rounding.
  const norm = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  const step = 1e-2 / norm;
  const [up, down] = [1, -1].map(sign => parameters.values.map((v, i) => v + sign * step * (values[i] ?? 0)));
  assert.ok(up !== undefined && down !== undefined);
  const slope = (loss(up) - loss(down)) / (2 * 1e-2);
  assert.ok(Math.abs(slope / norm - 1) < 0.02, `slope ${slope}, norm ${norm}`);
});

test('what a mask hides is not learned, and a sample counts as much as its weight says', () => {
  const parameters = new Parameters(specs);
  const draw = random(6);
  for (let i = 0; i < parameters.values.length; i++) parameters.values[i] = draw.normal() * 0.1;
  const [width, height] = [2, 2];
  const plain = {
    width,
    height,
    noised: Float32Array.from({ length: 32 }, draw.normal),
    noise: Float32Array.from({ length: 32 }, draw.normal),
    timesteps: [100, 900],
    tokens: [[1, 2], [1]],
    seeds: [],
  };
  const gradientOf = (batch: Batch): readonly number[] => [
    ...fullGradient(1, parameters, batch).gradient.values,
  ];
  // The second sample's first place is hidden: what was drawn there may be anything.
  const masks = Float32Array.of(1, 1, 1, 1, 0, 1, 1, 1);
  const other = plain.noise.map((value, i) => (i >= 16 && i < 20 ? value + 5 : value));
  assert.deepEqual(gradientOf({ ...plain, masks }), gradientOf({ ...plain, masks, noise: other }));
  assert.notDeepEqual(gradientOf(plain), gradientOf({ ...plain, noise: other }));
  // A sample of weight 0 is not there; the mean is over both all the same.
  const [first, none] = [
    gradientOf({ ...plain, weights: [1, 0] }),
    gradientOf({ ...plain, weights: [0, 0] }),
  ];
  assert.ok(none.every(value => value === 0));
  assert.deepEqual(first, gradientOf({ ...plain, weights: [1, 0], noise: other }));
});

test('CLIP skip 2 leaves the last layer of the text encoder out', () => {
  const parameters = new Parameters(specs);
  const draw = random(5);
  for (let i = 0; i < parameters.values.length; i++) parameters.values[i] = draw.normal() * 0.1;
  const batch = {
    width: 2,
    height: 2,
    noised: Float32Array.from({ length: 16 }, draw.normal),
    noise: new Float32Array(16),
    timesteps: [500],
    tokens: [[1, 2]],
    seeds: [],
  };
  const touched = (clipSkip: number, layer: number): boolean => {
    const { gradient } = fullGradient(clipSkip, parameters, batch);
    const name = `cond_stage_model.transformer.text_model.encoder.layers.${layer}.mlp.fc1.weight`;
    return gradient.view(name).some(value => value !== 0);
  };
  assert.equal(touched(1, 1), true);
  assert.equal(touched(2, 1), false);
  assert.equal(touched(2, 0), true);
});

test('DDIM finds the picture when the noise is predicted without error', () => {
  const target = Float32Array.from([0.5, -1, 2, 0.1]);
  const predict = (x: Float32Array, t: number): Float32Array => {
    const alpha = ALPHAS[t] ?? 0;
    return x.map((value, i) => (value - Math.sqrt(alpha) * (target[i % 4] ?? 0)) / Math.sqrt(1 - alpha));
  };
  const start = Float32Array.from({ length: 4 }, random(1).normal);
  const found = sampleDdim(start, 20, [7], predict);
  for (let i = 0; i < 4; i++) assert.ok(Math.abs((found[i] ?? 0) - (target[i] ?? 0)) < 1e-4);
  const draw = random(2);
  let drawn = 0;
  const ancestral = sampleDdim(start, 20, [7], predict, noise => {
    drawn++;
    for (let i = 0; i < noise.length; i++) noise[i] = draw.normal();
  });
  assert.equal(drawn, 19, 'new noise at every step but the last (S-43)');
  for (let i = 0; i < 4; i++) assert.ok(Math.abs((ancestral[i] ?? 0) - (target[i] ?? 0)) < 1e-4);
});

test('a LoRA’s gradient is that of the adapted layers by the chain rule', () => {
  const draw = random(8);
  const key = 'w.weight';
  const lora = [{ name: 'm', key, shape: [3, 5], rank: 2, alpha: 4 }];
  const base = new Parameters([{ name: key, shape: [3, 5], start: 'weight' }]);
  const start = startLora(lora, draw);
  for (const { values } of [base, start]) for (let i = 0; i < values.length; i++) values[i] = draw.normal();
  const weights = new Weights(new Memory(), base);
  const { memory } = weights;
  const network = new Lora(lora, weights, start);
  const { parameters, gradient } = network;
  // Any smooth loss will do: a random quadratic of a layer's outputs.
  const input = Float32Array.from({ length: 20 }, draw.normal);
  const target = Float32Array.from({ length: 12 }, draw.normal);
  const loss = (): number =>
    memory.scoped(() => {
      network.apply(1);
      const tape = new Tape(memory, true);
      const { data, grad } = layers(tape, weights, 1).linear('w', tape.input(input, [4, 5]));
      for (let i = 0; i < data.length; i++)
        if (grad !== undefined) grad[i] = 2 * ((data[i] ?? 0) - (target[i] ?? 0));
      tape.backward();
      return data.reduce((sum, value, i) => sum + (value - (target[i] ?? 0)) ** 2, 0);
    });
  loss();
  const slopes = gradient.values.slice();
  const step = 1e-2;
  for (const [i, value] of [...parameters.values].entries()) {
    const [up = 0, down = 0] = [value + step, value - step].map(moved => {
      parameters.values[i] = moved;
      return loss();
    });
    parameters.values[i] = value;
    const slope = (up - down) / (2 * step);
    assert.ok(Math.abs(slope - (slopes[i] ?? 0)) < 1e-2 * Math.max(1, Math.abs(slope)), `value ${i}`);
  }
  network.apply(0);
  assert.deepEqual([...weights.get(key).value], [...base.values]);
});
