import { crc32, deflateSync } from 'node:zlib';

/** Pixels of a side. */
export const SIDE = 32;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const HEADER = Buffer.from([0, 0, 0, SIDE, 0, 0, 0, SIDE, 8, 2, 0, 0, 0]);

/** Pixels of a field of one colour. */
const FIELD = 4;

/**
 * A small valid RGB picture, different for every number below 2²⁴ and like no other one: fields of colours drawn by
 * lot. Written by hand, since 100,000 are wanted.
 */
export function tinyPng(index: number): Uint8Array {
  const rows = Buffer.alloc(SIDE * (1 + SIDE * 3));
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) {
      const at = y * (1 + SIDE * 3) + 1 + x * 3;
      // The corner is the number itself.
      const colour = x + y === 0 ? index : lot(index, Math.floor(y / FIELD) * SIDE + Math.floor(x / FIELD));
      rows[at] = colour & 0xff;
      rows[at + 1] = (colour >> 8) & 0xff;
      rows[at + 2] = (colour >> 16) & 0xff;
    }
  const pixels = deflateSync(rows, { level: 1 });
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', HEADER),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const framed = Buffer.concat([Buffer.alloc(4), Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
  framed.writeUInt32BE(data.length, 0);
  framed.writeUInt32BE(crc32(framed.subarray(4, 8 + data.length)), 8 + data.length);
  return framed;
}

/** 32 bits that look random, the same ones for the same two numbers. */
function lot(index: number, field: number): number {
  let mixed = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(field + 1, 0x85ebca77);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}
