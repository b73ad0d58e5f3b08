import type { Diagnostic } from '../diagnostics/diagnostic.ts';

const HINTS: Readonly<Record<string, string>> = {
  ENOSPC: 'make room on the disk; the next build goes on from here',
  EDQUOT: 'make room on the disk; the next build goes on from here',
  EACCES: 'check who may read and write there',
  EPERM: 'check who may read and write there',
  EROFS: 'the disk is mounted read-only',
};

/** An error of the system that refuses something. */
interface Refusal extends Error {
  readonly code: string;
  readonly syscall: unknown;
}

/** Whether the system refused something, which is to be expected of any system. */
export const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && 'code' in error && 'syscall' in error && typeof error.code === 'string';

/**
 * What a caught value says to a person: the system refusing something is an expected failure, anything else is a
 * bug and carries its stack.
 */
export const diagnosticOf = (error: unknown, doing: string): Diagnostic => {
  if (isRefusal(error)) {
    const hint = HINTS[error.code];
    return {
      severity: 'error',
      code: 'SDB231',
      message: `${doing}: ${error.message}`,
      ...(hint === undefined ? {} : { hint }),
    };
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    severity: 'error',
    code: 'SDB230',
    message: `${doing}: ${text}`,
    hint: 'this is a bug in sdbuild; please report it with the lines above',
  };
};
