// The graph read backwards: who reads a file, or an item.
import type { Graph } from './graph.ts';
import { type ColumnInput, type Groups, Table } from './items.ts';
import type { Input, Items, Step } from './step.ts';

/** An item by its step and its position there. */
export interface Place {
  readonly step: string;
  readonly position: number;
}

/** The items that read any of these files. Looked for: an index of 100,000 pictures would be 50 MB. */
export const readersOfFiles = (graph: Graph, paths: ReadonlySet<string>): readonly Place[] => {
  const places: Place[] = [];
  if (paths.size === 0) return places;
  for (const step of graph.steps.values()) {
    const files = filesOf(step);
    if (files === 'none') continue;
    if (files === 'own') {
      const positions = graph.positions.get(step.id);
      for (const path of paths) {
        const position = positions?.get(path);
        if (position !== undefined) places.push({ step: step.id, position });
      }
      continue;
    }
    for (const position of positionsReading(step, paths)) places.push({ step: step.id, position });
  }
  return places;
};

const positionsReading = ({ items }: Step, paths: ReadonlySet<string>): Iterable<number> => {
  const found = new Set<number>();
  if (items instanceof Table) {
    for (const input of items.inputs) if ('file' in input && paths.has(input.file)) return items.names.keys();
    for (const input of items.inputs)
      if ('files' in input)
        // No pair is made of each of 100,000.
        input.files.forEach((file, position) => {
          if (file !== null && paths.has(file)) found.add(position);
        });
    return [...found].sort((a, b) => a - b);
  }
  let position = -1;
  for (const { inputs } of items) {
    position++;
    if (inputs.some(input => 'file' in input && paths.has(input.file))) found.add(position);
  }
  return found;
};

/** The files that the items of a step read, each at least once. */
export function* filesReadBy({ items }: Step): Iterable<string> {
  if (items instanceof Table) {
    for (const input of items.inputs) {
      if ('file' in input) yield input.file;
      if ('files' in input) for (const file of input.files) if (file !== null) yield file;
    }
    return;
  }
  for (const { inputs } of items) for (const input of inputs) if ('file' in input) yield input.file;
}

/** Which files the items of a step read: none, each the one that it is named after, or any. */
type Files = 'none' | 'own' | 'any';

const filesBySteps = new WeakMap<Step, Files>();

const filesOf = (step: Step): Files => {
  const { items } = step;
  if (items instanceof Table) {
    const columns = items.inputs.filter(input => 'file' in input || 'files' in input);
    if (columns.length === 0) return 'none';
    return columns.every(input => 'files' in input && input.files === items.names) ? 'own' : 'any';
  }
  let files = filesBySteps.get(step);
  if (files === undefined) {
    let [own, others] = [0, 0];
    for (const { name, inputs } of items)
      for (const input of inputs) if ('file' in input) input.file === name ? own++ : others++;
    files = own + others === 0 ? 'none' : others === 0 && own === items.length ? 'own' : 'any';
    filesBySteps.set(step, files);
  }
  return files;
};

/** The positions in `reader` that read any of these items of the step `read`, or all of its items. */
export const readersOfItems = (
  { positions }: Graph,
  reader: Step,
  read: string,
  items: Iterable<string>,
): readonly number[] => {
  const { all, others } = indexOf(reader).get(read) ?? NOBODY;
  const groups = groupsOf(reader, read);
  const named = positions.get(reader.id);
  const found: number[] = [];
  let any = false;
  for (const item of items) {
    any = true;
    const same = named?.get(item);
    const inputs = same === undefined ? [] : (reader.items.at(same)?.inputs ?? []);
    if (same !== undefined && inputs.some(input => reads(input, read, item))) found.push(same);
    for (const position of others.get(item) ?? []) found.push(position);
    for (const positions of groups) {
      const position = positions.get(item);
      if (position !== undefined) found.push(position);
    }
  }
  return any ? [...all, ...found] : found;
};

/** Where each item stands among the groups in which a step reads those of another. */
const groupsOf = ({ items }: Step, read: string): readonly ReadonlyMap<string, number>[] =>
  items instanceof Table
    ? items.inputs.flatMap(input =>
        'several' in input && input.several === read ? [placesIn(input.items)] : [],
      )
    : [];

const places = new WeakMap<Groups, ReadonlyMap<string, number>>();

const placesIn = (groups: Groups): ReadonlyMap<string, number> => {
  let known = places.get(groups);
  if (known === undefined) {
    const made = new Map<string, number>();
    groups.forEach((group, at) => {
      for (const name of group) made.set(name, at);
    });
    known = made;
    places.set(groups, known);
  }
  return known;
};

/** The positions in `reader` that read all items of the step `read`. */
export const readersOfAll = (reader: Step, read: string): readonly number[] =>
  indexOf(reader).get(read)?.all ?? [];

const reads = (input: Input, step: string, item: string): boolean =>
  'step' in input && input.step === step && input.item === item;

/** Who in a step reads another. Most items read the one of the same name: of these nothing need be noted. */
interface Readers {
  readonly all: number[];
  readonly others: Map<string, number[]>;
}

/** By the step that is read. */
type Index = ReadonlyMap<string, Readers>;

const NOBODY: Readers = { all: [], others: new Map() };

const indexes = new WeakMap<Step, Index>();

const indexOf = (step: Step): Index => {
  const known = indexes.get(step) ?? makeIndex(step.items);
  indexes.set(step, known);
  return known;
};

const makeIndex = (items: Items): Index => {
  const index = new Map<string, Readers>();
  const note = (input: ColumnInput, name: string | undefined, positions: Iterable<number>): void => {
    if (!('step' in input) || (name !== undefined && input.item === name)) return;
    const readers: Readers = index.get(input.step) ?? { all: [], others: new Map() };
    index.set(input.step, readers);
    const list = input.item === undefined ? readers.all : (readers.others.get(input.item) ?? []);
    for (const position of positions) list.push(position);
    if (input.item !== undefined) readers.others.set(input.item, list);
  };
  if (items instanceof Table) {
    for (const input of items.inputs) {
      note(input, undefined, items.names.keys());
      if ('each' in input)
        for (const [position, item] of (input.items ?? []).entries())
          if (item !== null) note({ step: input.each, item }, items.names[position], [position]);
    }
    return index;
  }
  let position = -1;
  for (const { name, inputs } of items) {
    position++;
    for (const input of inputs) note(input, name, [position]);
  }
  return index;
};
