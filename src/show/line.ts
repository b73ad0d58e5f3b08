import { stripVTControlCharacters, styleText } from 'node:util';
import { columnsOf } from '../diagnostics/columns.ts';

export type Tone = 'plain' | 'strong' | 'faint' | 'good' | 'warning' | 'bad';

/** A piece of a line and how it is meant; colour is decided where it is written. */
export interface Piece {
  readonly text: string;
  readonly tone: Tone;
}

export type Line = readonly Piece[];

/** Makes a piece. Names and messages come from outside: control and bidirectional characters become spaces, so none acts. */
export const piece = (text: string, tone: Tone = 'plain'): Piece => ({
  text: stripVTControlCharacters(text).replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' '),
  tone,
});

/** Shortens a line to a number of columns; the cut is marked by `…`. */
export const fit = (line: Line, columns: number): Line => {
  if (lineColumns(line) <= columns) return line;
  const kept: Piece[] = [];
  let left = Math.max(0, columns - 1);
  for (const { text, tone } of line) {
    const width = columnsOf(text);
    if (width <= left) {
      kept.push({ text, tone });
      left -= width;
      continue;
    }
    let cut = '';
    for (const { segment } of new Intl.Segmenter().segment(text)) {
      left -= columnsOf(segment);
      if (left < 0) break;
      cut += segment;
    }
    kept.push({ text: `${cut.trimEnd()}…`, tone });
    break;
  }
  return kept;
};

/** A number stays with its unit of time. */
const WORDS = /\s*\d\S* (?:ms|s|min|h)(?!\w)|\s*\S+|\s+$/g;

/** Breaks a line between words so that it fits the columns; what follows the first line is indented by two. */
export const wrap = (line: Line, columns: number): readonly Line[] => {
  const lines: Piece[][] = [[]];
  let used = 0;
  for (const { text, tone } of line) {
    let run = '';
    for (const word of text.match(WORDS) ?? []) {
      if (used > 0 && used + columnsOf(word) > columns) {
        lines.at(-1)?.push({ text: run, tone });
        lines.push([]);
        run = `  ${word.trimStart()}`;
        used = columnsOf(run);
      } else {
        run += word;
        used += columnsOf(word);
      }
    }
    lines.at(-1)?.push({ text: run, tone });
  }
  return lines.map(pieces => pieces.filter(({ text }) => text !== ''));
};

export const lineColumns = (line: Line): number => line.reduce((sum, { text }) => sum + columnsOf(text), 0);

const STYLES = { strong: 'bold', faint: 'dim', good: 'green', warning: 'yellow', bad: 'red' } as const;

/** The line as text, with colours if wanted. */
export const paint = (line: Line, color: boolean): string =>
  line
    .map(({ text, tone }) =>
      color && tone !== 'plain' ? styleText(STYLES[tone], text, { validateStream: false }) : text,
    )
    .join('');
