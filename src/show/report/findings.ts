import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { FindingReport } from './data.ts';
import type { Strings } from './strings.ts';

/** Whether a dataset may be trained on or a training may start, as their gates see it. */
export const gate = (findings: readonly FindingReport[]): 'ready' | 'attention' | 'blocked' =>
  findings.some(({ severity }) => severity === 'error')
    ? 'blocked'
    : findings.some(({ severity }) => severity === 'warning')
      ? 'attention'
      : 'ready';

/** Findings that are open at once; the rest waits behind a line. */
const SHOWN_FINDINGS = 12;
const ORDER = ['error', 'warning', 'info'] as const;

/** What was found, the gravest first. */
export const Findings = ({
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
