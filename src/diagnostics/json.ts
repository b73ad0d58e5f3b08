import type { Diagnostic, Location, Position, ProgramEnd, Severity } from './diagnostic.ts';

/** A diagnostic as other programs read it; fields are only ever added. Lines and columns count from 1. */
export interface JsonDiagnostic extends JsonPlace {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly program?: ProgramEnd;
  readonly related: readonly (JsonPlace & { readonly message: string })[];
}

interface JsonPlace {
  readonly file?: string;
  readonly range?: { readonly start: JsonPosition; readonly end: JsonPosition };
}

interface JsonPosition {
  readonly line: number;
  readonly col: number;
}

/** The form in which `--json` prints a diagnostic. */
export function toJson(diagnostic: Diagnostic): JsonDiagnostic {
  return {
    severity: diagnostic.severity,
    code: diagnostic.code,
    message: diagnostic.message,
    ...place(diagnostic.location),
    ...(diagnostic.hint === undefined ? {} : { hint: diagnostic.hint }),
    ...(diagnostic.program === undefined ? {} : { program: diagnostic.program }),
    related: (diagnostic.related ?? []).map(({ message, location }) => ({ message, ...place(location) })),
  };
}

function place(location: Location | undefined): JsonPlace {
  if (location === undefined) return {};
  if (location.start === undefined) return { file: location.file };
  const start = position(location.start);
  return { file: location.file, range: { start, end: location.end ? position(location.end) : start } };
}

const position = ({ line, column }: Position): JsonPosition => ({ line, col: column });
