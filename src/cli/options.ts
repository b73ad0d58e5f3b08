// The command line's common ground: options that every command takes, and how a wrong one is told.
import { resolve } from 'node:path';
import { isatty } from 'node:tty';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** What a command ends with; 130 is a build that was interrupted. */
export const EXIT = { done: 0, failed: 1, wrong: 2, interrupted: 130 } as const;

const COMMON = {
  directory: { type: 'string', short: 'C' },
  json: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

export interface CommandLine {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  /** The project folder: `-C`, else where the command was called. */
  readonly directory: string;
  readonly json: boolean;
  readonly color: boolean;
}

/** A wrong command line: shown as one line, exit code 2. */
export class UsageError extends Error {}

/** Reads a command's arguments; throws UsageError. */
export function readCommandLine(argv: readonly string[], options: ParseArgsOptionsConfig): CommandLine {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...COMMON, ...options },
      allowPositionals: true,
    });
    const directory = resolve(typeof values.directory === 'string' ? values.directory : '.');
    const color = values['no-color'] !== true && !process.env.NO_COLOR && isatty(1);
    return { positionals, values, directory, json: values.json === true, color };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** A whole number of an option, or `otherwise`; throws UsageError. */
export function wholeNumber(line: CommandLine, name: string, otherwise: number, least = 1): number {
  const text = line.values[name];
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least)
    throw new UsageError(`--${name} takes a whole number from ${least}, not "${text}"`);
  return value;
}

/** For commands that are about the whole project; throws UsageError. */
export function noPositionals({ positionals }: CommandLine, command: string): void {
  if (positionals.length > 0) throw new UsageError(`${command} takes no names, as in "${positionals[0]}"`);
}
