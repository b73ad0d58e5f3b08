import { BLOCK, type WrittenPaths } from './table.ts';

/**
 * The paths of a stat cache, each at its place: those of the table that was read, decoded a block at a time when they are
 * asked for, then those that came since. A build that looks for a few among 400,000 makes few texts of them.
 */
export class Paths {
  /** Those that were read, as they were written. */
  readonly written: WrittenPaths | undefined;
  readonly #starts: readonly number[];
  readonly #blocks: (readonly string[] | undefined)[] = [];
  /** The first block from which on all paths are in order. */
  readonly #inOrder: number;
  readonly #places = new Map<string, number>();
  readonly #added: string[] = [];

  /** From the place `sorted` on, those that were written are in the order of their texts. */
  constructor(written?: WrittenPaths, sorted = 0) {
    this.written = written;
    const starts = [0];
    for (const length of written?.blocks ?? []) starts.push((starts.at(-1) ?? 0) + length);
    this.#starts = starts;
    this.#inOrder = Math.ceil(sorted / BLOCK);
    for (let block = 0; block < Math.min(this.#inOrder, starts.length - 1); block++) this.#decode(block);
  }

  get count(): number {
    return (this.written?.count ?? 0) + this.#added.length;
  }

  at(place: number): string {
    const before = this.written?.count ?? 0;
    if (place >= before) return this.#added[place - before] ?? '';
    return this.#decode(Math.floor(place / BLOCK))[place % BLOCK] ?? '';
  }

  /** Whether it came after the others were read. */
  isAdded(place: number): boolean {
    return place >= (this.written?.count ?? 0);
  }

  placeOf(path: string): number | undefined {
    const known = this.#places.get(path);
    if (known !== undefined) return known;
    let [from, to] = [this.#inOrder, this.#starts.length - 1];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#firstOf(middle) <= path) from = middle + 1;
      else to = middle;
    }
    if (from <= this.#inOrder || this.#blocks[from - 1] !== undefined) return undefined;
    this.#decode(from - 1);
    return this.#places.get(path);
  }

  /** Returns its place. */
  add(path: string): number {
    const place = this.count;
    this.#added.push(path);
    this.#places.set(path, place);
    return place;
  }

  #firstOf(block: number): string {
    const decoded = this.#blocks[block];
    if (decoded !== undefined) return decoded[0] ?? '';
    const bytes = this.#bytesOf(block);
    return bytes.toString('utf8', 0, bytes.indexOf(0));
  }

  #decode(block: number): readonly string[] {
    const known = this.#blocks[block];
    if (known !== undefined) return known;
    const bytes = this.#bytesOf(block);
    const paths = bytes.toString('utf8', 0, Math.max(0, bytes.length - 1)).split('\0');
    for (let i = 0; i < paths.length; i++) this.#places.set(paths[i] ?? '', block * BLOCK + i);
    this.#blocks[block] = paths;
    return paths;
  }

  #bytesOf(block: number): Buffer {
    const { buffer, byteOffset } = this.written?.paths ?? new Uint8Array();
    const start = this.#starts[block] ?? 0;
    return Buffer.from(buffer, byteOffset + start, (this.#starts[block + 1] ?? start) - start);
  }
}
