import { cpus, release, totalmem, type } from 'node:os';
import { median, ratio, run, type Took } from './measure.ts';

/** One row of the table: what sdbuild took against what something else took in the same turns. */
export interface Figure {
  readonly what: string;
  readonly pictures?: number;
  /** sdbuild's own, with its unit. */
  readonly measured: string;
  readonly against: string;
  readonly theirs: string;
  readonly ratio?: number;
  /** The same of processor time, which a busy machine disturbs less. */
  readonly cpuRatio?: number;
  /** The ratio to reach. */
  readonly target?: number;
}

/** Middle of the times on the clock, with the processor time in brackets. */
export const shownTime = (runs: readonly Took[]): string =>
  `${shownMs(median(runs.map(({ wall }) => wall)))} (${shownMs(median(runs.map(({ cpu }) => cpu)))})`;

/** Milliseconds in three digits. */
export const shownMs = (ms: number): string =>
  ms < 1_000 ? `${Number(ms.toPrecision(3))} ms` : `${Number((ms / 1_000).toPrecision(3))} s`;

/** A figure from the runs of two commands in turns. */
export function compared(
  about: Pick<Figure, 'what' | 'pictures' | 'against' | 'target'>,
  ours: readonly Took[],
  theirs: readonly Took[],
): Figure {
  const by = (field: 'wall' | 'cpu'): number =>
    ratio(
      ours.map(one => one[field]),
      theirs.map(one => one[field]),
    );
  return {
    ...about,
    measured: shownTime(ours),
    theirs: shownTime(theirs),
    ratio: by('wall'),
    cpuRatio: by('cpu'),
  };
}

/** What the figures were measured on. */
export function machine(folder: string): string {
  const { out } = run({ name: 'df', argv: ['df', '--output=fstype', folder] });
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  const system = out.trim().split('\n').at(-1) ?? 'unknown';
  return `${cpus().length} cores (${model}), ${memory} GiB, ${type()} ${release().split('-')[0]}, ${system}, Node ${process.version}`;
}
