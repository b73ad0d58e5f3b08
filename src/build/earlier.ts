import { type Made, neededOf, type Row } from './row.ts';
import type { Digest } from './step.ts';

/** A result of an earlier key; it is read when it is asked for. */
export interface Past {
  readonly item: string;
  readonly key: Digest;
  /** Where it lies in its log, and how many bytes. */
  readonly sequence: number;
  readonly length: number;
  readonly row: () => Row;
}

/** What the items of a step made before what stands for them, oldest first. */
export class Earlier {
  readonly #past = new Map<string, Past[]>();

  get size(): number {
    return this.#past.values().reduce((sum, all) => sum + all.length, 0);
  }

  /** The names of the items that have any. */
  get items(): readonly string[] {
    return [...this.#past.keys()];
  }

  *all(): Iterable<Past> {
    for (const all of this.#past.values()) yield* all;
  }

  /** What an item made, or made under a key. */
  rows(item: string, key?: Digest): Row[] {
    const all = this.#past.get(item) ?? [];
    return all.filter(one => key === undefined || one.key === key).map(({ row }) => row());
  }

  add(one: Past): void {
    const others = this.#past.get(one.item);
    if (others === undefined) this.#past.set(one.item, [one]);
    else others.push(one);
  }

  addRow(row: Row): void {
    const { item, key, sequence, length } = row;
    this.add({ item, key, sequence, length, row: () => row });
  }

  /** What stands again is no earlier result. */
  dropSame(row: Row): void {
    if (this.#past.size > 0)
      this.#keep(row.item, one => one.key !== row.key || !needsTheSame(one.row(), row));
  }

  /** Says whether any was forgotten. */
  forget(unwanted: (made: Made) => boolean): boolean {
    const before = this.size;
    for (const item of this.items) this.#keep(item, ({ row }) => !unwanted(row()));
    return this.size < before;
  }

  clear(): void {
    this.#past.clear();
  }

  #keep(item: string, wanted: (one: Past) => boolean): void {
    const kept = this.#past.get(item)?.filter(wanted) ?? [];
    if (kept.length > 0) this.#past.set(item, kept);
    else this.#past.delete(item);
  }
}

/** Whether two results of an item under one key asked for the same. */
const needsTheSame = (a: Row, b: Row): boolean => JSON.stringify(neededOf(a)) === JSON.stringify(neededOf(b));
