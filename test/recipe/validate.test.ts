// What only checking against the schema shows; the words of every fault are in golden/.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadRecipe } from '../../src/recipe/load.ts';
import { memory } from './memory.ts';

/** The code of every fault, and the text that it marks. */
async function faults(text: string): Promise<readonly string[]> {
  const result = await loadRecipe({ project: '/project', files: memory({ 'sdbuild.yaml': text }) });
  const lines = text.split('\n');
  return result.diagnostics.map(({ code, location }) => {
    const { start, end } = location ?? {};
    return `${code} ${lines[(start?.line ?? 0) - 1]?.slice((start?.column ?? 0) - 1, (end?.column ?? 0) - 1)}`;
  });
}

const recipe = (...lines: readonly string[]): string => ['sdbuild: 1', ...lines].join('\n');
const training = (trainer: string): string =>
  `{method: lora, base: b, datasets: [a], schedule: 1e-4, steps: 1, trainer: ${trainer}}`;

test('every one of several forms is explained by the form that the type of its value chooses', async () => {
  const text = recipe(
    'train:',
    `  a: ${training('kohya')}`,
    `  b: ${training('{}')}`,
    `  c: ${training('{command: []}')}`,
    `  d: ${training('{command: [python, 1]}')}`,
    `  e: ${training('{command: [python]}')}`,
  );
  assert.deepEqual(await faults(text), ['SDB013 kohya', 'SDB012 trainer', 'SDB013 []', 'SDB011 1']);
});

test('keys that hold slashes and tildes are found again', async () => {
  const dataset = '{kind: style, images: x, subsets: {a/b~c: {repeats: 0}}}';
  assert.deepEqual(await faults(recipe(`datasets: {d: ${dataset}}`)), ['SDB013 0']);
});

test('what is wrong under `defaults` is told once, although every entry has it', async () => {
  const text = recipe(
    'defaults: {train: {steps: 0, previews: {prompts: [{prompt: x}]}}}',
    'train:',
    '  a: {method: lora, base: b, datasets: [a], schedule: 1e-4}',
    '  b: {method: lora, base: b, datasets: [a], schedule: 1e-4}',
  );
  assert.deepEqual(await faults(text), ['SDB013 0', 'SDB012 {prompt: x}']);
});

test('a recipe that was faulty is accepted once it is mended, by the same process', async () => {
  assert.deepEqual(await faults(recipe('report: []')), ['SDB011 []']);
  assert.deepEqual(await faults(recipe('report: {}')), []);
});
