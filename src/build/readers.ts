// The graph read backwards: who reads a file, or an item. It is looked for when something changed: a scan of 100,000
// items takes a few milliseconds, and an index of them 50 MB.
import type { Graph } from './graph.ts';
import type { Step } from './step.ts';

/** An item by its step and its position there. */
export interface Place {
  readonly step: string;
  readonly position: number;
}

/** The items that read any of these files. */
export const readersOfFiles = (graph: Graph, paths: ReadonlySet<string>): readonly Place[] => {
  const places: Place[] = [];
  if (paths.size > 0)
    for (const step of graph.steps.values())
      for (const [position, { inputs }] of step.items.entries())
        if (inputs.some(input => 'file' in input && paths.has(input.file)))
          places.push({ step: step.id, position });
  return places;
};

/** The positions in `reader` that read any of these items of the step `read`, or all of its items. */
export const readersOfItems = (reader: Step, read: string, items: ReadonlySet<string>): readonly number[] =>
  items.size === 0 ? [] : positionsOf(reader, read, item => item === undefined || items.has(item));

/** The positions in `reader` that read all items of the step `read`. */
export const readersOfAll = (reader: Step, read: string): readonly number[] =>
  positionsOf(reader, read, item => item === undefined);

const positionsOf = (
  reader: Step,
  read: string,
  isMeant: (item: string | undefined) => boolean,
): readonly number[] => {
  const positions: number[] = [];
  for (const [position, { inputs }] of reader.items.entries())
    for (const input of inputs)
      if ('step' in input && input.step === read && isMeant(input.item)) {
        positions.push(position);
        break;
      }
  return positions;
};
