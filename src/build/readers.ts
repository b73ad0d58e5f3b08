import type { Graph } from './graph.ts';
import type { Step } from './step.ts';

/** An item by its step and its position there. */
export interface Place {
  readonly step: string;
  readonly position: number;
}

/** What of one step reads others. */
interface StepReaders {
  /** Positions by the step and the item that they read. */
  readonly ofItem: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;
  /** Positions by the step that they read all items of. */
  readonly ofAll: ReadonlyMap<string, readonly number[]>;
}

/** The graph read backwards: who reads a file, or an item. For a session that is told what changed. */
export class Readers {
  readonly #graph: Graph;
  readonly #steps = new Map<string, StepReaders>();
  #files: ReadonlyMap<string, readonly Place[]> | undefined;

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /** The items that read a file. */
  ofFile(path: string): readonly Place[] {
    this.#files ??= filesOf(this.#graph);
    return this.#files.get(path) ?? [];
  }

  /** The positions in `reader` that read any of these items of another step. */
  ofItems(reader: Step, step: string, items: readonly string[]): readonly number[] {
    if (items.length === 0) return [];
    const readers = this.#of(reader);
    const single = readers.ofItem.get(step);
    return [...(readers.ofAll.get(step) ?? []), ...items.flatMap(item => single?.get(item) ?? [])];
  }

  /** The positions in `reader` that read all items of another step. */
  ofAll(reader: Step, step: string): readonly number[] {
    return this.#of(reader).ofAll.get(step) ?? [];
  }

  #of(step: Step): StepReaders {
    let readers = this.#steps.get(step.id);
    if (readers === undefined) {
      readers = readersOf(step);
      this.#steps.set(step.id, readers);
    }
    return readers;
  }
}

const filesOf = (graph: Graph): ReadonlyMap<string, readonly Place[]> => {
  const files = new Map<string, Place[]>();
  for (const step of graph.steps.values())
    for (const [position, { inputs }] of step.items.entries())
      for (const input of inputs) if ('file' in input) add(files, input.file, { step: step.id, position });
  return files;
};

const readersOf = (step: Step): StepReaders => {
  const ofItem = new Map<string, Map<string, number[]>>();
  const ofAll = new Map<string, number[]>();
  for (const [position, { inputs }] of step.items.entries())
    for (const input of inputs) {
      if (!('step' in input)) continue;
      if (input.item === undefined) add(ofAll, input.step, position);
      else {
        const items = ofItem.get(input.step) ?? new Map<string, number[]>();
        ofItem.set(input.step, items);
        add(items, input.item, position);
      }
    }
  return { ofItem, ofAll };
};

const add = <K, V>(lists: Map<K, V[]>, key: K, value: V): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
};
