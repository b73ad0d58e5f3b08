import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileCaptions } from '../../src/captions/compile.ts';
import { readMetadata, wordsInName } from '../../src/captions/metadata.ts';
import type { Override } from '../../src/captions/override.ts';
import { readSource } from '../../src/captions/read-source.ts';
import type { CaptionRules, Source } from '../../src/captions/rules.ts';
import type { Given, GivenTag } from '../../src/captions/sources.ts';
import { readVocabulary } from '../../src/captions/word-list.ts';
import { given, sources, vocabulary } from './arbitraries.ts';
import { gone, program, recipe } from './helpers.ts';

const JSON_SIDECAR = { kind: 'sidecar', ending: '.json' } as const;
const TEXT = { kind: 'sidecar', ending: '.txt' } as const;
const SCORES = { kind: 'scores', ending: '.json' } as const;

const tagsIn = (source: Source & { readonly ending: string }, text: string): readonly GivenTag[] => {
  const read = readSource(source, text, 'a.json');
  assert.ok(read.ok, JSON.stringify(read.diagnostics));
  assert.ok('tags' in read.value);
  return read.value.tags;
};

const scores = (json: unknown): readonly GivenTag[] => tagsIn(SCORES, JSON.stringify(json));

test('a tagger may write its tags with scores in any of the usual forms', () => {
  assert.deepEqual(scores({ '1girl': 0.98765, solo: 0.5, sensitive: 0.7 }), [
    { tag: '1girl', score: 0.9877 },
    { tag: 'solo', score: 0.5 },
    { tag: 'sensitive', score: 0.7, category: 'rating' },
  ]);
  const byKind = [
    { tag: 'safe', score: 0.9, category: 'rating' },
    { tag: '1girl', score: 0.98, category: 'general' },
    { tag: 'aki', score: 0.6, category: 'character' },
  ];
  assert.deepEqual(
    scores({ model: 'wd', rating: { safe: 0.9 }, general: { '1girl': 0.98 }, character: { aki: 0.6 } }),
    byKind,
  );
  // The tagger of the WebUI, over its API.
  assert.deepEqual(
    scores({ caption: { rating: { safe: 0.9 }, tag: { '1girl': 0.98 }, character: { aki: 0.6 } } }),
    byKind,
  );
  assert.deepEqual(
    scores([
      { tag: 'safe', score: 0.9, category: 9 },
      { name: '1girl', confidence: 0.98, category: 'general' },
      { label: 'aki', probability: 0.6, category: 4 },
    ]),
    byKind,
  );
  assert.deepEqual(scores({ tags: [['hat', 0.4]] }), [{ tag: 'hat', score: 0.4, category: 'general' }]);
  assert.deepEqual(scores({}), []);
});

test('a file without tags and scores is told with what to write', () => {
  for (const json of [
    '[1]',
    '"1girl"',
    'null',
    '{"1girl": 98}',
    '{"1girl": "0.9"}',
    '{"general": {"x": -1}}',
  ]) {
    const read = readSource(SCORES, json, 'images/a.json');
    assert.equal(read.ok, false, json);
    assert.match(read.diagnostics[0]?.message ?? '', /^`images\/a.json` holds no tags with scores$/);
  }
});

test('Hydrus and gallery-dl may write JSON beside the picture', () => {
  assert.deepEqual(tagsIn(JSON_SIDECAR, '["1girl", "character:samus aran", "creator:aki", "rating:safe"]'), [
    { tag: '1girl' },
    { tag: 'samus aran', category: 'character' },
    { tag: 'aki', category: 'artist' },
    { tag: 'rating:safe', category: 'rating' },
  ]);
  const danbooru = { id: 1, rating: 's', tags_general: ['1girl', 'hat'], tag_string_artist: 'aki maruko' };
  assert.deepEqual(tagsIn(JSON_SIDECAR, JSON.stringify({ ...danbooru, tags: ['1girl', 'hat', 'aki'] })), [
    { tag: '1girl', category: 'general' },
    { tag: 'hat', category: 'general' },
    { tag: 'aki', category: 'artist' },
    { tag: 'maruko', category: 'artist' },
  ]);
  assert.deepEqual(tagsIn(JSON_SIDECAR, '{"tags": {"general": ["hat"], "species": ["cat"]}}'), [
    { tag: 'hat', category: 'general' },
    { tag: 'cat', category: 'general' },
  ]);
  assert.deepEqual(tagsIn(JSON_SIDECAR, '\ufeff{"tags": "1girl straw_hat"}'), [
    { tag: '1girl' },
    { tag: 'straw hat' },
  ]);
});

