import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ValueStep } from '../../src/build/step.ts';
import { Rig } from './rig.ts';

const NAMES = ['a', 'b', 'c', 'd'];

/** Upper-cases each text, and marks those that hold the letter of the rule. */
const captions = (letter: string, evaluated: string[]): ValueStep => ({
  id: 'captions',
  target: 'captions',
  kind: { name: 'caption', version: 1 },
  params: { letter },
  items: NAMES.map(name => ({ name, inputs: [{ file: `${name}.txt` }] })),
  evaluate: ({ item, read }) => {
    evaluated.push(item.name);
    const text = read(`${item.name}.txt`);
    return { ok: true, value: text.includes(letter) ? text.toUpperCase() : text };
  },
});

const rigWithTexts = (): Rig => {
  const rig = new Rig();
  for (const name of NAMES) rig.write(`${name}.txt`, name);
  return rig;
};

test('an edited rule counts only what came out another; the rest is known to stand under it from then on', async () => {
  using rig = rigWithTexts();
  const evaluated: string[] = [];
  const build = (letter: string) => rig.build([captions(letter, evaluated)]);
  assert.equal((await build('-')).ran, 4);
  const edited = await build('b');
  assert.deepEqual([edited.ran, edited.kept], [1, 3]);
  assert.equal(evaluated.length, 8);
  const again = await build('b');
  assert.deepEqual([again.ran, again.kept], [0, 4]);
  assert.equal(evaluated.length, 8, 'nothing is evaluated again');
  // Back: the three stand under the first recipe still, the other is evaluated.
  const back = await build('-');
  assert.deepEqual([back.ran, back.kept], [1, 3]);
  assert.equal(evaluated.length, 9);
});

test('what changed since an edited rule is not taken for what was evaluated then', async () => {
  using rig = rigWithTexts();
  const evaluated: string[] = [];
  const build = (letter: string) => rig.build([captions(letter, evaluated)]);
  await build('-');
  await build('b');
  // A new record under the first recipe, after the alias to the second.
  await build('-');
  rig.write('c.txt', 'cb');
  await build('-');
  evaluated.length = 0;
  const summary = await build('b');
  assert.deepEqual([summary.ran, summary.kept], [2, 2]);
  assert.deepEqual(evaluated.toSorted(), ['b', 'c']);
});

test('compaction keeps what stands under which rule', async () => {
  using rig = rigWithTexts();
  const evaluated: string[] = [];
  const build = (letter: string) => rig.build([captions(letter, evaluated)]);
  await build('-');
  // Each edit leaves a record and an alias behind, so that the log is rewritten on the way.
  for (let i = 0; i < 12; i++) await build(i % 2 === 0 ? 'b' : 'a');
  evaluated.length = 0;
  const summary = await build('a');
  assert.deepEqual([summary.ran, summary.kept], [0, 4]);
  assert.deepEqual(evaluated, []);
});

test('what an interrupted build tried under an edited rule is not tried again', async () => {
  using rig = rigWithTexts();
  const evaluated: string[] = [];
  await rig.build([captions('-', evaluated)]);
  for (const [stopsAfter, already] of [
    ['a', 0],
    ['b', 1],
    ['d', 2],
  ] as const) {
    const controller = new AbortController();
    const step = captions('x', evaluated);
    const evaluate: typeof step.evaluate = given => {
      if (given.item.name === stopsAfter) controller.abort();
      return step.evaluate(given);
    };
    evaluated.length = 0;
    await rig.build([{ ...step, evaluate }], { signal: controller.signal });
    assert.deepEqual(evaluated, NAMES.slice(already, NAMES.indexOf(stopsAfter) + 1));
  }
});
