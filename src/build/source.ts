import type { Graph } from './graph.ts';
import { namesOf } from './items.ts';
import { readersOfFiles, readersOfItems } from './readers.ts';
import { neededOf } from './row.ts';
import type { Digest, Step, StepInput } from './step.ts';
import type { Workspace } from './workspace.ts';

/** Items that would be made again, and what they took when they were last made. */
export interface Affected {
  readonly step: string;
  readonly target: string;
  readonly items: number;
  readonly of: number;
  /** Milliseconds, as far as it is on record. */
  readonly ms: number;
}

/** A file of the user's, as the graph knows it. */
export interface SourceStory {
  readonly path: string;
  /** The digest that its readers were last built from; null when they never were, or differ. */
  readonly was: Digest | null;
  /** Null when it is not there. */
  readonly now: Digest | null;
  readonly readBy: readonly { readonly step: string; readonly item: string }[];
  /** At most: a step that makes the same from it ends the rebuild there. */
  readonly affects: readonly Affected[];
}

/** Who reads a source file, and what would be made again if it changed; undefined when nobody does. */
export const sourceStory = async (
  graph: Graph,
  workspace: Workspace,
  path: string,
): Promise<SourceStory | undefined> => {
  const touched = new Map<string, Set<string>>();
  const readBy: { step: string; item: string }[] = [];
  const digests = new Set<Digest | null>();
  const touch = (step: Step, position: number): string => {
    const name = namesOf(step.items)[position] ?? '';
    touched.set(step.id, (touched.get(step.id) ?? new Set()).add(name));
    return name;
  };
  for (const { step: id, position } of readersOfFiles(graph, new Set([path]))) {
    const step = graph.steps.get(id);
    if (step === undefined) continue;
    const item = touch(step, position);
    readBy.push({ step: id, item });
    const traced = workspace.records(id).latest(item)?.trace.inputs ?? [];
    digests.add(traced.find(({ input }) => 'file' in input && input.file === path)?.digest ?? null);
  }
  if (readBy.length === 0) return undefined;
  // What items asked for while they ran is in no order that the graph knows.
  for (let before = -1; before < sizeOf(touched); ) {
    before = sizeOf(touched);
    for (const step of graph.steps.values()) {
      for (const read of graph.reads.get(step.id) ?? [])
        for (const position of readersOfItems(graph, step, read, touched.get(read) ?? []))
          touch(step, position);
      for (const [position, name] of namesOf(step.items).entries()) {
        const made = workspace.records(step.id).latest(name);
        if (made !== undefined && neededOf(made).some(({ input }) => isTouched(touched, input)))
          touch(step, position);
      }
    }
  }
  const [was = null] = digests.size === 1 ? digests : [];
  return {
    path,
    was,
    now: await workspace.files.digest(path),
    readBy,
    affects: [...graph.steps.values()].flatMap(step => affectedOf(workspace, step, touched.get(step.id))),
  };
};

const affectedOf = (
  workspace: Workspace,
  step: Step,
  items: ReadonlySet<string> | undefined,
): readonly Affected[] => {
  if (items === undefined) return [];
  const records = workspace.records(step.id);
  let ms = 0;
  for (const item of items) ms += records.latest(item)?.ms ?? 0;
  return [{ step: step.id, target: step.target, items: items.size, of: step.items.length, ms }];
};

const sizeOf = (touched: ReadonlyMap<string, ReadonlySet<string>>): number =>
  [...touched.values()].reduce((sum, { size }) => sum + size, 0);

const isTouched = (touched: ReadonlyMap<string, ReadonlySet<string>>, { step, item }: StepInput): boolean => {
  const items = touched.get(step);
  return items !== undefined && (item === undefined || items.has(item));
};
