import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import sharp from 'sharp';
import { type Buckets, makeBuckets } from '../../src/images/buckets.ts';
import { type PreparedPicture, preparePicture } from '../../src/images/prepare.ts';
import { emptyPng } from './bomb.ts';

const folder = mkdtempSync(join(tmpdir(), 'sdbuild-images-'));
after(() => rmSync(folder, { recursive: true }));

const made = makeBuckets({ resolution: [64, 64], min: 32, max: 128, step: 8, upscale: 'allow' });
assert.ok(made.ok);
const buckets: Buckets = made.value;

/** Left half red, right half blue, top row green: no two orientations look alike. */
const WIDTH = 96;
const HEIGHT = 64;
const pixels = new Uint8Array(WIDTH * HEIGHT * 3);
for (let y = 0; y < HEIGHT; y++)
  for (let x = 0; x < WIDTH; x++)
    pixels.set(y < 16 ? [0, 255, 0] : x < 48 ? [255, 0, 0] : [0, 0, 255], (y * WIDTH + x) * 3);
const picture = () => sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } });

const options = { buckets, flatten: 'white' };
async function prepare(bytes: Uint8Array, more: Partial<typeof options> = {}): Promise<PreparedPicture> {
  const result = await preparePicture({ file: 'a.png', bytes }, { ...options, ...more });
  assert.ok(result.ok, JSON.stringify(result.diagnostics));
  return result.value;
}

async function refusal(source: string | Uint8Array): Promise<string> {
  const input = typeof source === 'string' ? source : { file: 'images/aki/001.png', bytes: source };
  const result = await preparePicture(input, options);
  assert.equal(result.ok, false);
  const [diagnostic] = result.diagnostics;
  assert.ok(diagnostic);
  assert.equal(diagnostic.location?.file, typeof source === 'string' ? source : 'images/aki/001.png');
  assert.doesNotMatch(diagnostic.message, /\n/);
  return `${diagnostic.code} ${diagnostic.message}`;
}

