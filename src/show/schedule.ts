// A learning-rate schedule in the terminal: a picture, its segments, and what its steps are made of.
import { type KeptStates, keptSentence } from './kept.ts';
import { plotRates } from './schedule-plot.ts';
import { count } from './words.ts';

export interface ScheduleShown {
  readonly title: string;
  readonly steps: number;
  /** Where training stops, before `steps` if the string ends there. */
  readonly end: number;
  /** One entry, or one a part of the model. */
  readonly rates: readonly {
    readonly name?: string;
    readonly segments: readonly { readonly lr: number; readonly from: number; readonly to: number }[];
  }[];
  /** Of a training. */
  readonly plan?: {
    readonly stepsPerEpoch: number | null;
    readonly datasets: readonly {
      readonly name: string;
      readonly pictures: number | null;
      readonly shown: number | null;
    }[];
    readonly batchSize: number;
    readonly gradientAccumulation: number;
    readonly warmup: number;
    readonly kept: KeptStates;
  };
}

/** A cosine has a segment a step; that many lines say nothing. */
const MOST_LINES = 50;

/** What the steps are made of, a line a fact: how many, how many epochs, and of which pictures (S-55, S-56). */
export function scheduleFacts({ steps, end, plan }: ScheduleShown): readonly string[] {
  const length =
    end < steps
      ? `training ends at step ${count(end)}, before ${count(steps)}`
      : `training ends at step ${count(end)}`;
  if (plan === undefined) return [length];
  const { stepsPerEpoch, datasets, batchSize, gradientAccumulation, warmup, kept } = plan;
  const epochs =
    stepsPerEpoch === null
      ? `${count(steps, 'step')}; epochs are not known before the datasets are built`
      : `${count(steps, 'step')} = ${count(Number((steps / stepsPerEpoch).toFixed(2)), 'epoch')} of ${count(stepsPerEpoch, 'step')}`;
  const batch = `${count(batchSize, 'picture')} a batch, ${
    gradientAccumulation === 1
      ? 'a batch a step'
      : `${gradientAccumulation} batches a step (${count(batchSize * gradientAccumulation, 'picture')})`
  }`;
  return [
    epochs,
    batch,
    ...datasets.map(({ name, pictures, shown }) =>
      pictures === null || shown === null
        ? `${name}: not built yet`
        : `${name}: ${count(pictures, 'picture')}, ${count(shown)} an epoch${repeated(pictures, shown)}`,
    ),
    ...(warmup > 0 ? [`warm-up of ${count(warmup, 'step')}`] : []),
    ...(kept.states > 0 ? [keptSentence(kept)] : []),
  ];
}

const repeated = (pictures: number, shown: number): string =>
  shown === pictures ? '' : ` (repeated ${count(Number((shown / pictures).toFixed(2)))}×)`;

/** Everything at once, for a terminal of so many columns. */
export function scheduleText(shown: ScheduleShown, columns: number): string {
  const plots = shown.rates.flatMap(({ name, segments }) => [
    ...(name === undefined ? [] : [name]),
    ...plotRates(segments, Math.max(20, columns - 12)),
    '',
    ...segmentLines(segments),
    '',
  ]);
  return [...plots, ...scheduleFacts(shown)].join('\n');
}

function segmentLines(segments: ScheduleShown['rates'][number]['segments']): readonly string[] {
  const lines = segments
    .slice(0, segments.length > MOST_LINES ? 5 : MOST_LINES)
    .map(
      ({ lr, from, to }) =>
        `${Number(lr.toPrecision(3)).toExponential().padStart(10)}  steps ${count(from)} to ${count(to - 1)}`,
    );
  return segments.length > MOST_LINES
    ? [...lines, `         …  and ${count(segments.length - lines.length)} more; --json tells them all`]
    : lines;
}
