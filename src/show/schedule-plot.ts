// A learning rate as a small picture of characters.
import { count } from './words.ts';

interface Segment {
  readonly lr: number;
  readonly from: number;
  readonly to: number;
}

const EIGHTHS = ' ▁▂▃▄▅▆▇█';

/**
 * The rate over the steps on a logarithmic axis of whole decades, `width` characters wide, with both axes written. A column shows the highest of its rates, so that no burst is lost.
 */
export function plotRates(segments: readonly Segment[], width: number): readonly string[] {
  const end = segments.at(-1)?.to ?? 1;
  const rates = segments.flatMap(({ lr }) => (lr > 0 ? [Math.log10(lr)] : []));
  const top = Math.ceil(rates.reduce((a, b) => Math.max(a, b), -99) - 1e-9);
  const bottom = Math.min(top - 1, Math.floor(rates.reduce((a, b) => Math.min(a, b), top) + 1e-9));
  const decades = top - bottom;
  const height = decades * (decades > 4 ? 1 : decades > 2 ? 2 : 3);
  const highest = new Array<number>(width).fill(0);
  for (const { lr, from, to } of segments) {
    const last = Math.min(width - 1, Math.ceil((to * width) / end) - 1);
    for (let column = Math.floor((from * width) / end); column <= last; column++)
      highest[column] = Math.max(highest[column] ?? 0, lr);
  }
  // A rate at the foot of the axis is not nothing: it has one eighth.
  const levels = highest.map(lr =>
    lr === 0 ? 0 : Math.max(1, Math.round(((Math.log10(lr) - bottom) / decades) * height * 8)),
  );
  const label = (row: number): string => {
    const decade = bottom + (decades * (height - row)) / height;
    const isDecade = Math.abs(decade - Math.round(decade)) < 1e-9;
    return isDecade ? `1e${Math.round(decade)} ┤` : '┤';
  };
  const rows = Array.from({ length: height }, (_, row) =>
    levels.map(level => EIGHTHS[Math.max(0, Math.min(8, level - 8 * (height - 1 - row)))] ?? ' ').join(''),
  );
  const axis = `0${count(end, 'step').padStart(width - 1)}`;
  return [
    ...rows.map((row, n) => `${label(n).padStart(8)}${row.trimEnd()}`),
    `${`1e${bottom} └`.padStart(8)}${'─'.repeat(width)}`,
    `${' '.repeat(8)}${axis}`,
  ];
}
