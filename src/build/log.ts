import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';

/**
 * An append-only file of checksummed JSON lines, made to be written as a stream and read whole. A line that is
 * torn or damaged is as if it had not been written; a file of another version is as if it were not there, and the
 * first append replaces it. `Entry` must be what JSON can hold.
 */
export class Log<Entry> {
  readonly #path: string;
  readonly #header: string;
  #descriptor: number | undefined;
  /** Whether the file begins with our header, so that it can be appended to. */
  #usable = false;
  /** Whether the file ends within a line. */
  #torn = false;

  constructor(path: string, version: string) {
    this.#path = path;
    this.#header = version;
  }

  /** Every whole entry, in order. Throws the system's error when the file is there and cannot be read. */
  read(): readonly Entry[] {
    let text: string;
    try {
      text = readFileSync(this.#path, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    }
    const lines = text.split('\n');
    this.#torn = lines.at(-1) !== '';
    this.#usable = lines[0] === this.#header;
    if (!this.#usable) return [];
    const entries: Entry[] = [];
    for (const line of lines) {
      const body = line.slice(9);
      if (line.slice(0, 8) === checksum(body)) entries.push(JSON.parse(body) as Entry);
    }
    return entries;
  }

  append(entry: Entry): void {
    if (!this.#usable) this.replace([]);
    this.#descriptor ??= openSync(this.#path, 'a');
    const line = `${this.#torn ? '\n' : ''}${format(entry)}`;
    this.#torn = true;
    writeFileSync(this.#descriptor, line);
    this.#torn = false;
  }

  /** Writes the whole file anew, or leaves it as it was. */
  replace(entries: readonly Entry[]): void {
    this.close();
    mkdirSync(dirname(this.#path), { recursive: true });
    writeFileSync(`${this.#path}.new`, `${this.#header}\n${entries.map(format).join('')}`);
    renameSync(`${this.#path}.new`, this.#path);
    this.#usable = true;
    this.#torn = false;
  }

  close(): void {
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }
}

const checksum = (body: string): string => crc32(body).toString(16).padStart(8, '0');

const format = (entry: unknown): string => {
  const body = JSON.stringify(entry);
  return `${checksum(body)} ${body}\n`;
};
