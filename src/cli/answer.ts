// Small answers: JSON lines for programs (`--json`, or when piped), text for people at a terminal.
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { toJson } from '../diagnostics/json.ts';
import { renderAll } from '../diagnostics/render.ts';
import type { CommandLine } from './options.ts';

const asJson = (line: CommandLine): boolean => line.json || process.stdout.isTTY !== true;

/** Prints one value, as one JSON line or as `text` says. */
export function answer(line: CommandLine, value: unknown, text: () => string): void {
  process.stdout.write(asJson(line) ? `${JSON.stringify(value)}\n` : `${text()}\n`);
}

/** Prints what is wrong on standard error: with `--json` as JSON lines, else for people. */
export function complain(
  line: CommandLine,
  diagnostics: readonly Diagnostic[],
  source: (file: string) => string | undefined = () => undefined,
): void {
  if (diagnostics.length === 0) return;
  const text = line.json
    ? diagnostics.map(one => JSON.stringify(toJson(one))).join('\n')
    : renderAll(diagnostics, source, { color: line.color });
  process.stderr.write(`${text}\n`);
}
