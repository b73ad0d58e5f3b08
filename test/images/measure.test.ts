import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp, { type Sharp } from 'sharp';
import { measurePicture, type PictureMeasures } from '../../src/images/measure.ts';
import { enlarged, grainy, scene } from './drawn.ts';

async function measure(picture: Sharp | Uint8Array): Promise<PictureMeasures> {
  const bytes = picture instanceof Uint8Array ? picture : await picture.png().toBuffer();
  const result = await measurePicture({ file: 'a.png', bytes });
  assert.ok(result.ok, JSON.stringify(result.diagnostics));
  return result.value;
}

const SIDE = 512;
const draw = (seed: number): Sharp => scene(seed, SIDE, SIDE);
const seeds = [1, 2, 3, 4, 5];
const bits = (hex: string): string => BigInt(`0x${hex}`).toString(2).padStart(64, '0');
const distance = (a: string, b: string): number => [...bits(a)].filter((bit, i) => bit !== bits(b)[i]).length;
const own = ({ hashes }: PictureMeasures): string => hashes.slice(0, 16);
const mirror = ({ hashes }: PictureMeasures): string => hashes.slice(16);

test('the hash stays near through compression, size and noise, and far between scenes', async () => {
  const originals = await Promise.all(seeds.map(seed => measure(draw(seed))));
  for (const [i, seed] of seeds.entries()) {
    const hash = own(originals[i] as PictureMeasures);
    const same = [
      await measure(await draw(seed).jpeg({ quality: 40 }).toBuffer()),
      await measure(draw(seed).resize(SIDE / 2)),
      await measure(await grainy(seed, SIDE, SIDE)),
    ];
    for (const one of same) assert.ok(distance(own(one), hash) <= 6);
    for (const other of originals.slice(i + 1)) assert.ok(distance(own(other), hash) > 12);
  }
});

test('the mirror hash is that of the mirror image', async () => {
  for (const seed of seeds) {
    const [picture, turned] = [await measure(draw(seed)), await measure(draw(seed).flop())];
    assert.ok(distance(mirror(picture), own(turned)) <= 2);
    assert.ok(distance(own(picture), own(turned)) > 12);
  }
});

test('flat pictures have no hash, for all of them would be the same', async () => {
  const flat = sharp({ create: { width: 200, height: 200, channels: 3, background: 'teal' } });
  const { hashes, detail, selfRatio, blockiness } = await measure(flat);
  assert.deepEqual([hashes, detail, selfRatio, blockiness], ['', 0, undefined, undefined]);
});

test('a picture that was doubled loses little when it is halved; one that was not, much', async () => {
  for (const seed of seeds) {
    const { selfRatio: drawn = 0 } = await measure(draw(seed));
    const { selfRatio: photo = 0 } = await measure(await grainy(seed, SIDE, SIDE));
    assert.ok(drawn > 4 && photo > 4, `${drawn} ${photo}`);
    for (const original of [draw(seed), await grainy(seed, SIDE, SIDE)]) {
      const { selfRatio: twice = 9 } = await measure(await enlarged(original, SIDE, SIDE, 2));
      assert.ok(twice > 1 && twice < 2.7, `${twice}`);
    }
  }
});

test('edges are as wide as they were blurred, at any size and under grain; what is flat has none', async () => {
  for (const seed of seeds) {
    const [sharp, blurred, large] = [draw(seed), draw(seed).blur(4), scene(seed, 1536, 1536).blur(12)];
    const [at = 0, of = 0, beyond = 0] = await Promise.all(
      [sharp, blurred, large].map(async one => (await measure(one)).edge),
    );
    assert.ok(at < 4 && of > 10 && of < 30, `${at} ${of}`);
    assert.ok(Math.abs(beyond / of - 1) < 0.5, `${beyond} ${of}`);
  }
  const flat = sharp({ create: { width: 64, height: 64, channels: 3, background: '#888' } });
  assert.equal((await measure(flat)).edge, undefined);
});

test('windows of a large picture say the same as those of a small one', async () => {
  const large = await measure(await grainy(1, 1600, 1200));
  const doubled = await measure(await enlarged(await grainy(1, 1600, 1200), 1600, 1200, 2));
  assert.ok((large.selfRatio ?? 0) > 5 && (doubled.selfRatio ?? 9) < 2.5);
});

