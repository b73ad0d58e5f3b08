// The micro model's tokenizer: one token a tag. CLIP's word pieces would need far more training to bind
// "red" to "hair" than a minute on a CPU allows.

/**
 * Tokens for words outside the vocabulary. The base has met them as words without meaning, so a trigger word
 * lands on one that is free to learn and harmless before.
 */
export const FREE_TOKENS = 16;

/** Token 0 is padding and the empty prompt; then the vocabulary's tags; then the free tokens. */
export const tokenCount = (vocabulary: readonly string[]): number => 1 + vocabulary.length + FREE_TOKENS;

/** Spaces, case and escapes do not matter; a prompt weight's number is dropped. */
const normalise = (tag: string): string =>
  tag
    .replaceAll('\\', '')
    .replaceAll('_', ' ')
    .trim()
    .toLowerCase()
    .replace(/^\((.+?)(?::[\d.]+)?\)$/, '$1');

/** Which of the free tokens an unknown word takes: FNV-1a of its text, so that it is the same everywhere. */
function freeToken(word: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(word)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash % FREE_TOKENS;
}

export interface Vocabulary {
  readonly size: number;
  /** Comma-separated tags → tokens, in order. */
  readonly encode: (prompt: string) => number[];
}

/** `word` takes the `vectors` tokens behind all others. */
export function createVocabulary(
  tags: readonly string[],
  word?: { readonly name: string; readonly vectors: number },
): Vocabulary {
  const ids = new Map(tags.map((tag, index) => [tag, [index + 1]]));
  const size = tokenCount(tags);
  if (word !== undefined)
    ids.set(
      normalise(word.name),
      Array.from({ length: word.vectors }, (_, index) => size + index),
    );
  return {
    size,
    encode: prompt =>
      prompt
        .split(',')
        .map(normalise)
        .filter(tag => tag !== '')
        .flatMap(tag => ids.get(tag) ?? [1 + tags.length + freeToken(tag)]),
  };
}

/** Tokens padded with token 0, or cut, to one length. */
export const padTokens = (tokens: readonly number[], length: number): readonly number[] =>
  Array.from({ length }, (_, place) => tokens[place] ?? 0);
