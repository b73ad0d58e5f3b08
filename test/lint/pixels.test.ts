// Every check of pixels: one drawn picture that trips it, one that does not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp, { type Sharp } from 'sharp';
import { makeBuckets, selectBucket } from '../../src/images/buckets.ts';
import { measurePicture } from '../../src/images/measure.ts';
import type { CheckId } from '../../src/lint/catalogue.ts';
import { checkBuckets, checkMonochromes, checkResemblances } from '../../src/lint/comparing.ts';
import type { Finding } from '../../src/lint/finding.ts';
import type { MeasuredPicture, PixelSettings } from '../../src/lint/measured.ts';
import { findResemblances } from '../../src/lint/near-duplicates.ts';
import { checkMonochrome, checkPixels } from '../../src/lint/pixels.ts';
import { enlarged, grainy, scene } from '../images/drawn.ts';

const SIDE = 512;
const settings: PixelSettings = { kind: 'character', upscale: 'warn', longestBucket: 4, flatten: 'white' };
const made = makeBuckets({ resolution: [SIDE, SIDE], min: 256, max: 1024, step: 64, upscale: 'warn' });
assert.ok(made.ok);
const buckets = made.value;

async function look(
  picture: Sharp | Uint8Array,
  tags: readonly string[] = [],
  name = 'a.png',
): Promise<MeasuredPicture> {
  const bytes = picture instanceof Uint8Array ? picture : await picture.png().toBuffer();
  const measured = await measurePicture({ file: name, bytes });
  assert.ok(measured.ok, JSON.stringify(measured.diagnostics));
  const placed = selectBucket(measured.value, buckets);
  assert.ok(placed.ok);
  const { bucket, cropLoss } = placed.value;
  return { name, measures: measured.value, bucket, cropLoss, shows: new Set(tags) };
}

async function check(
  picture: Sharp | Uint8Array,
  { tags = [], ...more }: Partial<PixelSettings> & { readonly tags?: readonly string[] } = {},
): Promise<readonly string[]> {
  const findings = checkPixels(await look(picture, tags), { ...settings, ...more });
  for (const finding of findings) assertComplete(finding);
  return findings.map(({ id, severity }) => `${severity} ${id}`);
}

function assertComplete({ id, image, measured, threshold, message, remedy }: Finding): void {
  assert.ok(message !== '' && remedy !== '' && Number.isFinite(threshold), id);
  assert.ok(Number.isFinite(measured) && image === 'a.png', id);
}

const draw = (seed = 1, width = SIDE, height = SIDE): Sharp => scene(seed, width, height);

test('L-15: a picture out of focus, also one that is large; not twice where L-14 says it', async () => {
  assert.deepEqual(await check(draw(1, 1536, 1536).blur(12)), ['warning L-15']);
  assert.deepEqual(await check(draw(1, 1536, 1536).blur(2)), []);
  const overrides = { 'L-15': { thresholds: { threshold: 2 } } };
  const soft = await enlarged(draw(), SIDE, SIDE, 2);
  assert.deepEqual(await check(soft, { overrides }), ['warning L-14']);
  assert.deepEqual(await check(soft, { overrides: { ...overrides, 'L-14': { severity: 'off' } } }), [
    'warning L-15',
  ]);
  const lower = { 'L-15': { thresholds: { threshold: 40 } } };
  assert.deepEqual(await check(draw(1, 1536, 1536).blur(12), { overrides: lower }), []);
});

test('ten drawn scenes, plain, grainy and as JPEG of quality 90, have nothing wrong with them', async () => {
  for (let seed = 1; seed <= 10; seed++) {
    assert.deepEqual(await check(draw(seed)), []);
    assert.deepEqual(await check(await grainy(seed, SIDE, SIDE)), []);
    assert.deepEqual(await check(await draw(seed).jpeg({ quality: 90 }).toBuffer()), []);
  }
});

test('L-13: a picture smaller than its bucket; graver under half; only that where enlarging is allowed', async () => {
  assert.deepEqual(await check(draw(1, 400, 400)), ['warning L-13']);
  assert.deepEqual(await check(draw(1, 200, 200)), ['error L-13']);
  assert.deepEqual(await check(draw(1, 400, 400), { upscale: 'allow' }), []);
  assert.deepEqual(await check(draw(1, 200, 200), { upscale: 'allow' }), ['warning L-13']);
  assert.deepEqual(await check(draw(1, 200, 200), { upscale: 'never' }), []);
  assert.deepEqual(await check(draw(1, 700, 700)), []);
});

