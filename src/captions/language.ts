import type { CaptionRules } from './rules.ts';
import type { CaptionSource } from './run.ts';
import type { Given } from './sources.ts';

/** What a picture has of tags and of natural language. */
export interface Parted {
  readonly tags: CaptionSource['tags'];
  readonly text: string;
}

/**
 * Parts what sources give by the kind of captions: natural language is never split at commas, and its lines are one.
 * Scores and file names are tags in any case.
 */
export function partByKind(given: CaptionSource['tags'], { kind, from }: CaptionRules): Parted {
  const tags: (string | Given)[] = [];
  const texts: string[] = [];
  for (const one of typeof given === 'string' ? [given] : given) {
    const written = typeof one === 'string' ? { from: 0, text: one } : one;
    if (!('text' in written) || from?.[written.from]?.kind === 'filename') tags.push(written);
    else if (kind === 'text') texts.push(written.text);
    else {
      const [, line = '', rest = ''] = /^\ufeff?([^\r\n]*)([\s\S]*)$/.exec(written.text) ?? [];
      tags.push({ from: written.from, text: line });
      texts.push(rest);
    }
  }
  return { tags, text: texts.join(' ').replace(/\s+/g, ' ').trim() };
}
