import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aliasedImplications, parseImplications } from '../../src/captions/implication-file.ts';
import { IMPLICATIONS, type Implication } from '../../src/captions/implications.ts';
import { Subsumption } from '../../src/captions/subsumption.ts';
import { canonicalTag } from '../../src/captions/tag.ts';
import { readVocabulary } from '../../src/captions/word-list.ts';

const table = new Subsumption({ suffix: false });
const says = (tag: string, other: string): boolean => table.under(tag).some(one => one.tag === other);

/** What a tag is said to imply by the other lines. */
function reached(start: string, without: Implication): ReadonlySet<string> {
  const found = new Set([start]);
  for (const tag of found)
    for (const one of IMPLICATIONS) if (one !== without && one.antecedent === tag) found.add(one.consequent);
  return found;
}

test('the table that comes along holds canonical tags, none twice, none in a circle, none said by two others', () => {
  const seen = new Set<string>();
  for (const one of IMPLICATIONS) {
    const { antecedent, consequent } = one;
    const pair = `${antecedent} > ${consequent}`;
    assert.equal(canonicalTag(antecedent), antecedent);
    assert.equal(canonicalTag(consequent), consequent);
    assert.ok(!says(consequent, antecedent), `${pair} runs in a circle`);
    assert.ok(!seen.has(pair), `${pair} twice`);
    assert.ok(!reached(antecedent, one).has(consequent), `${pair} is said already`);
    seen.add(pair);
  }
  assert.ok(seen.size >= 200, `${seen.size} pairs`);
});

test('the table falls into none of the traps of a search for parts of words (S-26)', () => {
  const traps = {
    'multicolored hair': 'red hair',
    uncensored: 'censored',
    ponytail: 'tail',
    'elbow gloves': 'bow',
    'half-closed eyes': 'closed eyes',
    'happy birthday': 'day',
    'white hairband': 'white hair',
    sweater: 'sweat',
    flying: 'lying',
    'cat ears': 'cat',
    'dress shirt': 'dress',
    'bow (weapon)': 'bow',
    'stuffed animal': 'animal',
    'swim ring': 'ring',
    'covered navel': 'navel',
    'hair over one eye': 'one eye',
  };
  for (const [tag, other] of Object.entries(traps)) assert.ok(!says(tag, other), `${tag} > ${other}`);
  // Of words that begin within another, only those that were looked at.
  const compounds = new Set(
    'sundress raincoat miniskirt sunflower cellphone smartphone teacup handbag'
      .split(' ')
      .concat('strawberry shortcake'),
  );
  for (const { antecedent, consequent } of IMPLICATIONS) {
    const at = antecedent.indexOf(consequent);
    if (at > 0 && !' -('.includes(antecedent[at - 1] ?? ''))
      assert.ok(compounds.has(antecedent), `${antecedent} > ${consequent}`);
  }
});

test('circles, also through the table that comes along, are told where they close', () => {
  const read = parseImplications(
    'satchel,bag\nbag,pouch\npouch,satchel\nhair ornament,star hair ornament\n',
    'own.csv',
  );
  assert.equal(read.ok, false);
  assert.deepEqual(
    read.diagnostics.map(({ severity, message, location }) => [severity, message, location?.start?.line]),
    [
      ['error', 'tags imply one another in a circle: `pouch` → `satchel` → `bag` → `pouch`', 3],
      [
        'error',
        'tags imply one another in a circle: `hair ornament` → `star hair ornament` → `hair ornament`',
        4,
      ],
    ],
  );
});

test('what is said already is warned of', () => {
  const read = parseImplications('\ufefftwin drills,drill hair\nred beret,beret\nred_beret,hat\n', 'own.csv');
  assert.ok(read.ok);
  assert.equal(read.value.length, 3);
  assert.deepEqual(
    read.diagnostics.map(({ severity, message, location }) => [severity, message, location?.start?.line]),
    [
      ['warning', 'this is said already: `twin drills` → `drill hair`', 1],
      ['warning', 'this is said already: `red beret` → `beret` → `hat`', 3],
    ],
  );
});

test('a line about another name of a tag never applies, and says so', () => {
  const read = parseImplications('# names\nred cap,cap\n', 'own.csv');
  assert.ok(read.ok);
  const vocabulary = readVocabulary([Buffer.from('hat,0,1,cap\n')], []);
  assert.deepEqual(
    aliasedImplications(read.value, vocabulary).map(({ message, location, hint }) => [
      message,
      location?.start?.line,
      hint,
    ]),
    [['`cap` is another name of `hat`, so that this line never applies', 2, 'write `hat`']],
  );
});
