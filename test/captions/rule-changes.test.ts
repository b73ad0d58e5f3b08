import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruleChanges } from '../../src/captions/rule-changes.ts';
import { recipe } from './helpers.ts';

const drop = (id: string, ...patterns: readonly string[]) => ({ id, verb: 'drop', patterns }) as const;

test('rules that stay the same, wherever they are written, are no change', () => {
  const [a, b] = [recipe([drop('a', 'x')]), recipe([drop('a', 'x')])];
  assert.deepEqual(ruleChanges(a, { ...b, where: { file: 'other.yaml' } }), []);
});

test('new, gone and changed rules are told with what they say', () => {
  const before = recipe([drop('a', 'x', 'y'), drop('b', 'z')]);
  const after = recipe([
    { ...drop('a', 'x', 'w'), role: 'learned' },
    { id: 'c', verb: 'trigger', tag: 'aki' },
  ]);
  assert.deepEqual(ruleChanges(before, after), [
    { type: 'removed', rule: 'b', says: 'drop [z]' },
    {
      type: 'changed',
      rule: 'a',
      settings: [
        { name: 'patterns', added: ['w'], removed: ['y'] },
        { name: 'role', now: 'learned' },
      ],
    },
    { type: 'added', rule: 'c', says: 'trigger tag: aki' },
  ]);
});

test('of rules in another order the fewest are called moved, each with the one that it follows', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const before = recipe(ids.map(id => drop(id, id)));
  const order = (list: string) => ruleChanges(before, recipe([...list].map(id => drop(id, id))));
  assert.deepEqual(order('bcdea'), [{ type: 'moved', rule: 'a', after: 'e' }]);
  assert.deepEqual(order('eabcd'), [{ type: 'moved', rule: 'e' }]);
  assert.deepEqual(
    order('abcd').map(({ type }) => type),
    ['removed'],
  );
  assert.equal(order('edcba').length, 4);
});

test('groups, order and limit are told by their names', () => {
  const before = recipe([], { groups: { aki: ['x'], old: ['o'] }, order: ['a', '*'] });
  const after = recipe([], {
    groups: { aki: ['x', 'y'] },
    order: ['*', 'a'],
    limit: { tokens: 60, over: 'drop' },
  });
  assert.deepEqual(ruleChanges(before, after), [
    { type: 'setting', setting: { name: 'groups.aki', added: ['y'], removed: [] } },
    { type: 'setting', setting: { name: 'groups.old', was: '[o]' } },
    { type: 'setting', setting: { name: 'order', was: '[a, *]', now: '[*, a]' } },
    {
      type: 'setting',
      setting: { name: 'limit', was: '{ tokens: 75, over: lint }', now: '{ tokens: 60, over: drop }' },
    },
  ]);
});
