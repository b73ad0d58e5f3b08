import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TagVocabulary } from '../../src/captions/tag-vocabulary.ts';
import { brief, dataset, findings } from './helpers.ts';

test('L-02: a picture of a character with nobody in it', () => {
  const tags = {
    'a.png': 'tree, sky',
    'b.png': '1girl',
    'c.png': 'solo',
    'd.png': '',
    'e.png': 'multiple girls',
  };
  assert.deepEqual(brief('L-02', dataset(tags)), ['warning a.png']);
  assert.deepEqual(brief('L-02', dataset(tags, { kind: 'object' })), []);
  assert.deepEqual(brief('L-02', dataset(tags, { kind: 'style' })), []);
});

const core = [
  { id: 'core', verb: 'drop' as const, patterns: ['red eyes', 'white hair'], role: 'learned' as const },
];

test('L-03: none of what is learned was seen, or somebody else was', () => {
  const tags = { 'a.png': '1girl, red eyes', 'b.png': '1girl, blue eyes' };
  assert.deepEqual(brief('L-03', dataset(tags, { rules: core })), ['warning b.png']);
  assert.deepEqual(brief('L-03', dataset(tags, { rules: core, kind: 'style' })), []);
  const named = dataset({ 'a.png': '1girl, hatsune miku' }, { vocabulary: fake });
  assert.deepEqual(brief('L-03', named), ['warning a.png']);
});

test('L-06: blur in the captions is said once, with the number of captions (S-29)', () => {
  const tags = { 'a.png': '1girl', 'b.png': 'blurry background', 'c.png': 'blurry background' };
  const [finding, ...more] = findings('L-06', dataset(tags));
  assert.deepEqual(more, []);
  assert.deepEqual([finding?.image, finding?.measured], ['b.png', 2]);
  const rules = [{ verb: 'drop' as const, patterns: ['blurry background'] }];
  assert.deepEqual(brief('L-06', dataset(tags, { rules })), []);
});

test('L-26, L-65: by its tags there is a border or writing on it', () => {
  const tags = { 'a.png': '1girl, letterboxed', 'b.png': '1girl, watermark, signature', 'c.png': '1girl' };
  assert.deepEqual(brief('L-26', dataset(tags)), ['warning a.png']);
  const [finding, ...more] = findings('L-65', dataset(tags));
  assert.deepEqual([finding?.image, finding?.measured, finding?.evidence, more], ['b.png', 2, 'tags', []]);
  const clean = dataset({ 'a.png': '1girl, borderlands', 'b.png': '1girl, watermelon, sign' });
  assert.deepEqual([...brief('L-26', clean), ...brief('L-65', clean)], []);
});

test('L-38: left is wrong in a mirrored picture, of a style too (S-100)', () => {
  const tags = { 'a.png': '1girl, left arm up', 'b.png': '1girl, leftovers, bright' };
  assert.deepEqual(brief('L-38', dataset(tags, { flip: true, kind: 'style' })), ['error a.png']);
  assert.deepEqual(brief('L-38', dataset(tags)), []);
});

test('L-39: a tag that another makes redundant, by table and by its last words (S-26)', () => {
  const tags = {
    'a.png': 'hair ornament, star hair ornament, star (symbol)',
    'b.png': 'hair ornament, star hair ornament',
    'c.png': 'sky, green vest, vest',
    'd.png': 'hairband, band',
  };
  assert.deepEqual(
    findings('L-39', dataset(tags)).map(({ severity, image, measured, message }) => [
      severity,
      image,
      measured,
      message.split(' makes ')[1]?.split(' redundant')[0],
    ]),
    [
      ['warning', 'a.png', 2, '`hair ornament`'],
      ['warning', 'a.png', 1, '`star (symbol)`'],
      ['info', 'c.png', 1, '`vest`'],
    ],
  );
  const rules = [{ verb: 'subsume' as const, suffix: true }];
  assert.deepEqual(brief('L-39', dataset(tags, { rules })), []);
});

test('L-41: halves of one tag are found, and the rule that joins them is named (S-27)', () => {
  const tags = {
    'a.png': 'lollipop, food, holding',
    'b.png': 'holding, tree',
    'c.png': 'holding lollipop, holding, lollipop',
  };
  const found = findings('L-41', dataset(tags));
  assert.deepEqual(
    found.map(({ image, remedy }) => [image, remedy]),
    [
      ['a.png', 'add a rule `{combine: [holding, food], to: holding food}`'],
      ['a.png', 'add a rule `{combine: [holding, lollipop], to: holding lollipop}`'],
    ],
  );
  const rules = [{ verb: 'combine' as const, patterns: ['lollipop', 'holding'], to: 'holding lollipop' }];
  assert.deepEqual(brief('L-41', dataset({ 'a.png': 'lollipop, holding' }, { rules })), []);
});

/** Knows seven tags. */
const fake: TagVocabulary = {
  has: tag =>
    [
      '1girl',
      'smile',
      'looking to the side',
      'hatsune miku',
      'highres scan',
      'reading',
      'reading scroll',
    ].includes(tag),
  category: tag => (tag === 'hatsune miku' ? 'character' : tag === 'highres scan' ? 'meta' : 'general'),
  meaning: tag =>
    tag === 'looking aside' ? ['looking to the side'] : tag === 'grins' ? ['smile', 'grin'] : [],
  near: tag => (tag === 'smiel' ? ['smile'] : []),
};

