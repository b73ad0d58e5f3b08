import { stripVTControlCharacters, styleText } from 'node:util';
import { type Cell, cells, columns, columnsOf, visible } from './columns.ts';
import type { Diagnostic, Location, Position, Severity } from './diagnostic.ts';

/** The text of a file named by a location, or `undefined` when it cannot be had: the frame is then left out. */
export type SourceText = (file: string) => string | undefined;

export interface RenderOptions {
  /** ANSI colours; off unless asked for. */
  readonly color?: boolean;
  /** Columns given to a source line before it is elided round the caret; 100 unless told. */
  readonly width?: number;
  /** Columns of the terminal: messages and hints are broken between words; never unless told. */
  readonly columns?: number;
}

const STYLE: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = {
  error: 'red',
  warning: 'yellow',
  info: 'cyan',
};
const SHOWN = 20;

/** Diagnostics one below the other, the first twenty and how many more there are; empty text for none. */
export function renderAll(
  diagnostics: readonly Diagnostic[],
  source: SourceText,
  options: RenderOptions = {},
): string {
  const shown = diagnostics.slice(0, SHOWN).map(diagnostic => render(diagnostic, source, options));
  const more = diagnostics.length - SHOWN;
  return [...shown, ...(more > 0 ? [`…and ${more} more`] : [])].join('\n\n');
}

/**
 * One diagnostic as a person reads it: the message, the place, the source line with a caret under what is
 * meant, what to write instead, and the other places that matter. The last line has no line end.
 */
export function render(diagnostic: Diagnostic, source: SourceText, options: RenderOptions = {}): string {
  const { severity, location, hint } = diagnostic;
  const paint = painter(options.color ?? false);
  const line = location?.start === undefined ? undefined : sourceLine(location.file, location.start, source);
  const gutter = ' '.repeat(line === undefined ? 1 : String(location?.start?.line).length);
  const fold = folder(options.columns ?? Number.POSITIVE_INFINITY);
  const [first = '', ...more] = fold(visible(diagnostic.message), severity.length + 2);
  const lines = [
    `${paint(STYLE[severity], `${severity}:`)} ${paint('bold', first)}`,
    ...more.map(text => `  ${paint('bold', text)}`),
    ...(location === undefined ? [] : [`${gutter}${paint('blue', '-->')} ${place(location)}`]),
  ];
  if (line !== undefined && location?.start !== undefined) {
    const frame = frameOf(line, location.start, location.end, options.width ?? 100);
    const bar = paint('blue', '|');
    const caret = paint(STYLE[severity], `${frame.indent}${'^'.repeat(frame.length)}`);
    lines.push(
      `${gutter} ${bar}`,
      `${paint('blue', String(location.start.line))} ${bar} ${frame.text}`.trimEnd(),
      `${gutter} ${bar} ${caret}${hint === undefined ? '' : ` ${visible(hint)}`}`,
    );
  } else if (hint !== undefined) {
    const [start = '', ...rest] = fold(visible(hint), gutter.length + 3);
    lines.push(`${gutter} = ${start}`, ...rest.map(text => `${gutter}   ${text}`));
  }
  for (const related of diagnostic.related ?? [])
    lines.push(`${gutter} : ${place(related.location)}  ${visible(related.message)}`);
  if (diagnostic.program !== undefined) {
    const bar = paint('blue', '|');
    for (const said of diagnostic.program.lastLines)
      lines.push(`${gutter} ${bar} ${visible(stripVTControlCharacters(said))}`.trimEnd());
    lines.push(`${gutter} = its whole output is in ${visible(diagnostic.program.log)}`);
  }
  return lines.join('\n');
}

/** `file`, or `file:line:column`. */
export const place = ({ file, start }: Location): string =>
  visible(start === undefined ? file : `${file}:${start.line}:${start.column}`);

/** Makes the function that breaks a text between words; `taken` is what stands before its first line. */
const folder =
  (width: number) =>
  (text: string, taken: number): readonly string[] => {
    const lines = [''];
    let used = taken;
    for (const word of text.match(/\s*\S+|\s+$/g) ?? []) {
      if (lines.at(-1) !== '' && used + columnsOf(word) > width) {
        lines.push(word.trimStart());
        used = taken + columnsOf(word.trimStart());
      } else {
        lines.push((lines.pop() ?? '') + word);
        used += columnsOf(word);
      }
    }
    return lines;
  };

const painter =
  (color: boolean) =>
  (style: 'red' | 'yellow' | 'cyan' | 'blue' | 'bold', text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;

const sourceLine = (file: string, start: Position, source: SourceText): string | undefined =>
  source(file)?.split(/\r?\n/)[start.line - 1];

/** What of a line is shown, and where the caret run stands under it, in columns. */
function frameOf(
  line: string,
  start: Position,
  end: Position | undefined,
  width: number,
): { readonly text: string; readonly indent: string; readonly length: number } {
  const all = cells(line);
  const from = indexOfCell(all, start.column - 1);
  const to = (end?.line ?? 0) > start.line ? all.length : indexOfCell(all, (end?.column ?? start.column) - 1);
  const marked = columns(all.slice(from, Math.max(to, from)));
  const [first, last] = columns(all) <= width ? [0, all.length] : windowRound(all, from, marked, width);
  const head = first > 0 ? '…' : '';
  const indent = head.length + columns(all.slice(first, from));
  return {
    text: `${head}${all
      .slice(first, last)
      .map(cell => cell.text)
      .join('')}${last < all.length ? '…' : ''}`,
    indent: ' '.repeat(indent),
    length: Math.max(1, Math.min(marked, columns(all.slice(from, last)))),
  };
}

const indexOfCell = (all: readonly Cell[], index: number): number => {
  const found = all.findIndex(cell => cell.index >= index);
  return found < 0 ? all.length : found;
};

/** The cells [first, last) of a long line that keep the caret run in view, with what stands before it. */
function windowRound(
  all: readonly Cell[],
  from: number,
  marked: number,
  width: number,
): readonly [number, number] {
  const room = width - 2;
  const before = Math.max(Math.floor(room / 4), Math.floor((room - marked) / 2));
  let first = from;
  while (first > 0 && columns(all.slice(first - 1, from)) <= before) first--;
  let last = first;
  while (last < all.length && columns(all.slice(first, last + 1)) <= room) last++;
  while (last === all.length && first > 0 && columns(all.slice(first - 1, last)) <= room) first--;
  return [first, last];
}
