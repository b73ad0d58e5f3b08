import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findAmong, findResemblances, type Resemblance } from '../../src/lint/near-duplicates.ts';
import { randomFrom } from '../images/drawn.ts';

const hex = (value: bigint): string => value.toString(16).padStart(16, '0');
const flipped = (value: bigint, bits: readonly number[]): bigint =>
  bits.reduce((sum, bit) => sum ^ (1n << BigInt(bit)), value);
const ones = (value: bigint): number => value.toString(2).replaceAll('0', '').length;

/** What the index must find, all compared with all. */
function naive(hashes: readonly string[], limit: number): readonly Resemblance[] {
  const kept: number[] = [];
  const found: Resemblance[] = [];
  for (const [at, hash] of hashes.entries()) {
    if (hash === '') continue;
    const [own, mirror] = [BigInt(`0x${hash.slice(0, 16)}`), BigInt(`0x${hash.slice(16)}`)];
    const others = kept.flatMap(like => {
      const other = BigInt(`0x${(hashes[like] ?? '').slice(0, 16)}`);
      return [
        { at, like, distance: ones(own ^ other), mirrored: false },
        { at, like, distance: ones(mirror ^ other), mirrored: true },
      ];
    });
    const [best] = others
      .filter(({ distance }) => distance <= limit)
      .sort((a, b) => a.distance - b.distance || Number(a.mirrored) - Number(b.mirrored) || a.like - b.like);
    if (best === undefined) kept.push(at);
    else found.push(best);
  }
  return found;
}

test('the index finds what comparing all with all finds (L-12)', () => {
  const word = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
  const bits = fc.uniqueArray(fc.integer({ min: 0, max: 63 }), { maxLength: 14 });
  const near = fc.array(fc.tuple(fc.nat({ max: 3 }), bits, bits, fc.boolean()), {
    minLength: 2,
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 4, maxLength: 4 }),
      near,
      fc.integer({ min: 0, max: 12 }),
      (seeds, list, limit) => {
        const hashes = list.map(([seed, a, b, turned]) => {
          const [own, mirror] = turned ? [seeds[seed], seeds[3 - seed]] : [seeds[3 - seed], seeds[seed]];
          return hex(flipped(own ?? 0n, a)) + hex(flipped(mirror ?? 0n, b));
        });
        assert.deepEqual(findResemblances(hashes, limit), naive(hashes, limit));
      },
    ),
    { numRuns: 300 },
  );
});

test('every distance up to the limit is found and none above, wherever the bits are', () => {
  const random = randomFrom(7);
  for (let distance = 0; distance <= 12; distance++)
    for (let round = 0; round < 50; round++) {
      const bits = Array.from({ length: 64 }, (_, bit) => bit)
        .sort(() => random() - 0.5)
        .slice(0, distance);
      const hash = hex(0x0123456789abcdefn) + hex(0xaaaa_5555_aaaa_5555n);
      const other = hex(flipped(0x0123456789abcdefn, bits)) + hex(0x5a5a_5a5a_5a5a_5a5an);
      const expected = distance <= 8 ? [{ at: 1, like: 0, distance, mirrored: false }] : [];
      assert.deepEqual(findResemblances([hash, other], 8), expected);
    }
});

test('a mirror image is found, and a flat picture resembles nothing (S-100)', () => {
  const [a, b] = [hex(0xf0f0_1234_5678_9abcn), hex(0x0ff0_cba9_8765_4321n)];
  assert.deepEqual(findResemblances(['', a + b, '', b + a], 8), [
    { at: 3, like: 1, distance: 0, mirrored: true },
  ]);
});

test('what one list has of another is found as by comparing all with all, however many copies there are (L-59)', () => {
  const random = randomFrom(11);
  const word = (): bigint =>
    BigInt(Math.floor(random() * 2 ** 32)) * 2n ** 32n + BigInt(Math.floor(random() * 2 ** 32));
  const seeds = Array.from({ length: 6 }, () => [word(), word()] as const);
  const drawn = (): string => {
    const [own = 0n, mirror = 0n] = seeds[Math.floor(random() * seeds.length)] ?? [];
    const noise = Array.from({ length: Math.floor(random() * 12) }, () => Math.floor(random() * 64));
    return random() < 0.5 ? hex(flipped(own, noise)) + hex(mirror) : hex(mirror) + hex(flipped(own, noise));
  };
  for (let round = 0; round < 100; round++) {
    const others = Array.from({ length: 8 }, drawn).flatMap(hash => [hash, hash, '']);
    const hashes = Array.from({ length: 8 }, drawn);
    const expected = hashes.flatMap((hash, at) => {
      const [own, mirror] = [BigInt(`0x${hash.slice(0, 16)}`), BigInt(`0x${hash.slice(16)}`)];
      const [best] = others
        .flatMap((other, like) => {
          if (other === '') return [];
          const bits = BigInt(`0x${other.slice(0, 16)}`);
          return [
            { at, like, distance: ones(own ^ bits), mirrored: false },
            { at, like, distance: ones(mirror ^ bits), mirrored: true },
          ];
        })
        .filter(({ distance }) => distance <= 8)
        .sort(
          (a, b) => a.distance - b.distance || Number(a.mirrored) - Number(b.mirrored) || a.like - b.like,
        );
      return best ?? [];
    });
    assert.deepEqual(findAmong(hashes, others, 8), expected);
  }
});
