import { crc32 } from 'node:zlib';

// The stat cache on disk. Dense columns, so that what a build with nothing to do needs of 400,000 files is one read
// and no parsing:
//
//   magic · numbers · note (JSON) · signatures (4 doubles a file) · flags (1 byte) · paths, each ended by \0,
//   in blocks of BLOCK with their lengths · digests (32 bytes)
//
// Files that decide what is built come first, then the others in the order of their paths.
//
// The digests come last with a checksum of their own: a build with nothing to do leaves them unread.

const MAGIC = 'sdbuild-files 4\n';
const NUMBERS = ['count', 'noteBytes', 'pathBytes', 'sumOfFirst', 'sumOfDigests'] as const;
const START = 64;

/** Files in a block: what one thread looks at before it asks for more. */
export const BLOCK = 1024;
/** Doubles of a signature: size, mtime and ctime in milliseconds, inode. */
export const SIGNATURE = 4;

/** What is noted of a file; bits. */
export const FLAG = {
  /** We placed it: a symbolic link in its place is a change. */
  placed: 1,
  /** It is a folder; its digest is that of the names in it. */
  folder: 2,
  /** There was nothing. */
  absent: 4,
  /** The last complete build looked at it. */
  needed: 8,
  /** Its times were so young that a later write could leave the same: only its digest tells. */
  young: 16,
  /** It decides what is built without being read by any step. These come first. */
  deciding: 32,
} as const;

/** The stat cache without its digests. */
export interface Columns {
  readonly count: number;
  readonly note: string;
  readonly signatures: Float64Array<ArrayBufferLike>;
  readonly flags: Uint8Array<ArrayBufferLike>;
  /** Byte length of the paths of each block. */
  readonly blocks: Uint32Array<ArrayBufferLike>;
  readonly paths: Uint8Array<ArrayBufferLike>;
}

type Numbers = Record<(typeof NUMBERS)[number], number>;

/** Where the parts lie in the file; everything before `digests` is what a build with nothing to do reads. */
interface Places {
  readonly note: number;
  readonly signatures: number;
  readonly blocks: number;
  readonly flags: number;
  readonly paths: number;
  readonly digests: number;
  readonly end: number;
}

const aligned = (at: number): number => Math.ceil(at / 8) * 8;

const placesOf = ({ count, noteBytes, pathBytes }: Numbers): Places => {
  const note = START;
  const signatures = aligned(note + noteBytes);
  const blocks = signatures + count * SIGNATURE * 8;
  const flags = blocks + Math.ceil(count / BLOCK) * 4;
  const paths = flags + count;
  const digests = paths + pathBytes;
  return { note, signatures, blocks, flags, paths, digests, end: digests + count * 32 };
};

/** Paths as a table holds them. */
export type WrittenPaths = Pick<Columns, 'count' | 'paths' | 'blocks'>;

/** Writes paths that hold no \0. */
export const writePaths = (paths: readonly string[]): WrittenPaths => {
  const blocks: Buffer[] = [];
  for (let i = 0; i < paths.length; i += BLOCK)
    blocks.push(Buffer.from(`${paths.slice(i, i + BLOCK).join('\0')}\0`));
  return {
    count: paths.length,
    paths: Buffer.concat(blocks),
    blocks: Uint32Array.from(blocks, ({ length }) => length),
  };
};

