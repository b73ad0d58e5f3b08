import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Provenance } from '../../src/lint/facts.ts';
import { brief, dataset, findings, type LintInput } from './helpers.ts';

/** A dataset with a JSON beside its pictures. */
const withFacts = (
  factsByName: Readonly<Record<string, object | string | undefined>>,
  rest: Partial<Omit<LintInput, 'rules'>> = {},
): LintInput => {
  const input = dataset(Object.fromEntries(Object.keys(factsByName).map(name => [name, '1girl'])), rest);
  const textOf = (facts: object | string | undefined): string | undefined =>
    typeof facts === 'object' ? JSON.stringify(facts) : facts;
  return {
    ...input,
    pictures: input.pictures.map(one => ({ ...one, facts: textOf(factsByName[one.name]) })),
  };
};

const NUMBERED = {
  'a.png': { source: 'https://example.org/1', license: 'CC0' },
  'b.png': { known_urls: ['https://example.org/2'], rights: '' },
  'c.png': { source: ' ', id: 7 },
  'd.png': undefined,
  'e.png': 'not JSON',
};

test('L-62: a picture of which the source or the license is not known, where the recipe wants it', () => {
  const of = (...provenance: readonly Provenance[]) => brief('L-62', withFacts(NUMBERED, { provenance }));
  assert.deepEqual(of(), []);
  assert.deepEqual(of('source'), ['warning c.png', 'warning d.png', 'warning e.png']);
  assert.deepEqual(
    of('license'),
    ['b', 'c', 'd', 'e'].map(name => `warning ${name}.png`),
  );
  const [of_b, of_c, of_d] = findings('L-62', withFacts(NUMBERED, { provenance: ['source', 'license'] }));
  assert.equal(of_b?.message, 'the JSON beside it has no `license`');
  assert.equal(of_c?.message, 'the JSON beside it has no `source` and no `license`');
  assert.equal(of_d?.message, 'no JSON beside it says where it is from');
});

test('L-63: of a style, the twentieth of the pictures with the lowest scores; nothing without scores', () => {
  const scored = (count: number, kind: LintInput['kind'] = 'style') =>
    withFacts(
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `${String(index).padStart(3, '0')}.png`,
          index % 2 === 0 ? { aesthetic_score: index } : { aesthetic: { score: index } },
        ]),
      ),
      { kind },
    );
  assert.deepEqual(brief('L-63', scored(40)), ['info 000.png', 'info 001.png']);
  const [first] = findings('L-63', scored(40));
  assert.deepEqual([first?.measured, first?.threshold], [0, 2]);
  assert.deepEqual(brief('L-63', scored(40, 'character')), []);
  assert.deepEqual(brief('L-63', scored(19)), []);
  const { 'a.png': a, ...others } = NUMBERED;
  assert.deepEqual(
    brief('L-63', withFacts({ 'a.png': { ...a, aesthetic: 1 }, ...others }, { kind: 'style' })),
    [],
  );
});
