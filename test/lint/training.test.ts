import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckId } from '../../src/lint/catalogue.ts';
import type { Finding, Grading } from '../../src/lint/finding.ts';
import { type LintTraining, lintTraining } from '../../src/lint/training.ts';
import { planSchedule } from '../../src/training/shapes.ts';

const where = { file: 'sdbuild.yaml', start: { line: 1, column: 1 } };
const scheduled = (rates: Parameters<typeof planSchedule>[0], steps = 1_000): Partial<LintTraining> => ({
  schedule: planSchedule(rates, steps, where),
  smooth: typeof rates === 'object' && 'cosine' in rates.shape,
  steps,
});

/** A training in which nothing is wrong. */
const GOOD: LintTraining = {
  method: 'lora',
  base: { name: 'base', clipSkip: 2 },
  clipSkip: 2,
  vae: undefined,
  relatives: [],
  merges: [],
  datasets: [{ name: 'aki', pictures: [[10, 24]] }],
  triggers: ['aki-chan'],
  prompts: ['aki-chan, 1girl', 'A photo of Aki-chan.', '1girl, smile'],
  limit: 75,
  schedule: planSchedule('1e-4', 1_000, where),
  smooth: false,
  batchSize: 2,
  accumulation: 1,
  steps: 1_000,
  stepsPerEpoch: 120,
};

const check = (id: CheckId, change: Partial<LintTraining>, grading: Grading = { kind: 'character' }) =>
  lintTraining({ ...GOOD, ...change }, grading).filter(finding => finding.id === id);
const brief = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ severity, at = [], message }) => `${severity} ${at.join('.')}: ${message}`);

test('a training in which nothing is wrong has its arithmetic to tell, and no more', () => {
  assert.deepEqual(
    lintTraining(GOOD, { kind: 'character' }).map(({ id, severity }) => [id, severity]),
    [['L-58', 'info']],
  );
});

test('L-54: CLIP skip is that of the base model, of the other networks on it, and 1 for photographs (S-37)', () => {
  const [own, ...more] = check('L-54', { clipSkip: 1 });
  assert.deepEqual(
    [own?.severity, own?.measured, own?.threshold, own?.at, more],
    ['warning', 1, 2, ['clip_skip'], []],
  );
  const relatives = [
    { name: 'a', clipSkip: 1 },
    { name: 'b', clipSkip: 2 },
  ];
  assert.deepEqual(brief(check('L-54', { relatives })), [
    'warning clip_skip: CLIP skip 2, and `train/a` on the same base model 1',
  ]);
  const of = (medium: 'photo' | 'drawing'): Partial<LintTraining> => ({
    datasets: [{ name: 'aki', medium, pictures: [[1, 9]] }],
  });
  assert.deepEqual(brief(check('L-54', of('photo'))), [
    'warning clip_skip: CLIP skip 2, for photographs in `datasets/aki`',
  ]);
  assert.deepEqual(check('L-54', of('drawing')), []);
  const photos = { ...of('photo'), clipSkip: 1, base: { name: 'base', clipSkip: 1 } };
  assert.deepEqual(check('L-54', photos), []);
});

