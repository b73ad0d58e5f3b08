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
        ({ prompt, seed, strength = 1, control = false }) =>
          html`<th scope="col"><span title=${prompt}>${prompt}</span><small>${[
            strings.seed(seed),
            ...(strength === 1 ? [] : [strings.strength(strength)]),
            ...(control ? [strings.noTrigger] : []),
          ].join(' · ')}</small></th>`,
      )}</tr></thead>
      <tbody>${rows.map(
        ({ step, lr, pictures, verdict, sentence }) => html`
          <tr>
            <th scope="row">${strings.step(step)}<small>${step === 0 ? strings.baseModel : lr === null ? null : strings.lr(rate(lr))}</small><${Badge} verdict=${verdict} sentence=${sentence} strings=${strings} /></th>
            ${previews.columns.map(
              ({ prompt }, n) =>
                html`<td><${Picture} source=${pictures[n] ?? null} name="${prompt}, ${strings.step(step)}" strings=${strings} /></td>`,
            )}
          </tr>`,
      )}</tbody>
    </table></div>`;
};

/** How the previews of a checkpoint look, with the reason when the pointer rests on it. */
const Badge = ({
  verdict,
  sentence,
  strings,
}: {
  verdict: string | undefined;
  sentence: string | undefined;
  strings: Strings;
}): VNode | null => {
  const word = Object.entries(strings.verdict).find(([name]) => name === verdict)?.[1];
  return word === undefined
    ? null
    : html`<span class="chip verdict ${verdict}" title=${sentence || undefined}>${word}</span>`;
};

/** How the training stands by its previews, and what they say of overfitting. */
export const PreviewHealth = ({
  health: { state, sentence, overfit },
  strings,
}: {
  health: NonNullable<PreviewReport['health']>;
  strings: Strings;
}): VNode => html`
    <p class="health"><span class="chip verdict ${state}">${Object.entries(strings.runState).find(([name]) => name === state)?.[1] ?? state}</span> ${sentence}</p>
    ${overfit.map(one => html`<p class="health"><span class="chip warning">${strings.overfit}</span> ${one}</p>`)}`;