test('L-14: an enlarged picture, unless it is so large that its half is enough', async () => {
  for (let seed = 1; seed <= 5; seed++)
    assert.deepEqual(await check(await enlarged(draw(seed), SIDE, SIDE, 2)), ['warning L-14']);
  assert.deepEqual(await check(await enlarged(draw(1, 1200, 1200), 1200, 1200, 2)), []);
});

test('L-16: three times longer than wide; an error where no bucket is as long', async () => {
  assert.deepEqual(await check(draw(1, 1024, 320)), ['warning L-16']);
  assert.ok((await check(draw(1, 1024, 320), { longestBucket: 2 })).includes('error L-16'));
  assert.deepEqual(await check(draw(1, 1024, 360)), []);
});

test('L-17: more than a third of the longer side is cropped away', async () => {
  assert.deepEqual(await check(draw(1, 2048, 300)), ['error L-16', 'warning L-17']);
  const square = { ...(await look(draw(1, 900, 550))), bucket: [512, 512] as const, cropLoss: 1 - 550 / 900 };
  assert.deepEqual(
    checkPixels(square, settings).map(({ id, measured }) => [id, measured]),
    [['L-17', 0.389]],
  );
  assert.deepEqual(checkPixels({ ...square, cropLoss: 0.3 }, settings), []);
});

test('L-19: a full body in a square, for a character more than for a style (S-33)', async () => {
  const tags = ['full body', '1girl'];
  assert.deepEqual(await check(draw(), { tags }), ['warning L-19']);
  assert.deepEqual(await check(draw(), { tags, kind: 'style' }), ['info L-19']);
  assert.deepEqual(await check(draw(1, 512, 768), { tags }), []);
  assert.deepEqual(await check(draw(), { tags: ['upper body'] }), []);
});

test('L-20: transparency says what colour it becomes, and whether something lies beneath', async () => {
  const hole = Buffer.from(`<svg width="${SIDE}" height="${SIDE}"><circle cx="256" cy="256" r="60"/></svg>`);
  const holed = draw()
    .ensureAlpha()
    .composite([{ input: hole, blend: 'dest-out' }]);
  const [finding] = checkPixels(await look(holed), { ...settings, flatten: 'grey' });
  assert.equal(finding?.id, 'L-20');
  assert.match(finding?.message ?? '', /^4 % of it is transparent and becomes grey/);
  const palette = await holed.png({ palette: true }).toBuffer();
  assert.ok((await check(palette)).includes('warning L-20'));
  assert.deepEqual(await check(draw().ensureAlpha()), []);
});

test('L-21: CMYK, 16 bits, a foreign profile, one channel; an orientation is no fault', async () => {
  const modes = [
    draw().toColourspace('cmyk').jpeg({ quality: 95 }),
    draw().toColourspace('rgb16').png(),
    draw().withIccProfile('p3').png(),
    draw().toColourspace('b-w').png(),
  ];
  for (const picture of modes) assert.deepEqual(await check(await picture.toBuffer()), ['warning L-21']);
  assert.deepEqual(await check(await draw().withMetadata({ orientation: 6 }).png().toBuffer()), []);
});

test('L-22: a monochrome picture among coloured ones, unless a tag says so', async () => {
  const sepia = await look(draw(2).greyscale().toColourspace('srgb'), [], 'b.png');
  const [untold, told, coloured] = [
    checkMonochrome(sepia, settings),
    checkMonochrome({ ...sepia, shows: new Set(['1girl', 'greyscale']) }, settings),
    checkMonochrome(await look(draw()), settings),
  ];
  assert.deepEqual([untold?.map(({ id }) => id), told, coloured], [['L-22'], [], undefined]);
  const set = (...each: readonly (readonly Finding[] | undefined)[]) =>
    checkMonochromes(
      each.filter(one => one !== undefined),
      each.length,
    ).length;
  assert.equal(set(untold, coloured, coloured), 1);
  assert.equal(set(untold, untold, untold, coloured), 0);
  assert.equal(set(told, coloured), 0);
});

test('L-23: blocks of a JPEG, by its pixels or by its tags', async () => {
  const jpeg = (quality: number) => draw().jpeg({ quality }).toBuffer();
  assert.deepEqual(await check(await jpeg(30)), ['warning L-23']);
  assert.deepEqual(await check(await jpeg(8)), ['error L-23']);
  assert.deepEqual(await check(await jpeg(80)), []);
  const [tagged] = checkPixels(await look(draw(), ['jpeg artifacts']), settings);
  assert.deepEqual([tagged?.id, tagged?.evidence], ['L-23', 'tags']);
});