test('blockiness grows with compression, outlives a PNG, and is found on a grid turned by EXIF', async () => {
  const quality = async (seed: number, value: number) =>
    (await measure(await draw(seed).jpeg({ quality: value }).toBuffer())).blockiness ?? 0;
  for (const seed of seeds) {
    const clean = (await measure(draw(seed))).blockiness ?? 0;
    const [good, poor, bad] = [await quality(seed, 90), await quality(seed, 30), await quality(seed, 10)];
    assert.ok(clean < 1.1 && good < 1.1 && poor > 1.25 && bad > poor, `${clean} ${good} ${poor} ${bad}`);
  }
  const jpeg = await scene(1, 517, 523).jpeg({ quality: 20 }).toBuffer();
  const upright = (await measure(jpeg)).blockiness ?? 0;
  assert.equal((await measure(sharp(jpeg))).blockiness, upright);
  for (let orientation = 2; orientation <= 8; orientation++) {
    const turned = await measure(await sharp(jpeg).withMetadata({ orientation }).png().toBuffer());
    assert.equal(turned.width, orientation < 5 ? 517 : 523);
    assert.ok(
      Math.abs((turned.blockiness ?? 0) - upright) < 0.1,
      `${orientation}: ${turned.blockiness} ${upright}`,
    );
  }
});

test('pixel art on the grid of JPEG is not taken for its blocks', async () => {
  const art = await draw(1).resize(64, 64).png().toBuffer();
  const { blockiness = 0 } = await measure(sharp(art).resize(SIDE, SIDE, { kernel: 'nearest' }));
  assert.ok(blockiness < 1.25, `${blockiness}`);
});

test('tones: percentiles, clipping and entropy of known brightness', async () => {
  const half = await sharp({ create: { width: 100, height: 50, channels: 3, background: 'white' } })
    .png()
    .toBuffer();
  const picture = sharp({ create: { width: 100, height: 100, channels: 3, background: 'black' } }).composite([
    { input: half, gravity: 'north' },
  ]);
  assert.deepEqual((await measure(picture)).tone, { p5: 0, p99: 255, clipped: 1, midtones: 0, entropy: 1 });
});

test('chroma: grey is grey to the last digit, a tint is not', async () => {
  const grey = (await measure(draw(1).greyscale())).chroma;
  assert.deepEqual(grey, { greyPsnr: 99, colourless: 1 });
  assert.ok((await measure(draw(1))).chroma.greyPsnr < 25);
});

test('border: bands with straight edges count, a figure before a plain ground does not', async () => {
  const framed = scene(2, 400, 300).extend({ top: 50, bottom: 100, background: 'black' });
  const { bands } = (await measure(framed)).border;
  assert.ok(Math.abs(bands[0] - 50 / 450) < 0.005 && Math.abs(bands[2] - 100 / 450) < 0.005, `${bands}`);
  assert.deepEqual([bands[1], bands[3]], [0, 0]);
  const figure = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><rect width="400" height="400" fill="#fff"/><ellipse cx="200" cy="200" rx="90" ry="150" fill="#a33"/></svg>',
  );
  assert.deepEqual((await measure(sharp(figure))).border, { bands: [0, 0, 0, 0], ring: 255 });
});

test('alpha: what is transparent is white, and what lies hidden is counted', async () => {
  const pixels = Buffer.alloc(100 * 100 * 4, 255);
  for (let i = 0; i < 1000; i++) pixels.set([200, 30, 30, 0], i * 4);
  const picture = await measure(sharp(pixels, { raw: { width: 100, height: 100, channels: 4 } }));
  assert.deepEqual(picture.alpha, { translucent: 0.1, hidden: 0.1 });
  assert.equal(picture.tone.p5, 255);
  const opaque = await measure(draw(1).ensureAlpha());
  assert.equal(opaque.alpha, undefined);
});

test('colour modes are read off the header', async () => {
  const jpeg = await draw(1).toColourspace('cmyk').jpeg().toBuffer();
  const deep = await draw(1).toColourspace('rgb16').png().toBuffer();
  const grey = await draw(1).toColourspace('b-w').png().toBuffer();
  const wide = await draw(1).withIccProfile('p3').png().toBuffer();
  const plain = await draw(1).withIccProfile('srgb').png().toBuffer();
  const turned = await draw(1).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const modes = await Promise.all([jpeg, deep, grey, wide, plain, turned].map(measure));
  assert.deepEqual(
    modes.map(one => one.modes),
    [['cmyk'], ['16-bit'], ['grey'], ['profile'], [], ['turned']],
  );
});

test('what is kept of a picture is small', async () => {
  const measures = await measure(await grainy(3, SIDE, SIDE));
  assert.ok(JSON.stringify(measures).length < 400, JSON.stringify(measures));
});
