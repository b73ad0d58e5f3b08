import { visible } from '../../diagnostics/columns.ts';
import { count } from '../words.ts';
import type { FamilyGraph, SourceFamily, StepFamily } from './families.ts';

/** What every picture of a graph shows, however it is written down. Keys are plain letters and digits. */
export interface Drawing {
  readonly sources: readonly Box[];
  readonly targets: readonly {
    readonly key: string;
    readonly label: string;
    /** False for a target that is one step of the same name: it needs no frame. */
    readonly framed: boolean;
    readonly boxes: readonly Box[];
  }[];
  /** From what is read to the step that reads it, by key. */
  readonly arrows: readonly (readonly [from: string, to: string])[];
}

export interface Box {
  readonly key: string;
  /** The lines of its label; control characters are only pictures of themselves. */
  readonly lines: readonly string[];
}

/** Turns families into boxes and arrows. */
export const drawingOf = ({ targets, steps, sources }: FamilyGraph): Drawing => {
  const keys = new Map(steps.map(({ id }, index) => [id, `s${index}`]));
  const keyOf = (id: string): string => keys.get(id) ?? '';
  const boxOf = (step: StepFamily): Box => ({ key: keyOf(step.id), lines: stepLines(step) });
  return {
    sources: sources.map((source, index) => ({ key: `f${index}`, lines: sourceLines(source) })),
    targets: targets.map((target, index) => {
      const mine = steps.filter(step => step.target === target);
      const framed = mine.some(({ id }) => id !== target);
      return { key: `t${index}`, label: visible(target), framed, boxes: mine.map(boxOf) };
    }),
    arrows: [
      ...sources.flatMap(({ readBy }, index) => readBy.map(id => [`f${index}`, keyOf(id)] as const)),
      ...steps.flatMap(({ id, reads }) => reads.map(read => [keyOf(read), keyOf(id)] as const)),
    ],
  };
};

const stepLines = ({ id, target, items }: StepFamily): readonly string[] => [
  visible(id.startsWith(`${target}/`) ? id.slice(target.length + 1) : id),
  ...(items === 1 ? [] : [count(items, 'item')]),
];

const sourceLines = ({ path, files }: SourceFamily): readonly string[] => [
  visible(path),
  ...(files === 1 ? [] : [count(files, 'file')]),
];
