import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { Chart, PLOT } from './chart.ts';
import type { LrSegment } from './data.ts';
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

/** The schedule as a staircase: flat within a segment, upright where the next one begins. */
export const schedulePath = (segments: readonly LrSegment[], x: Scale, y: Scale): string =>
  segments
    .map(
      ({ lr, from, to }, n) => `${n === 0 ? `M${at(x(from))} ${at(y(lr))}` : `V${at(y(lr))}`}H${at(x(to))}`,
    )
    .join('');

/** The learning rate over the steps, log y, so that the bursts of an annealing schedule (S-131) stand out. */
export const ScheduleChart = (props: {
  readonly segments: readonly LrSegment[];
  readonly stepsPerEpoch: number;
  readonly strings: Strings;
}): VNode => {
  const { segments, strings } = props;
  const end = largest(
    segments.map(({ to }) => to),
    1,
  );
  const domain = decades(segments.map(({ lr }) => lr));
  const x = linearScale([0, end], [PLOT.left, PLOT.right]);
  const y = logScale(domain, [PLOT.bottom, PLOT.top + 22]);
  const line = schedulePath(thin(segments, MOST_SEGMENTS), x, y);
  const epochs = ticks(end / props.stepsPerEpoch, 6).filter(epoch => Number.isInteger(epoch) && epoch > 0);
  return html`
    <${Chart}
      label=${strings.schedule}
      x=${{ scale: x, ticks: ticks(end, 6), label: strings.stepAxis, text: plainNumber }}
      y=${{ scale: y, ticks: decadeTicks(domain), label: strings.lrAxis, text: rate }}
    >
      <path class="fill" d="${line}V${PLOT.bottom}H${PLOT.left}Z" />
      <path class="line" d=${line} />
      <text x=${PLOT.left - 8} y=${PLOT.top} text-anchor="end">${strings.epochAxis}</text>
      ${epochs.map(
        epoch => html`
          <text x=${at(x(epoch * props.stepsPerEpoch))} y=${PLOT.top} text-anchor="middle">${plainNumber(epoch)}</text>
          <line class="tick" x1=${at(x(epoch * props.stepsPerEpoch))} x2=${at(x(epoch * props.stepsPerEpoch))} y1=${PLOT.top + 5} y2=${PLOT.top + 10} />`,
      )}
    <//>`;
};
