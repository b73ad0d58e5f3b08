import { straddles, type TokenSpan } from '../../captions/token-spans.ts';
import { type Line, piece } from '../line.ts';
import { aligned } from '../table.ts';
import { count } from '../words.ts';

/** What CLIP reads at once, without the marks of begin and end. */
export const CHUNK = 75;
/** How far back a WebUI looks for a comma after which all goes to the next chunk; its default. */
const BACKTRACK = 20;

/** A caption's tokens tag by tag; the tag that lies across the end of a chunk is marked. */
export const tokenLines = (name: string, spans: readonly TokenSpan[], total: number): readonly Line[] => {
  const chunks = Math.max(1, Math.ceil(total / CHUNK));
  return [
    [piece(name, 'strong'), piece(`: ${count(total, 'token')} of ${count(chunks * CHUNK)}`)],
    ...aligned(
      spans.map((span): Line => {
        const boundary = straddles(span, CHUNK);
        const { tag, from, to } = span;
        return [
          piece(`  ${tag}`, boundary === undefined ? 'plain' : 'warning'),
          piece(count(to - from)),
          piece(to - from > 1 ? `${from + 1}–${to}` : `${to}`, 'faint'),
          piece(boundary === undefined ? '' : across(span, boundary), 'warning'),
        ];
      }),
    ),
  ];
};

const across = ({ from }: TokenSpan, boundary: number): string =>
  boundary - from <= BACKTRACK
    ? `lies across token ${boundary}: sd-scripts cuts it there, a WebUI moves it to the next chunk`
    : `lies across token ${boundary} and is cut there`;
