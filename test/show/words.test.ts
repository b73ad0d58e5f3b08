import assert from 'node:assert/strict';
import { test } from 'node:test';
import { count, duration } from '../../src/show/words.ts';

test('numbers are written with separated thousands and the right form of the noun', () => {
  assert.equal(count(1_234_567), '1,234,567');
  assert.equal(count(999), '999');
  assert.equal(count(1, 'item'), '1 item');
  assert.equal(count(0, 'item'), '0 items');
});

test('durations are written in the unit a person would say', () => {
  const written = [
    [12, '12 ms'],
    [1234, '1.2 s'],
    [9949, '9.9 s'],
    [9960, '10 s'],
    [59_400, '59 s'],
    [59_700, '1 min 00 s'],
    [200_000, '3 min 20 s'],
    [7_500_000, '2 h 05 min'],
    [7_199_000, '2 h 00 min'],
  ] as const;
  for (const [ms, text] of written) assert.equal(duration(ms), text);
});