/** Writes the columns; the paths are in the order of the others. */
export const encodeTable = (table: {
  readonly paths: WrittenPaths;
  readonly signatures: Float64Array;
  readonly flags: Uint8Array;
  readonly digests: Uint8Array;
  readonly note: string;
}): Uint8Array => {
  const { count, paths, blocks } = table.paths;
  const note = Buffer.from(table.note);
  const numbers: Numbers = {
    count,
    noteBytes: note.length,
    pathBytes: paths.length,
    sumOfFirst: 0,
    sumOfDigests: crc32(table.digests.subarray(0, count * 32)),
  };
  const at = placesOf(numbers);
  const bytes = Buffer.alloc(at.end);
  bytes.write(MAGIC, 0, 'latin1');
  bytes.set(note, at.note);
  bytes.set(bytesOf(table.signatures.subarray(0, count * SIGNATURE)), at.signatures);
  bytes.set(bytesOf(blocks), at.blocks);
  bytes.set(table.flags.subarray(0, count), at.flags);
  bytes.set(paths, at.paths);
  bytes.set(table.digests.subarray(0, count * 32), at.digests);
  for (const [index, name] of NUMBERS.entries()) bytes.writeUInt32LE(numbers[name], MAGIC.length + index * 4);
  const sumAt = MAGIC.length + NUMBERS.indexOf('sumOfFirst') * 4;
  bytes.writeUInt32LE(sumOfFirst(bytes, at.digests), sumAt);
  return bytes;
};

const bytesOf = (column: Float64Array | Uint32Array<ArrayBufferLike>): Uint8Array =>
  new Uint8Array(column.buffer, column.byteOffset, column.byteLength);

/** Of everything a build with nothing to do reads, the numbers among it, except for the sums themselves. */
const sumOfFirst = (bytes: Uint8Array, digestsAt: number): number => {
  const numbers = bytes.subarray(MAGIC.length, MAGIC.length + NUMBERS.indexOf('sumOfFirst') * 4);
  return crc32(bytes.subarray(START, digestsAt), crc32(numbers));
};

const numbersOf = (head: Uint8Array): Numbers | undefined => {
  const buffer = Buffer.from(head.buffer, head.byteOffset, head.byteLength);
  if (head.length < START || buffer.toString('latin1', 0, MAGIC.length) !== MAGIC) return undefined;
  const [count = 0, noteBytes = 0, pathBytes = 0, sumOfFirst = 0, sumOfDigests = 0] = NUMBERS.map(
    (_, index) => buffer.readUInt32LE(MAGIC.length + index * 4),
  );
  return { count, noteBytes, pathBytes, sumOfFirst, sumOfDigests };
};

/** How many bytes come before the digests, from the first 64 of a table; undefined when it is none of this version. */
export const firstBytes = (head: Uint8Array): number | undefined => {
  const numbers = numbersOf(head);
  return numbers && placesOf(numbers).digests;
};

/**
 * Reads the columns before the digests; `bytes` begins at a multiple of 8 of its buffer. Undefined when it is no
 * table of this version or damaged: a cache that is gone costs time and nothing else.
 */
export const decodeTable = (bytes: Uint8Array<ArrayBufferLike>): Columns | undefined => {
  const numbers = numbersOf(bytes);
  if (numbers === undefined) return undefined;
  const at = placesOf(numbers);
  if (bytes.length < at.digests || sumOfFirst(bytes, at.digests) !== numbers.sumOfFirst) return undefined;
  const { buffer, byteOffset } = bytes;
  return {
    count: numbers.count,
    note: new TextDecoder().decode(bytes.slice(at.note, at.note + numbers.noteBytes)),
    signatures: new Float64Array(buffer, byteOffset + at.signatures, numbers.count * SIGNATURE),
    blocks: new Uint32Array(buffer, byteOffset + at.blocks, Math.ceil(numbers.count / BLOCK)),
    flags: bytes.subarray(at.flags, at.paths),
    paths: bytes.subarray(at.paths, at.digests),
  };
};

/** The digests of a whole table, 32 bytes a file; undefined when they are damaged. */
export const decodeDigests = (bytes: Uint8Array): Uint8Array | undefined => {
  const numbers = numbersOf(bytes);
  if (numbers === undefined) return undefined;
  const at = placesOf(numbers);
  const digests = bytes.subarray(at.digests, at.end);
  return digests.length === numbers.count * 32 && crc32(digests) === numbers.sumOfDigests
    ? digests
    : undefined;
};
