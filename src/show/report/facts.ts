import { html } from 'htm/preact';
import type { VNode } from 'preact';

/** Names and values side by side. */
export const Facts = ({
  facts,
}: {
  facts: readonly (readonly [name: string, value: unknown])[];
}): VNode => html`
  <dl class="settings">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;

/** The beginning of a digest, as people compare them; the whole of it on hover. */
export const Digest = ({ sha256 }: { sha256: string }): VNode =>
  html`<code class="digest" title="sha256 ${sha256}">${sha256.slice(0, 12)}</code>`;
