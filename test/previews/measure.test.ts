import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp, { type Sharp } from 'sharp';
import type { Evidence } from '../../src/previews/evidence.ts';
import { measurePixels, measurePreview } from '../../src/previews/measure.ts';
import { signsOf } from '../../src/previews/signs.ts';
import { grainy, randomFrom, scene } from '../images/drawn.ts';
import { LIMITS, measured, PROMPT } from './helpers.ts';

const SIDE = 512;
const seeds = [1, 2, 3, 4];
const raw = { width: SIDE, height: SIDE, channels: 3 } as const;

/** What a damaged picture shows beside the whole one. */
async function signs(damaged: Sharp, whole: Sharp): Promise<readonly Evidence[]> {
  const base = { ...(await measured(whole)), against: 'base' } as const;
  return signsOf(await measured(damaged), [base], PROMPT, LIMITS);
}

const named = (found: readonly Evidence[]): readonly string[] =>
  found.map(({ sign, gravity }) => `${sign} ${gravity}`);

function noisePixels(): Sharp {
  const random = randomFrom(9);
  return sharp(
    Uint8Array.from({ length: SIDE * SIDE * 3 }, () => random() * 256),
    { raw },
  );
}

test('the noise of calm parts is measured as it was laid on, and texture does not count (S-46)', async () => {
  const calm = sharp({ create: { width: SIDE, height: SIDE, channels: 3, background: '#808080' } });
  const pixels = await calm.raw().toBuffer();
  for (const sigma of [4, 8, 16, 32]) {
    const random = randomFrom(sigma);
    for (let at = 0; at < pixels.length; at += 3) {
      const grain = sigma * Math.sqrt(-2 * Math.log(random() + 1e-12)) * Math.cos(2 * Math.PI * random());
      pixels.fill(Math.max(0, Math.min(255, Math.round(128 + grain))), at, at + 3);
    }
    const { noise } = measurePixels({ rgb: pixels, width: SIDE, height: SIDE });
    assert.ok(Math.abs(noise / sigma - 1) < 0.1, `${sigma}: ${noise}`);
  }
  assert.ok((await measured(scene(1, SIDE, SIDE))).noise < 7);
});

test('noise: a warning from a little, bad from more, past recovery when there is nothing else (S-46, S-74)', async () => {
  for (const seed of seeds) {
    const whole = scene(seed, SIDE, SIDE);
    assert.deepEqual(named(await signs(whole.clone(), whole)), []);
    assert.deepEqual(named(await signs(await grainy(seed, SIDE, SIDE, 24), whole)), ['noise bad']);
    assert.ok(named(await signs(noisePixels(), whole)).includes('noise fatal'));
  }
});

test('a plain background, grey, sepia, paleness and blur are seen, each for what it is (S-47, S-48, S-74)', async () => {
  for (const seed of seeds) {
    const whole = scene(seed, SIDE, SIDE);
    const kept = await whole.clone().extract({ left: 96, top: 96, width: 320, height: 320 }).png().toBuffer();
    const plain = sharp({ create: { width: SIDE, height: SIDE, channels: 3, background: 'tan' } }).composite([
      { input: kept, gravity: 'centre' },
    ]);
    assert.ok(named(await signs(plain, whole)).includes('background warn'));
    assert.ok(named(await signs(whole.clone().greyscale(), whole)).includes('monochrome bad'));
    const sepia = whole.clone().greyscale().tint({ r: 180, g: 120, b: 60 });
    const brown = named(await signs(sepia, whole));
    assert.ok(brown.includes('tint bad') || brown.includes('monochrome bad'), brown.join());
    const pale = named(await signs(whole.clone().modulate({ saturation: 0.25 }), whole));
    assert.ok(pale.includes('fading warn') || pale.includes('monochrome bad'), pale.join());
    assert.ok(named(await signs(whole.clone().blur(6), whole)).includes('melted bad'));
  }
});

test('a preview that was enlarged pixel by pixel is judged at the size at which it was made', async () => {
  for (const [width, height] of [
    [64, 64],
    [48, 80],
    [64, 32],
  ] as const) {
    const small = scene(3, width, height);
    const bytes = await small.clone().png().toBuffer();
    const large = sharp(bytes).resize(width * 8, height * 8, { kernel: 'nearest' });
    assert.deepEqual(await measured(large), await measured(small));
  }
  const twice = await measured(sharp(await scene(3, 64, 64).png().toBuffer()).resize(512, 512));
  assert.deepEqual([twice.width, twice.height], [512, 512], 'a smooth enlargement cannot be undone');
  const icon = sharp(await scene(3, 16, 16).png().toBuffer()).resize(256, 256, { kernel: 'nearest' });
  assert.equal((await measured(icon)).width, 32, 'large squares are what the picture shows');
});

test('pictures of a few pixels, and of one colour, have figures too', async () => {
  for (const [width, height] of [
    [1, 1],
    [2, 3],
    [1, 512],
    [7, 5],
    [17, 16],
  ] as const) {
    const random = randomFrom(width);
    const rgb = Uint8Array.from({ length: width * height * 3 }, () => random() * 256);
    for (const pixels of [rgb, rgb.fill(200)])
      for (const [name, value] of Object.entries(measurePixels({ rgb: pixels, width, height })))
        assert.ok(name === 'hash' || Number.isFinite(value), `${width}x${height} ${name}: ${value}`);
  }
});

test('larger previews are reduced to 512, and say the same', async () => {
  const bytes = await scene(2, 512, 512).png().toBuffer();
  const [small, large] = [await measured(sharp(bytes)), await measured(sharp(bytes).resize(1024))];
  assert.deepEqual([large.width, large.height], [512, 512]);
  assert.ok(Math.abs(large.colourfulness / small.colourfulness - 1) < 0.1);
  assert.ok(Math.abs(large.noise - small.noise) < 1.5, `${large.noise} ${small.noise}`);
});

test('what is no picture, cut off or missing is a fault, never an exception', async () => {
  const png = await scene(1, 64, 64).png().toBuffer();
  for (const bytes of [new Uint8Array(), Buffer.from('no picture'), png.subarray(0, png.length / 2)])
    assert.equal((await measurePreview({ file: 'preview.png', bytes })).ok, false);
  assert.equal((await measurePreview('/nowhere/preview.png')).ok, false);
});