test('text beside the picture has commas or a tag a line, and Hydrus says of what it is', () => {
  const rules = recipe([], { from: [TEXT] });
  const caption = program(rules).run({
    tags: [{ from: 0, text: 'character:Samus_Aran\r\n1girl\r\nrating:safe\r\nre:zero\r\nmeta: words' }],
    path: '',
  });
  assert.equal(caption.text, 'samus aran, 1girl, rating:safe, re:zero, meta: words');
  assert.equal(caption.tags[0]?.category, 'character');
});

test('the metadata of sd-scripts are found by path or by name', () => {
  const entry = (tags: string, caption?: string) => ({ tags, caption, train_resolution: [512, 512] });
  const read = readMetadata(
    JSON.stringify({
      'C:\\train\\images\\aki\\1.png': entry('1girl, solo'),
      '/other/images/ben/1.png': entry('1boy'),
      '2.v1': entry('2girls', 'two girls'),
      3: {},
    }),
    'meta.json',
  );
  assert.ok(read.ok);
  assert.deepEqual(read.value('images/aki/1.png'), { text: '1girl, solo' });
  assert.deepEqual(read.value('images/ben/1.jpg'), { text: '1boy' });
  assert.equal(read.value('images/cleo/1.jpg'), undefined, 'either could be meant');
  assert.deepEqual(read.value('x/2.v1.webp'), { text: 'two girls, 2girls' });
  assert.equal(read.value('x/3.png'), undefined);
});

const rows = (...lines: readonly unknown[]) =>
  readMetadata(lines.map(line => JSON.stringify(line)).join('\r\n'), 'export/manifest.jsonl');

test('metadata may be a line a picture, as `datasets` and argus-lens write it', () => {
  const read = rows(
    { file_name: 'train/1.png', text: 'a girl' },
    { name: 'aki/2.webp', final_caption: 'aki, 1girl', raw_tags: '1girl, solo' },
    { image: '3.png', caption: 'three', tags: ['hat', 'cape'] },
    { name: '4.png' },
  );
  assert.ok(read.ok, JSON.stringify(read.diagnostics));
  assert.deepEqual(read.value('images/train/1.png'), { text: 'a girl' });
  assert.deepEqual(read.value('images/aki/2.webp'), { text: 'aki, 1girl' });
  assert.deepEqual(read.value('3.png'), { text: 'three, hat, cape' });
  assert.equal(read.value('4.png'), undefined);
});

test('the manifest of argus-curator says beside which picture a caption lies', () => {
  const row = { manifest_version: '2.1', rel_path: 'a/1.png', target_profile: {}, score: 0.8 };
  const read = rows(
    {
      ...row,
      abs_path: '/photos/a/1.png',
      exported_path: '1-4f2a.png',
      exported_abs_path: '/x/export/1-4f2a.png',
    },
    // Moved: it was captioned where it is.
    {
      ...row,
      abs_path: '/x/export/b/2.png',
      exported_path: 'b/2.png',
      exported_abs_path: '/x/export/b/2.png',
    },
    { manifest_version: '1.0', rel_path: 'c/3.png', abs_path: '/photos/c/3.png' },
  );
  assert.ok(read.ok, JSON.stringify(read.diagnostics));
  assert.deepEqual(read.value('export/1-4f2a.png'), { beside: '/photos/a/1.png' });
  assert.deepEqual(read.value('export/b/2.png'), { beside: 'export/b/2.png' });
  assert.deepEqual(read.value('export/c/3.png'), { beside: '/photos/c/3.png' });
  assert.equal(read.value('export/1.png'), undefined, 'the name it had before it was exported');
});

