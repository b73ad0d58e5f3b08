import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type BucketOptions, type Buckets, makeBuckets, selectBucket } from '../../src/images/buckets.ts';

const base: BucketOptions = { resolution: [512, 512], min: 256, max: 1024, step: 64, upscale: 'allow' };

function buckets(options: Partial<BucketOptions> = {}): Buckets {
  const made = makeBuckets({ ...base, ...options });
  assert.ok(made.ok, JSON.stringify(made.diagnostics));
  return made.value;
}

function placed(width: number, height: number, options: Partial<BucketOptions> = {}) {
  const result = selectBucket({ width, height }, buckets(options));
  assert.ok(result.ok, JSON.stringify(result.diagnostics));
  return result.value;
}

test('512² makes the 17 buckets of sd-scripts, in its order', () => {
  const half = ['256x832', '256x896', '256x960', '256x1024', '320x704', '320x768', '384x640', '448x576'];
  const mirrored = ['576x448', '640x384', '704x320', '768x320', '832x256', '896x256', '960x256', '1024x256'];
  assert.deepEqual(
    buckets().sizes.map(size => size.join('x')),
    [...half, '512x512', ...mirrored],
  );
});

test('768² makes 19 buckets, 1024² 25, and 41 with a longer side allowed', () => {
  assert.equal(buckets({ resolution: [768, 768] }).sizes.length, 19);
  assert.equal(buckets({ resolution: [1024, 1024] }).sizes.length, 25);
  assert.equal(buckets({ resolution: [1024, 1024], max: 2048 }).sizes.length, 41);
});

test('1024² with the default longest side loses area in every bucket that is not square', () => {
  for (const [width, height] of buckets({ resolution: [1024, 1024] }).sizes)
    assert.ok(width === height || Math.max(width, height) === 1024);
});

test('min is rounded down and max up to whole steps', () => {
  const { min, max, sizes } = buckets({ min: 300, max: 1000 });
  assert.deepEqual([min, max], [256, 1024]);
  assert.deepEqual(sizes, buckets().sizes);
});

for (const [name, options] of [
  ['a step of 0', { step: 0 }],
  ['a resolution that is no number', { resolution: [Number.NaN, 512] }],
  ['a half pixel', { min: 256.5 }],
  ['a min under one step', { min: 32 }],
  ['a min over the resolution', { min: 640 }],
  ['a max under the resolution', { max: 448 }],
  ['a number that would never end', { max: 2 ** 40 }],
] as const)
  test(`${name} is refused with SDB030`, () => {
    const made = makeBuckets({ ...base, ...options });
    assert.equal(made.ok, false);
    assert.deepEqual(new Set(made.diagnostics.map(d => d.code)), new Set(['SDB030']));
  });

test('a picture that is exactly a bucket is left as it is', () => {
  assert.deepEqual(placed(320, 768), {
    resized: [320, 768],
    bucket: [320, 768],
    crop: { left: 0, top: 0, width: 320, height: 768 },
    cropLoss: 0,
    scale: 1,
    upscaled: false,
  });
});

// Worked by hand from sd-scripts' formulas: 1234/567 = 2.176…; |704/320 − ar| = 0.0236 is the least error.
test('a wide picture covers its bucket and loses the sides', () => {
  const placement = placed(1234, 567);
  assert.deepEqual(placement.bucket, [704, 320]);
  assert.deepEqual(placement.resized, [704, 323]);
  assert.deepEqual(placement.crop, { left: 0, top: 1, width: 704, height: 320 });
  assert.equal(placement.cropLoss, 1 - (704 * 320) / (704 * 323));
});

test('of two buckets equally far the first in the list is taken', () => {
  const sizes = [
    [64, 128],
    [96, 64],
  ] as const; // ratios 0.5 and 1.5 are both 0.5 from a square
  const result = selectBucket({ width: 100, height: 100 }, { ...buckets(), sizes });
  assert.ok(result.ok);
  assert.deepEqual(result.value.bucket, [64, 128]);
});

test('the error is of the ratio itself, not of its logarithm', () => {
  // 1.55: nearest ratio 640/384 = 1.667 (0.117), not 576/448 = 1.286 (0.264); inverted 0.645 goes to 384/640 = 0.6.
  assert.deepEqual(placed(1550, 1000).bucket, [640, 384]);
  assert.deepEqual(placed(1000, 1550).bucket, [384, 640]);
});

