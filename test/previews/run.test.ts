import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { burstsOf } from '../../src/previews/bursts.ts';
import type { SeenCheckpoint } from '../../src/previews/checkpoint.ts';
import type { PromptKind } from '../../src/previews/evidence.ts';
import type { PreviewMeasures } from '../../src/previews/measure.ts';
import { promptKind } from '../../src/previews/prompts.ts';
import { judgeRun, type RunHealth } from '../../src/previews/run.ts';
import type { Thresholds } from '../../src/previews/thresholds.ts';
import { figures, LIMITS, PROMPT } from './helpers.ts';

/** Previews by a letter: good, weak, noisy, destroyed, missing, black; a capital is in a burst. */
const LETTERS: Readonly<Record<string, PreviewMeasures | null>> = {
  g: figures(),
  w: figures({ focus: 600 }),
  b: figures({ noise: 12 }),
  n: figures({ noise: 38 }),
  m: null,
  k: figures({ brightness: 0.5, colourfulness: 0 }),
};

/** A run of one prompt, a letter a checkpoint, the base model before it. */
function run(letters: string, limits: Thresholds = LIMITS, approved = 0): RunHealth {
  const checkpoints = [...`g${letters}`].map(
    (letter, index): SeenCheckpoint => ({
      step: index * 100,
      measures: [LETTERS[letter.toLowerCase()] ?? null],
      burst: letter !== letter.toLowerCase(),
    }),
  );
  return judgeRun(checkpoints, [PROMPT], limits, approved);
}

test('nothing fails a training up to the step that a person picked', () => {
  for (const [letters, approved, state, failedAt] of [
    ['gbbb', 0, 'failed', 400],
    ['gbbb', 300, 'collapsed', null],
    ['gbbb', 400, 'ok', null],
    ['gngg', 200, 'ok', null],
    ['gngn', 200, 'failed', 400],
    ['bbgbbb', 200, 'failed', 600],
  ] as const) {
    const health = run(letters, LIMITS, approved);
    assert.deepEqual([health.state, health.failedAt], [state, failedAt], `${letters} ${approved}`);
  }
});

test('a collapse is no failure, a recovery is good news, and three bad ones in a row are a failure (S-49, S-50)', () => {
  for (const [letters, state, failedAt, lastGood] of [
    ['gggg', 'ok', null, 400],
    ['gwgw', 'ok', null, 400],
    ['ggb', 'collapsed', null, 200],
    ['ggbb', 'collapsed', null, 200],
    ['ggbg', 'recovered', null, 400],
    ['ggbbgg', 'recovered', null, 600],
    ['gbbgbbg', 'recovered', null, 700],
    ['gbbgb', 'collapsed', null, 400],
    ['ggbbb', 'failed', 500, 200],
    ['ggbbbggg', 'failed', 500, 200],
    ['bbb', 'failed', 300, 0],
    ['gn', 'failed', 200, 100],
    ['gk', 'failed', 200, 100],
    ['gmm', 'collapsed', null, 100],
    ['gmmm', 'failed', 400, 100],
    ['ggBBBB', 'ok', null, 200],
    ['gbBbg', 'recovered', null, 500],
    ['gbBbBb', 'failed', 600, 100],
    ['', 'ok', null, 0],
  ] as const) {
    const health = run(letters);
    assert.deepEqual([health.state, health.failedAt, health.lastGood], [state, failedAt, lastGood], letters);
    assert.equal(health.checkpoints.length, letters.length + 1);
  }
});

test('patience is the recipe’s to say', () => {
  assert.equal(run('gb', { ...LIMITS, patience: 1 }).state, 'failed');
  assert.equal(run('gbbbb', { ...LIMITS, patience: 5 }).state, 'collapsed');
});

test('a verdict says which sign, its value, its limit, and a sentence for a person', () => {
  const { sentence, checkpoints } = run('gbbb');
  assert.equal(
    sentence,
    'failed at step 400: bad since step 200, noise on the picture: 12, 1.6 with the base model (1 of 1 previews); step 100 was the last good one',
  );
  const [evidence] = checkpoints[2]?.previews[0] ?? [];
  assert.deepEqual(evidence, {
    sign: 'noise',
    gravity: 'bad',
    value: 12,
    threshold: 7,
    reference: 1.6,
    against: 'base',
    sentence: 'noise on the picture: 12, 1.6 with the base model',
  });
  assert.match(
    run('gbg').sentence,
    /collapsed at step 200 and recovered by step 300: a way out of a local optimum/,
  );
});

/** Checkpoints of several prompts in figures, the base model first. */
const checkpoints = (rows: readonly (readonly Partial<PreviewMeasures>[])[]): readonly SeenCheckpoint[] =>
  rows.map((row, index) => ({ step: index * 10, measures: row.map(figures), burst: false }));

const verdicts = (
  rows: readonly (readonly Partial<PreviewMeasures>[])[],
  prompts: readonly PromptKind[] = rows[0]?.map(() => PROMPT) ?? [],
): readonly string[] =>
  judgeRun(checkpoints(rows), prompts, LIMITS).checkpoints.map(({ verdict }) => verdict);

test('half of the prompts make a checkpoint what they are; one bad one is a warning, a weak one nothing', () => {
  const bad = { noise: 12 };
  assert.deepEqual(
    verdicts([
      [{}, {}, {}, {}],
      [bad, bad, {}, {}],
      [bad, {}, {}, {}],
      [{ focus: 600 }, {}, {}, {}],
    ]),
    ['base', 'bad', 'warn', 'ok'],
  );
});