test('L-42, L-43: words that the model does not know, or knows by another name', () => {
  const tags = { 'a.png': '1girl, smiel', 'b.png': '1girl, zzz', 'c.png': 'looking aside, grins' };
  assert.deepEqual(
    findings('L-42', dataset(tags, { vocabulary: fake })).map(({ severity, image, remedy }) => [
      severity,
      image,
      remedy,
    ]),
    [
      ['warning', 'a.png', 'did you mean `smile`?'],
      ['info', 'b.png', 'describe it in tags that the model knows (S-142)'],
    ],
  );
  assert.deepEqual(
    findings('L-43', dataset(tags, { vocabulary: fake })).map(({ remedy }) => remedy),
    ['write the one that is meant', 'add a rule `{replace: {looking aside: looking to the side}}`'],
  );
  assert.deepEqual(brief('L-42', dataset(tags)), []);
  assert.deepEqual(brief('L-43', dataset({ 'c.png': 'looking to the side' }, { vocabulary: fake })), []);
  const trigger = [{ verb: 'trigger' as const, tag: 'zzz' }];
  assert.deepEqual(
    brief('L-42', dataset({ 'b.png': '1girl, zzz' }, { vocabulary: fake, rules: trigger })),
    [],
  );
  assert.deepEqual(brief('L-41', dataset({ 'a.png': 'reading, scroll' }, { vocabulary: fake })), [
    'warning a.png',
  ]);
});

test('L-44: tags of the file and not of the picture', () => {
  const tags = {
    'a.png': '1girl, highres',
    'b.png': 'rating:safe',
    'c.png': 'highres scan',
    'd.png': '1girl',
  };
  assert.deepEqual(brief('L-44', dataset(tags, { vocabulary: fake })), [
    'warning a.png',
    'warning b.png',
    'warning c.png',
  ]);
  assert.deepEqual(brief('L-44', dataset(tags)), ['warning a.png', 'warning b.png']);
  assert.deepEqual(brief('L-44', dataset({ 'a.png': '1girl, high heels, rating plate' })), []);
});

test('L-46: tags that cannot be true together', () => {
  const bad = {
    'a.png': 'close-up, full body',
    'b.png': 'from behind, looking at viewer',
    'c.png': 'standing, sitting',
    'd.png': 'red hair, blue hair, green hair',
    'e.png': 'red eyes, blue eyes',
    'f.png': 'short hair, long hair',
    'g.png': 'smile, frown',
    'h.png': 'day, night',
    'i.png': 'indoors, outdoors',
    'j.png': '1girl, no humans',
    'k.png': 'sitting, lying',
  };
  assert.deepEqual(
    brief('L-46', dataset(bad)),
    Object.keys(bad).map(name => `warning ${name}`),
  );
  const good = {
    'b.png': 'from behind, looking at viewer, looking back',
    'd.png': 'red hair, blue hair, green hair, multicolored hair',
    'e.png': 'red eyes, blue eyes, heterochromia',
    'f.png': 'very long hair, long hair',
    'h.png': '2girls, red eyes, blue eyes',
    'i.png': 'red hair, orange hair',
    'j.png': 'day, outdoors, standing, smile',
  };
  assert.deepEqual(brief('L-46', dataset(good)), []);
});

test('L-50: a picture without a head has no tags of a face (S-32)', () => {
  const tags = {
    'a.png': 'head out of frame, red eyes, smile',
    'b.png': 'head out of frame, dress',
    'c.png': 'smile',
  };
  const [finding, ...more] = findings('L-50', dataset(tags));
  assert.deepEqual([finding?.severity, finding?.image, finding?.measured, more], ['error', 'a.png', 2, []]);
  const fine = { 'b.png': 'head out of frame, dress, long hair', 'c.png': 'smile, red eyes' };
  assert.deepEqual(brief('L-50', dataset(fine)), []);
});

test('L-47, L-48: what a tagger was hardly sure of, and what it does not see', () => {
  const input = dataset({ 'a.png': '1girl, hat', 'b.png': '1girl, hat' });
  const pictures = input.pictures.map(picture => ({
    ...picture,
    caption: {
      ...picture.caption,
      tags: picture.caption.tags.map(record =>
        record.tag === '1girl'
          ? { ...record, source: 'tagger' as const, score: 0.9 }
          : picture.name === 'a.png'
            ? { ...record, source: 'tagger' as const, score: 0.37 }
            : { ...record, score: 0.01 },
      ),
    },
  }));
  assert.deepEqual(
    findings('L-47', { ...input, pictures }).map(({ severity, image, measured }) => [
      severity,
      image,
      measured,
    ]),
    [['info', 'a.png', 0.37]],
  );
  assert.deepEqual(brief('L-48', { ...input, pictures }), ['info b.png']);
  const unseen = { 'L-48': { thresholds: { threshold: 0.01 } } };
  assert.deepEqual(brief('L-48', { ...input, pictures, overrides: unseen }), []);
  assert.deepEqual([...brief('L-47', input), ...brief('L-48', input)], []);
  const overrides = { 'L-47': { thresholds: { threshold: 0.3 } } };
  assert.deepEqual(brief('L-47', { ...input, pictures, overrides }), []);
});
