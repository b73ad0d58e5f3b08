import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brief, dataset, findings } from './helpers.ts';

test('L-33: what programs read differently in a caption file (S-95)', () => {
  const bad = {
    'bom.png': ['warning', '\ufeff1girl, hat'],
    'comma.png': ['error', '1girl，hat'],
    'cr.png': ['warning', '1girl\rhat'],
    'encoding.png': ['error', '1girl, caf\ufffd'],
    'nfd.png': ['warning', 'cafe\u0301'],
    'nul.png': ['warning', '1girl\0'],
    'quotes.png': ['warning', '“hat”'],
    'tab.png': ['warning', '1girl,\that'],
    'zero.png': ['warning', '1girl, h\u200bat'],
  } as const;
  const tags = Object.fromEntries(Object.entries(bad).map(([name, [, text]]) => [name, text]));
  assert.deepEqual(
    brief('L-33', dataset(tags)),
    Object.entries(bad).map(([name, [severity]]) => `${severity} ${name}`),
  );
  assert.deepEqual(brief('L-33', dataset({ 'a.png': '1girl, café, 白い髪\r\nsmile\n', 'b.png': null })), []);
});

test('L-34: what does not read as tags', () => {
  const bad = {
    'backslash.png': 'C:\\hats',
    'empty.png': '1girl, , hat',
    'network.png': '1girl, <lora:aki:1>',
    'open.png': 'star (symbol',
    'sentence.png': 'a girl who sits under a tree and looks at us with her two big eyes',
    'weight.png': '(white hair:1.2)',
    'word.png': 'a'.repeat(171),
  };
  assert.deepEqual(
    brief('L-34', dataset(bad)),
    Object.keys(bad).map(name => `warning ${name}`),
  );
  const good = {
    'a.png': '1girl, star_\\(symbol\\), :), >:(, (o)_(o), ;d, <o>_<o>, Long_Hair,\n',
    'b.png': 'ribbon (hair), 3:4',
    'c.png': 'a'.repeat(170),
  };
  assert.deepEqual(findings('L-34', dataset(good)), []);
});

test('L-52: a tag that holds the separator of the kept tags', () => {
  const tags = { 'a.png': '1girl, a ||| b', 'b.png': '1girl, ||_||' };
  assert.deepEqual(brief('L-52', dataset(tags)), ['error a.png']);
  assert.deepEqual(brief('L-52', dataset({ 'a.png': '1girl, a | b, ||_||' })), []);
});

test('L-53: sentences are not for shuffling', () => {
  const tags = {
    'a.png': 'a girl who sits under a tree and looks at us with her two big eyes',
    'b.png': '1girl, looking at viewer',
  };
  assert.deepEqual(brief('L-53', dataset(tags, { shuffle: () => true })), ['error a.png']);
  assert.deepEqual(brief('L-53', dataset(tags)), []);
});

test('L-61: a picture named as another one is built mirrored', () => {
  const tags = { 'x/a.png': '1girl', 'y/a-mirrored.png': '1girl', 'b-mirrored.png': '1girl' };
  const [finding, ...more] = findings('L-61', dataset(tags, { flip: true }));
  assert.deepEqual([finding?.severity, finding?.image, more], ['error', 'y/a-mirrored.png', []]);
  assert.deepEqual(brief('L-61', dataset(tags)), []);
});
