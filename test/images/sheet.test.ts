import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import sharp from 'sharp';
import { renderSheet, thumbnail } from '../../src/images/sheet.ts';

const folder = mkdtempSync(join(tmpdir(), 'sdbuild-sheet-'));
after(() => rmSync(folder, { recursive: true }));

const solid = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } });

async function decode(png: Uint8Array) {
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3),
  ];
  return { at, width: info.width, height: info.height };
}

test('pictures stand in rows and columns, from files, encoded bytes and raw pixels alike', async () => {
  const file = join(folder, 'red.png');
  writeFileSync(file, await solid(40, 40, 'red').png().toBuffer());
  const blue = await solid(80, 80, 'blue').webp({ lossless: true }).toBuffer();
  const green = {
    rgb: new Uint8Array(8 * 8 * 3).map((_, i) => (i % 3 === 1 ? 255 : 0)),
    width: 8,
    height: 8,
  };
  const sheet = await renderSheet({
    columns: [{ label: 'aki' }, { label: 'tree' }],
    rows: [
      { label: 'step 0', pictures: [file, blue] },
      { label: 'step 100', pictures: [null, green] },
    ],
    tile: 40,
  });
  assert.ok(sheet.ok);
  const { at, width, height } = await decode(sheet.value);
  const [x0, x1] = [width - 2 * 44 + 20, width - 44 + 20];
  const [y0, y1] = [height - 2 * 44 + 20, height - 44 + 20];
  assert.deepEqual(at(x0, y0), [255, 0, 0]);
  assert.deepEqual(at(x1, y0), [0, 0, 255]);
  assert.deepEqual(at(x0, y1), [255, 255, 255]);
  assert.deepEqual(at(x1, y1), [0, 255, 0]);
});

test('labels of any text are drawn beside, never as markup', async () => {
  const picture = await solid(32, 32, 'white').png().toBuffer();
  const sheet = await renderSheet({
    columns: [{ label: '<rect width="999" height="999" fill="red"/> & "初音"' }],
    rows: [{ label: 'a\u0000<b>', pictures: [picture] }],
    tile: 120,
  });
  assert.ok(sheet.ok);
  const { data } = await sharp(sheet.value).raw().toBuffer({ resolveWithObject: true });
  let grey = true;
  for (let i = 0; i < data.length; i += 3) grey &&= data[i] === data[i + 1];
  assert.ok(grey, 'no red from the label');
});

test('the same sheet is the same bytes', async () => {
  const picture = await solid(32, 32, 'teal').png().toBuffer();
  const sheet = { columns: [{ label: 'x' }], rows: [{ label: 'y', pictures: [picture] }], tile: 64 };
  const [a, b] = [await renderSheet(sheet), await renderSheet(sheet)];
  assert.ok(a.ok && b.ok);
  assert.deepEqual(a.value, b.value);
});

test('an empty sheet is still a picture, and a broken cell is named', async () => {
  const empty = await renderSheet({ columns: [], rows: [], tile: 64 });
  assert.ok(empty.ok);
  const broken = await renderSheet({
    columns: [{ label: '' }],
    rows: [{ label: '', pictures: [Buffer.from('no picture')] }],
    tile: 64,
  });
  assert.equal(broken.ok, false);
  assert.equal(broken.diagnostics[0]?.location?.file, 'row 1, column 1');
});

test('a thumbnail is an upright WebP within its box, and never enlarged', async () => {
  const file = join(folder, 'wide.jpg');
  writeFileSync(file, await solid(200, 100, 'red').withMetadata({ orientation: 6 }).jpeg().toBuffer());
  const small = await thumbnail(file, 50);
  assert.ok(small.ok);
  const { format, width, height } = await sharp(small.value).metadata();
  assert.deepEqual([format, width, height], ['webp', 25, 50]);
  const same = await thumbnail(file, 900);
  assert.ok(same.ok);
  assert.equal((await sharp(same.value).metadata()).width, 100);
  const none = await thumbnail(join(folder, 'none.png'), 50);
  assert.equal(none.ok, false);
  assert.equal(none.diagnostics[0]?.code, 'L-10');
});
