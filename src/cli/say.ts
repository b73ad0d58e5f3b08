// What looks after a project says: text for people, also when it is piped, and JSON lines with --json.
import { type Line, paint } from '../show/line.ts';
import type { CommandLine } from './options.ts';

/** Prints lines, or with `--json` the values instead, one a line. */
export function say(line: CommandLine, lines: readonly Line[], values: readonly unknown[]): void {
  const text = line.json
    ? values.map(value => JSON.stringify(value))
    : lines.map(one => paint(one, line.color));
  if (text.length > 0) process.stdout.write(`${text.join('\n')}\n`);
}

/** A time in JSON. */
export const iso = (at: number): string => new Date(at).toISOString();
