import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RunHealth } from '../../src/previews/run.ts';
import type { Training } from '../../src/recipe/project.ts';
import { previewsFound, trainerFound } from '../../src/targets/rehearsal-found.ts';

const health = (
  state: RunHealth['state'],
  verdicts: readonly ('base' | 'ok' | 'warn' | 'bad')[],
): RunHealth => ({
  state,
  sentence: '',
  failedAt: state === 'failed' ? (verdicts.length - 1) * 15 : null,
  lastGood: 15 * Math.max(0, verdicts.lastIndexOf('ok')),
  checkpoints: verdicts.map((verdict, place) => ({
    step: place * 15,
    verdict,
    state,
    previews: [],
    sentence: verdict === 'ok' || verdict === 'base' ? '' : `${verdict} sign`,
  })),
});

test('where it fails is told in steps of the training, not of its rehearsal', () => {
  const found = previewsFound(health('failed', ['base', 'ok', 'bad', 'bad', 'bad']), undefined, 60, 6_000);
  assert.equal(found.state, 'fault');
  assert.equal(
    found.sentence,
    'bad sign at step 60 of 60, which stands for 6000 of 6000; good up to step 15 of 60, which stands for 1500 of 6000',
  );
});

test('a loss of no number is a fault whatever the previews showed', () => {
  const found = previewsFound(health('ok', ['base', 'ok']), 20, 60, 600);
  assert.deepEqual([found.state, /loss is no number at step 20 of 60/.test(found.sentence)], ['fault', true]);
});

test('weak signs are to be minded, and good previews are said to be so', () => {
  assert.equal(previewsFound(health('ok', ['base', 'warn', 'ok']), undefined, 60, 600).state, 'doubt');
  assert.equal(previewsFound(health('recovered', ['base', 'bad', 'ok']), undefined, 60, 600).state, 'good');
  assert.equal(previewsFound(undefined, undefined, 60, 600).state, 'doubt');
});

test('a program that is not there is found missing before the night', () => {
  const training = (program: string) => ({ trainer: { command: [program] } }) as unknown as Training;
  assert.deepEqual(
    ['node', process.execPath, 'no-such-trainer', './tools/none.py'].map(
      program => trainerFound(training(program), import.meta.dirname)[0]?.state,
    ),
    ['good', 'good', 'fault', 'fault'],
  );
});
