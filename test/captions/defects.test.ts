// What other tools get wrong with tags, and must not come back here.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitTags, unescapeParentheses } from '../../src/captions/tag.ts';
import { program, recipe, run } from './helpers.ts';

const subsume = (suffix: boolean) => recipe([{ verb: 'subsume', suffix }]);

test('a tag inside another one is no reason to drop it', () => {
  const pairs = [
    ['multicolored hair', 'red hair'],
    ['uncensored', 'censored'],
    ['glasses', 'ass'],
    ['ponytail', 'tail'],
    ['elbow gloves', 'bow'],
    ['half-closed eyes', 'closed eyes'],
    ['happy birthday', 'day'],
    ['white hairband', 'white hair'],
    ['sweater', 'sweat'],
    ['flying', 'lying'],
  ];
  for (const pair of pairs)
    for (const suffix of [false, true])
      assert.equal(run(subsume(suffix), pair.join(', ')).text, pair.join(', '));
});

test('what a cleaner by word lists leaves goes, and what it strips stays', () => {
  const clean = (tags: string) =>
    run(
      recipe([
        { verb: 'combine', patterns: ['lollipop', 'holding'], to: 'holding lollipop' },
        { verb: 'subsume', suffix: false },
      ]),
      tags,
    ).text;
  assert.equal(clean('hair ornament, star hair ornament, star \\(symbol\\)'), 'star hair ornament');
  assert.equal(clean('shirt, off-shoulder shirt'), 'off-shoulder shirt');
  assert.equal(clean('hair ornament, hairclip'), 'hairclip');
  assert.equal(clean('2girls, white hair, black hair'), '2girls, white hair, black hair');
  assert.equal(clean('lollipop, holding, holding lollipop'), 'holding lollipop');
});

test('parentheses are no weights: no tag is split, stripped or read by them', () => {
  const plain = recipe([]);
  const tags = [
    'star (symbol)',
    '(white hair:1.2)',
    '((masterpiece))',
    '<lora:aki:0.8>',
    ':)',
    '(o)_(o)',
    'bow (weapon)',
  ];
  assert.equal(run(plain, tags.join(', ')).text, tags.join(', '));
  assert.equal(run(plain, 'star \\(symbol\\)').text, 'star (symbol)');
});

test('no parenthesis is ever lost, escaped or not', () => {
  const piece = fc.constantFrom('(', ')', '\\(', '\\)', 'a', 'b', ' ', ':1.2', '_', '<lora:x:1>', '^');
  const count = (text: string, sign: string): number => text.split(sign).length;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 15 }), fc.boolean(), (pieces, escapes) => {
      const written = pieces.join('');
      const { run: compiled } = program(recipe([], { render: { space: ' ', escape: escapes } }));
      const { text } = compiled({ tags: written, path: '' });
      for (const sign of ['(', ')'])
        assert.equal(count(text, sign), count(splitTags(written).join(''), sign), text);
      const again = compiled({ tags: text, path: '' }).text;
      assert.equal(unescapeParentheses(again), unescapeParentheses(text));
    }),
    { numRuns: 500 },
  );
});

test('a tag that only one picture has is dropped by no rule that does not name it', () => {
  const { run: compiled } = program(subsume(true));
  for (let i = 0; i < 200; i++) compiled({ tags: '1girl, solo', path: `${i}.png` });
  assert.equal(compiled({ tags: '1girl, crystal ball', path: 'x.png' }).text, '1girl, crystal ball');
});

test('a rewriting takes linear time, whatever the expression and the tag', () => {
  const { run: compiled } = program(
    recipe([
      {
        verb: 'map',
        rewrites: [
          { regex: '/((a+)+)+b/', template: '$1' },
          { regex: '/(a|aa)+(b?)/', template: 'x$2' },
        ],
      },
    ]),
  );
  const started = performance.now();
  assert.equal(compiled({ tags: `${'a'.repeat(5000)}c`, path: '' }).text, `${'a'.repeat(5000)}c`);
  assert.ok(performance.now() - started < 5000);
});
