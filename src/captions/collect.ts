import type { Removal } from './caption.ts';
import type { Draft } from './draft.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { canonicalTag, splitTags } from './tag.ts';

const DUPLICATE: Removal = { rule: 'dedupe', how: 'duplicate' };

/**
 * Gathers a source's tags, each once. What the recipe places at the ends anyway is put aside, out of the rules'
 * sight, so that they do the same to a finished caption as to a raw one. Sources repeat the same few thousand
 * texts between commas: each is read once.
 */
export function compileCollect(lexicon: Lexicon): (text: string, draft: Draft) => void {
  const known = new Map<string, readonly Entry[]>();
  const read = (text: string): readonly Entry[] => {
    const tags = splitTags(text).map(canonicalTag);
    const entries = tags.filter(tag => tag !== '').map(tag => lexicon.sidecar(tag));
    // A copy: the part of a text keeps the whole text in memory.
    known.set(text.split('').join(''), entries);
    return entries;
  };
  return (text, draft) => {
    const { number } = draft;
    for (let from = 0, to = 0; to < text.length; from = to + 1) {
      to = text.indexOf(',', from);
      if (to < 0) to = text.length;
      const between = text.slice(from, to);
      for (const entry of known.get(between) ?? read(between)) {
        const { tag } = entry;
        if (tag.seenIn === number) draft.removed.push(entry.removed(DUPLICATE));
        else if (tag.placedIn !== number) draft.add(entry);
        tag.seenIn = number;
      }
    }
  };
}
