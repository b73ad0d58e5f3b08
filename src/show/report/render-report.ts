import { html } from 'htm/preact';
import { renderToString } from 'preact-render-to-string';
import type { ReportData } from './data.ts';
import { DatasetSection } from './dataset-section.ts';
import { MergeSection } from './merge-section.ts';
import { english, type Strings } from './strings.ts';
import { styles } from './styles.ts';
import { TrainingSection } from './training-section.ts';

/** Nothing is loaded and nothing runs: pictures and styles are inside the page, scripts there are none. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/**
 * Renders the report as one HTML file that may be mailed or kept as a CI artifact. The result depends on the data
 * alone: no time of day, no script, no link outside.
 */
export const renderReport = (data: ReportData, strings: Strings = english): string => {
  const anchors = [
    ...data.trainings.map(({ name }, n) => ({ id: `training-${n}`, name })),
    ...data.merges.map(({ name }, n) => ({ id: `merge-${n}`, name })),
    ...data.datasets.map(({ name }, n) => ({ id: `dataset-${n}`, name })),
  ];
  const { recipe, sdbuild } = data.generatedFrom;
  const page = html`
    <html lang=${strings.lang}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content=${POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${data.title}</title>
        <style dangerouslySetInnerHTML=${{ __html: styles }} />
      </head>
      <body>
        <header class="page">
          <h1>${data.title}</h1>
          <p>${strings.generatedFrom(recipe, sdbuild)}</p>
          <nav aria-label=${strings.sections}>${anchors.map(({ id, name }) => html`<a href="#${id}">${name}</a>`)}</nav>
        </header>
        <main>
          ${data.trainings.map((training, n) => html`<${TrainingSection} id="training-${n}" training=${training} strings=${strings} />`)}
          ${data.merges.map((merge, n) => html`<${MergeSection} id="merge-${n}" merge=${merge} strings=${strings} />`)}
          ${data.datasets.map((dataset, n) => html`<${DatasetSection} id="dataset-${n}" dataset=${dataset} strings=${strings} />`)}
        </main>
      </body>
    </html>`;
  return `<!doctype html>\n${renderToString(page)}\n`;
};
