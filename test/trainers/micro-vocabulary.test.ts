import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createVocabulary, FREE_TOKENS, padTokens } from '../../src/trainers/micro/vocabulary.ts';

const vocabulary = createVocabulary(['1girl', 'red hair', 'star (symbol)']);

test('a tag is one token, however it is written', () => {
  assert.deepEqual(vocabulary.encode('1girl, red hair'), [1, 2]);
  assert.deepEqual(vocabulary.encode('Red_Hair,star_\\(symbol\\)'), [2, 3]);
  assert.deepEqual(vocabulary.encode('(red hair:1.2), , 1girl'), [2, 1]);
  assert.deepEqual(vocabulary.encode(''), []);
});

test('an unknown word always takes the same free token', () => {
  const [token] = vocabulary.encode('aki-chan');
  assert.ok(token !== undefined && token > 3 && token < 4 + FREE_TOKENS);
  assert.deepEqual(vocabulary.encode('AKI-chan'), [token]);
});

test('tokens are padded and cut to the context length', () => {
  assert.deepEqual(padTokens([1, 2], 3), [1, 2, 0]);
  assert.deepEqual(padTokens([1, 2, 3, 1], 3), [1, 2, 3]);
});
