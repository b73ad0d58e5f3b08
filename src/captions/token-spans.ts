import { countTag } from './tokens.ts';

/** Where a tag lies among the CLIP tokens of its caption. */
export interface TokenSpan {
  readonly tag: string;
  /** Tokens before it, with the commas between. */
  readonly from: number;
  /** `from` and its own tokens, without the comma after it. */
  readonly to: number;
}

/** Counts a caption tag by tag. Exact for any text: where no white space follows a comma, tokens may lie across it. */
export function tokenSpans(text: string): readonly TokenSpan[] {
  const spans: TokenSpan[] = [];
  // Nothing merges across white space: what lies before is counted once.
  let counted = 0;
  let before = 0;
  for (const { 0: between, index } of text.matchAll(/[^,\r\n]+/g)) {
    const tag = between.trim();
    if (tag === '') continue;
    const start = index + between.indexOf(tag);
    if (start === 0 || /\s/.test(text[start - 1] ?? '')) {
      before += countTag(text.slice(counted, start));
      counted = start;
    }
    const from = before + countTag(text.slice(counted, start));
    spans.push({ tag, from, to: before + countTag(text.slice(counted, start + tag.length)) });
  }
  return spans;
}

/** The multiple of `chunk` tokens that a tag lies across, if any: CLIP reads so many at once (S-25). */
export const straddles = ({ from, to }: TokenSpan, chunk: number): number | undefined => {
  const boundary = (Math.floor(from / chunk) + 1) * chunk;
  return to > boundary ? boundary : undefined;
};
