import { crc32 } from 'node:zlib';
import type { Appender, Disk } from './disk.ts';

/** Marks the beginning of an entry, so that reading can go on after damage: magic, length, crc32 of the payload. */
const MARK = Buffer.from([0xf5, 0x5d, 0xb1, 0x1d]);
const HEAD = 12;
const SLAB = 256 << 10;

/** Which file a log is, how long, and when it was last written: another one is another log, or has more in it. */
export interface LogState {
  readonly ino: number;
  readonly size: number;
  readonly mtimeMs: number;
}

/** Is given an entry's payload, and where it lies in the file. */
export type Visitor = (payload: Buffer, at: number) => void;

/** What was wrong with a log that was read; `torn` is what a process that died while writing leaves. */
export type Damage = 'none' | 'torn' | 'damaged' | 'other-version';

/**
 * An append-only file of checksummed entries, made to be written as a stream and read whole. An entry that is torn
 * or damaged is as if it had not been written, and those after it are still found. A file of another version is as
 * if it were not there. What was read is kept in memory as it is: entries are places in it.
 * What else was tried for it is in docs/design.md.
 */
export class Log {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #header: Buffer;
  #appender: Appender | undefined;
  #slab = Buffer.alloc(0);
  /** Bytes up to the end of the last whole entry. */
  #length = 0;
  #damage: Damage = 'none';
  #ino = 0;
  #sum: number | undefined;

  constructor(disk: Disk, path: string, header: string) {
    this.#disk = disk;
    this.#path = path;
    this.#header = Buffer.from(`${header}\n`);
  }

  /** Whether, and how, what was read was not whole. */
  get damage(): Damage {
    return this.#damage;
  }

  get path(): string {
    return this.#path;
  }

  /** Which file it is, and how long as far as it is whole: another one is another log, or has more in it. */
  get identity(): string {
    return `${this.#ino} ${this.#length}`;
  }

  /** Whether it is the file that we last read or wrote, and as long as it was then. */
  isCurrent(): boolean {
    const stat = this.#disk.stat(this.#path, 'follow');
    return stat === null ? this.#length === 0 : stat.ino === this.#ino && stat.size === this.#length;
  }

  /** The file as it is now; see `LogState`. Undefined when it is not the one that was read or written. */
  get state(): LogState | undefined {
    const stat = this.#disk.stat(this.#path, 'follow');
    if (stat === null || stat.ino !== this.#ino || stat.size !== this.#length) return undefined;
    return { ino: stat.ino, size: stat.size, mtimeMs: stat.mtimeMs };
  }

  /** Goes on with a log of which all is known; says whether it is as it was then. */
  resume({ log, sum }: { readonly log: LogState; readonly sum: number }): boolean {
    this.#ino = log.ino;
    this.#length = log.size;
    this.#sum = sum;
    return this.state?.mtimeMs === log.mtimeMs;
  }

  /** The checksum of the whole file. */
  get sum(): number {
    this.#sum ??= crc32(this.#disk.read(this.#path) ?? new Uint8Array());
    return this.#sum;
  }

  /** Visits every whole entry in order. Throws the system's error when the file is there and cannot be read. */
  read(visit: Visitor): void {
    const bytes = this.#disk.read(this.#path);
    this.#length = 0;
    this.#sum = undefined;
    this.#damage = 'none';
    if (bytes === null) return;
    this.#identify();
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (!buffer.subarray(0, this.#header.length).equals(this.#header)) {
      this.#damage = buffer.length < this.#header.length ? 'torn' : 'other-version';
      return;
    }
    let at = this.#header.length;
    this.#length = at;
    while (at < buffer.length) {
      const entry = entryAt(buffer, at);
      if (entry === undefined) {
        const next = buffer.indexOf(MARK, at + 1);
        if (next < 0) break;
        at = next;
        continue;
      }
      if (at !== this.#length) this.#damage = 'damaged';
      visit(entry, at + HEAD);
      at += HEAD + entry.length;
      this.#length = at;
    }
    if (this.#damage === 'none' && this.#length < buffer.length) this.#damage = 'torn';
  }

  /**
   * Appends entries in one write; all of them are whole afterwards, or the system's error is thrown. Visits them as
   * they were written, to be kept in place of the payloads: those share memory with whatever was made at the time.
   */
  append(payloads: readonly Uint8Array[], visit: Visitor): void {
    if (this.#length === 0) this.replace([], () => {});
    const bytes = this.#room(framedLength(payloads));
    const entries = frame(payloads, bytes);
    this.#appender ??= this.#disk.open(this.#path, this.#length);
    try {
      this.#appender.append(bytes);
    } catch (error) {
      // Whatever part of it is there is cut off when the file is next opened.
      this.close();
      throw error;
    }
    if (this.#sum !== undefined) this.#sum = crc32(bytes, this.#sum);
    const start = this.#length;
    this.#length += bytes.length;
    for (const entry of entries) visit(entry, start + entry.byteOffset - bytes.byteOffset);
  }

  /** Writes the whole file anew, or leaves it as it was. */
  replace(payloads: readonly Uint8Array[], visit: Visitor): void {
    this.close();
    const bytes = Buffer.alloc(this.#header.length + framedLength(payloads));
    this.#header.copy(bytes);
    const entries = frame(payloads, bytes.subarray(this.#header.length));
    this.#disk.replace(this.#path, bytes, true);
    this.#identify();
    this.#length = bytes.length;
    this.#sum = undefined;
    this.#damage = 'none';
    for (const entry of entries) visit(entry, entry.byteOffset - bytes.byteOffset);
  }

  /** Memory for what is kept as long as the log. */
  #room(length: number): Buffer {
    if (this.#slab.length < length) this.#slab = Buffer.allocUnsafeSlow(Math.max(SLAB, length));
    const room = this.#slab.subarray(0, length);
    this.#slab = this.#slab.subarray(length);
    return room;
  }

  #identify(): void {
    this.#ino = this.#disk.stat(this.#path, 'follow')?.ino ?? 0;
  }

  close(): void {
    this.#appender?.close();
    this.#appender = undefined;
  }
}

/** Reads the payload that lies at a place of a log; undefined when it is not whole. */
export const entryOf = (
  read: (at: number, length: number) => Uint8Array,
  at: number,
  length: number,
): Buffer | undefined => {
  const bytes = read(at - HEAD, HEAD + length);
  const entry = entryAt(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 0);
  return entry?.length === length ? entry : undefined;
};

const entryAt = (buffer: Buffer, at: number): Buffer | undefined => {
  if (at + HEAD > buffer.length || buffer.readUInt32LE(at) !== MARK.readUInt32LE(0)) return undefined;
  const end = at + HEAD + buffer.readUInt32LE(at + 4);
  if (end > buffer.length) return undefined;
  const payload = buffer.subarray(at + HEAD, end);
  return crc32(payload) === buffer.readUInt32LE(at + 8) ? payload : undefined;
};

const framedLength = (payloads: readonly Uint8Array[]): number =>
  payloads.reduce((sum, { length }) => sum + HEAD + length, 0);

/** Writes entries one after another, and returns their payloads as they lie there. */
const frame = (payloads: readonly Uint8Array[], bytes: Buffer): readonly Buffer[] => {
  let at = 0;
  return payloads.map(payload => {
    MARK.copy(bytes, at);
    bytes.writeUInt32LE(payload.length, at + 4);
    bytes.writeUInt32LE(crc32(payload), at + 8);
    const entry = bytes.subarray(at + HEAD, at + HEAD + payload.length);
    entry.set(payload);
    at += HEAD + payload.length;
    return entry;
  });
};
