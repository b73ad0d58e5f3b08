import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLatents, type KeptLatents, readLatentsSize } from '../../src/lint/latents.ts';
import { readLatentsName } from '../../src/lint/latents-name.ts';

/** An array as numpy keeps it. */
function npy(descr: string, shape: string, body: Buffer): Buffer {
  const header = `${`{'descr': '${descr}', 'fortran_order': False, 'shape': ${shape}, }`.padEnd(117)}\n`;
  const length = Buffer.alloc(2);
  length.writeUInt16LE(header.length);
  return Buffer.concat([Buffer.from('\x93NUMPY\x01\x00', 'latin1'), length, Buffer.from(header), body]);
}

/** A file within a ZIP, as numpy writes it: not compressed, with sizes of 64 bits. */
function entry(name: string, body: Buffer, method = 0): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50, 0);
  head.writeUInt16LE(method, 8);
  head.writeUInt32LE(0xffffffff, 18);
  head.writeUInt32LE(0xffffffff, 22);
  head.writeUInt16LE(name.length, 26);
  head.writeUInt16LE(20, 28);
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(BigInt(body.length), 4);
  extra.writeBigUInt64LE(BigInt(body.length), 12);
  return Buffer.concat([head, Buffer.from(name), extra, body]);
}

const pair = Buffer.alloc(16);
pair.writeBigInt64LE(640n, 0);
pair.writeBigInt64LE(480n, 8);
const latents = entry('latents.npy', npy('<f4', '(4, 64, 64)', Buffer.alloc(4 * 64 * 64 * 4)));
const size = (name = 'original_size.npy', descr = '<i8') => entry(name, npy(descr, '(2,)', pair));

test('the size is read from the numbers in the file, and nothing that would need unpickling', () => {
  assert.deepEqual(readLatentsSize(Buffer.concat([latents, size()])), [640, 480]);
  assert.deepEqual(readLatentsSize(Buffer.concat([latents, size('original_size_64x64.npy')])), [640, 480]);
  assert.equal(readLatentsSize(Buffer.concat([latents, size('original_size.npy', '|O')])), undefined);
  assert.equal(readLatentsSize(latents), undefined);
  assert.equal(readLatentsSize(entry('original_size.npy', npy('<i8', '(2,)', pair), 8)), undefined);
  assert.equal(readLatentsSize(Buffer.concat([latents, size()]).subarray(0, -80)), undefined);
  assert.equal(readLatentsSize(Buffer.from('not a ZIP at all, but long enough to be one')), undefined);
});

test('the name tells the picture, and in newer versions the size', () => {
  assert.deepEqual(readLatentsName('a_b.npz'), { stem: 'a_b' });
  assert.deepEqual(readLatentsName('a_0640x0480_sdxl.npz'), { stem: 'a', size: [640, 480] });
  assert.deepEqual(readLatentsName('a_sdxl_te.npz'), { stem: 'a_sdxl_te' });
});

test('L-61: latents of a picture of another size, or older than the picture, are warned of', () => {
  const kept: KeptLatents = { file: 'a.npz', image: 'a.png', pictureSize: [640, 480], older: false };
  const of = (change: Partial<KeptLatents>) =>
    checkLatents([{ ...kept, ...change }], { kind: 'character' }).map(
      ({ id, severity, image, message }) => `${id} ${severity} ${image}: ${message}`,
    );
  assert.deepEqual(of({}), []);
  assert.deepEqual(of({ size: [480, 640] }), []);
  assert.deepEqual(of({ size: [512, 512] }), [
    'L-61 warning a.png: `a.npz` holds latents of a picture of 512x512; this is 640x480',
  ]);
  assert.deepEqual(of({ older: true }), [
    'L-61 warning a.png: `a.npz` holds latents that are older than the picture',
  ]);
});
