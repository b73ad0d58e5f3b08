// A chart as an SVG file of its own, for web pages and notes; light or dark as its reader has it.
import { html } from 'htm/preact';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { SIZE } from './chart.ts';
import { dark, light, type Palette } from './palette.ts';

/** Colours are written out: variables are unknown to most programs that show SVG. */
const colours = (of: Palette): string => `
.card{fill:${of.card}}text{fill:${of.muted}}.title,.label{fill:${of.text}}
.grid{stroke:${of.line}}.tick,.axis{stroke:${of.muted}}
.fill{fill:${of.soft}}.line{stroke:${of.accent}}.line.other,.line.mean{stroke:${of.bad}}.name{fill:${of.accent}}.name.other{fill:${of.bad}}
.band{fill:${of.bad}}.dots{stroke:${of.soft}}
line.limit{stroke:${of.warning}}text.limit{fill:${of.warning}}`;

const STYLE = `
text{font:12px system-ui,-apple-system,'Segoe UI','Noto Sans',sans-serif;font-variant-numeric:tabular-nums}
.title{font-size:16px;font-weight:600}.rate{font-size:11px}
.fill{opacity:.28}.line{fill:none;stroke-width:2;stroke-linejoin:round}.line.other{stroke-dasharray:7 4}
.band{opacity:.25}.dots{fill:none;stroke-width:3;stroke-linecap:round}.line.mean{stroke-width:2.5}
line.limit{stroke-width:1.5;stroke-dasharray:5 4}${colours(light)}
@media (prefers-color-scheme:dark){${colours(dark)}}
`;

const MARGIN = 20;
const LINE = 18;

/** The file: a title, lines of facts in words, and the drawing under them. */
export function chartFile(title: string, facts: readonly string[], drawing: VNode): string {
  const width = SIZE.width + 2 * MARGIN;
  const top = 48 + LINE * facts.length;
  const height = top + SIZE.height + MARGIN;
  const file = html`
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width=${width} height=${height}>
      <title>${title}</title>
      <style dangerouslySetInnerHTML=${{ __html: STYLE }} />
      <rect class="card" width=${width} height=${height} rx="14" />
      <text class="title" x=${MARGIN + 4} y="36">${title}</text>
      ${facts.map((fact, n) => html`<text x=${MARGIN + 4} y=${58 + LINE * n}>${fact}</text>`)}
      <g transform="translate(${MARGIN} ${top})">${drawing}</g>
    </svg>`;
  return `${renderToString(file)}\n`;
}