test('an enlargement is placed with its factor', () => {
  const result = selectBucket({ width: 256, height: 256 }, buckets({ upscale: 'warn' }));
  assert.ok(result.ok);
  assert.deepEqual([result.value.upscaled, result.value.scale], [true, 2]);
});

test('without upscaling a small picture keeps its size, cut to whole steps', () => {
  const placement = placed(300, 400, { upscale: 'never' });
  assert.deepEqual(placement.resized, [300, 400]);
  assert.deepEqual(placement.bucket, [256, 384]);
  assert.deepEqual(placement.crop, { left: 22, top: 8, width: 256, height: 384 });
  assert.equal(placement.upscaled, false);
});

// 1234x567: area 699,678 > 262,144; ideal 755.3 x 347.1. By width 704 → 323.48 → 320, ratio 2.2 (error 0.0236);
// by height 320 → 696.4 → 640, ratio 2.0 (error 0.176). So 704 x 323, then cut to 704 x 320.
test('without upscaling a large picture is shrunk by the side that bends its ratio less', () => {
  const placement = placed(1234, 567, { upscale: 'never' });
  assert.deepEqual(placement.resized, [704, 323]);
  assert.deepEqual(placement.bucket, [704, 320]);
});

test('without upscaling a picture under one step has no bucket', () => {
  for (const [width, height] of [
    [63, 500],
    [10_000, 30],
  ] as const) {
    const result = selectBucket({ width, height }, buckets({ upscale: 'never' }));
    assert.equal(result.ok, false);
    assert.equal(result.diagnostics[0]?.code, 'SDB031');
  }
});

const sizes = fc.record({
  width: fc.integer({ min: 1, max: 20_000 }),
  height: fc.integer({ min: 1, max: 20_000 }),
});
const options = fc
  .record({
    short: fc.integer({ min: 2, max: 20 }),
    long: fc.integer({ min: 2, max: 20 }),
    below: fc.integer({ min: 0, max: 8 }),
    above: fc.integer({ min: 0, max: 20 }),
    step: fc.constantFrom(8, 32, 64),
    upscale: fc.constantFrom('allow', 'warn', 'never'),
  })
  .map(({ short, long, below, above, step, upscale }): BucketOptions => {
    const [least, most] = [Math.min(short, long), Math.max(short, long)];
    return {
      resolution: [short * step, long * step],
      min: Math.max(1, least - below) * step,
      max: (most + above) * step,
      step,
      upscale,
    };
  });

test('buckets are whole steps within bounds, within the area, sorted, mirrored and never twice', () => {
  fc.assert(
    fc.property(options, o => {
      const { sizes: made, min, max, resolution } = buckets(o);
      const names = made.map(size => size.join('x'));
      assert.equal(new Set(names).size, names.length);
      for (const [i, [w, h]] of made.entries()) {
        assert.ok(w % o.step === 0 && h % o.step === 0 && Math.min(w, h) >= min && Math.max(w, h) <= max);
        assert.ok(w * h <= resolution[0] * resolution[1]);
        assert.ok(names.includes(`${h}x${w}`));
        const before = made[i - 1];
        assert.ok(before === undefined || before[0] < w || (before[0] === w && before[1] < h));
      }
    }),
    { numRuns: 200 },
  );
});

test('every placement covers its bucket, is centred, and `never` never enlarges', () => {
  fc.assert(
    fc.property(sizes, options, (size, o) => {
      const made = buckets(o);
      const result = selectBucket(size, made);
      if (!result.ok) {
        assert.equal(o.upscale, 'never');
        return;
      }
      const { resized, bucket, crop, cropLoss, upscaled } = result.value;
      assert.ok(resized[0] >= bucket[0] && resized[1] >= bucket[1]);
      assert.equal(crop.left, Math.floor((resized[0] - bucket[0]) / 2));
      assert.equal(crop.top, Math.floor((resized[1] - bucket[1]) / 2));
      assert.ok(cropLoss >= 0 && cropLoss < 1);
      if (o.upscale === 'never') {
        assert.ok(!upscaled && resized[0] <= size.width && resized[1] <= size.height + 1);
      } else {
        assert.ok(resized[0] === bucket[0] || resized[1] === bucket[1]);
        assert.ok(made.sizes.some(s => s[0] === bucket[0] && s[1] === bucket[1]));
        const error = Math.abs(bucket[0] / bucket[1] - size.width / size.height);
        if (bucket[0] !== size.width || bucket[1] !== size.height)
          for (const [w, h] of made.sizes) assert.ok(error <= Math.abs(w / h - size.width / size.height));
      }
    }),
    { numRuns: 500 },
  );
});
