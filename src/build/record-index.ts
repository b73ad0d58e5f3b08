// What a log of records says, in columns: so that a later process need read no record that nobody asks for.
import { crc32 } from 'node:zlib';
import type { Disk, Reader } from './disk.ts';
import { entryOf, type LogState } from './log.ts';
import type { Alias } from './record-recipes.ts';
import type { Digest } from './step.ts';

/** Where the record of an earlier result lies, and whose it is. */
export type Place = readonly [at: number, length: number, item: string, key: Digest];

/** The log as it was when the index was written, and what of it is no column. */
export interface IndexHead {
  readonly log: LogState;
  /** Of all bytes of the log. */
  readonly sum: number;
  /** Of the items, in the order of the columns. */
  readonly names: Digest;
  readonly recipes: readonly (readonly [number, digest: Digest, text: string])[];
  readonly aliases: readonly (Alias & { readonly sequence: number })[];
  /** Results of earlier keys. */
  readonly past: readonly Place[];
  /** The positions of items that asked for something while they ran. */
  readonly asking: readonly number[];
  readonly entries: number;
  readonly claimed: number;
}

/** One place an item: where its record lies, which recipe it refers to, and the digests of its result. */
export interface IndexColumns {
  readonly at: Uint32Array;
  readonly lengths: Uint32Array;
  readonly recipes: Uint32Array;
  /** 32 bytes each. */
  readonly digests: Buffer;
  readonly valueDigests: Buffer;
}

const MAGIC = Buffer.from('sdbuild-index 1\n');
const START = 32;
/** Bytes an item. */
const WIDTH = 3 * 4 + 2 * 32;

/** Columns for so many items. */
export const emptyColumns = (count: number): IndexColumns => columnsIn(Buffer.alloc(count * WIDTH), count);

const columnsIn = (bytes: Buffer, count: number): IndexColumns => {
  const numbers = (column: number): Uint32Array =>
    new Uint32Array(bytes.buffer, bytes.byteOffset + column * count * 4, count);
  const digests = (column: number): Buffer =>
    bytes.subarray(count * (12 + column * 32), count * (12 + (column + 1) * 32));
  return {
    at: numbers(0),
    lengths: numbers(1),
    recipes: numbers(2),
    digests: digests(0),
    valueDigests: digests(1),
  };
};

/** The same in memory of their own. */
export const copyOf = ({ at, lengths, recipes, digests, valueDigests }: IndexColumns): IndexColumns => ({
  at: at.slice(),
  lengths: lengths.slice(),
  recipes: recipes.slice(),
  digests: Buffer.from(digests),
  valueDigests: Buffer.from(valueDigests),
});

/** An index as it is written. */
export const encodeIndex = (head: IndexHead, columns: IndexColumns): Uint8Array => {
  const text = Buffer.from(JSON.stringify(head));
  const padding = Buffer.alloc((4 - (text.length % 4)) % 4, ' ');
  const { at, lengths, recipes, digests, valueDigests } = columns;
  const bytes = Buffer.concat([
    Buffer.alloc(START),
    text,
    padding,
    ...[at, lengths, recipes].map(column => Buffer.from(column.buffer, column.byteOffset, column.byteLength)),
    digests,
    valueDigests,
  ]);
  MAGIC.copy(bytes);
  bytes.writeUInt32LE(text.length + padding.length, 20);
  bytes.writeUInt32LE(at.length, 24);
  bytes.writeUInt32LE(crc32(bytes.subarray(20)), 16);
  return bytes;
};

/** Undefined when it is none, of another version, or damaged. */
export const decodeIndex = (
  bytes: Uint8Array,
): { readonly head: IndexHead; readonly columns: IndexColumns } | undefined => {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const buffer = Buffer.from(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  if (buffer.length < START || !buffer.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  if (crc32(buffer.subarray(20)) !== buffer.readUInt32LE(16)) return undefined;
  const columnsAt = START + buffer.readUInt32LE(20);
  const count = buffer.readUInt32LE(24);
  if (buffer.length !== columnsAt + count * WIDTH) return undefined;
  const head = JSON.parse(buffer.toString('utf8', START, columnsAt)) as IndexHead;
  return { head, columns: columnsIn(buffer.subarray(columnsAt), count) };
};

/** Entries are read one by one until they are this part of the log: then all of it is. */
const PART = 1 / 8;
/** Bytes that are searched at a time: so many stay in the caches of a processor. */
const CHUNK = 256 << 10;

/** Reads the entries of a log that an index tells of, as it was then; what is not as it was is told by `damaged`. */
export class IndexedLog {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #head: IndexHead;
  readonly #damaged: () => never;
  #reader: Reader | undefined;
  #bytes: Buffer | undefined;
  #read = 0;

  constructor(disk: Disk, path: string, head: IndexHead, damaged: () => never) {
    this.#disk = disk;
    this.#path = path;
    this.#head = head;
    this.#damaged = damaged;
  }

  /** Reads all of it, and keeps it. */
  read(): Buffer {
    if (this.#bytes === undefined) {
      const bytes = Buffer.allocUnsafeSlow(this.#head.log.size);
      this.#fill(bytes, 0);
      if (crc32(bytes) !== this.#head.sum) this.#damaged();
      this.#bytes = bytes;
      this.close();
    }
    return this.#bytes;
  }

  /** Where these texts begin, each place once for each of them. */
  places(texts: readonly Buffer[]): readonly number[] {
    const { size } = this.#head.log;
    const longest = Math.max(0, ...texts.map(({ length }) => length));
    if (longest === 0) return [];
    const chunk = Buffer.allocUnsafeSlow(CHUNK + longest);
    const places: number[] = [];
    let sum = 0;
    for (let from = 0; from < size; from += CHUNK) {
      // What follows is searched with the next: only a text that begins here may reach into it.
      const bytes = chunk.subarray(0, Math.min(CHUNK + longest, size - from));
      this.#fill(bytes, from);
      sum = crc32(bytes.subarray(0, CHUNK), sum);
      for (const text of texts)
        for (let at = bytes.indexOf(text); at >= 0 && at < CHUNK; at = bytes.indexOf(text, at + text.length))
          places.push(from + at);
    }
    if (sum !== this.#head.sum) this.#damaged();
    return places;
  }

  fail(): never {
    return this.#damaged();
  }

  /** The payload of an entry. */
  payload(at: number, length: number): Buffer {
    this.#read += length;
    if (this.#bytes !== undefined || this.#read > this.#head.log.size * PART)
      return this.read().subarray(at, at + length);
    const read = (from: number, size: number): Buffer => {
      const bytes = Buffer.allocUnsafe(size);
      this.#fill(bytes, from);
      return bytes;
    };
    return entryOf(read, at, length) ?? this.#damaged();
  }

  close(): void {
    this.#reader?.close();
    this.#reader = undefined;
  }

  #fill(bytes: Buffer, at: number): void {
    this.#reader ??= this.#disk.reader(this.#path) ?? this.#damaged();
    if (this.#reader.fill(bytes, at) !== bytes.length) this.#damaged();
  }
}
