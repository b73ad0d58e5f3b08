import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { duration } from '../words.ts';
import type { TrainingReport } from './data.ts';
import { Digest, Facts } from './facts.ts';
import { Findings, gate } from './findings.ts';
import { LossByNoise, LossByStep } from './loss-charts.ts';
import { PreviewGrid, PreviewHealth } from './preview-grid.ts';
import { plainNumber } from './scale.ts';
import { ScheduleChart } from './schedule-chart.ts';
import type { Strings } from './strings.ts';
import { ValidationChart } from './validation-chart.ts';

/** One training: what made it, what it looked like on the way, and the loss with what it does not mean. */
export const TrainingSection = (props: {
  readonly id: string;
  readonly training: TrainingReport;
  readonly strings: Strings;
}): VNode => {
  const { training, strings } = props;
  const epochs = Number((training.steps / training.stepsPerEpoch).toFixed(1));
  const { network } = training;
  const state = gate(training.findings);
  return html`
    <section class="card" id=${props.id}>
      <header>
        <p class="kicker">${strings.training} · ${training.method}</p>
        <h2>${training.name}<span class="chip ${state}">${strings.gate[state]}</span></h2>
      </header>
      <${Facts} facts=${[
        [strings.base, training.base],
        [strings.vae, training.vae],
        [strings.clipSkip, training.clipSkip],
        [strings.trainer, training.trainer],
        [strings.steps, strings.stepsValue(training.steps, epochs)],
        ...(training.picks ? [[strings.picks, strings.picksValue(training.picks)] as const] : []),
        [strings.batch, training.batch],
        ...(network ? [[strings.network, `${network.rank} / ${network.alpha}`] as const] : []),
        ...training.durations.map(({ what, ms }) => [what, duration(ms)] as const),
        [strings.result, html`<${Digest} sha256=${training.sha256} />`],
      ]} />
      <${Findings} findings=${training.findings} strings=${strings} />
      ${training.previews.rows.length > 0 ? html`<h3>${strings.previews}</h3>${training.previews.health ? html`<${PreviewHealth} health=${training.previews.health} strings=${strings} />` : null}<${PreviewGrid} previews=${training.previews} strings=${strings} />` : null}
      <div class="columns">
        <div><h3>${strings.schedule}</h3>
          <${ScheduleChart} rates=${training.parts ?? [{ segments: training.segments }]} stepsPerEpoch=${training.stepsPerEpoch} strings=${strings} /></div>
        ${training.losses.length > 0 ? html`<${Losses} training=${training} strings=${strings} />` : null}
        ${training.validation.length > 0 ? html`<div><h3>${strings.validation}</h3><${ValidationChart} losses=${training.validation} steps=${training.steps} strings=${strings} /></div>` : null}
      </div>
    </section>`;
};

const Losses = ({
  training: { losses, suspects, steps },
  strings,
}: {
  training: TrainingReport;
  strings: Strings;
}): VNode => {
  return html`
    <div><h3>${strings.lossByNoise}</h3><${LossByNoise} samples=${losses} strings=${strings} /></div>
    <div><h3>${strings.lossByStep}</h3><${LossByStep} samples=${losses} steps=${steps} strings=${strings} /></div>
    ${
      suspects.length === 0
        ? null
        : html`
      <div><h3>${strings.checkTags}</h3><p class="why">${strings.checkTagsWhy}</p>
        <table class="list suspects">
          <thead><tr><th></th><th scope="col">${strings.picture}</th><th scope="col" class="number">${strings.residual}</th><th scope="col" class="number">${strings.samples}</th></tr></thead>
          <tbody>${suspects.map(
            ({ dataset, image, residual, error, samples, thumb, caption }) => html`
              <tr>
                <td>${thumb === undefined ? null : html`<img src=${thumb} alt="" loading="lazy" />`}</td>
                <td>${image} <small>${dataset}</small><br /><small>${caption}</small></td>
                <td class="number">+${residual.toFixed(3)} <small>± ${(error ?? 0).toFixed(3)}</small></td>
                <td class="number">${plainNumber(samples)}</td>
              </tr>`,
          )}</tbody>
        </table></div>`
    }`;
};
