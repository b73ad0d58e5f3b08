import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { Chart, Drawing, PLOT, SIZE } from './chart.ts';
import type { LrSegment, NamedRates } from './data.ts';
import {
  at,
  decades,
  decadeTicks,
  largest,
  linearScale,
  logScale,
  plainNumber,
  rate,
  type Scale,
  thin,
  ticks,
} from './scale.ts';
import type { Strings } from './strings.ts';

/** A cosine has one segment a step; more than this cannot be seen. */
const MOST_SEGMENTS = 3000;
/** A rate is written on its segment where that is wide enough for it. */
const ROOM = 44;

/** The schedule as a staircase: flat within a segment, upright where the next one begins. */
export const schedulePath = (segments: readonly LrSegment[], x: Scale, y: Scale): string =>
  segments
    .map(
      ({ lr, from, to }, n) => `${n === 0 ? `M${at(x(from))} ${at(y(lr))}` : `V${at(y(lr))}`}H${at(x(to))}`,
    )
    .join('');

interface Props {
  /** One entry, or one a part of the model. */
  readonly rates: readonly NamedRates[];
  readonly warmup?: number | undefined;
  readonly stepsPerEpoch?: number | undefined;
  readonly strings: Strings;
  /** Nothing around the drawing. */
  readonly bare?: boolean;
}

/** The learning rate over the steps, log y, so that the bursts of an annealing schedule (S-131) stand out. */
export const ScheduleChart = ({ rates, warmup = 0, stepsPerEpoch, strings, bare }: Props): VNode => {
  const all = rates.flatMap(({ segments }) => segments);
  const end = largest(
    all.map(({ to }) => to),
    1,
  );
  const domain = decades(all.map(({ lr }) => lr));
  const x = linearScale([0, end], [PLOT.left, PLOT.right]);
  const y = logScale(domain, [PLOT.bottom, PLOT.top + 22]);
  const [main = '', ...others] = rates.map(({ segments }) =>
    schedulePath(thin(segments, MOST_SEGMENTS), x, y),
  );
  const frame = bare === true ? Drawing : Chart;
  return html`
    <${frame}
      label=${strings.schedule}
      x=${{ scale: x, ticks: ticks(end, 6), label: strings.stepAxis, text: plainNumber }}
      y=${{ scale: y, ticks: decadeTicks(domain), label: strings.lrAxis, text: rate }}
    >
      <path class="fill" d="${main}V${PLOT.bottom}H${PLOT.left}Z" />
      <path class="line" d=${main} />
      ${others.map(line => html`<path class="line other" d=${line} />`)}
      ${rates.map(({ segments }) => html`<${Rates} segments=${segments} x=${x} y=${y} />`)}
      ${rates.length > 1 ? html`<${Names} rates=${rates} />` : null}
      ${
        warmup === 0
          ? null
          : html`
        <line class="limit" x1=${at(x(warmup))} x2=${at(x(warmup))} y1=${PLOT.top + 22} y2=${PLOT.bottom} />
        <text class="limit" x=${at(x(warmup) + 5)} y=${PLOT.bottom - 8}>${strings.warmup}</text>`
      }
      ${stepsPerEpoch === undefined ? null : html`<${Epochs} end=${end} stepsPerEpoch=${stepsPerEpoch} x=${x} strings=${strings} />`}
    <//>`;
};

/** The rate above each segment that has room for it. */
const Rates = (props: {
  readonly segments: readonly LrSegment[];
  readonly x: Scale;
  readonly y: Scale;
}): VNode => html`
  ${props.segments
    .filter(({ from, to }) => props.x(to) - props.x(from) >= ROOM)
    .map(
      ({ lr, from, to }) =>
        html`<text class="rate" x=${at((props.x(from) + props.x(to)) / 2)} y=${at(props.y(lr) - 6)} text-anchor="middle">${rate(lr)}</text>`,
    )}`;

/** Which line is which, in its colour. */
const Names = ({ rates }: Pick<Props, 'rates'>): VNode => html`
  <text x=${PLOT.right} y=${SIZE.height - 8} text-anchor="end">
    ${rates.map(({ name }, n) => html`<tspan class=${n === 0 ? 'name' : 'name other'} dx=${n === 0 ? 0 : 14}>${n === 0 ? '━' : '╌'} ${name}</tspan>`)}
  </text>`;

const Epochs = (props: {
  readonly end: number;
  readonly stepsPerEpoch: number;
  readonly x: Scale;
  readonly strings: Strings;
}): VNode => {
  const place = (epoch: number): string => at(props.x(epoch * props.stepsPerEpoch));
  const epochs = ticks(props.end / props.stepsPerEpoch, 6);
  return html`
    <text x=${PLOT.left - 8} y=${PLOT.top} text-anchor="end">${props.strings.epochAxis}</text>
    ${epochs
      .filter(epoch => Number.isInteger(epoch) && epoch > 0)
      .map(
        epoch => html`
        <text x=${place(epoch)} y=${PLOT.top} text-anchor="middle">${plainNumber(epoch)}</text>
        <line class="tick" x1=${place(epoch)} x2=${place(epoch)} y1=${PLOT.top + 5} y2=${PLOT.top + 10} />`,
      )}`;
};
