import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brief, dataset, findings, type Rules } from './helpers.ts';

const core = (patterns: readonly string[], ancestors = true): Rules => [
  { id: 'core', verb: 'drop', patterns, role: 'learned', ancestors },
];

test('L-27: a broader word for what is learned has leaked into the caption (S-139)', () => {
  const tags = { 'a.png': '1girl, star hair ornament, hair ornament', 'b.png': '1girl, smile' };
  const [finding, ...more] = findings('L-27', dataset(tags, { rules: core(['star hair ornament'], false) }));
  assert.deepEqual(more, []);
  assert.equal(finding?.severity, 'error');
  assert.equal(finding?.image, 'a.png');
  assert.match(finding?.message ?? '', /`hair ornament` \(of `star hair ornament`\)/);
  assert.equal(finding?.rule, 'core');
  assert.deepEqual(brief('L-27', dataset(tags, { rules: core(['star hair ornament']) })), []);
});

test('L-27: the last words of a learned tag leak too, also of one that only a glob names', () => {
  const tags = { 'a.png': 'green side ponytail', 'b.png': 'ponytail' };
  assert.deepEqual(brief('L-27', dataset(tags, { rules: core(['*side ponytail']) })), ['error b.png']);
});

test('L-27: a learned tag that comes back by another rule is found; a style has nothing to leak', () => {
  const rules: Rules = [...core(['white hair']), { verb: 'suffix', text: 'white hair' }];
  const tags = { 'a.png': '1girl' };
  assert.deepEqual(brief('L-27', dataset(tags, { rules })), ['error a.png']);
  assert.deepEqual(brief('L-27', dataset(tags, { rules, kind: 'style' })), []);
});

const trigger: Rules = [{ id: 'aki', verb: 'trigger', tag: 'aki-chan', subset: 'aki/**' }];

test('L-28: a trigger must stand in the keep block of its pictures and nowhere else (S-89, S-91)', () => {
  const good = { 'aki/a.png': '1girl', 'else/b.png': '1girl' };
  assert.deepEqual(brief('L-28', dataset(good, { rules: trigger })), []);
  assert.deepEqual(brief('L-28', dataset({ 'else/b.png': 'aki-chan, 1girl' }, { rules: trigger })), [
    'error else/b.png',
  ]);
  const [short] = findings('L-28', dataset(good, { rules: trigger, captions: { keep: 0 } }));
  assert.equal(short?.image, 'aki/a.png');
  assert.match(short?.message ?? '', /not among the 0 kept tags/);
});

test('L-28: a caption without its trigger is an error for a character, a warning for a style', () => {
  const { triggers } = dataset({}, { rules: trigger });
  const tags = { 'aki/a.png': '1girl' };
  assert.deepEqual(brief('L-28', dataset(tags, { triggers })), ['error aki/a.png']);
  assert.deepEqual(brief('L-28', dataset(tags, { triggers, kind: 'object' })), ['error aki/a.png']);
  assert.deepEqual(brief('L-28', dataset(tags, { triggers, kind: 'style' })), ['warning aki/a.png']);
});

test('L-28: a regularisation picture must not have a trigger', () => {
  const { triggers } = dataset({}, { rules: trigger });
  const tags = { 'aki/a.png': '1girl', 'aki/b.png': '1girl, Aki-Chan' };
  assert.deepEqual(brief('L-28', dataset(tags, { triggers, kind: 'regularisation' })), ['error aki/b.png']);
});

test('L-30: a caption over 75 tokens is warned of, one that would be cut is an error (S-25)', () => {
  const long = Array.from({ length: 40 }, (_, index) => `hat ${index}`).join(', ');
  const tags = { 'a.png': long, 'b.png': '1girl, solo' };
  const [finding, ...more] = findings('L-30', dataset(tags));
  assert.deepEqual(more, []);
  assert.equal(finding?.severity, 'warning');
  assert.equal(finding?.threshold, 75);
  assert.ok((finding?.measured ?? 0) > 75);
  assert.match(finding?.message ?? '', /`hat \d+` straddles/);
  const cut = dataset(tags, { limit: { tokens: 75, max: 75 } });
  assert.deepEqual(brief('L-30', cut), ['error a.png']);
  assert.deepEqual(brief('L-30', dataset(tags, { limit: { tokens: 225 } })), []);
});

test('L-31: a caption must say more than its trigger', () => {
  const rules: Rules = [
    { verb: 'trigger', tag: 'aki-chan' },
    { verb: 'drop', patterns: ['white hair'] },
  ];
  const tags = { 'a.png': 'white hair', 'b.png': 'white hair, smile' };
  assert.deepEqual(brief('L-31', dataset(tags, { rules })), ['error a.png']);
  assert.deepEqual(brief('L-31', dataset({ 'a.png': '' }, { kind: 'style' })), ['error a.png']);
  assert.deepEqual(brief('L-31', dataset({ 'a.png': '1girl' })), []);
});
