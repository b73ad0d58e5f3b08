// What the lint of a dataset or of a training leaves: its value, and lint.json.
import type { Finding } from '../lint/finding.ts';
import type { Reviews } from '../lint/reviews.ts';
import type { Gate } from '../lint/waivers.ts';
import { datasetTarget, trainStep } from './names.ts';

/** Value of a lint: what the gate goes by. All findings are in the file, of which there may be megabytes. */
export interface LintValue {
  readonly gate: Gate;
  /** Those that are not waived. */
  readonly errors: readonly Finding[];
}

/** `lint.json` of a dataset, as other programs read it. */
export interface LintFile {
  readonly gate: Gate;
  readonly pictures: number;
  /** Pictures that one epoch shows, with their repeats and mirrored ones (L-58). */
  readonly epoch: number;
  readonly findings: readonly Finding[];
  readonly reviews: Reviews;
}

/** `lint.json` of a training. */
export interface TrainLintFile {
  readonly gate: Gate;
  readonly steps: number;
  /** Steps that show every picture as often as it is to be seen in one epoch. */
  readonly epoch: number;
  readonly findings: readonly Finding[];
}

/** Where a dataset's lint is written, below `build/`. */
export const lintPath = (name: string): string => `${datasetTarget(name)}/lint.json`;

/** Where a training's lint is written. */
export const trainLintPath = (name: string): string => `${trainStep(name)}/lint.json`;

/** In a session most findings and entries stay the same objects. */
const texts = new WeakMap<object, string>();

/** And some whole lists. */
const lists = new WeakMap<readonly object[], string>();

function textOf(one: object): string {
  let text = texts.get(one);
  if (text === undefined) {
    text = JSON.stringify(one);
    texts.set(one, text);
  }
  return text;
}

/** One line for each finding and each entry of a review, so that what differs between two builds shows in a diff. */
export function jsonOf(file: LintFile | TrainLintFile): string {
  const { reviews, findings, ...rest } = { reviews: undefined, ...file };
  const lines = (list: readonly object[], indent: string): string => {
    const known = lists.get(list);
    if (known !== undefined) return known;
    const written = list.map(one => indent + textOf(one)).join(',\n');
    const text = list.length === 0 ? '[]' : `[\n${written}\n${indent.slice(2)}]`;
    lists.set(list, text);
    return text;
  };
  const parts = Object.entries(reviews ?? {}).map(
    ([name, list]) => `    "${name}": ${lines(list, '      ')}`,
  );
  const facts = Object.entries(rest).map(([name, value]) => `  "${name}": ${JSON.stringify(value)}`);
  const looked = reviews === undefined ? '' : `,\n  "reviews": {\n${parts.join(',\n')}\n  }`;
  return `{\n${facts.join(',\n')},\n  "findings": ${lines(findings, '    ')}${looked}\n}\n`;
}
