import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clipTokens, countTag, countTagAndComma } from '../../src/captions/tokens.ts';
import { referenceTokenizer } from './reference-tokenizer.ts';

test('ids are those of CLIP, without marks of begin and end', () => {
  assert.deepEqual(clipTokens('a photo of a cat'), { count: 5, ids: [320, 1125, 539, 320, 2368] });
  assert.deepEqual(clipTokens('A  Photo\nof a CAT').ids, [320, 1125, 539, 320, 2368]);
  assert.deepEqual(clipTokens(''), { count: 0, ids: [] });
});

// The ids of this list are what the tokenizers of Hugging Face and of open_clip give for the same text.
test('text outside ASCII is encoded byte by byte', () => {
  assert.deepEqual(clipTokens('初音ミク').ids, [42748, 251, 165, 253, 111, 2429, 253, 3909, 363]);
  assert.deepEqual(clipTokens('日本').ids, [39121, 19277, 361]);
  assert.deepEqual(clipTokens('é').ids, [4166]);
  assert.deepEqual(clipTokens('e\u0301').ids, [4166]);
  assert.deepEqual(clipTokens('😀').ids, [7334]);
});

test('any text is encoded as the reference encodes it', () => {
  const reference = referenceTokenizer();
  const piece = fc.oneof(
    fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz', ...` '_-()\\!?.,:;/#@"<>^~0123456789\n\t\u0085`),
    fc.constantFrom(
      'é',
      'ß',
      'İ',
      'ﬁ',
      '\u0301',
      '日',
      'ミ',
      '한',
      '😀',
      '👨‍👩‍👧',
      '\ud800',
      'Σ',
      '½',
      '²',
      "'ve",
    ),
    fc.constantFrom('the', 'hair', 'exclude', 'jekyll', 'looking at viewer'),
    // The reference takes a byte order mark for a space in some places and not in others.
    fc.string({ unit: 'grapheme', maxLength: 5 }).map(text => text.replaceAll('\uFEFF', '')),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const text = pieces.join('');
      assert.deepEqual(clipTokens(text).ids, reference.encode(text, { add_special_tokens: false }).ids);
    }),
    { numRuns: 2000 },
  );
});

const SYLLABLES = 'ka zu mi shi ro kuro ha na be ru to ne ya ma star half un over'.split(' ');
const WORDS = 'hair ornament eyes holding serafuku thighhighs randoseru (symbol) aki-chan v2 1girl'.split(
  ' ',
);
const SCRIPTS = '初音ミク ねこみみ セーラー服 巫女 ﾊﾝｶｸ 魔法少女 😀 🎀 ❤️ 👩‍🎨 ※ ☆'.split(' ');

test('40,000 tags count what the reference counts, also those in Japanese and with emoji', () => {
  const reference = referenceTokenizer();
  const pick = (list: readonly string[], number: number): string =>
    list[Math.floor(number) % list.length] ?? '';
  const tags = Array.from({ length: 40_000 }, (_, i) => {
    const made = [1, 18, 18 ** 2, 18 ** 3].map(place => pick(SYLLABLES, i / place)).join('');
    const parts = [made, pick(WORDS, i / 5), pick(SCRIPTS, i / 7)];
    return (i % 3 === 0 ? parts.toReversed() : parts).join(i % 4 === 0 ? '_' : ' ');
  });
  assert.equal(new Set(tags).size, 40_000);
  const wrong = tags.filter(
    tag => clipTokens(tag).count !== reference.encode(tag, { add_special_tokens: false }).ids.length,
  );
  assert.deepEqual(wrong, []);
});

test('the lengths that people plan captions with', () => {
  const lengths = {
    '1girl': 2,
    'looking at viewer': 3,
    looking_at_viewer: 5,
    ',': 1,
    '^_^': 1,
    'aki-chan': 3,
    c1: 2,
    ohwx: 1,
    sks: 1,
    randoseru: 4,
    'holding lollipop': 2,
    'lollipop, holding': 3,
    'star (symbol)': 4,
    'star \\(symbol\\)': 6,
    'star_\\(symbol\\)': 7,
    '(white hair:1.2)': 8,
    'red latex leather backpack': 4,
    'red eyes, white hair, parted bangs, short hair': 12,
  };
  for (const [text, count] of Object.entries(lengths)) assert.equal(clipTokens(text).count, count, text);
});

test('a comma may merge with the tag before it', () => {
  assert.equal(countTag('solo'), 1);
  assert.equal(countTagAndComma('solo'), 2);
  assert.equal(countTag('star (symbol)'), 4);
  assert.equal(countTagAndComma('star (symbol)'), 4);
});

const countCaption = (tags: readonly string[]): number =>
  tags.slice(0, -1).reduce((sum, tag) => sum + countTagAndComma(tag), countTag(tags.at(-1) ?? ''));

test('counts kept per tag add up to those of the whole caption, whatever the tags', () => {
  const words = fc.constantFrom('1girl', 'solo', 'star (symbol)', '^_^', 'what?!', "it's", '初音ミク', 'a.b');
  const tag = fc.oneof(words, fc.string({ maxLength: 12, unit: 'grapheme' }), fc.string({ maxLength: 8 }));
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 12 }), tags => {
      assert.equal(countCaption(tags), clipTokens(tags.join(', ')).count);
    }),
    { numRuns: 300 },
  );
});
