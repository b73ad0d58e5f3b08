/** One character as a terminal shows it: what to print, how many columns it takes, where it stood. */
export interface Cell {
  readonly text: string;
  readonly width: 0 | 1 | 2 | 3 | 4;
  /** Index into the line, in UTF-16 units. */
  readonly index: number;
}

const TAB_STOP = 4;
const ZERO = /^[\p{M}\p{Cf}]$/u;
const HALF_WIDTH = /^[\uFF61-\uFFDC\uFFE8-\uFFEE]$/u;
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303E\u30FB\u30FC\uFF01-\uFF60\uFFE0-\uFFE6]$/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Text whose control and bidirectional characters are only pictures of themselves: no file drives a terminal. */
export const visible = (text: string): string =>
  text.replace(CONTROL, control => {
    const code = control.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\uFFFD';
  });

/** The cells of one line, tabs expanded to stops of four columns and East Asian wide characters counted twice. */
export function cells(line: string): readonly Cell[] {
  const result: Cell[] = [];
  let column = 0;
  let index = 0;
  for (const character of line) {
    const width = character === '\t' ? tabWidth(column) : widthOf(character);
    result.push({ text: character === '\t' ? ' '.repeat(width) : visible(character), width, index });
    column += width;
    index += character.length;
  }
  return result;
}

const tabWidth = (column: number): 1 | 2 | 3 | 4 => (TAB_STOP - (column % TAB_STOP)) as 1 | 2 | 3 | 4;

function widthOf(character: string): 0 | 1 | 2 {
  if (ZERO.test(character)) return 0;
  return WIDE.test(character) && !HALF_WIDTH.test(character) ? 2 : 1;
}

/** Columns that a run of cells takes. */
export const columns = (run: readonly Cell[]): number => run.reduce((sum, cell) => sum + cell.width, 0);
