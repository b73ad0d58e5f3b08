import type { Location, Severity } from '../diagnostics/diagnostic.ts';

export type CheckId = 'L-01' | 'L-11' | 'L-27' | 'L-28' | 'L-30' | 'L-31' | 'L-32' | 'L-37';

/** What a check found wrong with one picture, or with a file that belongs to none. */
export interface Finding {
  readonly id: CheckId;
  readonly severity: Severity;
  /** The picture's path. */
  readonly image?: string;
  readonly measured: number;
  readonly threshold: number;
  readonly message: string;
  /** What to do about it, in one line. */
  readonly remedy: string;
  /** Id of the caption rule it is about; where that stands in the recipe may be another line by now. */
  readonly rule?: string;
  /** The file at fault, where it is no picture. */
  readonly location?: Location;
}

export type DatasetKind = 'character' | 'style' | 'object' | 'regularisation';

/** The first for what is to be recognised again, the second for a manner. */
const SEVERITIES: Readonly<Record<CheckId, readonly [Severity, Severity | 'off']>> = {
  'L-01': ['error', 'off'],
  'L-11': ['error', 'error'],
  'L-27': ['error', 'off'],
  'L-28': ['error', 'warning'],
  'L-30': ['warning', 'warning'],
  'L-31': ['error', 'error'],
  'L-32': ['error', 'error'],
  'L-37': ['error', 'warning'],
};

/** How grave a check's findings are in a dataset of this kind; `off` when it does not apply (S-11, S-12). */
export function severityOf(id: CheckId, kind: DatasetKind): Severity | 'off' {
  const [subject, manner] = SEVERITIES[id];
  return kind === 'character' || kind === 'object' ? subject : manner;
}
