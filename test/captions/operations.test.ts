// Every operation on tags: once where it acts, and once where it must leave a caption alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileCaptions } from '../../src/captions/compile.ts';
import type { CaptionRules, Verb } from '../../src/captions/rules.ts';
import { readVocabulary } from '../../src/captions/word-list.ts';
import { recipe, TAGGED, tagged } from './helpers.ts';

const VOCABULARY = readVocabulary(
  [
    Buffer.from(
      'head_out_of_frame,0,9,"cropped_head"\nlooking_to_the_side,0,9,"looking_aside,wry"\nwry_smile,0,9,wry\n',
    ),
  ],
  [],
);

interface Written {
  readonly rules?: readonly (Verb & { readonly when?: string; readonly subset?: string })[];
  readonly rest?: Partial<Omit<CaptionRules, 'rules'>>;
  readonly override?: {
    readonly add?: readonly string[];
    readonly drop?: readonly string[];
    readonly set?: readonly string[];
  };
  readonly aspect?: number;
}

/** Tags on the left are what the sources give, with scores where a tagger does; on the right is the caption. */
type Case = readonly [given: string | Readonly<Record<string, number | undefined>>, caption: string];

interface Operation extends Written {
  readonly acts: readonly Case[];
  readonly rests: readonly Case[];
  /** What the acting cases complain of: severity and tags. */
  readonly says?: string;
}

const unchanged = (tags: string): Case => [tags, tags];
const one = (rule: Verb & { readonly when?: string; readonly subset?: string }): Written => ({
  rules: [rule],
});

