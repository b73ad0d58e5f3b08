import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { Removal } from '../../src/captions/caption.ts';
import { removalWords, sourceWords } from '../../src/show/captions/causes.ts';
import { type CaptionDiff, diffLines, totalsOf } from '../../src/show/captions/diff.ts';
import { suggestionText } from '../../src/show/captions/suggestion.ts';
import { tokenLines } from '../../src/show/captions/tokens.ts';
import { type Line, paint } from '../../src/show/line.ts';

const plain = (lines: readonly Line[]): readonly string[] => lines.map(line => paint(line, false).trimEnd());

test('a removal is told by how it came about, also one that this version does not know', () => {
  const words = (removal: object): string => removalWords({ rule: 'r', ...removal } as Removal);
  assert.equal(words({ how: 'pattern', role: 'learned' }), 'learned');
  assert.equal(words({ how: 'pattern' }), 'dropped');
  assert.equal(words({ how: 'table', of: 'holding lollipop' }), 'subsumed by "holding lollipop" (table)');
  assert.equal(words({ how: 'replaced', of: '' }), 'replaced by nothing');
  assert.equal(words({ how: 'below the threshold', of: 'hat' }), 'below the threshold "hat"');
  assert.equal(sourceWords('newer source' as 'rule'), 'newer source');
});

const diff = (pictures: number): CaptionDiff => ({
  dataset: 'aki',
  captions: 341,
  changed: Array.from({ length: pictures }, (_, at) => ({
    picture: `${at}.png`,
    was: 'a, b',
    now: 'b, c',
    tags: [
      {
        sign: '-',
        tag: 'a',
        cause: { type: 'removed', rule: 'core', removal: { rule: 'core', how: 'pattern' } },
      },
      { sign: '+', tag: 'c', cause: { type: 'given', source: 'sidecar' } },
    ],
    reordered: false,
    respelled: false,
  })),
  added: ['x.png', 'y.png'],
  removed: [],
  unknown: 0,
  rules: null,
});

test('a diff says how many captions it touches, shows so many pictures, and sums up rules and tags', () => {
  const lines = plain(diffLines(diff(212), 1));
  assert.equal(lines[0], 'datasets/aki: this edit touches 212 of 341 captions');
  assert.deepEqual(lines.slice(1, 7), [
    '  2 pictures are new: x.png, y.png',
    '',
    '0.png',
    '  - a  # core: dropped',
    '  + c  # given by the tags beside the picture',
    '',
  ]);
  assert.ok(lines.includes('…and 211 more pictures; --all shows them'));
  assert.ok(lines.includes('    core       -212'));
  assert.deepEqual(totalsOf(diff(2)).tags, [
    { name: 'a', removed: 2, added: 0 },
    { name: 'c', removed: 0, added: 2 },
  ]);
  assert.equal(
    plain(diffLines({ ...diff(0), added: [] }, 1, 'HEAD~1')).join('\n'),
    'datasets/aki: since HEAD~1 all 341 captions stay as they are',
  );
});

test('a suggestion is YAML, whatever tags are called, and takes no name that there is', () => {
  const features = [
    { tag: 'white hair', pictures: 9 },
    { tag: ':3', pictures: 4 },
    { tag: 'no', pictures: 4 },
    { tag: 'red eyes', pictures: 9, learnedBy: 'core' },
  ];
  const clothes = [{ tag: 'red dress', pictures: 8 }];
  const text = suggestionText({
    dataset: '秋',
    pictures: 10,
    features,
    clothes,
    taken: new Set(['core']),
    threshold: 0.35,
  });
  assert.deepEqual(parse(text), {
    秋: {
      captions: {
        groups: { core2: ['white hair', ':3', 'no'] },
        rules: [{ id: 'core2', drop: '@core2', role: 'learned' }],
      },
    },
  });
  assert.match(text, /at least 35 % of 10 pictures/);
  assert.match(text, /# {7}- red dress +# 8 of 10/);
  assert.match(text, /red eyes: 9 of 10, by rule core$/m);
});

test('the tag that lies across token 75 is marked with what becomes of it', () => {
  const spans = [
    { tag: 'near', from: 73, to: 77 },
    { tag: 'long', from: 78, to: 160 },
  ];
  const lines = plain(tokenLines('a.txt', spans, 160));
  assert.equal(lines[0], 'a.txt: 160 tokens of 225');
  assert.match(
    lines[1] ?? '',
    /near +4 +74–77 +lies across token 75: sd-scripts cuts it there, a WebUI moves it/,
  );
  assert.match(lines[2] ?? '', /lies across token 150 and is cut there$/);
});
