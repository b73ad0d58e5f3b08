import type { Category } from './tag-vocabulary.ts';

/** Tags whose underscores are part of a face; every tagger and trainer lists the same ones. */
const KAOMOJI = [
  '0_0 (o)_(o) +_+ +_- ._. <o>_<o> <|>_<|> =_= >_< 3_3 6_9 >_o @_@ ^_^ o_o u_u x_x |_| ||_||',
].flatMap(list => list.split(' '));

const kaomojiBySpaces = new Map(KAOMOJI.map(face => [spaced(face), face]));

/**
 * The one form in which tags are compared: NFC, lower case, single spaces instead of underscores, parentheses
 * without backslashes; `Star_\(Symbol\)` is `star (symbol)`. The 19 kaomoji keep their underscores. Idempotent.
 * Empty when nothing is left.
 */
export function canonicalTag(text: string): string {
  const tag = spaced(unescapeParentheses(text).toLowerCase()).normalize('NFC');
  return kaomojiBySpaces.get(tag) ?? tag;
}

/** Parentheses without their backslashes, as trainers want them. */
export function unescapeParentheses(text: string): string {
  return text.includes('\\') ? text.replace(/\\+([()])/g, '$1') : text;
}

/**
 * The items of a sidecar's text, trimmed, in order, without empty ones: between commas or line ends, and without
 * a byte order mark. Full-width commas separate nothing; that is for lint to say.
 */
export function splitTags(text: string): readonly string[] {
  return text
    .split(/[,\r\n]/)
    .map(item => item.trim())
    .filter(item => item !== '');
}

/** Hydrus writes what a tag is of before it: `character:samus aran`. */
const NAMESPACES = new Map<string, Category>([
  ['character', 'character'],
  ['creator', 'artist'],
  ['artist', 'artist'],
  ['series', 'copyright'],
  ['copyright', 'copyright'],
  ['meta', 'meta'],
  ['rating', 'rating'],
]);

/** An item of a source as a tag in canonical form; a rating keeps its namespace, without which it says something else. */
export function readItem(item: string): { readonly tag: string; readonly category?: Category } {
  const colon = item.indexOf(':');
  const category = colon > 0 ? NAMESPACES.get(item.slice(0, colon).toLowerCase()) : undefined;
  if (category === undefined || !/\S/.test(item.charAt(colon + 1))) return { tag: canonicalTag(item) };
  return { tag: canonicalTag(category === 'rating' ? item : item.slice(colon + 1)), category };
}

function spaced(text: string): string {
  return text.replace(/[\s_]+/g, ' ').trim();
}
