import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareCaptions, removalOf } from '../../src/captions/compare.ts';
import { program, recipe } from './helpers.ts';

const TAGS = '1girl, white hair, smile, lollipop, holding, shirt, shirt';
const rules = [
  { id: 'lolly', verb: 'combine', patterns: ['lollipop', 'holding'], to: 'holding lollipop' },
  { id: 'core', verb: 'drop', patterns: ['white hair'], role: 'learned' },
  { id: 'aki', verb: 'trigger', tag: 'aki-chan' },
] as const;

const before = program(recipe(rules)).run({ tags: TAGS, path: 'a.png' });

const told = (after: typeof before): readonly string[] =>
  compareCaptions(before, after)?.tags.map(({ sign, tag, cause }) =>
    [`${sign}${tag}`, cause.type, 'rule' in cause ? cause.rule : ''].join(' ').trim(),
  ) ?? [];

test('a caption is equal to itself, and to one whose rules have other names', () => {
  assert.equal(compareCaptions(before, before), undefined);
  const renamed = rules.map(rule => ({ ...rule, id: `${rule.id}2` }));
  const after = program(recipe(renamed)).run({ tags: TAGS, path: 'a.png' });
  assert.equal(compareCaptions(before, after), undefined);
});

test('each tag that went or came has the rule that did it, or the sources', () => {
  const [lolly, core, aki] = rules;
  const more = [lolly, { ...core, patterns: ['smile'] }, aki];
  assert.deepEqual(told(program(recipe(more)).run({ tags: TAGS, path: 'a.png' })), [
    '-smile removed core',
    '+white hair spared core',
  ]);
  assert.deepEqual(told(program(recipe([core])).run({ tags: TAGS, path: 'a.png' })), [
    '-aki-chan unmade aki',
    '-holding lollipop unmade lolly',
    '+lollipop spared lolly',
    '+holding spared lolly',
  ]);
  const happy = {
    id: 'happy',
    verb: 'replace',
    replacements: [{ pattern: 'smile', tags: ['happy'] }],
  } as const;
  assert.deepEqual(told(program(recipe([...rules, happy])).run({ tags: TAGS, path: 'a.png' })), [
    '-smile removed happy',
    '+happy made happy',
  ]);
  assert.deepEqual(
    told(program(recipe(rules)).run({ tags: '1girl, smile, lollipop, holding, hat', path: 'a.png' })),
    ['-shirt missing', '+hat given'],
  );
});

test('another order and another spelling are changes without tags', () => {
  const ordered = program(recipe(rules, { order: ['*', '1girl'] })).run({ tags: TAGS, path: 'a.png' });
  assert.deepEqual(compareCaptions(before, ordered), { tags: [], reordered: true, respelled: false });
  const spaced = program(recipe(rules, { render: { space: '_', escape: false } })).run({
    tags: TAGS,
    path: 'a.png',
  });
  assert.deepEqual(compareCaptions(before, spaced), { tags: [], reordered: false, respelled: true });
});

test('a tag that came twice and was removed was removed by the rule, not as a copy', () => {
  const caption = program(recipe([{ id: 'no', verb: 'drop', patterns: ['shirt'] }])).run({
    tags: TAGS,
    path: 'a.png',
  });
  assert.equal(removalOf(caption, 'shirt')?.rule, 'no');
  assert.equal(removalOf(before, 'shirt')?.how, 'duplicate');
  assert.equal(removalOf(before, 'hat'), undefined);
});
