import { columnsOf } from '../diagnostics/columns.ts';
import { type Line, piece } from './line.ts';

/** Sets lines of equally many pieces in columns; two spaces lie between them. */
export const aligned = (rows: readonly Line[]): readonly Line[] => {
  const widths: number[] = [];
  for (const row of rows)
    for (const [at, { text }] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, columnsOf(text));
  return rows.map(row =>
    row.flatMap((one, at) => {
      const padding = (widths[at] ?? 0) - columnsOf(one.text) + 2;
      return at === row.length - 1 ? [one] : [one, piece(' '.repeat(padding))];
    }),
  );
};
