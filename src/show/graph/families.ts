import type { Graph } from '../../build/graph.ts';
import { filesReadBy } from '../../build/readers.ts';
import type { Step } from '../../build/step.ts';

/** A graph as a person looks at it: one box a step however many items it has, one box for files that belong together. */
export interface FamilyGraph {
  /** In the order in which they are built on one another. */
  readonly targets: readonly string[];
  readonly steps: readonly StepFamily[];
  readonly sources: readonly SourceFamily[];
}

export interface StepFamily {
  readonly id: string;
  readonly target: string;
  readonly kind: string;
  readonly items: number;
  /** The steps that it reads. */
  readonly reads: readonly string[];
  /** How many of the user's files it reads. */
  readonly files: number;
}

/** Files that the steps of the same targets read: a dataset's pictures and tags, or a model. */
export interface SourceFamily {
  /** The file, or the folder that all of them lie in, relative to the project; `.` for the project itself. */
  readonly path: string;
  readonly files: number;
  readonly readBy: readonly string[];
}

/** Gathers the boxes of some steps of a graph, given each after those it reads. */
export const familiesOf = ({ reads }: Graph, steps: readonly Step[]): FamilyGraph => {
  const targets = [...new Set(steps.map(({ target }) => target))];
  const filesOf = new Map(steps.map(step => [step, new Set(filesReadBy(step))]));
  return {
    targets,
    steps: steps.map(step => ({
      id: step.id,
      target: step.target,
      kind: step.kind.name,
      items: step.items.length,
      reads: reads.get(step.id) ?? [],
      files: filesOf.get(step)?.size ?? 0,
    })),
    sources: sourcesOf(targets, filesOf),
  };
};

const sourcesOf = (
  targets: readonly string[],
  filesOf: ReadonlyMap<Step, ReadonlySet<string>>,
): readonly SourceFamily[] => {
  // The targets that read a file, as one text that equal sets share.
  const readers = new Map<string, string>();
  for (const target of targets) {
    const mine = new Set<string>();
    for (const [step, files] of filesOf) if (step.target === target) for (const file of files) mine.add(file);
    for (const file of mine) readers.set(file, `${readers.get(file) ?? ''}\0${target}`);
  }
  const families = new Map<string, { path: string; files: number; readonly readBy: Set<string> }>();
  for (const [file, key] of readers) {
    const family = families.get(key);
    if (family === undefined) families.set(key, { path: file, files: 1, readBy: new Set() });
    else {
      family.path = commonFolder(family.path, file);
      family.files++;
    }
  }
  for (const [{ id }, files] of filesOf)
    for (const file of files) families.get(readers.get(file) ?? '')?.readBy.add(id);
  return [...families.values()].map(({ path, files, readBy }) => ({ path, files, readBy: [...readBy] }));
};

/** The folder that holds both; `a` may be a folder already. */
const commonFolder = (a: string, b: string): string => {
  if (b.startsWith(`${a}/`)) return a;
  const [parts, others] = [a.split('/'), b.split('/')];
  const differs = parts.findIndex((part, index) => part !== others[index]);
  return parts.slice(0, differs < 0 ? -1 : differs).join('/') || '.';
};