test('L-55: one VAE for the previews, the merged model, the other networks, and the WebUI (S-41, S-42)', () => {
  const vae = 'models/kl-f8.safetensors';
  assert.match(brief(check('L-55', { merges: [{ name: 'm', vae }] }))[0] ?? '', /`merge\/m` `models\/kl-f8/);
  assert.deepEqual(check('L-55', { vae, merges: [{ name: 'm', vae }] }), []);
  assert.match(
    brief(check('L-55', { vae, relatives: [{ name: 'a', clipSkip: 2 }] }))[0] ?? '',
    /that of `train\/a` on the same base model the one inside the base model/,
  );
  const base = { ...GOOD.base, besideVae: 'models/anime.vae.pt' };
  assert.match(brief(check('L-55', { base }))[0] ?? '', /the WebUI takes `models\/anime\.vae\.pt`/);
  assert.deepEqual(check('L-55', { base, vae }), []);
});

test('L-56: previews with the trigger and without it, and more than two (S-24, S-90)', () => {
  const of = (...prompts: readonly string[]) => brief(check('L-56', { prompts }));
  assert.deepEqual(of(), ['warning previews.prompts: no previews: nothing shows whether it learns']);
  assert.deepEqual(of('aki-chan', '1girl'), [
    'warning previews.prompts: 2 prompts: chance cannot be told from training',
  ]);
  assert.deepEqual(of('aki-chan', 'a girl, aki-chan, smile', 'Aki-chan in a park'), [
    'warning previews.prompts: every prompt has a trigger: what happens to everything else does not show',
  ]);
  assert.deepEqual(of('1girl', 'aki-chans', 'a park'), [
    'warning previews.prompts: no prompt has a trigger: what is learned does not show',
  ]);
  assert.deepEqual(check('L-56', { triggers: [], prompts: ['a', 'b', 'c'] }), []);
  const lower = { 'L-56': { thresholds: { threshold: 2 } } };
  assert.deepEqual(
    check('L-56', { prompts: ['aki-chan', '1girl'] }, { kind: 'style', overrides: lower }),
    [],
  );
});

test('L-30: a prompt of more than 75 tokens is hard to control (S-25)', () => {
  const prompt = Array.from({ length: 40 }, () => 'smile').join(', ');
  const [finding, ...more] = check('L-30', { prompts: ['aki-chan', prompt, prompt, '1girl'] });
  assert.deepEqual([finding?.measured, finding?.at, more], [79, ['previews', 'prompts'], []]);
});

test('L-57: steps that do not rise are told with their rate, and errors are errors', () => {
  assert.match(
    brief(check('L-57', scheduled('1e-3:500, 1e-4:100, 1e-5')))[0] ?? '',
    /^warning schedule: step 100 does not come after 500/,
  );
  assert.match(
    brief(check('L-57', scheduled('1e-4:500')))[0] ?? '',
    /^error schedule: the schedule ends at step 500, the training needs 1000/,
  );
});

test('L-57: a full fine-tune and a hypernetwork break at rates that a LoRA bears (S-127)', () => {
  for (const method of ['fine-tune', 'dreambooth', 'hypernetwork'])
    assert.match(
      brief(check('L-57', { method, ...scheduled('1e-3') }))[0] ?? '',
      /^warning .*a rate of 0\.001/,
    );
  assert.deepEqual(check('L-57', { method: 'fine-tune', ...scheduled('1e-4') }), []);
  assert.deepEqual(check('L-57', scheduled('1e-3')), []);
});

test('L-57: a rate that only falls cannot leave a local optimum (S-51); a burst may, or ruin everything (S-53)', () => {
  const of = (rates: Parameters<typeof scheduled>[0]) => brief(check('L-57', scheduled(rates)));
  const falls = ['info schedule: the rate only falls, which cannot leave a local optimum'];
  assert.deepEqual(of('5e-6:500, 5e-7'), falls);
  assert.deepEqual(of({ shape: { linear: { peak: 1e-4, end: 0 } }, warmup: 100 }), falls);
  const cosine = { peak: 1e-4, end: 0, decay: 1 };
  assert.deepEqual(of({ shape: { cosine: { ...cosine, restarts: 0 } }, warmup: 0 }), falls);
  assert.deepEqual(of({ shape: { cosine: { ...cosine, restarts: 2 } }, warmup: 0 }), []);
  assert.deepEqual(of('5e-6:100, 5e-7:200, 5e-6:300, 5e-7'), []);
  assert.match(
    of('5e-5:100, 5e-7:200, 5e-5:300, 5e-7')[0] ?? '',
    /^info schedule: the rate rises to 100 times/,
  );
});

test('L-58: pictures, repeats, batch and steps as one sum, and what the WebUI calls a step (S-55)', () => {
  const [finding] = check('L-58', {
    datasets: [
      { name: 'aki', pictures: [[6, 24]] },
      {
        name: 'people',
        pictures: [
          [1, 40],
          [3, 8],
        ],
      },
    ],
    batchSize: 16,
    steps: 104,
    stepsPerEpoch: 13,
  });
  assert.deepEqual([finding?.severity, finding?.measured, finding?.threshold], ['info', 104, 13]);
  assert.equal(
    finding?.message,
    'an epoch is 208 pictures (aki 24 × 6, people 40 × 1 + 8 × 3) and 13 steps of 16; 104 steps are 8 epochs, 1664 pictures',
  );
  assert.match(finding?.remedy ?? '', /1664 steps/);
  assert.deepEqual(check('L-58', { stepsPerEpoch: 0 }), [], 'nothing of a dataset can be read');
  const [accumulated] = check('L-58', { accumulation: 4, stepsPerEpoch: 30 });
  assert.match(
    accumulated?.message ?? '',
    / and 30 steps of 4 × 2; 1000 steps are 33\.3 epochs, 8000 pictures$/,
  );
});

test('a recipe says how grave a check of a training is', () => {
  const overrides = { 'L-56': { severity: 'error' }, 'L-58': { severity: 'off' } } as const;
  assert.deepEqual(
    lintTraining({ ...GOOD, prompts: [] }, { kind: 'character', overrides }).map(({ id, severity }) => [
      id,
      severity,
    ]),
    [['L-56', 'error']],
  );
});
