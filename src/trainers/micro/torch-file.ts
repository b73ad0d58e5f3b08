// Files that `torch.load` reads: a zip with a pickle of the values and, beside it, the numbers of each tensor.
import { crc32 } from 'node:zlib';
import { encodeFloats } from '../../models/dtype.ts';

/** A tensor of 32-bit floats. */
interface TorchTensor {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

export type PickleValue =
  | null
  | boolean
  | number
  | string
  | readonly PickleValue[]
  | TorchTensor
  | { readonly tuple: readonly PickleValue[] }
  | { readonly entries: readonly (readonly [number | string, PickleValue])[] };

/** The file's bytes; equal values make equal bytes. */
export function torchFile(name: string, value: PickleValue): Uint8Array {
  const tensors: TorchTensor[] = [];
  const pickle = Buffer.concat([PROTOCOL_2, pickled(value, tensors), STOP]);
  const stem = name.replaceAll('/', '_');
  return zip([
    [`${stem}/data.pkl`, pickle],
    [`${stem}/byteorder`, Buffer.from('little')],
    ...tensors.map(
      ({ values }, index): ZipEntry => [`${stem}/data/${index}`, Buffer.from(encodeFloats(values, 'F32'))],
    ),
    [`${stem}/version`, Buffer.from('3\n')],
  ]);
}

const op = (code: string): Buffer => Buffer.from(code, 'latin1');
const [PROTOCOL_2, STOP, MARK, REDUCE] = [op('\x80\x02'), op('.'), op('('), op('R')];
/** A class or function of Python by its name; the reader calls nothing else than the three below. */
const global = (module: string, name: string): Buffer => op(`c${module}\n${name}\n`);
const REBUILD = global('torch._utils', '_rebuild_tensor_v2');
const STORAGE = global('torch', 'FloatStorage');
const NO_HOOKS = Buffer.concat([global('collections', 'OrderedDict'), op(')'), REDUCE]);

const tuple = (items: readonly Buffer[]): Buffer => Buffer.concat([MARK, ...items, op('t')]);

function number(value: number): Buffer {
  const bytes = Buffer.alloc(9);
  if (Number.isInteger(value) && Math.abs(value) < 2 ** 31) {
    bytes.write('J', 'latin1');
    bytes.writeInt32LE(value, 1);
    return bytes.subarray(0, 5);
  }
  bytes.write('G', 'latin1');
  bytes.writeDoubleBE(value, 1);
  return bytes;
}

function string(value: string): Buffer {
  const [text, length] = [Buffer.from(value), Buffer.alloc(4)];
  length.writeUInt32LE(text.length);
  return Buffer.concat([op('X'), length, text]);
}

function pickled(value: PickleValue, tensors: TorchTensor[]): Buffer {
  const inner = (one: PickleValue): Buffer => pickled(one, tensors);
  if (value === null) return op('N');
  if (typeof value === 'boolean') return op(value ? '\x88' : '\x89');
  if (typeof value === 'number') return number(value);
  if (typeof value === 'string') return string(value);
  if ('tuple' in value) return tuple(value.tuple.map(inner));
  if ('entries' in value && !Array.isArray(value)) {
    const items = value.entries as readonly (readonly [number | string, PickleValue])[];
    return Buffer.concat([
      op('}'),
      MARK,
      ...items.flatMap(([key, one]) => [inner(key), inner(one)]),
      op('u'),
    ]);
  }
  if ('values' in value && 'shape' in value) return tensor(value, tensors);
  return Buffer.concat([op(']'), MARK, ...(value as readonly PickleValue[]).map(inner), op('e')]);
}

function tensor(value: TorchTensor, tensors: TorchTensor[]): Buffer {
  const index = tensors.push(value) - 1;
  const { shape } = value;
  const storage = [
    string('storage'),
    STORAGE,
    string(String(index)),
    string('cpu'),
    number(value.values.length),
  ];
  const strides = shape.map((_, i) => shape.slice(i + 1).reduce((a, b) => a * b, 1));
  const [sizes, steps] = [shape, strides].map(list => tuple(list.map(number)));
  return Buffer.concat([
    REBUILD,
    tuple([
      Buffer.concat([tuple(storage), op('Q')]),
      number(0),
      ...[sizes, steps].filter(one => one !== undefined),
      op('\x89'),
      NO_HOOKS,
    ]),
    REDUCE,
  ]);
}

type ZipEntry = readonly [name: string, bytes: Buffer];

/** A zip of uncompressed entries, dated at the beginning of its time. */
function zip(entries: readonly ZipEntry[]): Buffer {
  const [parts, directory]: [Buffer[], Buffer[]] = [[], []];
  let at = 0;
  for (const [name, bytes] of entries) {
    const path = Buffer.from(name);
    const about = Buffer.alloc(26);
    // Version 2.0, names in UTF-8, stored, 1 January 1980.
    for (const [i, value] of [20, 0x800, 0, 0, 0x21].entries()) about.writeUInt16LE(value, 2 * i);
    about.writeUInt32LE(crc32(bytes), 10);
    for (const offset of [14, 18]) about.writeUInt32LE(bytes.length, offset);
    about.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([op('PK\x03\x04'), about, path, bytes]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([op('PK\x01\x02\x14\x00'), about, rest, path]));
    parts.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  for (const offset of [4, 6]) end.writeUInt16LE(entries.length, offset);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, listed, op('PK\x05\x06'), end]);
}
