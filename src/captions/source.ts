import type { CaptionKind } from './rules.ts';
import type { CaptionSource } from './run.ts';

/** What a picture has of tags and of natural language. */
export interface ReadSource {
  readonly tags: CaptionSource['tags'];
  readonly text: string;
}

/** Parts a source by its kind: natural language is never split at commas, and its lines are one. */
export function readSource({ tags, text }: CaptionSource, kind: CaptionKind = 'tags'): ReadSource {
  if (kind === 'tags' || text !== undefined) return { tags, text: oneLine(text ?? '') };
  if (typeof tags !== 'string') return { tags, text: '' };
  if (kind === 'text') return { tags: [], text: oneLine(tags) };
  const [, first = '', rest = ''] = /^\ufeff?([^\r\n]*)([\s\S]*)$/.exec(tags) ?? [];
  return { tags: first, text: oneLine(rest) };
}

const oneLine = (text: string): string => (text === '' ? text : text.replace(/\s+/g, ' ').trim());
