import type { Location, Severity } from '../diagnostics/diagnostic.ts';
import {
  CHECKS,
  type Check,
  type CheckId,
  type Evidence,
  type Grade,
  type ThresholdOf,
} from './catalogue.ts';

/** What a check found wrong with one picture, or with a file that belongs to none. */
export interface Finding {
  readonly id: CheckId;
  readonly severity: Severity;
  /** The picture's path; of what many captions share, the first. */
  readonly image?: string;
  readonly measured: number;
  readonly threshold: number;
  readonly message: string;
  /** What to do about it, in one line. */
  readonly remedy: string;
  readonly evidence: Evidence;
  /** Id of the caption rule it is about; where that stands in the recipe may be another line by now. */
  readonly rule?: string;
  /** The part of the recipe that it is about: names of keys and numbers of items, below its dataset or training. */
  readonly at?: readonly (string | number)[];
  /** The file at fault, where it is not the picture. */
  readonly location?: Location;
  /** Why it does not count, where the recipe says that it does not. */
  readonly waived?: string;
}

export type DatasetKind = 'character' | 'style' | 'object' | 'regularisation';

/** What a recipe says of one check. */
export interface Override {
  readonly severity?: Grade;
  readonly thresholds?: Readonly<Record<string, number>>;
}

/** By what checks grade what they find. */
export interface Grading {
  readonly kind: DatasetKind;
  /** Whether a textual inversion learns it. */
  readonly inversion?: boolean;
  readonly overrides?: Partial<Readonly<Record<CheckId, Override>>>;
}

const COLUMN: Readonly<Record<DatasetKind, 0 | 1>> = {
  character: 0,
  object: 0,
  style: 1,
  regularisation: 1,
};

/** How grave a check's findings are in such a dataset; `off` when it does not apply (S-11, S-12). */
export const gradeOf = (id: CheckId, { kind, inversion, overrides }: Grading): Grade =>
  overrides?.[id]?.severity ?? CHECKS[id].severity[inversion ? 2 : COLUMN[kind]];

/** A number that a check goes by. */
export function thresholdOf<Id extends CheckId>(
  id: Id,
  name: ThresholdOf<Id>,
  { overrides }: Grading,
): number {
  const { thresholds }: Check = CHECKS[id];
  return overrides?.[id]?.thresholds?.[name] ?? thresholds[name] ?? Number.NaN;
}

/** What a check says; the rest is in the table. */
export interface Said extends Omit<Finding, 'id' | 'severity' | 'evidence'> {
  /** Where this one is graver or less grave than the check's others; what the recipe writes counts for all of them. */
  readonly severity?: Severity;
  readonly evidence?: Evidence;
}

/** A check's finding, as a list: empty when the check is off. */
export function found(id: CheckId, grading: Grading, said: Said): readonly Finding[] {
  const grade = gradeOf(id, grading);
  if (grade === 'off') return [];
  const { severity: own, evidence = CHECKS[id].evidence, ...rest } = said;
  const severity = grading.overrides?.[id]?.severity === undefined ? (own ?? grade) : grade;
  return [{ id, severity, ...rest, evidence }];
}
