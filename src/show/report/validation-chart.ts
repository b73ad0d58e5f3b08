import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { ValidationLoss } from '../../training/loss.ts';
import { Chart, dots, PLOT } from './chart.ts';
import { at, linearScale, plainNumber, ticks, ticksAround } from './scale.ts';
import type { Strings } from './strings.ts';

/** More in one chart cannot be told apart. */
const MOST = 500;

/**
 * The loss of pictures that are not trained on, over the steps. Its axis does not begin at 0: the noise is always the
 * same, so that small differences count (S-61).
 */
export const ValidationChart = (props: {
  readonly losses: readonly ValidationLoss[];
  readonly steps: number;
  readonly strings: Strings;
}): VNode => {
  const { losses, steps, strings } = props;
  const marks = ticksAround(losses.map(({ loss }) => loss));
  const x = linearScale([0, steps], [PLOT.left, PLOT.right]);
  const y = linearScale([marks[0] ?? 0, marks.at(-1) ?? 1], [PLOT.bottom, PLOT.top]);
  const points = losses.map(({ step, loss }) => ({ x: x(step), y: y(loss) }));
  const line = points.map((point, n) => `${n === 0 ? 'M' : 'L'}${at(point.x)} ${at(point.y)}`).join('');
  return html`
    <p class="legend">${strings.validationWhat}</p>
    <${Chart}
      label="${strings.validation}: ${strings.validationWhat}"
      x=${{ scale: x, ticks: ticks(steps, 6), label: strings.stepAxis, text: plainNumber }}
      y=${{ scale: y, ticks: marks, label: strings.lossAxis, text: String }}
    >
      <path class="line" d=${line} />
      ${points.length > MOST ? null : html`<path class="dots" d=${dots(points)} />`}
    <//>`;
};
