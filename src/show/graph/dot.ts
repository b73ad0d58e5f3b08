import type { Box, Drawing } from './drawing.ts';

/** Writes a drawing for Graphviz: `sdbuild graph --format dot | dot -Tsvg > graph.svg`. */
export const dotText = ({ sources, targets, arrows }: Drawing): string => {
  const lines = [
    'digraph sdbuild {',
    '  rankdir=LR',
    '  node [shape=box, fontname="sans-serif"]',
    '  graph [fontname="sans-serif"]',
    ...sources.map(source => `  ${source.key} [label=${label(source)}, shape=cylinder]`),
    ...targets.flatMap(target => [
      ...(target.framed ? [`  subgraph cluster_${target.key} {`, `    label=${quoted([target.label])}`] : []),
      ...target.boxes.map(box => `  ${target.framed ? '  ' : ''}${box.key} [label=${label(box)}]`),
      ...(target.framed ? ['  }'] : []),
    ]),
    ...arrows.map(([from, to]) => `  ${from} -> ${to}`),
    '}',
  ];
  return `${lines.join('\n')}\n`;
};

const label = ({ lines }: Box): string => quoted(lines);

/** In a label a backslash begins an escape and an ampersand an HTML entity; so both are written as themselves. */
const quoted = (lines: readonly string[]): string =>
  `"${lines.map(line => line.replace(/&/g, '&amp;').replace(/["\\]/g, '\\$&')).join('\\n')}"`;
