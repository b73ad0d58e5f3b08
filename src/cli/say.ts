// What looks after a project says: text for people, also when it is piped, and JSON lines with --json.
import { type Line, paint } from '../show/line.ts';
import type { CommandLine } from './options.ts';

/** Prints lines, or with `--json` the values instead, one a line. */
export function say(line: CommandLine, lines: readonly Line[], values: readonly unknown[]): void {
  const text = line.json
    ? values.map(value => JSON.stringify(value, times))
    : lines.map(one => paint(one, line.color).trimEnd());
  if (text.length > 0) process.stdout.write(`${text.join('\n')}\n`);
}

/** `at` is a time wherever it stands: milliseconds since 1970 inside, ISO outside. */
const times = (name: string, value: unknown): unknown =>
  name === 'at' && typeof value === 'number' ? new Date(value).toISOString() : value;
