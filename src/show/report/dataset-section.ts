import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { ContactSheet } from './contact-sheet.ts';
import type { DatasetReport } from './data.ts';
import { BucketBars, TOKEN_LIMIT, TokenHistogram } from './dataset-charts.ts';
import { Findings, gate } from './findings.ts';
import type { Strings } from './strings.ts';

/** One dataset: whether it is ready, its totals, findings and pictures. */
export const DatasetSection = (props: {
  readonly id: string;
  readonly dataset: DatasetReport;
  readonly strings: Strings;
}): VNode => {
  const { dataset, strings } = props;
  const state = gate(dataset.findings);
  const buckets = dataset.buckets.toSorted((a, b) => a.size[0] / a.size[1] - b.size[0] / b.size[1]);
  const pictures = buckets.reduce((sum, { count }) => sum + count, 0);
  const long = dataset.tokenCounts.filter(({ tokens }) => tokens > TOKEN_LIMIT);
  const over = long.reduce((sum, { captions }) => sum + captions, 0);
  return html`
    <section class="card" id=${props.id}>
      <header>
        <p class="kicker">${strings.dataset} · ${dataset.kind}</p>
        <h2>${dataset.name}<span class="chip ${state}">${strings.gate[state]}</span></h2>
        <p class="facts">
          <span>${strings.pictures(pictures)}</span>
          <span>${strings.bucketCount(buckets.length)}</span>
          <span>${strings.overLimit(over, TOKEN_LIMIT)}</span>
        </p>
      </header>
      <div class="columns">
        <div><h3>${strings.buckets}</h3><${BucketBars} buckets=${buckets} strings=${strings} /></div>
        <div><h3>${strings.tokens}</h3><${TokenHistogram} tokenCounts=${dataset.tokenCounts} strings=${strings} /></div>
      </div>
      <${Findings} findings=${dataset.findings} strings=${strings} />
      <h3>${strings.contactSheet}</h3>
      <${ContactSheet} buckets=${buckets} strings=${strings} />
    </section>`;
};
