import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileCaptions } from '../../src/captions/compile.ts';
import { gone, program, recipe, run } from './helpers.ts';

test('a tag appears once; the first counts', () => {
  const caption = run(recipe([]), 'Solo, 1girl, solo, SOLO, , 1girl');
  assert.equal(caption.text, 'solo, 1girl');
  assert.deepEqual(gone(caption), [
    'solo / dedupe / duplicate',
    'solo / dedupe / duplicate',
    '1girl / dedupe / duplicate',
  ]);
});

test('triggers stand first, keep their spelling, and no rule takes them', () => {
  const rules = recipe([
    { verb: 'trigger', tag: 'Aki_v2' },
    { verb: 'drop', patterns: ['aki*'] },
  ]);
  const caption = run(rules, '1girl, aki v2');
  assert.equal(caption.text, 'Aki_v2, 1girl');
  assert.equal(caption.keep, 1);
  assert.deepEqual(caption.tags[0], { tag: 'aki v2', source: 'sidecar', by: 'rules[0]', text: 'Aki_v2' });
});

test('a trigger of a subset is for its pictures only', () => {
  const { run: compiled, triggers } = program(
    recipe([
      { verb: 'trigger', tag: 'aki-chan' },
      { id: 'winter', verb: 'trigger', tag: 'winter outfit', subset: '**/winter/**' },
      { verb: 'trigger', tag: 'hero form', when: 'has(cape)' },
    ]),
  );
  assert.equal(
    compiled({ tags: '1girl', path: 'aki/winter/a b.png' }).text,
    'aki-chan, winter outfit, 1girl',
  );
  assert.equal(compiled({ tags: '1girl', path: 'aki/a.png' }).text, 'aki-chan, 1girl');
  assert.equal(compiled({ tags: 'cape', path: 'aki/a.png' }).text, 'aki-chan, hero form, cape');
  assert.equal(compiled({ tags: 'cape', path: 'aki/a.png' }).keep, 2);
  assert.deepEqual(
    triggers.map(({ tag, applies }) => [tag, applies('aki/a.png'), applies('aki/winter/a.png')]),
    [
      ['aki-chan', true, true],
      ['winter outfit', false, true],
    ],
  );
});

test('prefix and suffix stand at the ends once, however often they are put there (S-93 … S-96)', () => {
  const rules = recipe([
    { verb: 'suffix', text: 'TAG, white background' },
    { verb: 'prefix', text: 'A photo of, best quality' },
    { verb: 'trigger', tag: 'aki-chan' },
  ]);
  const once = run(rules, '1girl, white_background, smile');
  assert.equal(once.text, 'aki-chan, A photo of, best quality, 1girl, smile, TAG, white background');
  assert.equal(once.keep, 3);
  assert.equal(run(rules, once.text).text, once.text);
});

test('order sorts by its entries and leaves what is alike in place', () => {
  const order = (entries: readonly string[], tags: string) => run(recipe([], { order: entries }), tags).text;
  assert.equal(
    order(['@people', '*', 'white background'], 'smile, white background, solo, hat, 1girl'),
    'solo, 1girl, smile, hat, white background',
  );
  assert.equal(order(['hat'], 'a, hat, b'), 'hat, a, b');
  assert.equal(order(['*', 'a'], 'a, hat, b'), 'hat, b, a');
});

test('a caption over the limit names the tag that straddles it (S-25)', () => {
  const tags = Array.from(
    { length: 30 },
    (_, index) => `looking at ${'abcdefghijklmnopqrstuvwxyz1234'[index]}`,
  );
  const caption = run(recipe([]), tags.join(', '));
  // Three tokens and a comma each: 18 tags end at 71 and the comma at 72; of the 19th, three tokens fill 75.
  assert.equal(caption.tokens, 30 * 4 - 1);
  assert.equal(caption.boundaryTag, 'looking at t');
  assert.equal(run(recipe([]), '1girl, solo').boundaryTag, undefined);
});

test('over: drop takes tags from the end, never what is kept or placed', () => {
  const rules = recipe(
    [
      { verb: 'trigger', tag: 'aki-chan' },
      { verb: 'suffix', text: 'simple background' },
    ],
    { limit: { tokens: 10, over: 'drop' } },
  );
  const caption = run(rules, 'hat, cape, shoes, smile');
  assert.equal(caption.text, 'aki-chan, hat, cape, simple background');
  assert.equal(caption.tokens, 10);
  assert.deepEqual(gone(caption), ['smile / limit / too long', 'shoes / limit / too long']);
  assert.equal(
    run(recipe([], { keep: 3, limit: { tokens: 2, over: 'drop' } }), 'a, b, c, d').text,
    'a, b, c',
  );
});

test('the dialect decides on spaces and escapes; faces and triggers stay as they are', () => {
  const rules = recipe([{ verb: 'trigger', tag: 'by Maruko' }], { render: { space: '_', escape: true } });
  const caption = run(rules, 'star (symbol), ^_^');
  assert.equal(caption.text, 'by Maruko, star_\\(symbol\\), ^_^');
  assert.equal(run(rules, caption.text).text, caption.text);
});

test('keep is no more than there are tags', () => {
  assert.equal(run(recipe([], { keep: 5 }), 'a, b').keep, 2);
  assert.equal(run(recipe([]), '').keep, 0);
  assert.equal(run(recipe([]), '').text, '');
});

test('what is learned can be asked of the program', () => {
  const { learned } = program(
    recipe([{ id: 'core', verb: 'drop', patterns: ['@aki'], role: 'learned', subset: 'x/**' }], {
      groups: { aki: ['White_Hair', '*bangs'] },
    }),
  );
  assert.deepEqual([...(learned[0]?.names ?? [])], ['white hair']);
  assert.ok(learned[0]?.matches('blunt bangs'));
  assert.ok(!learned[0]?.applies('y/a.png'));
});

test('rules that go on changing their own captions are warned of', () => {
  const result = compileCaptions(
    recipe([
      { id: 'redundant', verb: 'subsume', suffix: false },
      { id: 'lolly', verb: 'combine', patterns: ['lollipop', 'holding'], to: 'holding lollipop' },
      {
        id: 'swap',
        verb: 'replace',
        replacements: [
          { pattern: 'a', tags: ['b'] },
          { pattern: 'b', tags: ['a'] },
        ],
      },
    ]),
  );
  assert.ok(result.ok);
  assert.deepEqual(
    result.diagnostics.map(({ severity, code, location }) => [severity, code, location?.start?.line]),
    [
      ['warning', 'SDB308', 2],
      ['warning', 'SDB308', 3],
    ],
  );
});
