/** A line longer than this is cut: a program that never ends its line must not fill the memory. */
const LONGEST = 1 << 20;

/**
 * Cuts a stream of text into lines at `\n`, `\r\n` and `\r`. The last because progress bars rewrite their line: the
 * tail of a log should hold their last state and not one line of a megabyte. Empty lines are left out.
 */
export const lineCutter = (
  onLine: (line: string) => void,
): { readonly push: (text: string) => void; readonly end: () => void } => {
  let rest = '';
  const emit = (line: string): void => {
    if (line !== '') onLine(line);
  };
  return {
    push: text => {
      const lines = (rest + text).split(/[\r\n]+/);
      rest = (lines.pop() ?? '').slice(0, LONGEST);
      for (const line of lines) emit(line);
    },
    end: () => {
      emit(rest);
      rest = '';
    },
  };
};