test('lines of metadata that make no sense are told by their numbers, all at once', () => {
  const bad = [
    'no json',
    JSON.stringify({ text: 'whose?' }),
    JSON.stringify({ manifest_version: '3.0', exported_path: 'a.png', abs_path: '/a.png' }),
    JSON.stringify({ manifest_version: '2.1', rel_path: 'a.png', abs_path: '/a.png' }),
    JSON.stringify({ manifest_version: '2.1', exported_path: '../a.png', abs_path: '/a.png' }),
    JSON.stringify({ manifest_version: '2.1', exported_path: '/a.png', abs_path: '/a.png' }),
    'null',
  ];
  const read = readMetadata(['{"name": "a"}', '', ...bad].join('\n'), 'm.jsonl');
  assert.equal(read.ok, false);
  assert.deepEqual(
    read.diagnostics.map(({ code, location, hint }) => [code, location?.start?.line, hint !== undefined]),
    bad.map((_, at) => ['SDB330', at + 3, true]),
  );
});

test('a file name holds words after the numbers of the preprocessing', () => {
  assert.equal(wordsInName('00001-0-1girl, red hat'), '1girl, red hat');
  assert.equal(wordsInName('00012-1-2girls'), '2girls');
  assert.equal(wordsInName('0007 smile'), 'smile');
  assert.equal(wordsInName('2girls, smile'), '2girls, smile');
  assert.equal(wordsInName('00001'), '');
  assert.equal(wordsInName('12-34'), '');
});

test('sources are put together: the first gives the place, the highest score is kept', () => {
  const rules = recipe([], { from: [TEXT, SCORES, { kind: 'filename' }] });
  const caption = program(rules).run({
    tags: [
      { from: 0, text: 'hat, 1girl' },
      {
        from: 1,
        tags: [
          { tag: '1girl', score: 0.9 },
          { tag: 'hat', score: 0.1 },
          { tag: 'smile', score: 0.6 },
          { tag: 'cape', score: 0.2 },
        ],
      },
      { from: 2, text: 'cape' },
    ],
    path: '',
  });
  assert.deepEqual(caption.tags, [
    { tag: 'hat', source: 'sidecar', score: 0.1 },
    { tag: '1girl', source: 'sidecar', score: 0.9 },
    { tag: 'smile', source: 'tagger', score: 0.6 },
    { tag: 'cape', source: 'filename', score: 0.2 },
  ]);
});

const tagged = (rules: Partial<CaptionRules>, tags: readonly GivenTag[]) =>
  program(recipe([], rules)).run({ tags: [{ from: 0, tags }], path: '' });

test('thresholds hold by kind and by tag, a source may have its own, and what is below stays on record', () => {
  const tags: readonly GivenTag[] = [
    { tag: 'hat', score: 0.5 },
    { tag: 'cape', score: 0.34 },
    { tag: 'Aki', score: 0.84, category: 'character' },
    { tag: 'highres', score: 0.4, category: 'meta' },
    { tag: 'by hand' },
  ];
  const caption = tagged({ from: [SCORES] }, tags);
  assert.equal(caption.text, 'hat, highres, by hand');
  assert.deepEqual(gone(caption), [
    'cape / thresholds / below threshold',
    'aki / thresholds / below threshold',
  ]);
  assert.equal(
    tagged(
      {
        from: [{ ...SCORES, thresholds: { character: 0.8 } }],
        thresholds: { general: 0.3, tags: { Hat: 0.6 } },
      },
      tags,
    ).text,
    'cape, aki, highres, by hand',
  );
});

test('ratings are left out unless they are asked for, and then only the likeliest', () => {
  const tags: readonly GivenTag[] = [
    { tag: 'general', score: 0.3, category: 'rating' },
    { tag: 'sensitive', score: 0.6, category: 'rating' },
    { tag: 'hat', score: 0.9 },
  ];
  assert.deepEqual(gone(tagged({ from: [SCORES] }, tags)), [
    'general / categories / category',
    'sensitive / categories / category',
  ]);
  const asked = tagged({ from: [{ ...SCORES, categories: ['rating'] }] }, tags);
  assert.equal(asked.text, 'sensitive');
  assert.deepEqual(gone(asked), ['general / thresholds / below threshold', 'hat / categories / category']);
});

