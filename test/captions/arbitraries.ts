// Recipes and tags at random, of few words, so that rules meet what they are about.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileCaptions } from '../../src/captions/compile.ts';
import type { CaptionRules, Source, Verb } from '../../src/captions/rules.ts';
import type { Given } from '../../src/captions/sources.ts';
import type { Category } from '../../src/captions/tag-vocabulary.ts';
import { readVocabulary } from '../../src/captions/word-list.ts';
import { recipe } from './helpers.ts';

/** Other names, one of them of two tags. */
const NAMES = ['cap', 'sweets', 'star', 'rating:safe', 'character:aki'];

const TAGS = [
  ...['1girl', 'solo', 'hat', 'straw hat', 'food', 'candy', 'lollipop', 'holding', 'holding lollipop'],
  ...['hair ornament', 'star hair ornament', 'star (symbol)', 'shirt', 'off-shoulder shirt', '^_^', 'aki'],
];
export const tag = fc.constantFrom(...TAGS);
const pattern = fc.oneof(tag, fc.constantFrom('*hat', 'holding*', '/.*(shirt|ornament)/', '@people', '*'));
const patterns = fc.uniqueArray(pattern, { minLength: 1, maxLength: 3 });
const words = fc.uniqueArray(fc.oneof(tag, fc.constantFrom('A photo', 'aki_v2', 'x')), {
  minLength: 1,
  maxLength: 2,
});

const place = fc.oneof(
  fc.constantFrom('first', 'last'),
  fc.tuple(fc.constantFrom('before:', 'after:'), tag).map(parts => parts.join('')),
);
const regex = fc.constantFrom(
  ...[
    '/(.*) hat/',
    '/holding (.*)/',
    '/(off-shoulder )?shirt/',
    '/(.*)ornament/',
    '/s(.)(.)o?/',
    '/(food)/',
    '/(.+)/',
  ],
);
const template = fc.constantFrom('$1 cap', 'holding $1', '$1', '$0 hat', 'candy', 'x $1 x', 'straw $1');
const framed = fc.constantFrom('{x}', 'holding {x}', '{x} hat', 'star {x}');

