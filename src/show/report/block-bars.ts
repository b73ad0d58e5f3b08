import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { Chart, PLOT } from './chart.ts';
import { at, linearScale, plainNumber, ticks } from './scale.ts';
import type { Strings } from './strings.ts';

/** A run of blocks of one kind, e.g. IN00 … IN11 at the places [1, 13). */
export interface BlockGroup {
  readonly kind: 'base' | 'in' | 'mid' | 'out';
  readonly from: number;
  readonly to: number;
}

/** How `blocks` numbers are laid out: BASE, the input blocks, the middle block, as many output blocks. */
export const blockGroups = (blocks: number): readonly BlockGroup[] => {
  const side = (blocks - 2) / 2;
  return [
    { kind: 'base', from: 0, to: 1 },
    { kind: 'in', from: 1, to: 1 + side },
    { kind: 'mid', from: 1 + side, to: 2 + side },
    { kind: 'out', from: 2 + side, to: blocks },
  ];
};

/** A number a block of the U-Net and one for all else (BASE), as merge tools show their weights. */
export const BlockBars = (props: {
  readonly values: readonly number[];
  /** Upper end of the axis; the largest value when absent. */
  readonly top?: number;
  readonly label: string;
  readonly axis: string;
  readonly strings: Strings;
}): VNode => {
  const { values, strings } = props;
  const top = Math.max(props.top ?? 0, ...values) || 1;
  const bottom = Math.min(0, ...values);
  const x = linearScale([0, values.length], [PLOT.left, PLOT.right]);
  const y = linearScale([bottom, top], [PLOT.bottom, PLOT.top]);
  const width = x(1) - x(0);
  const groups = blockGroups(values.length);
  const name = (n: number) => {
    const group = groups.find(({ from, to }) => n >= from && n < to);
    if (group === undefined) return '';
    const number = group.to - group.from > 1 ? String(n - group.from).padStart(2, '0') : '';
    return strings.blockGroups[group.kind] + number;
  };
  return html`
    <${Chart}
      label="${props.label}: ${values.map((value, n) => `${name(n)} ${plainNumber(value)}`).join(', ')}"
      x=${{ scale: x, ticks: [], label: '', text: plainNumber }}
      y=${{ scale: y, ticks: ticks(top, 4), label: props.axis, text: plainNumber }}
    >
      ${values.map((value, n) => {
        const from = Math.min(y(value), y(0));
        return html`
          <rect class="column" x=${at(x(n) + 2)} y=${at(from)} width=${at(width - 4)} height=${at(Math.abs(y(value) - y(0)))}>
            <title>${name(n)}: ${plainNumber(value)}</title></rect>`;
      })}
      ${groups.map(({ kind, from, to }) => {
        const many = to - from > 1;
        return html`
          ${many ? html`<line class="tick" x1=${at(x(from) + 3)} x2=${at(x(to) - 3)} y1=${PLOT.bottom + 26} y2=${PLOT.bottom + 26} />` : null}
          <text x=${at((x(from) + x(to)) / 2)} y=${PLOT.bottom + 42} text-anchor="middle">${strings.blockGroups[kind]}</text>
          ${many ? values.slice(from, to).map((_, n) => html`<text x=${at(x(from + n) + width / 2)} y=${PLOT.bottom + 18} text-anchor="middle">${n}</text>`) : null}`;
      })}
    <//>`;
};
