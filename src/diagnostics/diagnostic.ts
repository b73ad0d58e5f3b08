/** A place in a text file; line and column count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a diagnostic points. `start` and `end` are absent when the file as a whole is meant. */
export interface Location {
  readonly file: string;
  readonly start?: Position;
  readonly end?: Position;
}

export type Severity = 'error' | 'warning' | 'info';

/** One expected failure as a value: what is wrong, where, and what to write instead. */
export interface Diagnostic {
  readonly severity: Severity;
  /** Stable identifier: `SDB…` for the recipe and the build, `L-nn` for dataset lint. */
  readonly code: string;
  readonly message: string;
  readonly location?: Location;
  /** What to do about it, in one line; shown beside the caret. */
  readonly hint?: string;
  readonly related?: readonly { readonly message: string; readonly location: Location }[];
  /** The program that was run and did not do what it should. */
  readonly program?: ProgramEnd;
}

/** How a program ended, and where to look for why; one of `exitCode` and `signal` is null. */
export interface ProgramEnd {
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** The last lines of its standard error, oldest first. */
  readonly lastLines: readonly string[];
  /** Where all of it is, relative to the project. */
  readonly log: string;
}

/** A value, or the diagnostics that say why there is none. Warnings may come with a value. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

export const ok = <T>(value: T, diagnostics: readonly Diagnostic[] = []): Result<T> => ({
  ok: true,
  value,
  diagnostics,
});

export const fail = (
  ...diagnostics: readonly Diagnostic[]
): { ok: false; diagnostics: readonly Diagnostic[] } => ({
  ok: false,
  diagnostics,
});
