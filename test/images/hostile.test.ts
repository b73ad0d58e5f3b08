// Damaged, strange and hostile files: a picture measured, or a diagnostic with its name; never an exception.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import sharp from 'sharp';
import { measurePicture } from '../../src/images/measure.ts';
import { emptyPng } from './bomb.ts';
import { scene } from './drawn.ts';

const FILE = 'images/aki/001.png';

async function outcome(bytes: Uint8Array): Promise<string> {
  const result = await measurePicture({ file: FILE, bytes });
  if (result.ok) {
    JSON.stringify(result.value, (_, value) => {
      if (typeof value === 'number') assert.ok(Number.isFinite(value), JSON.stringify(result.value));
      return value;
    });
    return `${result.value.width}x${result.value.height}`;
  }
  const [diagnostic] = result.diagnostics;
  assert.equal(diagnostic?.location?.file, FILE);
  assert.doesNotMatch(diagnostic?.message ?? '', /\n/);
  return diagnostic?.code ?? '';
}

const picture = scene(1, 96, 64);

test('nothing, text and a bomb are refused (L-10, SDB032)', async () => {
  assert.equal(await outcome(new Uint8Array(0)), 'L-10');
  assert.equal(await outcome(Buffer.from('not a picture')), 'L-10');
  assert.equal(await outcome(emptyPng(10_001, 10_000)), 'SDB032');
});

for (const format of ['png', 'jpeg', 'webp'] as const)
  test(`a ${format} cut off at every tenth byte is refused`, async () => {
    const bytes = await picture.clone().toFormat(format).toBuffer();
    for (let length = 0; length < bytes.length; length += 10)
      assert.equal(await outcome(bytes.subarray(0, length)), 'L-10', `${length} of ${bytes.length} bytes`);
    assert.equal(await outcome(bytes), '96x64');
  });

test('an animation is refused (L-21)', async () => {
  const frames = await sharp(
    [await picture.clone().png().toBuffer(), await picture.clone().flop().png().toBuffer()],
    {
      join: { animated: true },
    },
  )
    .gif()
    .toBuffer();
  assert.equal(await outcome(frames), 'L-21');
});

test('pictures of odd shape and kind are measured', async () => {
  const plain = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: 'teal' } })
      .png()
      .toBuffer();
  assert.equal(await outcome(await plain(1, 1)), '1x1');
  assert.equal(await outcome(await plain(1, 10_000)), '1x10000');
  assert.equal(await outcome(await plain(10_000, 1)), '10000x1');
  assert.equal(await outcome(await scene(1, 3000, 130).png().toBuffer()), '3000x130');
  const kinds = [
    picture.clone().toColourspace('rgb16').png(),
    picture.clone().ensureAlpha(0.5).toColourspace('rgb16').png(),
    picture.clone().toColourspace('cmyk').jpeg(),
    picture.clone().toColourspace('b-w').png(),
    picture.clone().ensureAlpha(0.5).greyscale().png(),
    picture.clone().ensureAlpha(0.5).png({ palette: true, colours: 4 }),
    picture.clone().png({ palette: true, colours: 2 }),
    picture.clone().tiff(),
    picture.clone().gif(),
  ];
  for (const kind of kinds) assert.equal(await outcome(await kind.toBuffer()), '96x64');
});

test('random damage never throws', async () => {
  const files = await Promise.all(
    (['png', 'jpeg', 'webp', 'tiff', 'gif'] as const).map(format =>
      picture.clone().toFormat(format).toBuffer(),
    ),
  );
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: files.length - 1 }), damage, async (which, changes) => {
      const bytes = Uint8Array.from(files[which] ?? []);
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      await outcome(bytes);
    }),
    { numRuns: 300 },
  );
});