test('one plainer background is nothing; on half of the prompts, or more and more, it is bad (S-47)', () => {
  const plain = { ringFlat: 0.6 };
  assert.deepEqual(
    verdicts([
      [{}, {}, {}],
      [plain, {}, {}],
      [plain, plain, {}],
    ]),
    ['base', 'ok', 'bad'],
  );
  const rising = [0.05, 0.12, 0.19, 0.26, 0.27].map(ringFlat => [{ ringFlat }]);
  assert.deepEqual(verdicts(rising), ['base', 'ok', 'ok', 'bad', 'ok']);
  const asked = promptKind('1girl, simple background', []);
  assert.deepEqual(verdicts([[{}], [plain]], [asked]), ['base', 'ok']);
  assert.deepEqual(verdicts(rising, [asked]), ['base', 'ok', 'ok', 'ok', 'ok']);
});

test('fading counts when it stays (S-48)', () => {
  const pale = { colourfulness: 25 };
  assert.deepEqual(verdicts([[{}], [pale], [{}], [pale], [pale]]), ['base', 'warn', 'ok', 'warn', 'bad']);
});

test('what the base model shows itself is no sign: a prompt for a grey picture is grey', () => {
  const grey = { colourfulness: 3, grey: 1, greyPsnr: 40 };
  assert.deepEqual(verdicts([[grey], [grey]]), ['base', 'ok']);
  assert.deepEqual(verdicts([[{}], [grey]]), ['base', 'bad']);
});

test('previews are compared with the good ones before, too: what was learned may be lost again', () => {
  const sharp = { focus: 40_000 };
  const rows = [[{}], [sharp], [sharp], [sharp], [{ focus: 1500 }]];
  const { checkpoints: judged } = judgeRun(checkpoints(rows), [PROMPT], LIMITS);
  assert.deepEqual(
    judged.map(({ verdict }) => verdict),
    ['base', 'ok', 'ok', 'ok', 'bad'],
  );
  assert.equal(judged[4]?.previews[0]?.[0]?.against, 'recent');
});

test('a prompt without the trigger that goes elsewhere is told; one with it is expected to', () => {
  const moved = { hash: 'f0f0f0f0f0f0f0f0' };
  const control = promptKind('1girl, smile', ['aki-chan']);
  const trigger = promptKind('(aki-chan:1.2), smile', ['aki-chan']);
  assert.deepEqual([control.control, trigger.control], [true, false]);
  assert.deepEqual(verdicts([[{}], [moved]], [control]), ['base', 'warn']);
  assert.deepEqual(verdicts([[{}], [moved]], [trigger]), ['base', 'ok']);
  assert.equal(promptKind('aki-chan2', ['aki-chan']).control, true);
});

test('a base model that gives nothing but noise or black is said so, and judged by no one', () => {
  const health = judgeRun(checkpoints([[{ brightness: 0, colourfulness: 0 }], [{}]]), [PROMPT], LIMITS);
  assert.match(health.checkpoints[0]?.sentence ?? '', /before the first step: the picture is black/);
});

test('bursts of an annealing are not judged; a high beginning is (S-53, S-131)', () => {
  const annealing = [
    { lr: 5e-6, from: 0, to: 200 },
    { lr: 5e-5, from: 200, to: 210 },
    { lr: 5e-7, from: 210, to: 300 },
    { lr: 5e-5, from: 300, to: 310 },
    { lr: 5e-7, from: 310, to: 900 },
  ];
  const isBurst = burstsOf(annealing, LIMITS.burst);
  assert.deepEqual([0, 100, 200, 201, 210, 211, 305, 310, 311, 900].filter(isBurst), [201, 210, 305, 310]);
  const falling = burstsOf(
    [
      { lr: 5e-6, from: 0, to: 20 },
      { lr: 5e-7, from: 20, to: 100 },
    ],
    LIMITS.burst,
  );
  assert.equal(falling(10), false);
  assert.equal(burstsOf([], LIMITS.burst)(5), false);
});

test('trainings that were measured: a diverged one fails, a rough one and a good one do not', () => {
  const runs = JSON.parse(readFileSync(join(import.meta.dirname, 'micro-runs.json'), 'utf8')) as Record<
    'diverged' | 'rough' | 'good',
    readonly Omit<SeenCheckpoint, 'burst'>[]
  >;
  const prompts = [
    'aki-chan, 1girl, solo, smile, blue background',
    'aki-chan, 1girl, solo, frown, yellow background',
    'aki-chan, 1girl, solo, open mouth, white background',
    '1girl, solo, red hair, bob cut, white background',
    '1boy, solo, black hair, spiky hair, grey background',
    '1girl, solo, blonde hair, twintails, pink background',
  ].map(text => promptKind(text, ['aki-chan']));
  const judged = (name: keyof typeof runs) =>
    judgeRun(
      runs[name].map(one => ({ ...one, burst: false })),
      prompts,
      LIMITS,
    );
  const diverged = judged('diverged');
  assert.deepEqual(
    diverged.checkpoints.map(({ verdict }) => verdict),
    ['base', 'bad', 'bad', 'bad'],
  );
  assert.deepEqual([diverged.state, diverged.failedAt, diverged.lastGood], ['failed', 24, 0]);
  assert.equal(judged('rough').state, 'ok');
  assert.equal(judged('good').state, 'ok');
});
