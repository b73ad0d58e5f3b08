import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clipTokens } from '../../src/captions/tokens.ts';
import { gone, recipe, run } from './helpers.ts';

const groups = {
  people: ['solo', '/\\d\\+?(girl|boy|other)s?/'],
  framing: ['portrait', 'close-up', 'upper body', 'cowboy shot', 'full body', 'head out of frame'],
  gaze: ['looking at viewer', 'looking at another', 'looking away', 'looking to the side', 'looking back'],
  junk: ['highres', 'absurdres', 'virtual youtuber'],
  aki: [
    'white hair',
    'long hair',
    'red eyes',
    '*bangs',
    'star hair ornament',
    'star (symbol)',
    'hair ornament',
  ],
};

const character = recipe(
  [
    { id: 'junk', verb: 'drop', patterns: ['@junk', 'blurry background'], role: 'noise' },
    { id: 'lolly', verb: 'combine', patterns: ['lollipop', 'holding'], to: 'holding lollipop' },
    { id: 'core', verb: 'drop', patterns: ['@aki'], role: 'learned' },
    { id: 'redundant', verb: 'subsume', suffix: false },
    {
      id: 'back',
      verb: 'drop',
      patterns: ['looking at viewer'],
      when: 'has(from behind) and none(looking back)',
    },
    { id: 'gaze', verb: 'exclusive', patterns: ['@gaze'], on: 'error' },
    { id: 'aki', verb: 'trigger', tag: 'aki-chan' },
  ],
  { groups, order: ['aki-chan', '@people', '@framing', '*'], keep: 1 },
);

const characterIn =
  '1girl, solo, long_hair, white_hair, red_eyes, blunt_bangs, hair_ornament, star_hair_ornament, star_(symbol), ' +
  'lollipop, food, holding, shirt, off-shoulder_shirt, looking_at_viewer, looking_away, blurry_background, ' +
  'blurry, upper_body, highres';

test('a character: what its trigger learns is taken out of the caption (S-13 … S-25)', () => {
  const caption = run(character, characterIn);
  assert.equal(
    caption.text,
    'aki-chan, 1girl, solo, upper body, holding lollipop, off-shoulder shirt, looking at viewer, looking away, blurry',
  );
  assert.equal(caption.keep, 1);
  assert.equal(caption.tokens, clipTokens(caption.text).count);
  assert.equal(caption.tokens, 28);
  assert.deepEqual(caption.complaints, [
    { rule: 'gaze', severity: 'error', tags: ['looking at viewer', 'looking away'] },
  ]);
});

test('a character: every tag that went is on record with the rule that took it', () => {
  const why = gone(run(character, characterIn));
  for (const line of [
    'white hair / core / pattern',
    'blunt bangs / core / pattern',
    'lollipop / lolly / combined / holding lollipop',
    'holding / lolly / combined / holding lollipop',
    'food / redundant / table / holding lollipop',
    'shirt / redundant / table / off-shoulder shirt',
    'highres / junk / pattern',
  ])
    assert.ok(why.includes(line), line);
  const made = run(character, characterIn).tags.find(({ tag }) => tag === 'holding lollipop');
  assert.deepEqual(made, {
    tag: 'holding lollipop',
    source: 'rule',
    by: 'lolly',
    from: ['lollipop', 'holding'],
  });
});

test('a character seen from behind does not look at the viewer unless she looks back', () => {
  assert.equal(run(character, '1girl, from behind, looking at viewer').text, 'aki-chan, 1girl, from behind');
  const back = run(character, '1girl, from behind, looking at viewer, looking back');
  assert.equal(back.text, 'aki-chan, 1girl, from behind, looking at viewer, looking back');
});

test('a style: features stay, only noise and doubles go, the artist stands first (S-20, S-89, S-147)', () => {
  const rules = recipe(
    [
      { id: 'wrong', verb: 'drop', patterns: ['highres', 'blurry background', 'blurry'], role: 'wrong' },
      { id: 'lolly', verb: 'combine', patterns: ['lollipop', 'holding'], to: 'holding lollipop' },
      { id: 'redundant', verb: 'subsume', suffix: true },
      { id: 'artist', verb: 'trigger', tag: 'by maruko' },
    ],
    { order: ['by maruko', '@people', '*'] },
  );
  const caption = run(
    rules,
    '1girl, solo, long_hair, white_hair, hair_ornament, star_hair_ornament, star_(symbol), lollipop, food, ' +
      'holding, shirt, off-shoulder_shirt, blurry_background, blurry, upper_body, highres',
  );
  assert.equal(
    caption.text,
    'by maruko, 1girl, solo, long hair, white hair, star hair ornament, holding lollipop, off-shoulder shirt, upper body',
  );
  assert.equal(caption.tokens, 29);
});

test('a textual inversion: the caption holds none of what the word learns (S-140, S-141, S-146)', () => {
  const learned = ['red eyes', 'white hair', 'parted bangs', 'short hair'];
  const rules = recipe(
    [
      { id: 'wrong', verb: 'drop', patterns: ['hat'], role: 'wrong' },
      { id: 'learned', verb: 'drop', patterns: ['@embedding.learned'], role: 'learned' },
    ],
    { groups: { 'embedding.learned': learned } },
  );
  const caption = run(
    rules,
    '1girl, solo, white_hair, short_hair, red_eyes, parted_bangs, close-up, white_background, hat, looking_at_viewer',
  );
  assert.equal(caption.text, '1girl, solo, close-up, white background, looking at viewer');
  assert.equal(clipTokens(learned.join(', ')).count, 12);
});

test('overlapping tags collapse into the one that says all (S-26)', () => {
  const rules = recipe([{ verb: 'subsume', suffix: false }]);
  const caption = run(rules, 'hair ornament, star hair ornament, star \\(symbol\\)');
  assert.equal(caption.text, 'star hair ornament');
});

test('vague tags become one explicit tag at the place of the first, neighbours or not (S-27)', () => {
  const rules = recipe([{ verb: 'combine', patterns: ['lollipop', 'holding'], to: 'holding lollipop' }]);
  assert.equal(run(rules, 'lollipop, smile, 1girl, holding').text, 'holding lollipop, smile, 1girl');
  assert.equal(run(rules, 'lollipop, food, holding').text, 'holding lollipop, food');
  assert.equal(run(rules, 'lollipop, holding, holding lollipop').text, 'holding lollipop');
  assert.equal(run(rules, 'holding, holding lollipop').text, 'holding, holding lollipop');
  assert.equal(run(rules, 'lollipop, smile').text, 'lollipop, smile');
});

test('tags of the gaze are left for a person to judge (S-28)', () => {
  const rules = recipe([
    { id: 'gaze', verb: 'exclusive', patterns: ['looking at *', 'looking away'], on: 'warn' },
  ]);
  const caption = run(rules, 'looking at viewer, looking at another');
  assert.equal(caption.text, 'looking at viewer, looking at another');
  assert.deepEqual(caption.complaints, [
    { rule: 'gaze', severity: 'warning', tags: ['looking at viewer', 'looking at another'] },
  ]);
  assert.deepEqual(run(rules, 'looking at viewer').complaints, []);
});