async function pixelAt(png: Uint8Array, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  assert.equal(info.channels, 3);
  return [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
}

test('a picture becomes an 8-bit RGB PNG of its bucket, with the crop on record', async () => {
  const prepared = await prepare(await picture().png().toBuffer());
  const header = await sharp(prepared.png).metadata();
  assert.deepEqual(
    [header.format, header.width, header.height, header.channels, header.depth, header.space],
    ['png', 80, 48, 3, 'uchar', 'srgb'],
  );
  assert.deepEqual(
    [prepared.width, prepared.height, prepared.format, prepared.orientation, prepared.hadAlpha],
    [96, 64, 'png', 1, false],
  );
  assert.deepEqual(prepared.resized, [80, 53]);
  assert.deepEqual(prepared.bucket, [80, 48]);
  assert.deepEqual(prepared.crop, { left: 0, top: 2, width: 80, height: 48 });
});

test('the same picture gives the same bytes, and nothing of the metadata goes along', async () => {
  const plain = await picture().png().toBuffer();
  const tagged = await picture()
    .withExif({ IFD0: { Artist: 'somebody' } })
    .withIccProfile('srgb')
    .png({ compressionLevel: 9 })
    .toBuffer();
  assert.notDeepEqual(plain, tagged);
  const [a, b] = [await prepare(plain), await prepare(tagged)];
  assert.deepEqual(a.png, b.png);
  assert.deepEqual((await sharp(a.png).metadata()).exif, undefined);
});

test('pictures that differ in metadata or encoding only have one pixel digest (L-11)', async () => {
  const plain = await prepare(await picture().png().toBuffer());
  const other = await prepare(
    await picture()
      .withExif({ IFD0: { Artist: 'x' } })
      .webp({ lossless: true })
      .toBuffer(),
  );
  const changed = pixels.slice();
  changed[5] = 7;
  const different = await prepare(
    await sharp(changed, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
      .png()
      .toBuffer(),
  );
  const reshaped = await prepare(
    await sharp(pixels, { raw: { width: HEIGHT, height: WIDTH, channels: 3 } })
      .png()
      .toBuffer(),
  );
  assert.match(plain.pixelDigest, /^[0-9a-f]{64}$/);
  assert.equal(other.pixelDigest, plain.pixelDigest);
  assert.notEqual(different.pixelDigest, plain.pixelDigest);
  assert.notEqual(reshaped.pixelDigest, plain.pixelDigest);
});

/** Where the EXIF standard says that a camera held like this stores the pixel seen at (x, y). */
function whereStored(orientation: number, x: number, y: number): readonly [column: number, row: number] {
  const [right, bottom] = [WIDTH - 1 - x, HEIGHT - 1 - y];
  if (orientation === 1) return [x, y];
  if (orientation === 2) return [right, y];
  if (orientation === 3) return [right, bottom];
  if (orientation === 4) return [x, bottom];
  if (orientation === 5) return [y, x];
  if (orientation === 6) return [y, right];
  if (orientation === 7) return [bottom, right];
  return [bottom, x];
}

for (let orientation = 1; orientation <= 8; orientation++)
  test(`EXIF orientation ${orientation} is applied before the bucket is chosen`, async () => {
    const upright = await prepare(await picture().png().toBuffer());
    const swapped = orientation > 4;
    const [width, height] = swapped ? [HEIGHT, WIDTH] : [WIDTH, HEIGHT];
    const stored = new Uint8Array(pixels.length);
    for (let y = 0; y < HEIGHT; y++)
      for (let x = 0; x < WIDTH; x++) {
        const [column, row] = whereStored(orientation, x, y);
        const from = (y * WIDTH + x) * 3;
        stored.set(pixels.subarray(from, from + 3), (row * width + column) * 3);
      }
    const turned = await sharp(stored, { raw: { width, height, channels: 3 } })
      .withMetadata({ orientation })
      .png()
      .toBuffer();
    const prepared = await prepare(turned);
    assert.deepEqual([prepared.width, prepared.height, prepared.orientation], [96, 64, orientation]);
    assert.equal(prepared.pixelDigest, upright.pixelDigest);
    assert.deepEqual(prepared.png, upright.png);
  });

test('alpha is laid on the colour asked for, whatever colour hides under it', async () => {
  const rgba = new Uint8Array(64 * 64 * 4);
  for (let i = 0; i < rgba.length; i += 4) rgba.set([200, 0, 0, i < rgba.length / 2 ? 0 : 255], i);
  const png = await sharp(rgba, { raw: { width: 64, height: 64, channels: 4 } })
    .png()
    .toBuffer();
  const white = await prepare(png);
  assert.equal(white.hadAlpha, true);
  assert.deepEqual(await pixelAt(white.png, 10, 5), [255, 255, 255]);
  assert.deepEqual(await pixelAt(white.png, 10, 60), [200, 0, 0]);
  const teal = await prepare(png, { flatten: '#008080' });
  assert.deepEqual(await pixelAt(teal.png, 10, 5), [0, 128, 128]);
});

test('an alpha channel that is opaque everywhere is no alpha', async () => {
  const opaque = await prepare(await picture().ensureAlpha(1).png().toBuffer());
  assert.equal(opaque.hadAlpha, false);
  assert.equal(opaque.pixelDigest, (await prepare(await picture().png().toBuffer())).pixelDigest);
});

for (const [name, encode] of [
  ['16-bit PNG', () => picture().toColourspace('rgb16').png()],
  ['16-bit PNG with alpha', () => picture().ensureAlpha(1).toColourspace('rgb16').png()],
  ['palette PNG', () => picture().png({ palette: true })],
  ['JPEG', () => picture().jpeg({ quality: 100, chromaSubsampling: '4:4:4' })],
  ['WebP', () => picture().webp({ lossless: true })],
  ['AVIF', () => picture().avif({ lossless: true })],
] as const)
  test(`${name} becomes 8-bit sRGB that looks the same`, async () => {
    const prepared = await prepare(await encode().toBuffer());
    for (const [x, y, colour] of [
      [20, 40, [255, 0, 0]],
      [60, 40, [0, 0, 255]],
      [40, 3, [0, 255, 0]],
    ] as const)
      for (const [i, value] of (await pixelAt(prepared.png, x, y)).entries()) {
        assert.ok(Math.abs(value - (colour[i] ?? 0)) <= 6, `${x},${y}: ${value}`);
      }
  });

for (const format of ['jpeg', 'tiff'] as const)
  test(`CMYK ${format} becomes RGB of the nearest colours that inks can print`, async () => {
    const prepared = await prepare(await picture().toColourspace('cmyk').toFormat(format).toBuffer());
    const dominant = async (x: number, y: number) => {
      const rgb = await pixelAt(prepared.png, x, y);
      return rgb.indexOf(Math.max(...rgb));
    };
    assert.deepEqual([await dominant(20, 40), await dominant(40, 3), await dominant(60, 40)], [0, 1, 2]);
  });

test('grey of 8 and 16 bits becomes three equal channels', async () => {
  for (const space of ['b-w', 'grey16']) {
    const prepared = await prepare(await picture().toColourspace(space).png().toBuffer());
    const [r, g, b] = await pixelAt(prepared.png, 20, 40);
    assert.ok(r === g && g === b);
  }
});

test('without upscaling a small picture is only cropped: its pixels are the source’s own', async () => {
  const png = await picture().extract({ left: 30, top: 0, width: 41, height: 45 }).png().toBuffer();
  const prepared = await prepare(png, { buckets: { ...buckets, upscale: 'never' } });
  assert.deepEqual(prepared.bucket, [40, 40]);
  const cropped = await sharp(png).extract({ left: 0, top: 2, width: 40, height: 40 }).raw().toBuffer();
  assert.deepEqual(await sharp(prepared.png).raw().toBuffer(), cropped);
});

test('a strip of 4000x1 fills its bucket without filling the memory', async () => {
  const strip = await sharp({ create: { width: 4000, height: 1, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const prepared = await prepare(strip);
  assert.deepEqual(prepared.bucket, [128, 32]);
  assert.deepEqual(await pixelAt(prepared.png, 64, 16), [255, 0, 0]);
});

test('a file is read from its path, and a missing one is named', async () => {
  const path = join(folder, 'one.png');
  writeFileSync(path, await picture().png().toBuffer());
  const result = await preparePicture(path, options);
  assert.ok(result.ok);
  assert.match(await refusal(join(folder, 'none.png')), /^L-10 .*ENOENT/);
});

test('zero bytes, text, SVG and a half header are no pictures (L-10)', async () => {
  assert.match(await refusal(new Uint8Array(0)), /^L-10/);
  assert.match(await refusal(Buffer.from('not a picture')), /^L-10/);
  assert.match(
    await refusal(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')),
    /^L-10 .*svg/,
  );
  assert.match(await refusal((await picture().png().toBuffer()).subarray(0, 20)), /^L-10/);
});

for (const format of ['jpeg', 'png', 'webp', 'avif', 'gif'] as const)
  test(`a truncated ${format} is refused, even when only its end is gone (L-10)`, async () => {
    const bytes = await picture().toFormat(format).toBuffer();
    for (const missing of [format === 'gif' ? 2 : 1, 2, 12, 100, Math.floor(bytes.length / 2)])
      assert.match(
        await refusal(bytes.subarray(0, bytes.length - missing)),
        /^L-10/,
        `${missing} bytes short`,
      );
  });

test('a decompression bomb is refused before it is decoded', async () => {
  const bomb = emptyPng(10_001, 10_000);
  assert.match(await refusal(bomb), /^SDB032 .*10001x10000/);
});

test('an animation is refused with its number of frames (L-21)', async () => {
  const frames = await sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3, pageHeight: 32 } })
    .gif()
    .toBuffer();
  assert.match(await refusal(frames), /^L-21 .*2 frames/);
});

test('an unknown flatten colour faults the recipe, not the picture', async () => {
  const result = await preparePicture(
    { file: 'a.png', bytes: await picture().png().toBuffer() },
    { buckets, flatten: 'whitish' },
  );
  assert.equal(result.ok, false);
  assert.equal(result.diagnostics[0]?.code, 'SDB033');
  assert.equal(result.diagnostics[0]?.location, undefined);
});

test('damaged bytes give a picture or a diagnostic, never an exception', async () => {
  const sources = await Promise.all(
    (['png', 'jpeg', 'webp', 'gif'] as const).map(format =>
      picture().resize(24, 16).toFormat(format).toBuffer(),
    ),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...sources),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }),
      async (source, edits) => {
        const bytes = Uint8Array.from(source);
        for (const [at, value] of edits) bytes[at % bytes.length] = value;
        const result = await preparePicture({ file: 'x', bytes }, options);
        assert.ok(result.ok || result.diagnostics.length > 0);
      },
    ),
    { numRuns: 150 },
  );
});
