import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { type Band, type LossSample, lossBands } from '../../training/loss.ts';
import { Chart, Drawing, dots, PLOT } from './chart.ts';
import { at, type Interval, linearScale, plainNumber, type Scale, thin, ticks } from './scale.ts';
import type { Strings } from './strings.ts';

/** Dots in one chart; more cannot be told apart. */
const MOST_DOTS = 3000;

const X: Interval = [PLOT.left, PLOT.right];
const Y: Interval = [PLOT.bottom, PLOT.top];

/** The top of the loss axis: what all but one in two hundred stay under, so that one outlier does not flatten the rest. */
const lossTop = (samples: readonly LossSample[], bands: readonly Band[]): number => {
  const sorted = samples.map(({ loss }) => loss).sort((a, b) => a - b);
  const usual = sorted[Math.floor((sorted.length - 1) * 0.995)] ?? 1;
  return Math.max(usual * 1.08, ...bands.map(({ mean, error }) => (mean + (error ?? 0)) * 1.08)) || 1;
};

/** Loss against the noise level with mean and standard error in 20 bins (S-10, S-67 … S-69). */
export const LossByNoise = ({ samples, strings, bare }: Props & { readonly bare?: boolean }): VNode => {
  const bands = lossBands(samples);
  const top = lossTop(samples, bands);
  const x = linearScale([0, 1000], X);
  const y = linearScale([0, top], Y);
  const shown = thin(samples, MOST_DOTS);
  const points = shown.map(({ timestep, loss }) => ({ x: x(timestep), y: y(Math.min(loss, top)) }));
  const drawing = html`
    <${bare === true ? Drawing : Chart}
      label="${strings.lossByNoise}. ${strings.noiseAxis}"
      x=${{ scale: x, ticks: [0, 200, 400, 600, 800, 1000], label: strings.noiseAxis, text: plainNumber }}
      y=${{ scale: y, ticks: ticks(top), label: strings.lossAxis, text: plainNumber }}
    >
      <path class="dots faint" d=${dots(points)} />
      <path class="band" d=${bandPath(bands, x, y)} />
      <path class="line mean" d=${meanPath(bands, x, y)} />
    <//>`;
  if (bare === true) return drawing;
  return html`
    ${drawing}
    <p class="legend">
      <span><i class="key dot"></i>${strings.legendSample}</span>
      <span><i class="key mean"></i>${strings.legendMean}</span>
      <span><i class="key band"></i>${strings.legendBand}</span>
      <${Left} samples=${samples} shown=${shown.length} top=${top} strings=${strings} />
    </p>`;
};

const LEVELS = [0, 200, 400, 600, 800] as const;

/** Loss against steps, each dot coloured by its noise level, so that nobody takes the ups and downs for progress (S-57). */
export const LossByStep = ({ samples, steps, strings }: Props & { readonly steps: number }): VNode => {
  const top = lossTop(samples, []);
  const x = linearScale([0, steps], X);
  const y = linearScale([0, top], Y);
  const shown = thin(samples, MOST_DOTS);
  const level = (timestep: number) => Math.min(LEVELS.length - 1, Math.floor(timestep / 200));
  return html`
    <p class="caution">${strings.lossWarning}</p>
    <${Chart}
      label="${strings.lossByStep}: ${strings.lossWarning}"
      x=${{ scale: x, ticks: ticks(steps, 6), label: strings.stepAxis, text: plainNumber }}
      y=${{ scale: y, ticks: ticks(top), label: strings.lossAxis, text: plainNumber }}
    >
      ${LEVELS.map((_, n) => {
        const points = shown.filter(({ timestep }) => level(timestep) === n);
        const d = dots(points.map(({ step, loss }) => ({ x: x(step), y: y(Math.min(loss, top)) })));
        return html`<path class="dots level${n}" d=${d} />`;
      })}
    <//>
    <p class="legend">
      <span>${strings.noiseLegend}</span>
      ${LEVELS.map((from, n) => html`<span><i class="key dot level${n}"></i>${from}–${from + 200}</span>`)}
      <${Left} samples=${samples} shown=${shown.length} top=${top} strings=${strings} />
    </p>`;
};

interface Props {
  readonly samples: readonly LossSample[];
  readonly strings: Strings;
}

/** What a chart does not show, said beside it. */
const Left = (props: Props & { readonly shown: number; readonly top: number }): VNode | null => {
  const { samples, shown, top, strings } = props;
  const above = samples.filter(({ loss }) => loss > top).length;
  return html`
    ${above > 0 ? html`<span>${strings.above(above)}</span>` : null}
    ${shown < samples.length ? html`<span>${strings.subsampled(shown, samples.length)}</span>` : null}`;
};

const middle = ({ from, to }: Band): number => (from + to) / 2;

const meanPath = (bands: readonly Band[], x: Scale, y: Scale): string =>
  bands.map((band, n) => `${n === 0 ? 'M' : 'L'}${at(x(middle(band)))} ${at(y(band.mean))}`).join('');

const bandPath = (bands: readonly Band[], x: Scale, y: Scale): string => {
  const edge = (sign: 1 | -1) => (band: Band) =>
    `${at(x(middle(band)))} ${at(y(band.mean + sign * (band.error ?? 0)))}`;
  const outline = [...bands.map(edge(1)), ...bands.map(edge(-1)).reverse()];
  return outline.length === 0 ? '' : `M${outline.join('L')}Z`;
};
