// Rules that say something instead of changing tags, and rules that contradict one another.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileCaptions } from '../../src/captions/compile.ts';
import { at, faults, gone, program, recipe, run, TAGGED, tagged } from './helpers.ts';

test('exclusive by score keeps the surest, and decides nothing while one has no score (S-28)', () => {
  const { run: compiled } = program(
    recipe([{ id: 'gaze', verb: 'exclusive', patterns: ['looking *'], keep: 'score', on: 'warn' }], {
      from: TAGGED,
    }),
  );
  const of = (scores: Readonly<Record<string, number | undefined>>) =>
    compiled({ tags: tagged(scores), path: '' });
  const decided = of({ 'looking back': 0.4, 'looking away': 0.6, smile: 0.9 });
  assert.equal(decided.text, 'looking away, smile');
  assert.deepEqual(gone(decided), ['looking back / gaze / excluded / looking away']);
  assert.deepEqual(decided.complaints, []);
  const undecided = of({ 'looking back': 0.4, 'looking away': undefined });
  assert.equal(undecided.text, 'looking back, looking away');
  assert.deepEqual(undecided.complaints, [
    { rule: 'gaze', severity: 'warning', tags: ['looking back', 'looking away'] },
  ]);
});

test('exclusive by order goes by the patterns, those of groups in their places', () => {
  const rules = recipe([{ verb: 'exclusive', patterns: ['full body', '@near'], keep: 'order' }], {
    groups: { near: ['upper body', 'portrait'] },
  });
  assert.equal(run(rules, 'portrait, upper body, smile').text, 'upper body, smile');
  assert.equal(run(rules, 'portrait, upper body, full body').text, 'full body');
});

test('a rule that requires what another drops is an error, wherever the other stands (S-32)', () => {
  const list = { verb: 'drop', patterns: ['head out of frame', 'feet out of frame'] } as const;
  const require = { id: 'framing', verb: 'require', patterns: ['portrait', 'head out of frame'] } as const;
  for (const rules of [recipe([list, require]), recipe([require, list])]) {
    const [fault] = faults(rules);
    assert.equal(fault?.code, 'SDB314');
    assert.match(
      fault?.message ?? '',
      /`framing` asks for `head out of frame`, which rule `rules\[\d\]` drops/,
    );
    assert.deepEqual(fault?.location, rules.rules.find(({ verb }) => verb === 'require')?.where);
  }
  assert.ok(compileCaptions(recipe([{ ...list, when: 'has(x)' }, require])).ok, 'not from every caption');
});

test('a tag that is made only to be dropped is warned of, at the rule that makes it', () => {
  const warned = (...rules: Parameters<typeof recipe>[0]) => {
    const result = compileCaptions(recipe(rules));
    assert.ok(result.ok);
    return result.diagnostics.map(({ code, location }) => [code, location?.start?.line]);
  };
  const add = { verb: 'add', tags: ['hat'] } as const;
  assert.deepEqual(warned(add, { verb: 'drop', patterns: ['*'] }), [['SDB314', 1]]);
  assert.deepEqual(warned(add, { verb: 'only', patterns: ['smile'] }), [['SDB314', 1]]);
  assert.deepEqual(warned(add, { verb: 'drop', patterns: ['hat'], subset: 'a/**' }), []);
  assert.deepEqual(warned({ verb: 'drop', patterns: ['smile'] }, add), []);
});

test('clothes that a trigger learns are warned of unless they are meant (S-18)', () => {
  const rules = [
    { id: 'core', verb: 'drop', patterns: ['white hair', 'red dress', 'hair bow'], role: 'learned' },
  ] as const;
  const result = compileCaptions(recipe(rules));
  assert.ok(result.ok);
  const [warning, ...more] = result.diagnostics;
  assert.deepEqual(
    [warning?.code, warning?.severity, warning?.location, more],
    ['SDB317', 'warning', at(1), []],
  );
  assert.match(warning?.message ?? '', /gives `red dress` to the trigger/);
  assert.deepEqual(compileCaptions(recipe(rules, { fixedOutfit: true })).diagnostics, []);
  // A costume with a trigger of its own is changed by another trigger.
  const costume = rules.map(rule => ({ ...rule, subset: 'school/**' }));
  const trigger = { id: 'school', verb: 'trigger', tag: 'aki-school' } as const;
  assert.equal(compileCaptions(recipe([...costume, trigger])).diagnostics.length, 1);
  assert.deepEqual(
    compileCaptions(recipe([...costume, { ...trigger, subset: 'school/**' }])).diagnostics,
    [],
  );
});

test('what is wrong with the new verbs is told at their rules', () => {
  const found = faults(
    recipe([
      { verb: 'add', tags: ['hat'], at: 'middle' },
      { verb: 'add', tags: ['hat, cap'] },
      { verb: 'map', rewrites: [{ regex: '/(a) (b)/', template: '$3' }] },
      { verb: 'map', rewrites: [{ regex: '/(?=a)/', template: 'a' }] },
      { verb: 'map', rewrites: [{ regex: '/a, b/', template: 'a' }] },
      { verb: 'drop', patterns: ['/ hair/'] },
      { verb: 'drop', patterns: ['/star \\\\\\(symbol\\\\\\)/'] },
      { verb: 'combine', patterns: ['holding', '{x}'], to: 'holding {x}' },
      { verb: 'combine', patterns: ['{y}', '{x}'], to: 'holding {x}', in: { x: ['a'] } },
      { verb: 'combine', patterns: ['a', 'b'], to: 'holding {x}', in: { x: ['a'] } },
      { verb: 'combine', patterns: ['{x} and {x}', 'b'], to: '{x}', in: { x: ['a'] } },
      { verb: 'imply', table: 'none.csv' },
    ]),
  );
  assert.deepEqual(
    found.map(({ code, location }) => [code, location?.start?.line]),
    [
      ['SDB311', 1],
      ['SDB304', 2],
      ['SDB312', 3],
      ['SDB303', 4],
      ['SDB310', 5],
      ['SDB310', 6],
      ['SDB310', 7],
      ['SDB313', 8],
      ['SDB313', 9],
      ['SDB313', 10],
      ['SDB313', 11],
      ['SDB307', 12],
    ],
  );
  for (const { hint } of found) assert.ok(hint);
});

test('what a hint says to write is taken', () => {
  const hints = (rule: Parameters<typeof recipe>[0][number]): readonly (string | undefined)[] =>
    faults(recipe([rule])).map(({ hint }) => hint);
  assert.match(String(hints({ verb: 'trigger', tag: 'a, b' })), /second trigger is a rule of its own/);
  assert.ok(compileCaptions(recipe([{ verb: 'trigger', tag: 'a' }])).ok);
  assert.match(String(hints({ verb: 'combine', patterns: ['a', 'b'], to: 'c, d' })), /`\{add: …\}`/);
  assert.match(String(hints({ verb: 'add', tags: ['a'], at: 'after:b, c' })), /name one tag: `after:1girl`/);
  assert.ok(compileCaptions(recipe([{ verb: 'add', tags: ['a'], at: 'after:1girl' }])).ok);
  const several = { verb: 'replace', replacements: [{ pattern: 'a, b', tags: ['c'] }] } as const;
  assert.deepEqual(hints(several), ['tags go together by `combine`']);
  assert.match(
    String(hints({ verb: 'map', rewrites: [{ regex: '/a(.*)/', template: '$1, c' }] })),
    /`replace`/,
  );
  assert.deepEqual(hints({ verb: 'drop', patterns: ['a, b'] }), ['write a list: `[one, another]`']);
});
