import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseImplications } from '../../src/captions/implication-file.ts';
import { Subsumption } from '../../src/captions/subsumption.ts';
import { gone, program, recipe, run } from './helpers.ts';

test('drop takes what a dropped tag implies along only when asked, or when it is learned', () => {
  const tags = '1girl, blurry background, blurry, star hair ornament, hair ornament';
  const drop = (rest: object) =>
    run(recipe([{ verb: 'drop', patterns: ['blurry background', 'star hair ornament'], ...rest }]), tags)
      .text;
  assert.equal(drop({}), '1girl, blurry, hair ornament');
  assert.equal(drop({ role: 'noise' }), '1girl, blurry, hair ornament');
  assert.equal(drop({ ancestors: true }), '1girl');
  assert.equal(drop({ role: 'learned' }), '1girl');
  assert.equal(drop({ role: 'learned', ancestors: false }), '1girl, blurry, hair ornament');
});

test('drop leaves an ancestor where the tag itself is not', () => {
  const rules = recipe([{ id: 'core', verb: 'drop', patterns: ['star hair ornament'], role: 'learned' }]);
  assert.equal(run(rules, '1girl, hair ornament').text, '1girl, hair ornament');
  assert.deepEqual(gone(run(rules, 'hair ornament, star hair ornament')), [
    'hair ornament / core / ancestor / star hair ornament',
    'star hair ornament / core / pattern',
  ]);
});

test('replace writes one or several tags in the place of one, each once', () => {
  const rules = recipe([
    {
      verb: 'replace',
      replacements: [
        { pattern: 'serafuku', tags: ['school uniform'] },
        { pattern: '/(cat|dog) girl/', tags: ['animal ears', 'tail'] },
      ],
    },
  ]);
  assert.equal(run(rules, 'a, serafuku, b').text, 'a, school uniform, b');
  assert.equal(run(rules, 'school uniform, a, serafuku').text, 'school uniform, a');
  assert.equal(run(rules, 'serafuku, a, school uniform').text, 'school uniform, a');
  assert.equal(run(rules, 'tail, cat girl, dog girl').text, 'tail, animal ears');
});

test('subsume knows whole words only: no pair of a careless substring search', () => {
  const suffix = new Subsumption({ suffix: true });
  for (const [narrow, broad] of [
    ['multicolored hair', 'red hair'],
    ['uncensored', 'censored'],
    ['glasses', 'ass'],
    ['ponytail', 'tail'],
    ['elbow gloves', 'bow'],
    ['half-closed eyes', 'closed eyes'],
    ['happy birthday', 'day'],
    ['white hairband', 'white hair'],
    ['sweater', 'sweat'],
    ['flying', 'lying'],
    ['cat ears', 'cat'],
    ['dress shirt', 'dress'],
    ['bow (weapon)', 'bow'],
    ['looking at viewer', 'viewer'],
    ['hair over shoulder on back', 'back'],
    ['hands on own face', 'face'],
  ] as const)
    assert.ok(!suffix.under(narrow).some(({ tag }) => tag === broad), `${broad} under ${narrow}`);
});

test('subsume by table is transitive; by the last words it is asked for', () => {
  const table = (tags: string) => run(recipe([{ verb: 'subsume', suffix: false }]), tags).text;
  const suffix = (tags: string) => run(recipe([{ verb: 'subsume', suffix: true }]), tags).text;
  assert.equal(table('food, candy, lollipop, holding, holding lollipop'), 'holding lollipop');
  assert.equal(table('off-shoulder shirt, shirt'), 'off-shoulder shirt');
  assert.equal(table('hair ornament, hairclip'), 'hairclip');
  assert.equal(table('skirt, miniskirt, hat, beret, jewelry, earrings'), 'miniskirt, beret, earrings');
  assert.equal(table('lantern, paper lantern'), 'lantern, paper lantern');
  assert.equal(suffix('lantern, paper lantern'), 'paper lantern');
  assert.deepEqual(
    gone(run(recipe([{ id: 'r', verb: 'subsume', suffix: true }]), 'lantern, paper lantern')),
    ['lantern / r / suffix / paper lantern'],
  );
});

test('a table of the recipe adds to the one that comes along, and a circle in it loses no tag', () => {
  const read = parseImplications('# own\nrandoseru,backpack\r\n\nsatchel,bag\n', 'own.csv');
  assert.ok(read.ok);
  const table = [...read.value, { antecedent: 'bag', consequent: 'satchel' }];
  const rules = recipe([{ verb: 'subsume', suffix: false, table: 'own.csv' }]);
  const { run: compiled } = program(rules, new Map([['own.csv', table]]));
  assert.equal(compiled({ tags: 'backpack, randoseru, food, candy', path: '' }).text, 'randoseru, candy');
  assert.equal(compiled({ tags: 'satchel, bag', path: '' }).text, 'satchel');
});

test('a line that is not an implication is shown with its number', () => {
  const read = parseImplications('a,b\na\na,a\na,b,c\n', 'own.csv');
  assert.equal(read.ok, false);
  assert.deepEqual(
    read.diagnostics.map(({ location }) => location?.start?.line),
    [2, 3, 4],
  );
});