test('the vocabulary knows the kind of a tag where its source does not', () => {
  const words = readVocabulary([Buffer.from('samus_aran,4,900,"samus"\nstar,0,2,\n')], []);
  const rules = recipe([], { from: [SCORES] });
  const result = compileCaptions(rules, undefined, words);
  assert.ok(result.ok);
  const tags: readonly Given[] = [{ from: 0, tags: [{ tag: 'samus', score: 0.5 }] }];
  const caption = result.value.run({ tags, path: '' });
  assert.deepEqual(gone(caption), [
    'samus / alias / alias / samus aran',
    'samus aran / thresholds / below threshold',
  ]);
});

test('another name becomes the tag, in its place and with its score; of several tags it is left as it is', () => {
  const words = readVocabulary(
    [Buffer.from('head_out_of_frame,0,9,"cropped_head,no_head"\na,0,1,c\nb,0,1,c\nd,0,1,a\n')],
    [],
  );
  const result = compileCaptions(recipe([{ verb: 'trigger', tag: 'no head' }]), undefined, words);
  assert.ok(result.ok);
  const caption = result.value.run({ tags: 'cropped_head, head out of frame, c, a, d, no head', path: '' });
  assert.equal(caption.text, 'no head, head out of frame, c, a, d');
  assert.deepEqual(caption.tags[1], {
    tag: 'head out of frame',
    source: 'sidecar',
    by: 'alias',
    from: ['cropped head'],
  });
  assert.deepEqual(gone(caption), [
    'cropped head / alias / alias / head out of frame',
    'head out of frame / dedupe / duplicate',
  ]);
  assert.deepEqual(caption.complaints, [{ rule: 'alias', severity: 'warning', tags: ['c', 'a', 'b'] }]);
});

