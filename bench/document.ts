import type { Figure } from './figure.ts';

/** A figure with the command that measures it again. */
export interface Row extends Figure {
  readonly command: string;
}

const MARKED = /(<!-- measured -->\n)([\s\S]*?)(<!-- end -->)/;
const HEAD = [
  '| what | pictures | against | sdbuild | theirs | ratio | to reach | command | on |',
  '|---|--:|---|--:|--:|--:|--:|---|---|',
];
/** What, pictures, against and command say which figure it is. */
const NAMES = [0, 1, 2, 7];

/**
 * Puts rows between the marks of a document, in place of older rows of the same figures. Other rows stay if they
 * were measured on the same machine.
 */
export function documented(text: string, rows: readonly Row[], machine: string, date: string): string {
  const about = `On ${machine}. Medians on the clock; processor time in brackets.`;
  const [, , before = ''] = MARKED.exec(text) ?? [];
  const kept = before.startsWith(about)
    ? before
        .split('\n')
        .filter(line => line.startsWith('| '))
        .slice(1)
    : [];
  const table = new Map([...kept, ...rows.map(row => lineOf(row, date))].map(line => [nameOf(line), line]));
  const sorted = [...Map.groupBy(table.values(), line => cells(line)[0]).values()].flat();
  const measured = [about, '', ...HEAD, ...sorted].join('\n');
  return text.replace(MARKED, (_, start: string, _before, end: string) => `${start}${measured}\n${end}`);
}

const cells = (line: string): readonly string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map(cell => cell.trim());

const nameOf = (line: string): string => NAMES.map(column => cells(line)[column]).join('|');

function lineOf(row: Row, date: string): string {
  const { what, pictures, against, measured, theirs, target, command } = row;
  const columns = [
    what,
    pictures?.toLocaleString('en') ?? '',
    against,
    measured,
    theirs,
    shownRatio(row),
    target === undefined ? '' : `≤ ${target.toFixed(1)}`,
    `\`${command}\``,
    date,
  ];
  return `| ${columns.join(' | ')} |`;
}

/** Of times on the clock, with that of processor times in brackets; two decimals where they tell something. */
export function shownRatio({ ratio, cpuRatio }: Pick<Figure, 'ratio' | 'cpuRatio'>): string {
  const [clock = '', processor] = [ratio, cpuRatio].map(one => one?.toFixed(one < 10 ? 2 : 0));
  return processor === undefined ? clock : `${clock} (${processor})`;
}
