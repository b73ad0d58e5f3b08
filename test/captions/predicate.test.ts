import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faults, program, recipe, run, TAGGED, tagged } from './helpers.ts';

function holds(when: string, tags: string, path = 'close/a.png'): boolean {
  return run(recipe([{ verb: 'drop', patterns: ['*'], when }]), tags, path).text === '';
}

test('conditions ask for tags', () => {
  assert.ok(holds('has(smile)', '1girl, smile'));
  assert.ok(!holds('has(smile)', '1girl'));
  assert.ok(holds('has(star (symbol))', 'star \\(symbol\\)'));
  assert.ok(holds('any(hat, *cap)', 'baseball cap'));
  assert.ok(holds('all(1girl, smile)', 'smile, 1girl'));
  assert.ok(!holds('all(1girl, smile)', 'smile'));
  assert.ok(holds('none(hat, smile)', '1girl'));
  assert.ok(!holds('none(hat, smile)', 'smile'));
  assert.ok(holds('count(@people) > 1', '1girl, 1boy'));
  assert.ok(!holds('count(@people)>=2', '1girl'));
  assert.ok(holds('count(hat) = 0', '1girl'));
  assert.ok(holds('subset(close/**)', '1girl'));
  assert.ok(!holds('subset(full/**)', '1girl'));
});

test('conditions ask for the shape of the picture, and do not hold where it is unknown', () => {
  const holdsAt = (when: string, aspect?: number): boolean =>
    program(recipe([{ verb: 'drop', patterns: ['*'], when }])).run({
      tags: '1girl',
      path: '',
      ...(aspect === undefined ? {} : { aspect }),
    }).text === '';
  assert.ok(holdsAt('ar > 1.2', 1.5));
  assert.ok(!holdsAt('ar > 1.2', 1.2));
  assert.ok(holdsAt('ar<=.75 or has(x)', 0.5));
  assert.ok(holdsAt('not ar > 1', 0.5));
  assert.ok(!holdsAt('ar > 1.2'));
  assert.ok(!holdsAt('not ar > 1.2'));
  assert.ok(program(recipe([{ verb: 'drop', patterns: ['x'], when: 'has(y) and ar > 1' }])).asksAspect);
  assert.ok(!program(recipe([{ verb: 'drop', patterns: ['x'], when: 'has(ar)' }])).asksAspect);
});

test('conditions ask how sure the tagger is; of several tags the surest counts', () => {
  const tags = tagged({ hat: 0.4, cap: 0.7, own: undefined });
  const holdsFor = (when: string): boolean =>
    program(recipe([{ verb: 'drop', patterns: ['*'], when }], { from: TAGGED })).run({ tags, path: '' })
      .text === '';
  assert.ok(holdsFor('score(hat) < .5'));
  assert.ok(!holdsFor('score(hat, cap) < .5'));
  assert.ok(!holdsFor('score(own) < .5'));
  assert.ok(!holdsFor('score(absent) < .5'));
});

test('`and` binds closer than `or`, `not` closest', () => {
  assert.ok(holds('has(a) or has(b) and has(c)', 'a'));
  assert.ok(!holds('(has(a) or has(b)) and has(c)', 'a'));
  assert.ok(holds('not has(a) and not has(b)', 'c'));
  assert.ok(!holds('not (has(a) or has(b))', 'b'));
});

test('a condition that cannot be read says where it stops', () => {
  for (const when of [
    '',
    'has',
    'has(a',
    'has(a) and',
    'has(a) b',
    'count(a)',
    'count(a) > ',
    'ar',
    'ar > wide',
    'score(a) = x',
    'maybe(a)',
    '(has(a)',
    'and',
  ]) {
    const [fault] = faults(recipe([{ verb: 'drop', patterns: ['x'], when }]));
    assert.equal(fault?.code, 'SDB306', when);
    assert.equal(fault?.location?.start?.line, 1);
  }
  assert.match(
    faults(recipe([{ verb: 'drop', patterns: ['x'], when: 'has(@no)' }]))[0]?.code ?? '',
    /SDB301/,
  );
});

test('a misspelt test is told what it might be', () => {
  const [fault] = faults(recipe([{ verb: 'drop', patterns: ['x'], when: 'nome(a)' }]));
  assert.match(fault?.message ?? '', /unknown test `nome`; did you mean `none`\?/);
});

test('nesting deeper than any person writes is refused', () => {
  const [fault] = faults(recipe([{ verb: 'drop', patterns: ['x'], when: '('.repeat(100_000) }]));
  assert.equal(fault?.code, 'SDB306');
});
