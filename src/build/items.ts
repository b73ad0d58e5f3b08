// The items of a step: a list, or a table that makes them when they are asked for.
import { sha256 } from './digest.ts';
import { writeInput } from './input-text.ts';
import type { Digest, Input, Item, Items, Json } from './step.ts';

/**
 * What each item of a table reads: the same for all, its own cell of a column, the item of its own name, or those in its
 * cell, which no other item reads.
 */
export type ColumnInput =
  | Input
  /** Where the cell is null the item reads none. */
  | { readonly files: readonly (string | null)[] }
  /** Of the step `each`, or where there are `items` the one in the cell. */
  | { readonly each: string; readonly items?: readonly (string | null)[]; readonly select?: string }
  | { readonly several: string; readonly items: Groups; readonly select?: string };

/** Names of items of another step, in groups. */
export type Groups = readonly (readonly string[])[];

/** A column of params; where a cell is undefined the item has none of that name. */
export type Column = readonly (Json | undefined)[];

/**
 * Items of a map step as columns: 60,000 items of six steps are a few columns that they share, and no objects. What they
 * are made of is nothing but data, so that its digest tells whether they are the same in another process.
 */
export class Table implements Items {
  readonly names: readonly string[];
  readonly inputs: readonly ColumnInput[];
  readonly #params: readonly (readonly [name: string, Column])[];
  #digest: Digest | undefined;

  /** `names` is the same object for all steps that have an item a picture. */
  constructor(
    names: readonly string[],
    inputs: readonly ColumnInput[],
    params: Readonly<Record<string, Column>> = {},
  ) {
    this.names = names;
    this.inputs = inputs;
    this.#params = Object.entries(params);
  }

  get length(): number {
    return this.names.length;
  }

  at(position: number): Item | undefined {
    const name = this.names[position];
    if (name === undefined) return undefined;
    const inputs: Input[] = [];
    const files = new Set<string>();
    for (const input of this.inputs)
      if ('each' in input) {
        const { each: step, items, select } = input;
        const item = items === undefined ? name : (items[position] ?? null);
        if (item !== null) inputs.push({ step, item, ...(select !== undefined && { select }) });
      } else if ('several' in input) {
        const { several: step, items, select } = input;
        for (const item of items[position] ?? [])
          inputs.push({ step, item, ...(select !== undefined && { select }) });
      } else if ('files' in input) {
        const file = input.files[position] ?? null;
        if (file !== null && !files.has(file)) inputs.push({ file });
        if (file !== null) files.add(file);
      } else inputs.push(input);
    if (this.#params.length === 0) return { name, inputs };
    const params: Record<string, Json> = {};
    for (const [key, column] of this.#params) {
      const cell = column[position];
      if (cell !== undefined) params[key] = cell;
    }
    return { name, inputs, params };
  }

  *[Symbol.iterator](): Iterator<Item> {
    for (const position of this.names.keys()) {
      const item = this.at(position);
      if (item !== undefined) yield item;
    }
  }

  /** Stands for all items and what they read. */
  get digest(): Digest {
    this.#digest ??= sha256(
      JSON.stringify([
        namesDigest(this),
        this.inputs.map(input => {
          if ('files' in input) return { files: columnDigest(input.files) };
          if ('several' in input) return { ...input, items: columnDigest(input.items) };
          if (!('each' in input)) return [input];
          return { ...input, items: input.items && columnDigest(input.items) };
        }),
        this.#params.map(([name, column]) => [name, columnDigest(column)]),
      ]),
    );
    return this.#digest;
  }
}

/** The names of the items, in order. */
export const namesOf = (items: Items): readonly string[] => {
  if (items instanceof Table) return items.names;
  const known = names.get(items) ?? Array.from(items, ({ name }) => name);
  names.set(items, known);
  return known;
};

const names = new WeakMap<Items, readonly string[]>();

/** The digest of the names of a step's items, in order. */
export const namesDigest = (items: Items): Digest => columnDigest(namesOf(items));

/** Stands for a column, or for names; steps share them. */
export const columnDigest = (column: Column): Digest => {
  const known = columns.get(column) ?? sha256(JSON.stringify(column));
  columns.set(column, known);
  return known;
};

const columns = new WeakMap<Column, Digest>();

/** Stands for all items of a step and what they read. */
export const itemsDigest = (items: Items): Digest => {
  if (items instanceof Table) return items.digest;
  const known = digests.get(items) ?? sha256(writeItems(items));
  digests.set(items, known);
  return known;
};

const digests = new WeakMap<Items, Digest>();

const writeItems = (items: Items): string => {
  let text = '';
  for (const { name, params, inputs } of items) {
    text += `${name}\0${params === undefined ? '' : JSON.stringify(params)}\0${inputs.length}\0`;
    for (const input of inputs) text += `${writeInput(input, name)}\0`;
  }
  return text;
};
