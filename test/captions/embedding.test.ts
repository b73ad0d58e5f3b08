import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialize, LEARNED_GROUP } from '../../src/captions/embedding.ts';
import { clipTokens } from '../../src/captions/tokens.ts';
import { recipe, run } from './helpers.ts';

const FACE = ['red eyes', 'white hair', 'parted bangs', 'short hair'];
const c1 = { name: 'c1', vectors: 'auto', init: 'tokens', learned: FACE } as const;

test('the initialization text is what is to be learned, and no word of it is lost (S-134, S-140)', () => {
  const { text, vectors, ids } = initialize(c1);
  assert.equal(text, 'red eyes, white hair, parted bangs, short hair');
  assert.equal(vectors, 12);
  assert.deepEqual(ids, clipTokens(text).ids);
});

test('a blend of all features needs one vector: the mean of their words, without the commas (S-140)', () => {
  const { vectors, ids } = initialize({ ...c1, init: 'mean' });
  assert.equal(vectors, 1);
  assert.deepEqual(
    ids,
    FACE.flatMap(tag => clipTokens(tag).ids),
  );
  assert.equal(ids.length, 9);
});

test('as many vectors as the recipe says', () => {
  assert.equal(initialize({ ...c1, vectors: 4 }).vectors, 4);
  assert.equal(initialize({ ...c1, vectors: 4, init: 'mean' }).vectors, 4);
});

test('an object without a tag that works is described (S-142); tags are written as everywhere, each once', () => {
  const learned = ['Red_latex_leather_backpack', 'red latex leather backpack'];
  assert.equal(initialize({ ...c1, name: 'rando', learned }).text, 'red latex leather backpack');
});

test('the caption is what the tagger saw, less what is wrong, less what is learned (S-135, S-139, S-141, S-143 … S-146)', () => {
  const rules = recipe(
    [
      { id: 'wrong', verb: 'drop', patterns: ['hat'], role: 'wrong' },
      { id: 'learned', verb: 'drop', patterns: [`@${LEARNED_GROUP}`], role: 'learned' },
    ],
    { groups: { [LEARNED_GROUP]: FACE } },
  );
  const caption = run(
    rules,
    '1girl, solo, white_hair, short_hair, red_eyes, parted_bangs, close-up, white_background, hat, looking_at_viewer',
  );
  assert.equal(caption.text, '1girl, solo, close-up, white background, looking at viewer');
});
