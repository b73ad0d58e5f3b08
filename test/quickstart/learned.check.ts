// Run after `npm start` by `npm run test:quickstart`: what the quick start promises of its previews.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { type Movement, measure } from './measure.ts';

const build = join(import.meta.dirname, '../../build');
// Prompts 0-2 carry the trigger, 3-5 do not.
const BUCKETS = new Array<string>(6).fill('512x512');
let movements: Movement[] = [];

before(async () => {
  movements = await measure(build, 'aki-lora', 'aki', BUCKETS);
});

const sum = (list: readonly Movement[], field: 'before' | 'after' | 'moved'): number =>
  list.reduce((total, one) => total + one[field], 0);

test('with the trigger, four fifths of the distance to the character are gone (S-90)', t => {
  const trigger = movements.filter(({ prompt }) => prompt < 3);
  const gone = 1 - sum(trigger, 'after') / sum(trigger, 'before');
  t.diagnostic(`${(gone * 100).toFixed(1)} % of the distance gone`);
  assert.ok(gone >= 0.8, `only ${(gone * 100).toFixed(1)} %`);
});

test('without the trigger, prompts move less than a third as much (S-24)', t => {
  const trigger = sum(
    movements.filter(({ prompt }) => prompt < 3),
    'moved',
  );
  const control = sum(
    movements.filter(({ prompt }) => prompt >= 3),
    'moved',
  );
  t.diagnostic(`controls move ${((control / trigger) * 100).toFixed(1)} % of what trigger prompts move`);
  assert.ok(control < trigger / 3, `they move ${((control / trigger) * 100).toFixed(1)} %`);
});
