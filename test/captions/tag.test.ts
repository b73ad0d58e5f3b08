import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonicalTag, splitTags } from '../../src/captions/tag.ts';

test('spelling does not tell tags apart', () => {
  assert.equal(canonicalTag('long_hair'), 'long hair');
  assert.equal(canonicalTag('  Long__Hair \t'), 'long hair');
  assert.equal(canonicalTag('star_\\(symbol\\)'), 'star (symbol)');
  assert.equal(canonicalTag('star_\\\\(symbol\\\\)'), 'star (symbol)');
  assert.equal(canonicalTag('Cafe\u0301'), 'café');
  assert.equal(canonicalTag('_'), '');
});

test('the 19 kaomoji keep their underscores, however they come', () => {
  const faces =
    '0_0 (o)_(o) +_+ +_- ._. <o>_<o> <|>_<|> =_= >_< 3_3 6_9 >_o @_@ ^_^ o_o u_u x_x |_| ||_||'.split(' ');
  assert.equal(faces.length, 19);
  for (const face of faces) {
    assert.equal(canonicalTag(face), face);
    assert.equal(canonicalTag(face.toUpperCase().replace('_', ' ')), face);
  }
  assert.equal(canonicalTag('\\(o\\)_\\(o\\)'), '(o)_(o)');
});

test('the canonical form of a canonical tag is itself', () => {
  const part = fc.constantFrom('\\', '(', ')', '_', ' ', 'A', 'İ', 'Σ', '\u030c', 'J', 'K', 'x_x', '\ufeff');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(part).map(parts => parts.join('')),
  );
  fc.assert(
    fc.property(text, raw => {
      const tag = canonicalTag(raw);
      assert.equal(canonicalTag(tag), tag);
    }),
    { numRuns: 500 },
  );
});

test('a sidecar is split at commas and line ends, without byte order mark and empty items', () => {
  assert.deepEqual(splitTags('\ufeff1girl, solo,, long_hair,\r\nsmile\r\n'), [
    '1girl',
    'solo',
    'long_hair',
    'smile',
  ]);
  assert.deepEqual(splitTags(''), []);
  assert.deepEqual(splitTags('1girl，solo、smile'), ['1girl，solo、smile']);
});