const OPERATIONS: Readonly<Record<string, Operation>> = {
  canonicalise: {
    acts: [['long_hair,  Star_\\(Symbol\\)', 'long hair, star (symbol)']],
    rests: [unchanged('^_^, (o)_(o), long hair')],
  },
  alias: {
    acts: [['cropped_head, looking aside', 'head out of frame, looking to the side']],
    rests: [unchanged('looking to the side'), unchanged('no such tag')],
  },
  'alias of several': {
    acts: [unchanged('wry')],
    rests: [unchanged('wry smile')],
    says: 'warning wry, looking to the side, wry smile',
  },
  threshold: {
    rest: {
      from: [
        { kind: 'sidecar', ending: '.txt' },
        { kind: 'scores', ending: '.json' },
      ],
      thresholds: { general: 0.35, tags: { hat: 0.6 } },
    },
    acts: [[{ smile: 0.34, hat: 0.5, solo: 0.36 }, 'solo']],
    rests: [[{ smile: undefined, hat: 0.61, cape: 0.35 }, 'smile, hat, cape']],
  },
  categories: {
    rest: { from: [{ kind: 'sidecar', ending: '.txt', categories: ['general', 'character'] }] },
    acts: [['character:aki\nmeta:highres\nrating:safe\n1girl', 'aki, 1girl']],
    rests: [['character:aki\n1girl', 'aki, 1girl']],
  },
  drop: {
    ...one({ verb: 'drop', patterns: ['highres', '*background'] }),
    acts: [['1girl, highres, white background', '1girl']],
    rests: [unchanged('highres scan, backgrounds')],
  },
  only: {
    ...one({ verb: 'only', patterns: ['@people', 'full body'] }),
    acts: [['1girl, smile, full body', '1girl, full body']],
    rests: [unchanged('2girls, full body')],
  },
  add: {
    ...one({ verb: 'add', tags: ['solo'], at: 'after:1girl' }),
    acts: [['hat, 1girl, smile', 'hat, 1girl, solo, smile']],
    rests: [unchanged('solo, 1girl')],
  },
  replace: {
    ...one({ verb: 'replace', replacements: [{ pattern: 'serafuku', tags: ['school uniform'] }] }),
    acts: [['hat, serafuku, school uniform', 'hat, school uniform']],
    rests: [unchanged('serafukus, school uniform')],
  },
  map: {
    ...one({ verb: 'map', rewrites: [{ regex: '/(.*) hair ornament/', template: '$1 hairclip' }] }),
    acts: [['star hair ornament', 'star hairclip']],
    rests: [unchanged('hair ornament, star hair ornaments')],
  },
  combine: {
    ...one({ verb: 'combine', patterns: ['lollipop', 'holding'], to: 'holding lollipop' }),
    acts: [
      ['1girl, lollipop, food, holding', '1girl, holding lollipop, food'],
      ['holding, lollipop, holding lollipop', 'holding lollipop'],
    ],
    rests: [unchanged('holding, sword'), unchanged('holding lollipop, lollipop')],
  },
  'combine with a capture': {
    ...one({
      verb: 'combine',
      patterns: ['holding', '{x}'],
      to: 'holding {x}',
      in: { x: ['lollipop', 'sword'] },
    }),
    acts: [['sword, holding', 'holding sword']],
    rests: [unchanged('holding, cup'), unchanged('sword')],
  },
  subsume: {
    ...one({ verb: 'subsume', suffix: false }),
    acts: [['hair ornament, star hair ornament, star (symbol)', 'star hair ornament']],
    rests: [unchanged('lantern, paper lantern'), unchanged('multicolored hair, red hair')],
  },
  'subsume by the last words': {
    ...one({ verb: 'subsume', suffix: true }),
    acts: [['lantern, paper lantern', 'paper lantern']],
    rests: [unchanged('cat ears, cat'), unchanged('looking at viewer, viewer')],
  },
  imply: {
    ...one({ verb: 'imply' }),
    acts: [['star hair ornament', 'star hair ornament, hair ornament, star (symbol)']],
    rests: [unchanged('star hair ornament, hair ornament, star (symbol)'), unchanged('smile')],
  },
  exclusive: {
    ...one({ verb: 'exclusive', patterns: ['looking at viewer', 'looking away'] }),
    acts: [unchanged('looking at viewer, looking away')],
    rests: [unchanged('looking away, smile')],
    says: 'error looking at viewer, looking away',
  },
  'exclusive by score': {
    ...one({ verb: 'exclusive', patterns: ['looking at viewer', 'looking away'], keep: 'score' }),
    rest: { from: TAGGED },
    acts: [[{ 'looking at viewer': 0.4, 'looking away': 0.9 }, 'looking away']],
    rests: [[{ 'looking at viewer': 0.4, smile: 0.2 }, 'looking at viewer, smile']],
  },
  require: {
    ...one({ verb: 'require', patterns: ['upper body', 'full body'] }),
    acts: [unchanged('1girl')],
    rests: [unchanged('1girl, full body')],
    says: 'error ',
  },
  'trigger of a subset': {
    rules: [
      { verb: 'trigger', tag: 'Aki_v2', subset: '*.png' },
      { verb: 'trigger', tag: 'ohwx', subset: 'else/**' },
    ],
    acts: [['smile', 'Aki_v2, smile']],
    rests: [['aki v2, smile', 'Aki_v2, smile']],
  },
  'prefix and suffix': {
    rules: [
      { verb: 'prefix', text: 'a photo of' },
      { verb: 'suffix', text: 'white background' },
    ],
    acts: [['white background, 1girl', 'a photo of, 1girl, white background']],
    rests: [unchanged('a photo of, 1girl, white background')],
  },
  order: {
    rest: { order: ['@people', '*', 'white background'] },
    acts: [['white background, smile, 1girl, hat', '1girl, smile, hat, white background']],
    rests: [unchanged('1girl, smile, hat')],
  },
  dedupe: { acts: [['smile, Smile, hat, smile', 'smile, hat']], rests: [unchanged('smile, smiles')] },
  'limit of tags': {
    rest: { limit: { tokens: 75, tags: 2, over: 'drop' } },
    acts: [['1girl, solo, smile', '1girl, solo']],
    rests: [unchanged('1girl, solo')],
  },
  'limit of tokens': {
    rest: { limit: { tokens: 4, over: 'drop' } },
    acts: [['smile, hat, cape', 'smile, hat']],
    rests: [unchanged('smile, hat')],
  },
  template: {
    rules: [{ verb: 'trigger', tag: 'aki' }],
    rest: {
      template: '{trigger}, a picture of {people}, {framing}. {tags}',
      groups: { framing: ['full body'] },
    },
    acts: [['1girl, hat, full body', 'aki, a picture of 1girl, full body. hat']],
    rests: [['1girl, hat', 'aki, a picture of 1girl. hat']],
  },
  override: {
    rules: [{ verb: 'drop', patterns: ['hat'] }],
    override: { drop: ['looking away'], add: ['hat'] },
    acts: [['looking away, smile', 'smile, hat']],
    rests: [['smile', 'smile, hat']],
  },
  when: {
    ...one({ verb: 'drop', patterns: ['solo'], when: 'count(@people) > 2 or ar > 1.2' }),
    aspect: 1,
    acts: [['1girl, 1boy, solo', '1girl, 1boy']],
    rests: [unchanged('1girl, solo')],
  },
  groups: {
    ...one({ verb: 'drop', patterns: ['@junk'] }),
    rest: { groups: { junk: ['highres', '@signs'], signs: ['*signature'] } },
    acts: [['1girl, highres, artist signature', '1girl']],
    rests: [unchanged('1girl, signatures')],
  },
  'append name': {
    ...one({ verb: 'suffix', text: 'by maruko' }),
    acts: [['1girl', '1girl, by maruko']],
    rests: [unchanged('1girl, by maruko')],
  },
  render: {
    rest: { render: { space: '_', escape: true } },
    acts: [['star (symbol), long hair', 'star_\\(symbol\\), long_hair']],
    rests: [unchanged('smile, ^_^')],
  },
  mark: {
    ...one({ verb: 'mark', patterns: ['looking *'] }),
    acts: [unchanged('1girl, looking away')],
    rests: [unchanged('1girl, onlooking')],
    says: 'info looking away',
  },
};

for (const [name, { rules = [], rest, override, aspect, acts, rests, says = '' }] of Object.entries(
  OPERATIONS,
))
  test(`${name} acts where it should, and nowhere else`, () => {
    const compiled = compileCaptions(recipe(rules, rest), undefined, VOCABULARY);
    assert.ok(compiled.ok, JSON.stringify(compiled.diagnostics));
    const check = (cases: readonly Case[], wanted: string): void => {
      for (const [given, text] of cases) {
        const tags = typeof given === 'string' ? given : tagged(given);
        const caption = compiled.value.run({ tags, path: 'a.png', override, aspect });
        assert.equal(caption.text, text);
        const said = caption.complaints.map(({ severity, tags }) => `${severity} ${tags.join(', ')}`);
        assert.equal(said.join('; '), wanted);
      }
    };
    check(acts, says);
    check(rests, '');
  });
