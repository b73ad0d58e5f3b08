// Event files of TensorBoard: TFRecords of protobuf messages, of which the numbers are read and all else is left alone.
// Formats: tensorflow/core/lib/io/record_writer.h, core/util/event.proto, core/framework/summary.proto.

/** One number that was logged. */
export interface Scalar {
  readonly tag: string;
  readonly step: number;
  readonly value: number;
}

/** A length of 8 bytes and its checksum, before the data; the data's own after it. */
const HEAD = 12;
const FOOT = 4;

/**
 * The numbers in the order in which they were logged; undefined when the bytes are no event file. A trainer that was
 * killed leaves a torn record: what comes before it counts.
 */
export function readScalars(bytes: Uint8Array): readonly Scalar[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const scalars: Scalar[] = [];
  let at = 0;
  while (
    at + HEAD <= bytes.length &&
    view.getUint32(at + 8, true) === maskedCrc(bytes.subarray(at, at + 8))
  ) {
    const start = at + HEAD;
    const end = start + Number(view.getBigUint64(at, true));
    if (end + FOOT > bytes.length) break;
    const data = bytes.subarray(start, end);
    if (view.getUint32(end, true) !== maskedCrc(data)) break;
    scalars.push(...scalarsOf(data));
    at = end + FOOT;
  }
  return at === 0 ? undefined : scalars;
}

/** `Event {2: step, 5: Summary {1: Value {1: tag, 2: simple_value}}}`. */
function scalarsOf(event: Uint8Array): readonly Scalar[] {
  const fields = [...fieldsOf(event)];
  const step = Number(fields.find(({ number }) => number === 2)?.varint ?? 0n);
  return fields
    .filter(({ number }) => number === 5)
    .flatMap(({ bytes }) => [...fieldsOf(bytes)])
    .filter(({ number }) => number === 1)
    .flatMap(({ bytes }) => {
      const value = [...fieldsOf(bytes)];
      const tag = value.find(({ number }) => number === 1)?.bytes;
      const simple = value.find(({ number, bytes }) => number === 2 && bytes.length === 4)?.bytes;
      if (tag === undefined || simple === undefined) return [];
      const number = new DataView(simple.buffer, simple.byteOffset).getFloat32(0, true);
      // As many digits as 32 bits hold: 0.0001, not 0.00009999999747378752.
      return [{ tag: new TextDecoder().decode(tag), step, value: Number(number.toPrecision(7)) }];
    });
}

/** A field of a message: a number, or bytes. */
interface Field {
  readonly number: number;
  readonly varint: bigint;
  readonly bytes: Uint8Array;
}

const NONE = new Uint8Array();
/** Bytes of the wire types with a length of their own: 64 and 32 bits. */
const FIXED: Readonly<Record<number, number>> = { 1: 8, 5: 4 };

/** The fields of a message, up to where it is none. */
function* fieldsOf(message: Uint8Array): Generator<Field> {
  let at = 0;
  const varint = (): bigint => {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = message[at++] ?? 0;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < message.length) {
    const key = Number(varint());
    const [number, wire] = [key >>> 3, key & 7];
    if (wire === 0) {
      yield { number, varint: varint(), bytes: NONE };
      continue;
    }
    const length = wire === 2 ? Number(varint()) : FIXED[wire];
    if (length === undefined || at + length > message.length) return;
    yield { number, varint: 0n, bytes: message.subarray(at, at + length) };
    at += length;
  }
}

/** Remainders of CRC-32C (Castagnoli) by byte. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  return crc;
});

/** CRC-32C as TFRecords store it: turned and moved, so that checksums of checksums do not cancel. */
function maskedCrc(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (REMAINDERS[(crc ^ byte) & 0xff] ?? 0);
  crc = ~crc >>> 0;
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}
