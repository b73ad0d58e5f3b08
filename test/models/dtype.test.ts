import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DTYPE_BITS, decodeFloats, encodeFloats, isDtype } from '../../src/models/dtype.ts';

/** Every F16 value by its definition: sign, 5 bits of exponent, 10 of mantissa. */
function halfValue(bits: number): number {
  const [sign, exponent, mantissa] = [bits >> 15 ? -1 : 1, (bits >> 10) & 31, bits & 1023];
  if (exponent === 31) return mantissa === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (exponent === 0 ? mantissa * 2 ** -24 : (1024 + mantissa) * 2 ** (exponent - 25));
}

/** Slow rounding by the rule itself: a multiple of the spacing, of two equally near the even one. */
function slowHalf(value: number): number {
  if (!Number.isFinite(value)) return value;
  const size = Math.abs(value);
  const exponent = Math.max(-14, Math.floor(Math.log2(size || 2 ** -20)));
  const spacing = 2 ** ((2 ** exponent > size && exponent > -14 ? exponent - 1 : exponent) - 10);
  const steps = size / spacing;
  const below = Math.floor(steps);
  const up = steps - below > 0.5 || (steps - below === 0.5 && below % 2 === 1);
  const rounded = (below + (up ? 1 : 0)) * spacing;
  return (
    (rounded >= 65_536 ? Number.POSITIVE_INFINITY : rounded) * (value < 0 || Object.is(value, -0) ? -1 : 1)
  );
}

const half = (value: number): number =>
  decodeFloats(encodeFloats(Float32Array.of(value), 'F16'), 'F16')[0] ?? Number.NaN;

test('all 65,536 halves read as their definition says', () => {
  const bits = Uint16Array.from({ length: 65_536 }, (_, i) => i);
  const values = decodeFloats(new Uint8Array(bits.buffer), 'F16');
  for (const [i, value] of values.entries()) assert.ok(Object.is(value, halfValue(i)), `0x${i.toString(16)}`);
});

test('every tie between two halves, and both its neighbours, round to nearest even', () => {
  for (let bits = 0; bits < 0x7c00; bits++) {
    const tie = (halfValue(bits) + (bits === 0x7bff ? 65_536 : halfValue(bits + 1))) / 2;
    const word = new Uint32Array(Float32Array.of(tie).buffer)[0] ?? 0;
    for (const neighbour of [word - 1, word, word + 1]) {
      const value = new Float32Array(Uint32Array.of(neighbour).buffer)[0] ?? 0;
      for (const signed of [value, -value]) assert.ok(Object.is(half(signed), slowHalf(signed)), `${signed}`);
    }
  }
});

test('halves overflow from 65520 and keep what is just under', () => {
  assert.equal(half(65_519.996), 65_504);
  assert.equal(half(65_520), Number.POSITIVE_INFINITY);
  assert.equal(half(-65_520), Number.NEGATIVE_INFINITY);
  assert.ok(Number.isNaN(half(Number.NaN)));
  assert.equal(half(2 ** -25), 0);
  assert.equal(half(2 ** -25 * 1.0001), 2 ** -24);
});

test('any float32 rounds to the half that the rule names', () => {
  fc.assert(
    fc.property(fc.float(), value => Object.is(half(value), slowHalf(value))),
    { numRuns: 2000 },
  );
});

test('bfloat16 is the upper half of a float32, rounded to nearest even', () => {
  const encode = (word: number): number =>
    new Uint16Array(encodeFloats(new Float32Array(Uint32Array.of(word).buffer), 'BF16').buffer)[0] ?? 0;
  assert.equal(encode(0x3f80_8000), 0x3f80); // a tie goes to the even one, down
  assert.equal(encode(0x3f81_8000), 0x3f82); // a tie goes to the even one, up
  assert.equal(encode(0x3f80_8001), 0x3f81);
  assert.equal(encode(0x7f7f_ffff), 0x7f80); // the largest overflows
  assert.equal(encode(0x0000_8000), 0); // subnormals too
  assert.equal(encode(0x8000_8001), 0x8001);
  assert.equal(encode(0x7f80_0000), 0x7f80);
  assert.equal(encode(0x7f80_0001) & 0x7fff, 0x7fc0); // NaN stays NaN
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffff }), bits => {
      const bytes = new Uint8Array(Uint16Array.of(bits).buffer);
      const value = decodeFloats(bytes, 'BF16');
      if (!Number.isNaN(value[0])) assert.deepEqual(encodeFloats(value, 'BF16'), bytes);
    }),
  );
});

test('floats are read wherever they lie in a buffer', () => {
  const bytes = new Uint8Array(17);
  bytes.set(new Uint8Array(Float64Array.of(0.1, -3).buffer), 1);
  assert.deepEqual([...decodeFloats(bytes.subarray(1), 'F64')], [Math.fround(0.1), -3]);
  assert.deepEqual([...decodeFloats(bytes.subarray(9, 17), 'F64')], [-3]);
  const single = new Uint8Array(Float32Array.of(9, 8, 7).buffer);
  assert.deepEqual([...decodeFloats(single.subarray(4, 8), 'F32')], [8]);
});

test('only names of dtypes are dtypes', () => {
  assert.ok(isDtype('BF16') && isDtype('F8_E4M3FNUZ'));
  for (const other of ['toString', 'f16', '', 7, null]) assert.equal(isDtype(other), false);
  assert.equal(Object.keys(DTYPE_BITS).length, 22);
});
