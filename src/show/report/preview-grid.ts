import { html } from 'htm/preact';
import type { VNode } from 'preact';
import type { PreviewReport } from './data.ts';
import { Picture } from './picture.ts';
import { rate } from './scale.ts';
import type { Strings } from './strings.ts';

/** A row a checkpoint, the base model first; a column a prompt with its fixed seed (S-44). Headers stay in sight. */
export const PreviewGrid = ({ previews, strings }: { previews: PreviewReport; strings: Strings }): VNode => {
  const rows = previews.rows.toSorted((a, b) => a.step - b.step);
  return html`
    <div class="previews" tabindex="0" role="region" aria-label=${strings.previews}><table>
      <thead><tr><td></td>${previews.columns.map(
        ({ prompt, seed }) =>
          html`<th scope="col"><span title=${prompt}>${prompt}</span><small>${strings.seed(seed)}</small></th>`,
      )}</tr></thead>
      <tbody>${rows.map(
        ({ step, lr, pictures }) => html`
          <tr>
            <th scope="row">${strings.step(step)}<small>${step === 0 ? strings.baseModel : lr === null ? null : strings.lr(rate(lr))}</small></th>
            ${previews.columns.map(
              ({ prompt }, n) =>
                html`<td><${Picture} source=${pictures[n] ?? null} name="${prompt}, ${strings.step(step)}" strings=${strings} /></td>`,
            )}
          </tr>`,
      )}</tbody>
    </table></div>`;
};
