import type { Box, Drawing } from './drawing.ts';

/** Writes a drawing as a Mermaid flowchart, which GitHub, GitLab and many editors show in Markdown. */
export const mermaidText = ({ sources, targets, arrows }: Drawing): string => {
  const lines = [
    'flowchart LR',
    ...sources.map(source => `  ${source.key}[(${label(source)})]`),
    ...targets.flatMap(target => [
      ...(target.framed ? [`  subgraph ${target.key}["${escaped(target.label)}"]`] : []),
      ...target.boxes.map(box => `  ${target.framed ? '  ' : ''}${box.key}[${label(box)}]`),
      ...(target.framed ? ['  end'] : []),
    ]),
    ...arrows.map(([from, to]) => `  ${from} --> ${to}`),
  ];
  return `${lines.join('\n')}\n`;
};

const label = ({ lines }: Box): string => `"${lines.map(escaped).join('<br/>')}"`;

/**
 * Every character that could mean something to Mermaid (quotes, Markdown, HTML, entities, directives, or the line
 * breaks it knows) is written as an entity.
 */
const escaped = (text: string): string =>
  text.replace(/[^\p{L}\p{M}\p{N} /._,()+=@!?~-]/gu, character => `#${character.codePointAt(0)};`);
