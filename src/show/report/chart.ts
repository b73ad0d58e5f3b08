import { html } from 'htm/preact';
import type { ComponentChildren, VNode } from 'preact';
import { at, type Scale } from './scale.ts';

/** Where the data is drawn inside the picture, in its own units. */
export const PLOT = { left: 72, right: 624, top: 16, bottom: 222 } as const;
export const SIZE = { width: 640, height: 270 } as const;

export interface Axis {
  readonly scale: Scale;
  readonly ticks: readonly number[];
  readonly label: string;
  readonly text: (tick: number) => string;
}

interface ChartProps {
  readonly x: Axis;
  readonly y: Axis;
  readonly label: string;
  readonly children?: ComponentChildren;
}

/** A drawing in a page, which may be narrower than it. */
export const Chart = (props: ChartProps): VNode => html`<div class="chart"><${Drawing} ...${props} /></div>`;

/** Draws axes and grid lines around a chart; `label` says in words what the chart shows. */
export const Drawing = (props: ChartProps): VNode => html`
  <svg viewBox="0 0 ${SIZE.width} ${SIZE.height}" width=${SIZE.width} height=${SIZE.height} overflow="visible" role="img" aria-label=${props.label}>
    ${props.y.ticks.map(
      tick => html`
        <line class="grid" x1=${PLOT.left} x2=${PLOT.right} y1=${at(props.y.scale(tick))} y2=${at(props.y.scale(tick))} />
        <text x=${PLOT.left - 8} y=${at(props.y.scale(tick) + 4)} text-anchor="end">${props.y.text(tick)}</text>`,
    )}
    ${props.x.ticks.map(
      tick => html`
        <line class="tick" x1=${at(props.x.scale(tick))} x2=${at(props.x.scale(tick))} y1=${PLOT.bottom} y2=${PLOT.bottom + 5} />
        <text x=${at(props.x.scale(tick))} y=${PLOT.bottom + 20} text-anchor="middle">${props.x.text(tick)}</text>`,
    )}
    ${props.children}
    <line class="axis" x1=${PLOT.left} x2=${PLOT.right} y1=${PLOT.bottom} y2=${PLOT.bottom} />
    <text class="label" x=${(PLOT.left + PLOT.right) / 2} y=${SIZE.height - 8} text-anchor="middle">${props.x.label}</text>
    <text class="label" transform="translate(13 ${(PLOT.top + PLOT.bottom) / 2}) rotate(-90)" text-anchor="middle">${props.y.label}</text>
  </svg>`;

/** Many dots as one path: three thousand elements would be six times the bytes. */
export const dots = (points: readonly { readonly x: number; readonly y: number }[]): string =>
  points.map(({ x, y }) => `M${at(x)} ${at(y)}h0`).join('');
