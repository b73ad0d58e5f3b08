import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { ContactSheet } from './contact-sheet.ts';
import type { DatasetReport, FindingReport } from './data.ts';
import { BucketBars, TOKEN_LIMIT, TokenHistogram } from './dataset-charts.ts';
import type { Strings } from './strings.ts';

/** Whether a dataset may be trained on, as the lint gate sees it. */
export const gate = (findings: readonly FindingReport[]): 'ready' | 'attention' | 'blocked' =>
  findings.some(({ severity }) => severity === 'error')
    ? 'blocked'
    : findings.some(({ severity }) => severity === 'warning')
      ? 'attention'
      : 'ready';

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

/** Findings that are open at once; the rest waits behind a line. */
const SHOWN_FINDINGS = 12;
const ORDER = ['error', 'warning', 'info'] as const;

const Findings = ({
  findings,
  strings,
}: {
  findings: readonly FindingReport[];
  strings: Strings;
}): VNode | null => {
  if (findings.length === 0) return null;
  const sorted = findings.toSorted((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  const rest = sorted.slice(SHOWN_FINDINGS);
  const rows = (list: readonly FindingReport[]) => html`
    <ul class="findings">${list.map(
      ({ id, severity, message, image }) => html`
        <li><span class="chip ${severity}">${strings.severity[severity]}</span><code>${id}</code>
          <span>${message}${image === undefined ? null : html` <small>${image}</small>`}</span></li>`,
    )}</ul>`;
  return html`
    <h3>${strings.findings}</h3>
    ${rows(sorted.slice(0, SHOWN_FINDINGS))}
    ${rest.length > 0 ? html`<details><summary>${strings.moreFindings(rest.length)}</summary>${rows(rest)}</details>` : null}`;
};
