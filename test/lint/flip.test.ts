import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brief, dataset, findings } from './helpers.ts';

const tags = {
  'a.png': '1girl, heterochromia',
  'b.png': 'asymmetrical bangs, single braid',
  'c.png': 'ribbon on left arm',
  'd.png': 'english text',
  'e.png': '1girl, twin braids, bright pupils',
};

test('L-37: what has a side must not be mirrored (S-100)', () => {
  assert.deepEqual(brief('L-37', dataset(tags, { flip: true })), [
    'error a.png',
    'error b.png',
    'error c.png',
    'error d.png',
  ]);
  assert.equal(brief('L-37', dataset(tags, { flip: true, kind: 'style' }))[0], 'warning a.png');
  assert.deepEqual(brief('L-37', dataset(tags)), []);
});

test('L-37: what the recipe calls asymmetric is not to be mirrored, whatever its tags say', () => {
  const tags = { 'a.png': '1girl, solo', 'b.png': '1girl, hat' };
  assert.deepEqual(brief('L-37', dataset(tags, { flip: true, asymmetric: true })), ['error -']);
  assert.deepEqual(brief('L-37', dataset(tags, { asymmetric: true })), []);
  assert.deepEqual(brief('L-37', dataset(tags, { flip: true })), []);
});

test('L-37: a learned eyepatch is still in the picture when its tag is not in the caption', () => {
  const learned = [{ verb: 'drop' as const, patterns: ['eyepatch'], role: 'learned' as const }];
  assert.equal(
    findings('L-37', dataset({ 'a.png': '1girl, eyepatch' }, { flip: true, rules: learned })).length,
    1,
  );
});
