import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SeenCheckpoint } from '../../src/previews/checkpoint.ts';
import { distance, meanDistance, TrainingHashes } from '../../src/previews/hashes.ts';
import { memorised, uniform } from '../../src/previews/overfit.ts';
import { randomFrom } from '../images/drawn.ts';
import { figures, LIMITS } from './helpers.ts';

const random = randomFrom(5);
const hash = (): string => Array.from({ length: 16 }, () => Math.floor(random() * 16).toString(16)).join('');

/** The same hash with so many of its bits turned. */
function turned(original: string, bits: number): string {
  let mask = 0n;
  for (let bit = 0; bit < bits; bit++) mask |= 1n << BigInt((bit * 7) % 64);
  return (BigInt(`0x${original}`) ^ mask).toString(16).padStart(16, '0');
}

const seen = (rows: readonly (readonly string[])[]): readonly SeenCheckpoint[] =>
  rows.map((hashes, index) => ({
    step: index * 10,
    measures: hashes.map(one => figures({ hash: one })),
    burst: false,
  }));

test('distance counts the bits that differ, as counting them one by one does', () => {
  for (let i = 0; i < 200; i++) {
    const [one, other] = [hash(), hash()];
    const differing = (BigInt(`0x${one}`) ^ BigInt(`0x${other}`)).toString(2).replaceAll('0', '').length;
    assert.equal(distance(one, other), differing);
  }
  assert.equal(meanDistance(['0000000000000000', '000000000000000f', '00000000000000ff']), (4 + 8 + 4) / 3);
  assert.equal(meanDistance(['0000000000000000']), undefined);
});

test('a preview that repeats a training picture is named with it, mirrored or not (S-75)', () => {
  const pictures = Array.from({ length: 50 }, (_, i) => ({ name: `${i}.png`, hash: hash() + hash() }));
  const [first = '', mirrored = ''] = pictures[7]?.hash.match(/.{16}/g) ?? [];
  const known = new TrainingHashes(pictures);
  const before = hash();
  const found = memorised(
    seen([
      [before, before, before],
      [turned(first, 8), turned(mirrored, 3), turned(first, 9)],
    ]),
    known,
    LIMITS,
  );
  assert.deepEqual(found, [
    { step: 10, prompt: 0, picture: '7.png', distance: 8, threshold: 8 },
    { step: 10, prompt: 1, picture: '7.png', distance: 3, threshold: 8 },
  ]);
  assert.deepEqual(memorised(seen([[first], [first]]), known, LIMITS), [], 'the base model did it too');
});

test('where the training pictures are alike themselves, likeness says nothing', () => {
  const one = hash();
  const alike = Array.from({ length: 24 }, (_, i) => ({ name: `${i}.png`, hash: turned(one, i % 5) }));
  assert.deepEqual(memorised(seen([[hash()], [one]]), new TrainingHashes(alike), LIMITS), []);
  assert.deepEqual(memorised(seen([[hash()], ['']]), new TrainingHashes(alike), LIMITS), []);
  assert.deepEqual(memorised(seen([[hash()], [one]]), new TrainingHashes([]), LIMITS), []);
});

test('four seeds that come to give one picture are told; three are too few to say (S-75)', () => {
  const base = [hash(), hash(), hash(), hash()];
  const one = hash();
  const same = [one, turned(one, 1), turned(one, 2), turned(one, 3)];
  const half = [one, turned(one, 20), one, turned(one, 20)];
  const found = uniform(seen([base, base, same, half]), ['p', 'p', 'p', 'p'], LIMITS);
  assert.deepEqual(
    found.map(({ step, gravity, prompts }) => [step, gravity, prompts]),
    [
      [20, 'bad', [0, 1, 2, 3]],
      [30, 'warn', [0, 1, 2, 3]],
    ],
  );
  const few = [base, same].map(row => row.slice(1));
  assert.deepEqual(uniform(seen(few), ['p', 'p', 'p'], LIMITS), []);
  assert.deepEqual(uniform(seen([base, same]), ['p', 'p', 'p', 'q'], LIMITS), []);
});
