import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { straddles, tokenSpans } from '../../src/captions/token-spans.ts';
import { clipTokens } from '../../src/captions/tokens.ts';

test('each tag has its own tokens, and commas lie between them', () => {
  assert.deepEqual(tokenSpans('1girl, looking at viewer, solo\n'), [
    { tag: '1girl', from: 0, to: 2 },
    { tag: 'looking at viewer', from: 3, to: 6 },
    { tag: 'solo', from: 7, to: 8 },
  ]);
  assert.deepEqual(tokenSpans(' \n,,'), []);
});

test('the last tag ends where the caption does, whatever is written between', () => {
  const part = fc.constantFrom('solo', 'star (symbol)', ':d', '(', 'x', '漢字', '1girl', "it's");
  const comma = fc.constantFrom(', ', ',', ' ,', '\n');
  fc.assert(
    fc.property(fc.array(fc.tuple(part, comma), { minLength: 1, maxLength: 12 }), part, (pairs, last) => {
      const text = pairs.map(([tag, between]) => tag + between).join('') + last;
      const spans = tokenSpans(text);
      assert.equal(spans.at(-1)?.to, clipTokens(text).count, text);
      for (const [at, { from }] of spans.entries()) assert.ok(from >= (spans[at - 1]?.to ?? 0), text);
    }),
  );
});

test('a tag lies across the end of a chunk, or not (S-25)', () => {
  assert.equal(straddles({ tag: '', from: 72, to: 75 }, 75), undefined);
  assert.equal(straddles({ tag: '', from: 74, to: 76 }, 75), 75);
  assert.equal(straddles({ tag: '', from: 75, to: 77 }, 75), undefined);
  assert.equal(straddles({ tag: '', from: 149, to: 151 }, 75), 150);
});
