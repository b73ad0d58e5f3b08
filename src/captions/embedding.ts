// What a textual inversion starts from: the words for what it is to learn, which its captions must not contain.
import { canonicalTag } from './tag.ts';
import { clipTokens } from './tokens.ts';

/** A word of its own for a text encoder, as the recipe declares it. */
export interface Embedding {
  readonly name: string;
  /** `auto` is as many as the initialization text has tokens; one where those are blended. */
  readonly vectors: number | 'auto';
  /** Whether each vector starts from a token of the text, or all of them from the mean of its tokens. */
  readonly init: 'tokens' | 'mean';
  /** What is to be learned: tags, or any words that the base model knows (S-142). */
  readonly learned: readonly string[];
}

/** Where the vectors of an embedding start. */
export interface Initialization {
  readonly name: string;
  readonly init: Embedding['init'];
  readonly vectors: number;
  /** The initialization text, as a WebUI takes it (S-134). */
  readonly text: string;
  /**
   * CLIP tokens: of `tokens` those of the text with its commas, vector by vector; of `mean` those of the words alone,
   * for a comma says nothing of the subject.
   */
  readonly ids: readonly number[];
}

/** The group of `learned`, for rules: `drop: "@embedding.learned"`. */
export const LEARNED_GROUP = 'embedding.learned';

/**
 * Turns the words into the text and the tokens that the vectors start from (S-140). Where there are fewer vectors than
 * tokens, the rest of the text would be lost: lint says so (L-40).
 */
export function initialize({ name, vectors, init, learned }: Embedding): Initialization {
  const words = [...new Set(learned.map(canonicalTag))];
  const text = words.join(', ');
  const ids = init === 'tokens' ? clipTokens(text).ids : words.flatMap(word => clipTokens(word).ids);
  const needed = init === 'tokens' ? ids.length : 1;
  return { name, init, vectors: vectors === 'auto' ? needed : vectors, text, ids };
}
