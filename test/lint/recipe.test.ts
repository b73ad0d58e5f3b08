import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TagVocabulary } from '../../src/captions/tag-vocabulary.ts';
import { brief, dataset, findings, type Rules } from './helpers.ts';

const triggers = (...tags: readonly string[]): Rules =>
  tags.map((tag, index) => ({ id: `trigger-${index}`, verb: 'trigger', tag }));

test('L-29: a trigger must mean nothing yet, be short, and stand in no other', () => {
  const told = (rules: Rules, vocabulary?: TagVocabulary): readonly string[] =>
    findings('L-29', dataset({ 'a.png': '1girl' }, { rules, vocabulary })).map(
      ({ rule, message }) => `${rule} ${message}`,
    );
  assert.deepEqual(told(triggers('girl')), ['trigger-0 trigger `girl` is a common word to CLIP']);
  assert.deepEqual(told(triggers('aki')), ['trigger-0 trigger `aki` is a common word to CLIP']);
  assert.deepEqual(told(triggers('aki-chan', 'ohwx')), []);
  assert.match(told(triggers('aki-chan of the north'))[0] ?? '', /costs 6 CLIP tokens/);
  assert.deepEqual(told(triggers('ohwx', 'ohwx-b')), [
    'trigger-0 trigger `ohwx` stands within trigger `ohwx-b`',
  ]);
  const known: TagVocabulary = {
    has: tag => tag === 'aki-chan',
    category: () => undefined,
    meaning: () => [],
    near: () => [],
  };
  assert.deepEqual(told(triggers('aki-chan'), known), [
    'trigger-0 trigger `aki-chan` is a tag that the model knows',
  ]);
  assert.deepEqual(told(triggers('Aki-chan'), known), [
    'trigger-0 trigger `Aki-chan` differs only in case or spelling from `aki-chan`, a tag that the model knows',
  ]);
  const alias: TagVocabulary = { ...known, has: () => false, meaning: () => ['akiyama chan'] };
  assert.deepEqual(told(triggers('aki-chan'), alias), [
    'trigger-0 trigger `aki-chan` is another name of `akiyama chan`, which the model knows',
  ]);
  assert.deepEqual(told(triggers('ohwx', 'OHWX')), [
    'trigger-1 trigger `OHWX` differs only in case from trigger `ohwx`: CLIP reads both alike',
    'trigger-0 trigger `ohwx` differs only in case from trigger `OHWX`: CLIP reads both alike',
  ]);
});

test('L-51: a list of unwanted tags must not hold one that the recipe puts in (S-32)', () => {
  const tags = { 'a.png': '1girl, dress' };
  const headless: Rules = [
    { id: 'headless', verb: 'suffix', text: 'head out of frame' },
    { id: 'junk', verb: 'drop', patterns: ['highres', '*out of frame'], role: 'noise' },
  ];
  const [finding, ...more] = findings('L-51', dataset(tags, { rules: headless }));
  assert.deepEqual([finding?.severity, finding?.rule, finding?.measured, more], ['error', 'junk', 1, []]);
  const learned: Rules = [
    { id: 'join', verb: 'combine', patterns: ['white hair', 'long hair'], to: 'long white hair' },
    { id: 'core', verb: 'drop', patterns: ['long white hair'], role: 'learned' },
  ];
  assert.deepEqual(brief('L-51', dataset(tags, { rules: learned })), []);
  const [join, core] = learned;
  const noise: Rules = [join, { ...core, role: 'noise' }] as Rules;
  assert.deepEqual(brief('L-51', dataset(tags, { rules: noise })), ['error -']);
  assert.deepEqual(brief('L-51', dataset(tags, { rules: noise.toReversed() })), []);
});

test('L-64: a rule that does nothing to any picture, and a group that nothing uses', () => {
  const rules: Rules = [
    { id: 'noise', verb: 'drop', patterns: ['@junk'] },
    { id: 'typo', verb: 'drop', patterns: ['blury'] },
    { id: 'join', verb: 'combine', patterns: ['holding', 'lollipop'], to: 'holding lollipop' },
    { id: 'swap', verb: 'replace', replacements: [{ pattern: 'serafuku', tags: ['school uniform'] }] },
    { id: 'close', verb: 'trigger', tag: 'ohwx', subset: 'close/**' },
    { id: 'redundant', verb: 'subsume', suffix: false },
    { id: 'artist', verb: 'prefix', text: 'by maruko' },
  ];
  const groups = { junk: ['highres'], gaze: ['looking back'] };
  const tags = { 'a.png': '1girl, highres, holding, lollipop' };
  const found = findings('L-64', dataset(tags, { rules, captions: { groups } }));
  assert.deepEqual(
    found.map(({ severity, rule }) => [severity, rule]),
    [
      ['info', undefined],
      ['warning', 'close'],
      ['warning', 'swap'],
      ['warning', 'typo'],
    ],
  );
  assert.match(found[0]?.message ?? '', /`gaze`/);
});

