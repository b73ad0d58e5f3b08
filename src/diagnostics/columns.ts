/** One character as a terminal shows it: what to print, how many columns it takes, where it stood. */
export interface Cell {
  readonly text: string;
  readonly width: 0 | 1 | 2 | 3 | 4;
  /** Index into the line, in UTF-16 units. */
  readonly index: number;
}

const TAB_STOP = 4;
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;
/** Asks for the coloured picture of the character before, which is wide in most terminals. */
const EMOJI_SELECTOR = '\ufe0f';
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

const widthOf = (character: string): 0 | 1 | 2 => (ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1);

/**
 * Columns that a text takes at most. Terminals do not agree on emoji that are made of several characters: those that
 * show each of them need the most.
 */
export function columnsOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let sum = 0;
  for (const character of text) sum += character === EMOJI_SELECTOR ? 1 : widthOf(character);
  return sum;
}

/** Columns that a run of cells takes. */
export const columns = (run: readonly Cell[]): number => run.reduce((sum, cell) => sum + cell.width, 0);
