// Captions that are more than one line of tags.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clipTokens } from '../../src/captions/tokens.ts';
import { faults, program, recipe, run, TAGGED, tagged } from './helpers.ts';

const trigger = { id: 'aki', verb: 'trigger', tag: 'aki' } as const;

test('text is never split at commas, and run again it comes out the same', () => {
  const rules = recipe(
    [trigger, { verb: 'suffix', text: 'oil painting' }, { verb: 'drop', patterns: ['*'] }],
    {
      kind: 'text',
    },
  );
  const once = run(rules, 'A girl, alone,\nin the_rain (at night).\n');
  assert.equal(once.text, 'aki, A girl, alone, in the_rain (at night)., oil painting');
  assert.equal(once.tokens, clipTokens(once.text).count);
  assert.equal(once.keep, 1);
  assert.equal(run(rules, once.text).text, once.text);
});

test('mixed captions are a line of tags and a line of text, both with the trigger', () => {
  const rules = recipe([trigger, { verb: 'drop', patterns: ['solo'] }], { kind: 'mixed' });
  const caption = run(rules, '1girl, solo, hat\nA girl with a hat,\nsmiling.');
  assert.equal(caption.text, 'aki, 1girl, hat');
  assert.deepEqual(caption.variants, ['aki, A girl with a hat, smiling.']);
  assert.equal(caption.file, 'aki, 1girl, hat\naki, A girl with a hat, smiling.');
  assert.equal(run(rules, caption.file ?? '').file, caption.file);
  assert.equal(run(rules, '1girl').file, undefined);
});

test('a template leaves out clauses that lack a field and tidies what is left', () => {
  const write = (template: string, tags: string, text = '') =>
    program(
      recipe([trigger], { kind: 'mixed', template, groups: { framing: ['full body'], gaze: ['looking *'] } }),
    ).run({
      tags: `${tags}\n${text}`,
      path: '',
    }).text;
  const template = '{trigger}, a picture of {people}, {framing}. {text}';
  assert.equal(
    write(template, '1girl, full body', 'She smiles.'),
    'aki, a picture of 1girl, full body. She smiles.',
  );
  assert.equal(write(template, '1girl', 'She smiles.'), 'aki, a picture of 1girl. She smiles.');
  assert.equal(write(template, '1girl, full body'), 'aki, a picture of 1girl, full body.');
  assert.equal(write(template, ''), 'aki.');
  assert.equal(write('{people}; {gaze}, {tags}', 'hat, 1girl'), 'aki, 1girl; hat');
  assert.equal(write('{people}, {gaze}', '1girl'), 'aki, 1girl');
  assert.equal(write('{gaze}. Of {people}', '1girl'), 'aki, Of 1girl');
  assert.equal(write('{{ {people} }} v1.5', '1girl'), 'aki, { 1girl } v1.5');
  const [fault] = faults(recipe([], { template: '{framng}', groups: { framing: ['a'] } }));
  assert.deepEqual([fault?.code, fault?.hint], ['SDB315', 'did you mean `framing`?']);
});

test('variants are shuffles of the same tags by seed and path, with both ends in place (S-105)', () => {
  const rules = (seed: number) =>
    recipe([trigger, { verb: 'suffix', text: 'end' }], { variants: { count: 3, seed } });
  const tags = 'a, b, c, d, e, f, g, h';
  const caption = run(rules(1), tags);
  assert.equal(caption.text, 'aki, a, b, c, d, e, f, g, h, end');
  assert.equal(caption.variants?.length, 3);
  assert.equal(new Set([caption.text, ...(caption.variants ?? [])]).size, 4);
  for (const line of caption.variants ?? []) {
    assert.match(line, /^aki, .*, end$/);
    assert.deepEqual(line.split(', ').toSorted(), caption.text.split(', ').toSorted());
  }
  assert.equal(caption.file, [caption.text, ...(caption.variants ?? [])].join('\n'));
  assert.deepEqual(run(rules(1), tags), caption);
  assert.notDeepEqual(run(rules(2), tags).variants, caption.variants);
  assert.notDeepEqual(run(rules(1), tags, 'b.png').variants, caption.variants);
});

test('the separator stands in the file only, and braces twice where wildcards are read', () => {
  const rules = recipe([trigger], {
    separator: '|||',
    render: { space: ' ', escape: false, wildcards: true },
  });
  const caption = run(rules, 'hat, {a|b}');
  assert.equal(caption.text, 'aki, hat, {a|b}');
  assert.equal(caption.file, 'aki ||| hat, {{a|b}}');
  assert.equal(run(rules, '').file, undefined, 'nothing to keep apart');
  const [fault] = faults(recipe([{ verb: 'trigger', tag: 'a|||b' }], { separator: '|||' }));
  assert.deepEqual([fault?.code, fault?.location?.start?.line], ['SDB316', 1]);
});

test('of what is too much the least sure tags of the last class go first, never the kept ones', () => {
  const { run: compiled } = program(
    recipe([trigger, { verb: 'add', tags: ['x'] }], {
      order: ['1girl', '*'],
      limit: { tokens: 75, tags: 4, over: 'drop' },
      from: TAGGED,
    }),
  );
  const tags = tagged({ '1girl': 0.1, hat: 0.5, cap: 0.4, own: undefined, bow: 0.6 });
  const caption = compiled({ tags, path: '' });
  assert.equal(caption.text, 'aki, 1girl, own, x');
  const dropped = caption.tags.filter(({ removedBy }) => removedBy !== undefined);
  assert.deepEqual(
    dropped.map(({ tag, removedBy }) => [tag, removedBy?.rule, removedBy?.how]),
    [
      ['cap', 'limit', 'too many'],
      ['hat', 'limit', 'too many'],
      ['bow', 'limit', 'too many'],
    ],
  );
});
