import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Patterns } from '../../src/captions/patterns.ts';
import { at, faults, recipe } from './helpers.ts';

function matcher(pattern: string, groups: Record<string, readonly string[]> = {}) {
  const patterns = new Patterns(groups);
  const { matches } = patterns.compile([pattern], at(1));
  assert.deepEqual(patterns.faults, []);
  return matches;
}

test('a tag is meant whole, and free of case, underscores and escapes', () => {
  const matches = matcher('Star_\\(Symbol\\)');
  assert.ok(matches('star (symbol)'));
  assert.ok(!matches('star'));
  assert.ok(!matches('big star (symbol)'));
});

test('a glob has any text where its asterisk stands', () => {
  assert.ok(matcher('*_bangs')('blunt bangs'));
  assert.ok(!matcher('*bangs')('bangs on forehead'));
  assert.ok(matcher('looking*viewer')('looking at viewer'));
  assert.ok(matcher('*a*b*c')('xaxbxc'));
  assert.ok(!matcher('*a*b*c')('xbxaxc'));
  assert.ok(!matcher('ab*ba')('aba'));
  assert.ok(matcher('*')('anything'));
});

test('a regular expression must match the whole tag', () => {
  const matches = matcher('/\\d\\+?(girl|boy|other)s?/');
  for (const tag of ['1girl', '6+girls', '2boys']) assert.ok(matches(tag), tag);
  for (const tag of ['1girl solo', '12girls', 'girl']) assert.ok(!matches(tag), tag);
  assert.ok(matcher('/Long_(hair|sleeves)/')('long hair'));
});

test('groups hold patterns and other groups', () => {
  const groups = { hair: ['@bangs', 'long hair'], bangs: ['*bangs'], '@': [] };
  assert.ok(matcher('@hair', groups)('blunt bangs'));
  assert.ok(matcher('@hair', groups)('long hair'));
  assert.ok(matcher('@people')('1girl'), 'every recipe has @people');
  assert.ok(!matcher('@people', { people: ['nobody'] })('1girl'), 'a group of its own counts instead');
  assert.ok(matcher('@_@')('@_@'), 'a kaomoji is not a group');
});

test('matching takes linear time, whatever the expression', () => {
  const matches = matcher('/(a+)+b/');
  const started = performance.now();
  assert.ok(!matches('a'.repeat(5000)));
  assert.ok(performance.now() - started < 2000);
});

test('every fault of the patterns is shown at its rule', () => {
  const found = faults(
    recipe(
      [
        { verb: 'drop', patterns: ['@peple'], role: 'learned' },
        { verb: 'drop', patterns: ['/(?=look)ahead/'] },
        { verb: 'drop', patterns: ['@a'] },
        { verb: 'drop', patterns: ['hat, cap'] },
        { verb: 'combine', patterns: ['a', 'b'], to: ' ' },
        { verb: 'trigger', tag: 'aki, chan' },
        { verb: 'subsume', suffix: false, table: 'own.csv' },
        { verb: 'drop', patterns: ['x'], when: 'has(y' },
      ],
      { groups: { a: ['@b'], b: ['@c'], c: ['@b'] }, order: ['*', 'a', '*'] },
    ),
  );
  assert.deepEqual(
    found.map(({ code, location }) => [code, location?.start?.line]),
    [
      ['SDB301', 1],
      ['SDB303', 2],
      ['SDB302', 3],
      ['SDB304', 4],
      ['SDB304', 5],
      ['SDB304', 6],
      ['SDB307', 7],
      ['SDB306', 8],
      ['SDB305', 100],
    ],
  );
  assert.match(found[0]?.hint ?? '', /@people/);
  assert.match(found[2]?.message ?? '', /`@b` contains itself: @b → @c → @b/);
  for (const { hint } of found) assert.ok(hint);
});

test('an underscore of a face is one, and every other is a space', () => {
  const matches = (pattern: string, tag: string): boolean =>
    new Patterns({}).compile([pattern], { file: '' }).matches(tag);
  assert.ok(matches('/\\^_\\^/', '^_^'));
  assert.ok(matches('/:d|\\^\\_\\^|>_</', '^_^'));
  assert.ok(matches('/>_<|=_=/', '=_='));
  assert.ok(matches('/long_(hair|sleeves)/', 'long hair'));
  assert.ok(matches('/.*\\_hair/', 'long hair'));
});

test('what is wrong with an expression is told of what was written', () => {
  const patterns = new Patterns({});
  patterns.compile(['/(abc/'], { file: 'sdbuild.yaml' });
  assert.match(patterns.faults[0]?.message ?? '', /missing closing \): `\(abc`$/);
});
