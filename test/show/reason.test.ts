import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reason } from '../../src/build/freshness.ts';
import type { Digest } from '../../src/build/step.ts';
import { reasonSentence, reasonSummary } from '../../src/show/reason.ts';
import { changed, ruleChanged, upstream } from './script.ts';

const digest = 'a'.repeat(64) as Digest;

const sentences: readonly (readonly [Reason, string])[] = [
  [{ type: 'never-built' }, 'not built before'],
  [changed, 'images/aki/03.txt changed'],
  [{ type: 'input-changed', path: 'images/aki/03.txt', was: null, now: digest }, 'images/aki/03.txt is new'],
  [{ type: 'input-changed', path: 'images/aki/03.txt', was: digest, now: null }, 'images/aki/03.txt is gone'],
  [ruleChanged, 'rule core: drop changed'],
  [{ type: 'params-changed', pointer: '/rules/3/drop', was: [], now: ['hat'] }, 'rule 4: drop changed'],
  [{ type: 'params-changed', pointer: '/network/rank', was: 8, now: 16 }, 'network.rank changed: 8 → 16'],
  [{ type: 'params-changed', pointer: '/network/alpha', was: null, now: 8 }, 'network.alpha was added'],
  [{ type: 'params-changed', pointer: '/vae', was: 'none', now: null }, 'vae was removed'],
  [
    { type: 'params-changed', pointer: '/subsets/close~1**/repeats', was: 10, now: 20 },
    'subsets.close/**.repeats changed: 10 → 20',
  ],
  [{ type: 'params-changed', pointer: '', was: {}, now: { a: 1 } }, 'settings changed'],
  [{ type: 'tool-changed', tool: 'sharp', was: '0.34.1', now: '0.35.5' }, 'sharp changed: 0.34.1 → 0.35.5'],
  [{ type: 'output-missing', path: 'datasets/aki/03.txt' }, 'datasets/aki/03.txt is missing'],
  [
    { type: 'output-tampered', path: 'datasets/aki/03.txt' },
    'datasets/aki/03.txt was changed after it was built',
  ],
  [upstream, 'datasets/aki/captions changed (3 items: 03, 04, close/05)'],
  [{ type: 'upstream-changed', step: 'datasets/aki/lint', items: [''] }, 'datasets/aki/lint changed'],
  [{ type: 'upstream-changed', step: 's', items: ['a'] }, 's changed (a)'],
  [{ type: 'upstream-changed', step: 's', items: ['a', 'b', 'c', 'd'] }, 's changed (a, b, c, …)'],
  [{ type: 'forced' }, 'forced'],
];

for (const [reason, sentence] of sentences)
  test(`a reason of type ${reason.type} reads "${sentence}"`, () => {
    assert.equal(reasonSentence(reason), sentence);
  });

test('several reasons are summed up by the first and a number', () => {
  assert.equal(reasonSummary([]), '');
  assert.equal(reasonSummary([changed]), 'images/aki/03.txt changed');
  assert.equal(
    reasonSummary([changed, upstream, ruleChanged]),
    'images/aki/03.txt changed and 2 more reasons',
  );
});

test('items of one step that changed, each for another item, are one reason', () => {
  const captions = (item: string): Reason => ({ type: 'upstream-changed', step: 'captions', items: [item] });
  assert.equal(reasonSummary([captions('a')]), 'captions changed (a)');
  assert.equal(
    reasonSummary([captions('a'), ruleChanged, captions('b'), captions('c')]),
    'captions changed and 1 more reason',
  );
});
