import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { RE2JS, RE2JSException } from 're2js';
import { matchesNothing } from '../../src/captions/impossible.ts';
import { compileCaptures, compileRegex } from '../../src/captions/regex.ts';
import { mayBeSame, regexShape, wholeShape } from '../../src/captions/shape.ts';
import { canonicalTag } from '../../src/captions/tag.ts';

const atoms = [
  ...['a', 'b', 'K', 's', '1', ' ', '-', '\\d', '\\+', '\\(', '\\)', '\\.', '.*', '.', 'girl', '[ab]'],
];
const group = fc.array(fc.constantFrom('a', 'ab', '', 'girl', "'s"), { minLength: 1, maxLength: 3 });
const atom = fc.oneof(
  fc.constantFrom(...atoms),
  group.map(words => `(${words.join('|')})`),
);
const source = fc
  .array(fc.tuple(atom, fc.constantFrom('', '', '', '?', '+', '|', '(', ')', '\\')), { maxLength: 6 })
  .map(parts => parts.flat().join(''));
const tag = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'b',
        'ab',
        'k',
        's',
        '\u212a',
        '\u017f',
        '1',
        '+',
        '(',
        ')',
        ' ',
        '-',
        "'s",
        'girl',
        '.',
        '😀',
      ],
    ),
    { maxLength: 8 },
  )
  .map(parts => canonicalTag(parts.join('')));

test('every expression means what RE2 says of it, whichever engine it goes to', () => {
  let matched = 0;
  fc.assert(
    fc.property(source, fc.array(tag, { minLength: 5, maxLength: 20 }), (written, tags) => {
      const matches = compileRegex(written);
      let reference: RE2JS | undefined;
      try {
        reference = RE2JS.compile(written, RE2JS.CASE_INSENSITIVE);
      } catch (error) {
        assert.ok(error instanceof RE2JSException);
      }
      if (reference === undefined || typeof matches !== 'function') {
        assert.equal(typeof matches === 'function', reference !== undefined, written);
        return;
      }
      for (const one of tags) {
        assert.equal(matches(one), reference.testExact(one), `/${written}/ on "${one}"`);
        if (matches(one)) matched++;
      }
    }),
    { numRuns: 3000 },
  );
  assert.ok(matched > 500, `only ${matched} matches`);
});

test('expressions that would try too many ways go to RE2', () => {
  for (const written of [
    `${'a?'.repeat(40)}${'a'.repeat(40)}`,
    '(a|a)'.repeat(40),
    `${'.*'.repeat(10)}b`,
    '(a*)*b',
  ]) {
    const matches = compileRegex(written);
    assert.ok(typeof matches === 'function');
    const started = performance.now();
    matches(`${'a'.repeat(60)}c`);
    assert.ok(performance.now() - started < 1000, written);
  }
});

test('what an expression captures is what RE2 captures', () => {
  let captured = 0;
  fc.assert(
    fc.property(source, fc.array(tag, { minLength: 5, maxLength: 20 }), (written, tags) => {
      const captures = compileCaptures(written);
      if ('fault' in captures) {
        assert.equal(typeof compileRegex(written), 'object');
        return;
      }
      const reference = RE2JS.compile(written, RE2JS.CASE_INSENSITIVE);
      assert.equal(captures.count, reference.groupCount());
      for (const one of tags) {
        const matcher = reference.matcher(one);
        const parts = captures.find(one);
        assert.equal(parts !== undefined, matcher.matches(), `${written} ${one}`);
        if (parts === undefined) continue;
        const expected: readonly string[] = Array.from(
          { length: captures.count },
          (_, at) => matcher.group(at + 1) ?? '',
        );
        assert.deepEqual(parts, expected, `${written} ${one}`);
        if (parts.some(part => part !== '')) captured++;
      }
    }),
    { numRuns: 4000 },
  );
  assert.ok(captured > 30, `only ${captured} captures`);
});

test('a tag that matches looks like its expression, and there is none where there can be none', () => {
  let narrow = 0;
  fc.assert(
    fc.property(source, fc.array(tag, { minLength: 5, maxLength: 20 }), (written, tags) => {
      const matches = compileRegex(written);
      if (typeof matches !== 'function') return;
      const shape = regexShape(written);
      if (shape.start !== '' || shape.end !== '') narrow++;
      for (const one of tags.filter(other => other !== '' && matches(other))) {
        // The long s is an s to an expression that ignores case.
        if (!/[ſK]/.test(one))
          assert.ok(mayBeSame(wholeShape(one), shape), `${one} ${JSON.stringify(shape)}`);
        assert.equal(matchesNothing(written), undefined, `${written} ${one}`);
      }
    }),
    { numRuns: 3000 },
  );
  assert.ok(narrow > 60, `only ${narrow} expressions with an end`);
});

test('an expression that no tag can match is told with the reason; one that some tag may match never is', () => {
  for (const [written, why] of [
    ['a$b', /after `\$`/],
    ['a^b', /before it/],
    ['(a|b)$(c|d)', /after `\$`/],
    ['a$b|c^d', /before it/],
    ['(?:hair$)+ ornament', /after `\$`/],
    ['.+^hair', /before it/],
    ['a\\zb', /after `\$`/],
    ['(a|b), c', /comma/],
    ['( |  )hair', /begins/],
    ['hair( )', /begins nor ends/],
    ['long {2,}hair|a  b', /two spaces/],
    ['', /empty/],
    ['^$', /empty/],
    ['x{,2}', /comma/],
    ['\\\\\\(a', /backslash/],
  ] as const)
    assert.match(matchesNothing(written) ?? 'may match', why, written);
  for (const written of [
    '^long hair$',
    '^^a$$',
    '(^|.* )hair($|ornament)?',
    'a($|b)',
    'a$b?',
    'a\\$b',
    'a[$^,]b',
    '(long )?hair',
    '(a, b|c)',
    '[^]a]+',
    '(?m)a$b',
    '(?i:a)$b',
    '(((((((((((((((((((a*)*)*)*)*)*)*)*)*)*)*)*)*)*)*)*)*)*)*)*',
  ])
    assert.equal(matchesNothing(written), undefined, written);
});