test('L-24: too dark, too bright, black and white; white paper is meant to be bright', async () => {
  const toned = (a: number, b: number) => draw().linear(a, b);
  assert.deepEqual(await check(toned(0.25, 0)), ['info L-24']);
  assert.deepEqual(await check(toned(0.04, 244)), ['info L-24', 'info L-25']);
  assert.ok((await check(toned(40, -4000).greyscale().toColourspace('srgb'))).includes('info L-24'));
  const ink = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}"><rect width="512" height="512" fill="#fff"/><ellipse cx="250" cy="260" rx="120" ry="190" fill="#000"/></svg>`,
  );
  assert.ok(!(await check(sharp(ink))).includes('info L-24'));
  assert.deepEqual(await check(toned(0.9, 10)), []);
});

test('L-25: a few flat tones', async () => {
  const bands = `<svg width="${SIDE}" height="${SIDE}"><rect width="512" height="512" fill="#aab"/><rect width="512" height="200" fill="#375"/></svg>`;
  assert.deepEqual(await check(sharp(Buffer.from(bands))), ['info L-25']);
  assert.deepEqual(await check(draw(2)), []);
});

test('L-26: a letterbox on opposite sides; one band, or a plain ground, is none', async () => {
  const letterbox = scene(2, 512, 384).extend({ top: 64, bottom: 64, background: 'black' });
  assert.deepEqual(await check(letterbox), ['warning L-26']);
  assert.deepEqual(await check(scene(2, 512, 448).extend({ bottom: 64, background: 'black' })), []);
  const pillars = scene(3, 384, 512).extend({ left: 64, right: 64, background: '#fff' });
  assert.deepEqual(await check(pillars), ['warning L-26']);
});

test('L-12: near copies, also mirrored ones, are named with the first; distinct and equal pictures are not', async () => {
  const bytes = await draw(1).png().toBuffer();
  const pictures = [
    draw(1),
    draw(2),
    sharp(bytes).flop(),
    sharp(bytes).resize(300, 300),
    sharp(bytes).extract({ left: 5, top: 5, width: 502, height: 502 }),
    draw(1),
  ];
  const hashes = await Promise.all(pictures.map(async one => (await look(one)).measures.hashes));
  const distinct = findResemblances([hashes[0] ?? '', hashes[1] ?? ''], 8);
  const pair = [
    { name: 'a.png', pixelDigest: '0' },
    { name: 'b.png', pixelDigest: '1' },
  ];
  assert.deepEqual(checkResemblances(distinct, pair, settings), []);
  const named = pictures.map((_, i) => ({ name: `${i}.png`, pixelDigest: `${i === 5 ? 0 : i}` }));
  const findings = checkResemblances(findResemblances(hashes, 8), named, settings);
  assert.deepEqual(
    findings.map(({ image, message }) => [image, message.replace(/:.*/, '')]),
    [
      ['2.png', 'nearly the same picture as the mirror image of `0.png`'],
      ['3.png', 'nearly the same picture as `0.png`'],
      ['4.png', 'looks much like `0.png`'],
    ],
  );
});

test('L-18: buckets that do not fill a batch, and how much of all batches stays empty (S-36)', () => {
  const check = (...shown: readonly (readonly [string, number])[]) =>
    checkBuckets(shown, { size: 4, buckets: 9 }, settings);
  const [small, ...others] = check(['512x512', 12], ['448x512', 1], ['576x512', 2]);
  assert.deepEqual([small?.severity, small?.measured, others.length], ['warning', 2, 0]);
  assert.match(
    small?.message ?? '',
    /2 of 3 buckets .* batch of 4 \(448x512: 1, 576x512: 2\); 25 % of all places/,
  );
  assert.deepEqual(check(['512x512', 8], ['448x512', 4]), []);
  const [lopsided] = check(['512x512', 100], ['448x512', 4]);
  assert.deepEqual([lopsided?.id, lopsided?.severity, lopsided?.measured], ['L-18', 'info', 0.962]);
  assert.deepEqual(check(), []);
});

test('a check that is off says nothing, and a recipe moves its threshold', async () => {
  const small = draw(1, 400, 400);
  const off: CheckId = 'L-13';
  assert.deepEqual(await check(small, { overrides: { [off]: { severity: 'off' } } }), []);
  assert.deepEqual(await check(small, { overrides: { [off]: { thresholds: { threshold: 1.5 } } } }), []);
});