test('L-64: a tag that a rule names beside others, and that is nearly one that pictures have', () => {
  const of = (patterns: readonly string[], vocabulary?: TagVocabulary) =>
    findings(
      'L-64',
      dataset(
        { 'a.png': '1girl, highres, blurry background, red hat', 'b.png': 'smile' },
        { rules: [{ id: 'noise', verb: 'drop', patterns }], vocabulary },
      ),
    ).map(({ rule, message, remedy }) => [rule, message, remedy]);
  const typo = (told: string, remedy: string) => [
    ['noise', `rule \`noise\` names \`${told}\`, which no picture has`, remedy],
  ];
  const meant = 'did you mean `blurry background`?';
  assert.deepEqual(of(['highres', 'blury background']), typo('blury background', meant));
  assert.deepEqual(of(['highres', 'blurry background', 'absurdres', '2girls', 'red bat*', 'hat']), []);

  const known: TagVocabulary = {
    has: tag => ['highres', 'absurdres', 'looking to the side'].includes(tag),
    category: () => undefined,
    meaning: tag => (tag === 'looking aside' ? ['looking to the side'] : []),
    near: tag => (tag === 'absurdrse' ? ['absurdres'] : []),
  };
  assert.deepEqual(
    of(['highres', 'absurdrse', 'looking aside', 'zzz', 'looking to the side', 'absurdres'], known).map(
      ([, message, remedy]) => [message?.split('`')[3], remedy],
    ),
    [
      ['absurdrse', 'did you mean `absurdres`?'],
      ['looking aside', 'write `looking to the side`'],
      ['zzz', 'take it out, or add it to `vocab: {extra: […]}`'],
    ],
  );
});

test('L-64: a rule that only says something, and never has anything to look at', () => {
  const gaze = ['looking at viewer', 'looking away'];
  const shots = ['upper body', 'portrait'];
  const rules: Rules = [
    { id: 'gaze', verb: 'exclusive', patterns: gaze },
    { id: 'gaze-typo', verb: 'exclusive', patterns: ['looking at veiwer', 'loking away'] },
    { id: 'shot', verb: 'require', patterns: shots },
    { id: 'shot-when', verb: 'require', patterns: shots, when: 'has(slo)' },
    { id: 'shot-subset', verb: 'require', patterns: shots, subset: 'close/**' },
    { id: 'look', verb: 'mark', patterns: ['upper body'] },
    { id: 'look-typo', verb: 'mark', patterns: ['uper body'] },
    { id: 'later', verb: 'drop', patterns: ['looking away'] },
  ];
  const tags = { 'a.png': 'solo, looking at viewer, portrait', 'b.png': 'solo, looking away, upper body' };
  const found = findings('L-64', dataset(tags, { rules }));
  assert.deepEqual(
    found.map(({ rule }) => rule),
    ['gaze-typo', 'look-typo', 'shot-subset', 'shot-when'],
  );
  assert.match(found[0]?.message ?? '', /finds nothing to look at in any of the 2 pictures/);
});

const c1 = {
  name: 'c1',
  vectors: 'auto' as const,
  init: 'tokens' as const,
  learned: ['red eyes', 'white hair', 'parted bangs', 'short hair'],
};
const inversion = { inversion: true, embedding: c1 };

test('L-40: what an embedding is to learn must not stand in a caption (S-140, S-141)', () => {
  const tags = { 'a.png': '1girl, solo, white_hair, close-up', 'b.png': '1girl, solo, close-up' };
  assert.deepEqual(brief('L-40', dataset(tags, inversion)), ['error a.png']);
  const rules: Rules = [{ id: 'learned', verb: 'drop', patterns: c1.learned, role: 'learned' }];
  assert.deepEqual(brief('L-40', dataset(tags, { ...inversion, rules })), []);
  assert.deepEqual(brief('L-40', dataset(tags, { embedding: c1 })), []);
});

test('L-40: fewer vectors than the text has tokens lose its end (S-140), unless they are blended', () => {
  const of = (
    rest: Partial<Omit<typeof c1, 'vectors' | 'init'>> & { vectors?: number; init?: 'tokens' | 'mean' },
  ) => findings('L-40', dataset({ 'a.png': '1girl' }, { inversion: true, embedding: { ...c1, ...rest } }));
  const [finding] = of({ vectors: 1 });
  assert.deepEqual([finding?.measured, finding?.threshold], [12, 1]);
  assert.deepEqual(of({}), []);
  assert.deepEqual(of({ vectors: 1, init: 'mean' }), []);
  assert.match(of({ learned: ['jqzxw'] })[0]?.message ?? '', /single letters/);
});
