import type { Location } from '../diagnostics/diagnostic.ts';
import { segments } from './pointer.ts';

export type Scalar = string | number | boolean | null;

/**
 * A YAML value that knows where it was written. Trees of several files merge into one and every part still
 * points into the file it came from; provenance needs no second structure.
 */
export type Tree = ScalarTree | ListTree | MapTree;

interface Written {
  readonly where: Location;
  /** Where the value stands that is used here: the anchor of an alias, or a variable. */
  readonly origin?: { readonly message: string; readonly location: Location };
}
export interface ScalarTree extends Written {
  readonly kind: 'scalar';
  readonly value: Scalar;
  /** Of a value in quotes that stands there letter for letter: where, without the quotes. */
  readonly text?: Location;
}
export interface ListTree extends Written {
  readonly kind: 'list';
  readonly items: readonly Tree[];
}
export interface MapTree extends Written {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
}
export interface Entry {
  readonly key: Location;
  readonly value: Tree;
}

/** Keys of which a map can have only one: writing the one takes away the other that was inherited. */
const ALTERNATIVES: Readonly<Record<string, string>> = {
  steps: 'epochs',
  epochs: 'steps',
  alpha: 'blocks',
  blocks: 'alpha',
  checkpoint: 'vae',
  vae: 'checkpoint',
};

/** `above` laid over `below`: maps merge, anything else replaces. */
export function overlay(below: Tree | undefined, above: Tree): Tree {
  if (below?.kind !== 'map' || above.kind !== 'map') return above;
  const entries = new Map(below.entries);
  for (const key of above.entries.keys()) entries.delete(ALTERNATIVES[key] ?? '');
  for (const [key, { key: where, value }] of above.entries)
    entries.set(key, { key: where, value: overlay(entries.get(key)?.value, value) });
  return { ...above, entries };
}

/** The map with one entry changed, or without it; its place among the others stays. */
export function withEntry(map: MapTree, key: string, value: Tree | undefined): MapTree {
  const entries = new Map(map.entries);
  const entry = entries.get(key);
  if (value === undefined) entries.delete(key);
  else entries.set(key, { key: entry?.key ?? value.where, value });
  return { ...map, entries };
}

/** The entry's value, or `undefined` where there is no such map or entry. */
export const child = (tree: Tree | undefined, key: string): Tree | undefined =>
  tree?.kind === 'map' ? tree.entries.get(key)?.value : undefined;

/** Every entry of a map, changed; any other tree as it is. */
export function mapEntries(tree: Tree, change: (value: Tree) => Tree): Tree {
  if (tree.kind !== 'map') return tree;
  const entries = [...tree.entries].map(([key, entry]): [string, Entry] => [
    key,
    { ...entry, value: change(entry.value) },
  ]);
  return { ...tree, entries: new Map(entries) };
}

export type Plain = Scalar | Plain[] | { [key: string]: Plain };

/** The tree as plain data, free for the taker to change. */
export function toPlain(tree: Tree): Plain {
  if (tree.kind === 'scalar') return tree.value;
  if (tree.kind === 'list') return tree.items.map(toPlain);
  return Object.fromEntries([...tree.entries].map(([key, { value }]) => [key, toPlain(value)]));
}

/** A part of a tree that a JSON pointer names, with its key, or the nearest part around it that was written. */
export interface Spot {
  readonly tree: Tree;
  readonly key?: Location;
}

/** What stands at a JSON pointer; `''` is the whole. A default that nobody wrote is found at its owner. */
export function spotAt(root: Tree, pointer: string): Spot {
  let spot: Spot = { tree: root };
  for (const name of segments(pointer)) {
    if (spot.tree.kind === 'map') {
      const entry = spot.tree.entries.get(name);
      if (entry === undefined) return spot;
      spot = { tree: entry.value, key: entry.key };
    } else {
      const item = spot.tree.kind === 'list' ? spot.tree.items[Number(name)] : undefined;
      if (item === undefined) return spot;
      spot = { tree: item };
    }
  }
  return spot;
}