/** Any rule that changes captions. */
export const verb: fc.Arbitrary<Verb> = fc.oneof(
  fc.record({ verb: fc.constant('drop' as const), patterns, ancestors: fc.boolean() }),
  fc.record({
    verb: fc.constant('replace' as const),
    replacements: fc.array(fc.record({ pattern, tags: fc.array(tag, { minLength: 1, maxLength: 2 }) }), {
      minLength: 1,
      maxLength: 2,
    }),
  }),
  fc.record({
    verb: fc.constant('only' as const),
    patterns: patterns.map(some => [...some, '*a*', '/.*e.*/']),
  }),
  fc.record(
    { verb: fc.constant('add' as const), tags: fc.array(tag, { minLength: 1, maxLength: 2 }), at: place },
    { requiredKeys: ['verb', 'tags'] },
  ),
  fc.record({
    verb: fc.constant('map' as const),
    rewrites: fc.array(fc.record({ regex, template }), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ verb: fc.constant('combine' as const), patterns: fc.tuple(pattern, pattern), to: tag }),
  fc.record({
    verb: fc.constant('combine' as const),
    patterns: fc.oneof(fc.tuple(pattern, framed), fc.tuple(framed, framed), fc.tuple(framed)),
    to: fc.oneof({ weight: 3, arbitrary: fc.constantFrom('holding {x}', '{x} hat', '{x}') }, tag),
    in: fc.record({ x: patterns }),
  }),
  fc.record({ verb: fc.constant('imply' as const) }),
  fc.record({
    verb: fc.constant('exclusive' as const),
    patterns,
    keep: fc.constantFrom('score' as const, 'order' as const),
  }),
  fc.record({ verb: fc.constant('subsume' as const), suffix: fc.boolean() }),
  fc.record({ verb: fc.constant('trigger' as const), tag: words.map(([word = 'x']) => word) }),
  fc.record({
    verb: fc.constantFrom('prefix' as const, 'suffix' as const),
    text: words.map(all => all.join(', ')),
  }),
);

/** Any rule that only says something. */
const review: fc.Arbitrary<Verb> = fc.oneof(
  fc.record({
    verb: fc.constantFrom('exclusive' as const, 'require' as const),
    patterns,
    on: fc.constantFrom('error' as const, 'warn' as const),
  }),
  fc.record({ verb: fc.constant('mark' as const), patterns }),
);

/** Where and when a rule applies, if not always. */
const condition = fc.record(
  {
    subset: fc.constantFrom('close/**', '**/*.png', 'b*'),
    when: fc.oneof(
      fc
        .tuple(fc.constantFrom('has', 'none', 'not has', 'subset(**/a*) or any'), pattern)
        .map(([test, one]) => `${test}(${one})`),
      fc
        .tuple(fc.constantFrom('not ar > 1', 'ar <= .75 or has(solo)', 'score(*) < 0.5', 'score(hat) != .25'))
        .map(([one]) => one),
    ),
  },
  { requiredKeys: [] },
);

/** Any rule; one of four only somewhere, or sometimes. */
export const rule = fc
  .tuple(fc.oneof({ weight: 6, arbitrary: verb }, { weight: 1, arbitrary: review }), fc.nat(3), condition)
  .map(([one, chance, conditions]) => (chance === 0 ? { ...one, ...conditions } : one));

/** What a recipe says of captions besides its rules. */
const settings = fc.record({
  order: fc.uniqueArray(pattern, { maxLength: 3 }),
  keep: fc.option(fc.nat(3), { nil: undefined }),
  limit: fc.record({
    tokens: fc.integer({ min: 4, max: 30 }),
    over: fc.constantFrom('lint' as const, 'drop' as const),
    ...{ tags: fc.integer({ min: 1, max: 8 }) },
  }),
  render: fc.record({ space: fc.constantFrom(' ' as const, '_' as const), escape: fc.boolean() }),
});

/** Recipes of such rules. */
export const recipeOf = <T extends Verb>(one: fc.Arbitrary<T>, maxLength: number) =>
  fc
    .tuple(fc.array(one, { maxLength, size: 'max' }), settings)
    .map(([verbs, { keep, ...rest }]) => recipe(verbs, { ...rest, ...(keep === undefined ? {} : { keep }) }));

/** The same rules, without those that ask for what others drop: no program comes of these. */
export function consistent(rules: CaptionRules): CaptionRules {
  const result = compileCaptions(rules);
  if (result.ok) return rules;
  assert.deepEqual([...new Set(result.diagnostics.map(({ code }) => code))], ['SDB314']);
  return { ...rules, rules: rules.rules.filter(({ verb }) => verb !== 'require') };
}

/** A tag as some people and taggers write it. */
const spelt = fc
  .tuple(tag, fc.nat(5))
  .map(
    ([name, way]) =>
      [name.replaceAll(' ', '_'), name.toUpperCase(), name.replace(/[()]/g, '\\$&'), ` ${name}`][way] ?? name,
  );

/** What one picture has: a sidecar's text, whole lines or not, or items. */
export const source = fc.record(
  {
    path: fc.constantFrom('a.png', 'b.png', 'close/a.png', 'close/far/.b.png'),
    tags: fc.oneof(
      fc.array(spelt, { maxLength: 12 }).map(tags => `${tags.join(', ')}\n`),
      fc
        .array(fc.oneof(spelt, fc.constantFrom(',', '\n', '\r\n', '，', '\ufeff', ' ', '_', 'x')), {
          maxLength: 20,
        })
        .map(parts => parts.join('')),
      fc.array(spelt, { maxLength: 8 }),
    ),
    aspect: fc.constantFrom(0.5, 1, 1.5),
  },
  { requiredKeys: ['path', 'tags'] },
);

const score = fc.integer({ min: 0, max: 20 }).map(twentieths => twentieths / 20);
const category = fc.constantFrom<Category>('general', 'character', 'rating', 'meta');

/** Sources of every kind, with and without something to say on what is taken. */
export const sources: fc.Arbitrary<readonly Source[]> = fc
  .tuple(
    fc.constantFrom<Source>({ kind: 'sidecar', ending: '.txt' }, { kind: 'metadata', path: 'm.json' }),
    fc.record<Source & { readonly kind: 'scores' }>(
      {
        kind: fc.constant('scores'),
        ending: fc.constant('.json'),
        thresholds: fc.record({ general: score, tags: fc.dictionary(tag, score) }, { requiredKeys: [] }),
        categories: fc.array(category),
      },
      { requiredKeys: ['kind', 'ending'] },
    ),
    fc.constantFrom<Source>({ kind: 'filename' }, { kind: 'sidecar', ending: '.b', categories: ['general'] }),
  )
  .map(each => [...each]);

const name = fc.oneof({ weight: 5, arbitrary: tag }, { weight: 1, arbitrary: fc.constantFrom(...NAMES) });
const scored = fc.record({ tag: name, score, category }, { requiredKeys: ['tag', 'score'] });

/** What three sources, in any order, give of one picture, and what a person decided. */
export const given = fc.record({
  path: fc.constantFrom('a.png', 'close/a.png'),
  tags: fc.array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom(0, 2), fc.array(name, { maxLength: 8 }))
        .map(([from, tags]): Given => ({ from, text: tags.join(', ') })),
      fc.array(scored, { maxLength: 8 }).map((tags): Given => ({ from: 1, tags })),
    ),
    { maxLength: 4 },
  ),
  override: fc.option(
    fc.record(
      {
        set: fc.array(tag, { maxLength: 4 }),
        drop: fc.array(pattern, { maxLength: 2 }),
        add: fc.array(tag, { maxLength: 2 }),
      },
      { requiredKeys: [] },
    ),
    { nil: undefined },
  ),
});

/** Some of the tags above, and other names of some. */
export const vocabulary = readVocabulary(
  [
    Buffer.from(
      'hat,0,9,"cap"\nfood,0,8,"sweets"\nstar_(symbol),0,3,star\nstar_hair_ornament,0,2,star\naki,4,5,"character:aki"\n',
    ),
  ],
  ['solo'],
);