test('a higher threshold never keeps more', () => {
  const tags = fc.array(
    fc.record({
      tag: fc.constantFrom('a', 'b', 'c', 'd'),
      score: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  );
  fc.assert(
    fc.property(
      tags,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (all, x, y) => {
        const keptAt = (general: number): readonly string[] =>
          tagged({ from: [SCORES], thresholds: { general } }, all)
            .tags.filter(({ removedBy }) => removedBy === undefined)
            .map(({ tag }) => tag);
        const [low, high] = [keptAt(Math.min(x, y)), keptAt(Math.max(x, y))];
        for (const tag of high) assert.ok(low.includes(tag), tag);
      },
    ),
    { numRuns: 300 },
  );
});

test('no tag of any source is lost, and captions are stable under all phases', () => {
  fc.assert(
    fc.property(sources, given, (from, { tags, path, override }) => {
      const result = compileCaptions(recipe([], { from }), undefined, vocabulary);
      assert.ok(result.ok);
      const { run } = result.value;
      const once = run({ tags, path, override });
      const found = new Set(once.tags.map(record => record.tag));
      const all = tags.flatMap(one =>
        typeof one === 'string' ? [] : 'text' in one ? one.text.split(', ') : one.tags.map(({ tag }) => tag),
      );
      for (const tag of [...all, ...(override?.add ?? []), ...(override?.set ?? [])]) {
        // A namespace is said by the category.
        const name = tag.replace(/^character:/, '');
        if (tag !== '') assert.ok(found.has(tag) || found.has(name), tag);
      }
      const plain = run({ tags: [{ from: 0, text: once.text }], path, override });
      assert.equal(plain.text, once.text);
    }),
    { numRuns: 1000 },
  );
});

test('an override has the last word on tags, but not on triggers (S-28)', () => {
  const rules = recipe(
    [
      { verb: 'drop', patterns: ['hat'] },
      { verb: 'trigger', tag: 'aki-chan' },
    ],
    { groups: { gaze: ['looking *'] } },
  );
  const { run } = program(rules);
  const decided = (override: object) => run({ tags: '1girl, hat, looking away, smile', path: '', override });
  const edited = decided({ drop: ['@gaze', 'aki-chan'], add: ['Hat', 'Looking_Back', 'smile'] });
  assert.equal(edited.text, 'aki-chan, 1girl, smile, hat, looking back');
  assert.deepEqual(gone(edited), ['hat / rules[0] / pattern', 'looking away / override / override']);
  assert.deepEqual(edited.tags[3], { tag: 'hat', source: 'override' });
  const set = decided({ set: ['smile', 'cape'] });
  assert.equal(set.text, 'aki-chan, smile, cape');
  assert.deepEqual(gone(set), [
    'hat / rules[0] / pattern',
    '1girl / override / override',
    'looking away / override / override',
  ]);
});

test('text that is not UTF-8 is told with the remedy; a byte order mark is none of the tags', () => {
  const cases: readonly (readonly [bytes: Buffer, message: RegExp])[] = [
    [Buffer.from([0x8f, 0x97, 0x82, 0xcc, 0x8e, 0x71]), /is not UTF-8/],
    [Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('1girl, solo', 'utf16le')]), /NUL/],
    [Buffer.from('1girl\0solo'), /NUL/],
  ];
  for (const [bytes, message] of cases) {
    const read = readSource(TEXT, bytes.toString('utf8'), 'images/a.txt');
    assert.equal(read.ok, false);
    const [diagnostic] = read.diagnostics;
    assert.match(diagnostic?.message ?? '', message);
    assert.deepEqual(diagnostic?.location, { file: 'images/a.txt' });
    assert.match(diagnostic?.hint ?? '', /UTF-8/);
  }
  const broken = readSource(SCORES, '{"1girl": 0.9', 'images/a.json');
  assert.equal(broken.ok, false);
  assert.match(broken.diagnostics[0]?.message ?? '', /^`images\/a.json` is not JSON: /);
  assert.equal(program(recipe([])).run({ tags: '\ufeff1girl\r\nsolo\r\n', path: '' }).text, '1girl, solo');
});

test('full-width commas part nothing, and parentheses are never eaten', () => {
  const { run } = program(recipe([]));
  assert.equal(
    run({ tags: 'a，b、c, star \\(symbol\\), (a, b), c), ((d', path: '' }).text,
    'a，b、c, star (symbol), (a, b), c), ((d',
  );
});

test('a file of 100,000 tags is only long', () => {
  const many = Array.from({ length: 100_000 }, (_, index) => `tag ${index}`);
  const rules = recipe([{ verb: 'trigger', tag: 'aki' }], {
    from: [TEXT, SCORES],
    limit: { tokens: 75, over: 'drop' },
  });
  const scored = many.map(tag => ({ tag, score: 0.9 }));
  const caption = program(rules).run({
    tags: [
      { from: 0, text: many.join(',') },
      { from: 1, tags: scored },
    ],
    path: '',
  });
  assert.equal(caption.tags.length, 100_001);
  assert.ok(caption.tokens <= 75);
});

test('what a rule complains of is settled by hand, and what is decided by hand is looked at too (S-28)', () => {
  const rules = recipe([
    { id: 'gaze', verb: 'exclusive', patterns: ['looking *'], on: 'error' },
    { id: 'place', verb: 'require', patterns: ['indoors', 'outdoors'], on: 'error' },
    { id: 'hat', verb: 'mark', patterns: ['hat'] },
  ]);
  const tags = '1girl, looking away, looking at viewer';
  const complaints = (override: Override) =>
    program(rules)
      .run({ tags, path: 'a.png', override })
      .complaints.map(({ rule }) => rule);
  assert.deepEqual(complaints({}), ['gaze', 'place']);
  assert.deepEqual(complaints({ drop: ['looking away'], add: ['indoors'] }), []);
  assert.deepEqual(complaints({ set: ['looking up', 'looking back', 'hat'] }), ['gaze', 'place', 'hat']);
});
