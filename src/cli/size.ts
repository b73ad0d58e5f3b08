// Sizes on the command line: `10GB`, `500 MB`, `1.5GiB`, `2G`.
import { type CommandLine, UsageError } from './options.ts';

const POWERS = { '': 0, k: 1, m: 2, g: 3, t: 4 } as const;

/** Bytes of an option, or undefined; throws UsageError. Units are powers of 1000, with `i` of 1024. */
export function sizeOption(line: CommandLine, name: string): number | undefined {
  const text = line.values[name];
  if (text === undefined) return undefined;
  const match = /^(\d+(?:\.\d+)?)\s*([kmgt]?)(i?)b?$/i.exec(String(text));
  const unit = match?.[2]?.toLowerCase();
  if (match === null || unit === undefined || !(unit in POWERS) || (unit === '' && match[3] !== ''))
    throw new UsageError(`--${name} takes a size such as 10GB or 500MB, not "${text}"`);
  const base = match[3] === '' ? 1000 : 1024;
  return Math.floor(Number(match[1]) * base ** POWERS[unit as keyof typeof POWERS]);
}
