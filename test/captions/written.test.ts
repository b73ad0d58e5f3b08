import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Caption } from '../../src/captions/caption.ts';
import { readCaption, writeCaption } from '../../src/captions/written.ts';
import { program, recipe, run } from './helpers.ts';

const word = fc.constantFrom('hat', 'straw hat', 'core', '');
const removedBy = fc.record(
  {
    rule: word,
    how: fc.constantFrom('pattern', 'table', 'alias', 'below threshold', 'category', 'override'),
    of: word,
    role: fc.constantFrom('learned' as const, 'noise' as const),
  },
  { requiredKeys: ['rule', 'how'] },
);
const record = fc.record(
  {
    tag: fc.oneof(word, fc.string()),
    source: fc.constantFrom('sidecar', 'rule', 'tagger', 'metadata', 'filename', 'override'),
    by: word,
    text: word,
    from: fc.array(word, { maxLength: 2 }),
    score: fc.integer({ min: 0, max: 10_000 }).map(score => score / 10_000),
    category: fc.constantFrom('character', 'rating'),
    removedBy,
  },
  { requiredKeys: ['tag', 'source'], noNullPrototype: true },
);
const caption: fc.Arbitrary<Caption> = fc.record(
  {
    text: fc.string(),
    tags: fc.array(
      fc.oneof(record, fc.record({ tag: word, source: fc.constant('sidecar' as const), removedBy })),
    ),
    keep: fc.nat(),
    tokens: fc.nat(),
    boundaryTag: word,
    complaints: fc.array(
      fc.record({ rule: word, severity: fc.constantFrom('error', 'warning', 'info'), tags: fc.array(word) }),
    ),
    variants: fc.array(fc.string(), { maxLength: 2 }),
    file: fc.string(),
  },
  { requiredKeys: ['text', 'tags', 'keep', 'tokens', 'complaints'] },
);

test('what is written is read again, whatever the caption', () => {
  fc.assert(
    fc.property(caption, one => {
      const stored = JSON.stringify(writeCaption(one));
      assert.deepEqual(readCaption(JSON.parse(stored)), structuredClone(one));
    }),
    { numRuns: 2000 },
  );
});

test('a written caption is short, and a person can read it', () => {
  const rules = recipe([
    { id: 'noise', verb: 'drop', patterns: ['highres', 'absurdres'], role: 'noise' },
    { id: 'lolly', verb: 'combine', patterns: ['lollipop', 'holding'], to: 'holding lollipop' },
    { id: 'redundant', verb: 'subsume', suffix: false },
    { id: 'aki', verb: 'trigger', tag: 'aki-chan' },
  ]);
  const caption = run(
    rules,
    '1girl, solo, lollipop, holding, food, smile, hat, straw_hat, highres, absurdres, smile, blue_sky, outdoors',
  );
  const written = writeCaption(caption);
  assert.deepEqual(written, {
    text: 'aki-chan, 1girl, solo, holding lollipop, smile, straw hat, blue sky, outdoors',
    tags: [
      ['aki-chan', 'rule', 'aki', 'aki-chan'],
      ...['1girl', 'solo', ['holding lollipop', 'rule', 'lolly', null, ['lollipop', 'holding']]],
      ...['smile', 'straw hat', 'blue sky', 'outdoors'],
      [['dedupe', 'duplicate'], 'smile'],
      [['noise', 'pattern', 'noise'], 'highres', 'absurdres'],
      [['lolly', 'combined', null, 'holding lollipop'], 'lollipop', 'holding'],
      [['redundant', 'table', null, 'holding lollipop'], 'food'],
      [['redundant', 'table', null, 'straw hat'], 'hat'],
    ],
    keep: 1,
    tokens: 21,
  });
  assert.ok(JSON.stringify(written).length * 2 < JSON.stringify(caption).length);
});

test('a tag of a tagger is its name and its score', () => {
  const rules = recipe([{ verb: 'trigger', tag: 'aki' }], { from: [{ kind: 'scores', ending: '.json' }] });
  const tags = [
    { tag: '1girl', score: 0.98 },
    { tag: 'aki', score: 0.9, category: 'character' as const },
    { tag: 'miku', score: 0.9, category: 'character' as const },
    { tag: 'hat', score: 0.2 },
  ];
  const { run: compiled } = program(rules);
  assert.deepEqual(writeCaption(compiled({ tags: [{ from: 0, tags }], path: '' })).tags, [
    ['aki', 'tagger', 'rules[0]', 'aki', null, 0.9, 'character'],
    ['1girl', 0.98],
    ['miku', 0.9, 'character'],
    [
      ['thresholds', 'below threshold'],
      ['hat', 0.2],
    ],
  ]);
});
