import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { Chart, PLOT } from './chart.ts';
import type { BucketReport, DatasetReport } from './data.ts';
import { at, linearScale, plainNumber, ticks } from './scale.ts';
import type { Strings } from './strings.ts';

/** How many pictures each bucket holds, from tall to wide, each with its shape. */
export const BucketBars = ({
  buckets,
  strings,
}: {
  buckets: readonly BucketReport[];
  strings: Strings;
}): VNode => {
  const most = Math.max(1, ...buckets.map(({ count }) => count));
  return html`
    <table class="bars" aria-label=${strings.buckets}><tbody>
      ${buckets.map(({ size: [width, height], count }) => {
        const scale = 22 / Math.max(width, height);
        return html`
          <tr>
            <th scope="row"><span class="shape"><i style="width:${at(width * scale)}px;height:${at(height * scale)}px"></i></span>${width}×${height}</th>
            <td><span class="bar" style="width:${at((count / most) * 100)}%"></span></td>
            <td class="number">${plainNumber(count)}</td>
          </tr>`;
      })}
    </tbody></table>`;
};

/** CLIP reads 75 tokens at a time; longer captions are hard to control (S-25). */
export const TOKEN_LIMIT = 75;
const LIMITS = [TOKEN_LIMIT, 150, 225] as const;
const BIN = 5;

/** Caption lengths in bins of five tokens, with the ends of CLIP's chunks marked. */
export const TokenHistogram = (props: {
  readonly tokenCounts: DatasetReport['tokenCounts'];
  readonly strings: Strings;
}): VNode => {
  const { strings } = props;
  const longest = Math.max(80, ...props.tokenCounts.map(({ tokens }) => tokens + 1));
  const end = Math.ceil(longest / BIN) * BIN;
  const bins = new Array<number>(end / BIN).fill(0);
  for (const { tokens, captions } of props.tokenCounts) {
    const bin = Math.floor(tokens / BIN);
    bins[bin] = (bins[bin] ?? 0) + captions;
  }
  const top = Math.max(1, ...bins) * 1.08;
  const x = linearScale([0, end], [PLOT.left, PLOT.right]);
  const y = linearScale([0, top], [PLOT.bottom, PLOT.top + 14]);
  const limits = LIMITS.filter(limit => limit <= end);
  return html`
    <${Chart}
      label=${strings.tokens}
      x=${{ scale: x, ticks: ticks(end, 6), label: strings.tokensAxis, text: plainNumber }}
      y=${{ scale: y, ticks: ticks(top).filter(Number.isInteger), label: strings.captionsAxis, text: plainNumber }}
    >
      ${bins.map((captions, bin) =>
        captions === 0
          ? null
          : html`<rect class="column ${bin * BIN >= TOKEN_LIMIT ? 'over' : ''}" x=${at(x(bin * BIN) + 1)} y=${at(y(captions))}
              width=${at(x(BIN) - x(0) - 2)} height=${at(PLOT.bottom - y(captions))}><title>${bin * BIN}–${bin * BIN + BIN - 1}: ${captions}</title></rect>`,
      )}
      ${limits.map(
        limit => html`
          <line class="limit" x1=${at(x(limit))} x2=${at(x(limit))} y1=${PLOT.top} y2=${PLOT.bottom} />
          <text class="limit" x=${at(x(limit) - 6)} y=${PLOT.top + 6} text-anchor="end">${limit === TOKEN_LIMIT ? strings.tokenLimit(limit) : limit}</text>`,
      )}
    <//>`;
};
