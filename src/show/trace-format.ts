import type { Reason } from '../build/freshness.ts';
import type { Bar } from './lanes.ts';
import { reasonSentence } from './reason.ts';
import { count } from './words.ts';

export type Ended = 'ran' | 'restored' | 'retried' | 'failed' | 'interrupted';
export type Details = Readonly<Record<string, unknown>>;

/** What fills a bar: a step, an item, or several items that were joined. */
export interface Slice {
  readonly name: string;
  readonly ended: Ended;
  readonly reasons: readonly Reason[];
  readonly details: Details;
  /** Items by step. */
  readonly items: ReadonlyMap<string, number>;
}

/** One event of the Chrome trace format: a complete one, or the name of a process or lane. Microseconds. */
export type TraceEvent =
  | {
      readonly ph: 'X';
      readonly name: string;
      readonly cat: Ended;
      readonly cname?: string;
      readonly pid: number;
      readonly tid: number;
      readonly ts: number;
      readonly dur: number;
      readonly args: Details;
    }
  | {
      readonly ph: 'M';
      readonly name: 'process_name' | 'thread_name';
      readonly pid: number;
      readonly tid: number;
      readonly args: { readonly name: string };
    };

/** What ui.perfetto.dev, speedscope.app and chrome://tracing read. */
export interface Trace {
  readonly traceEvents: readonly TraceEvent[];
  readonly displayTimeUnit: 'ms';
  readonly otherData: Details;
}

const MOST_REASONS = 5;
const COLOURS: Readonly<Partial<Record<Ended, string>>> = {
  restored: 'good',
  retried: 'bad',
  failed: 'terrible',
  interrupted: 'grey',
};

/** Two slices that follow each other as one: only how many items of which steps is left, and whether any failed. */
export const joined = (a: Slice, b: Slice): Slice => {
  const items = new Map(a.items);
  for (const [step, n] of b.items) items.set(step, (items.get(step) ?? 0) + n);
  const total = [...items.values()].reduce((sum, n) => sum + n, 0);
  const ended = b.ended === 'failed' ? 'failed' : a.ended;
  return { name: count(total, 'item'), ended, reasons: [], details: Object.fromEntries(items), items };
};

/** The lanes of one process as events, with the names that a viewer shows. */
export const eventsOf = (
  process: string,
  pid: number,
  lanes: readonly (readonly Bar<Slice>[])[],
): readonly TraceEvent[] => [
  { ph: 'M', name: 'process_name', pid, tid: 1, args: { name: process } },
  ...lanes.flatMap((bars, index): TraceEvent[] => {
    const tid = index + 1;
    return [
      { ph: 'M', name: 'thread_name', pid, tid, args: { name: `${process} ${tid}` } },
      ...bars.map(bar => complete(bar, pid, tid)),
    ];
  }),
];

const complete = ({ start, end, what }: Bar<Slice>, pid: number, tid: number): TraceEvent => {
  const { name, ended, reasons, details } = what;
  const cname = COLOURS[ended];
  const why = reasons.slice(0, MOST_REASONS).map(reasonSentence);
  const ts = Math.round(start * 1000);
  return {
    ph: 'X',
    name,
    cat: ended,
    ...(cname === undefined ? {} : { cname }),
    pid,
    tid,
    ts,
    dur: Math.round(end * 1000) - ts,
    args: { ...details, ended, ...(why.length === 0 ? {} : { why }) },
  };
};
