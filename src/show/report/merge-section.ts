import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { BlockBars } from './block-bars.ts';
import type { MergeReport } from './data.ts';
import { Digest } from './facts.ts';
import type { Strings } from './strings.ts';

/** One merge: what went in, by which weights, what came out and how much of it moved. */
export const MergeSection = (props: {
  readonly id: string;
  readonly merge: MergeReport;
  readonly strings: Strings;
}): VNode => {
  const { merge, strings } = props;
  const { weights, deltas } = merge;
  return html`
    <section class="card" id=${props.id}>
      <header>
        <p class="kicker">${strings.merge} · ${merge.method}</p>
        <h2>${merge.name}</h2>
      </header>
      <div class="flow">
        <div><h3>${strings.inputs}</h3><ul>
          ${merge.inputs.map(
            ({ label, file, sha256 }) =>
              html`<li><b class="tag keep">${label}</b><span>${file}</span><${Digest} sha256=${sha256} /></li>`,
          )}
          ${merge.loras.map(
            ({ name, strength }) =>
              html`<li><b class="tag">${strings.loras}</b><span>${name}</span><small>${strings.strength(strength)}</small></li>`,
          )}
        </ul></div>
        <p class="arrow" aria-hidden="true">→</p>
        <div><h3>${strings.output}</h3><ul>
          <li><span>${merge.output.file}</span><${Digest} sha256=${merge.output.sha256} /></li>
        </ul></div>
      </div>
      <div class="columns">
        ${
          weights === null
            ? null
            : html`<div><h3>${strings.weights}</h3>${
                typeof weights === 'number'
                  ? html`<p class="big">${strings.weightForAll(weights)}</p>`
                  : html`<${BlockBars} values=${weights} top=${1} label=${strings.weights} axis=${strings.weightAxis} strings=${strings} />`
              }</div>`
        }
        ${
          deltas.length === 0
            ? null
            : html`<div><h3>${strings.deltas}</h3>
            <${BlockBars} values=${deltas} label=${strings.deltas} axis=${strings.deltaAxis} strings=${strings} /></div>`
        }
      </div>
    </section>`;
};
